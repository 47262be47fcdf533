"""Do everything: set up, check the data, train, merge, convert, prove, score, report.

    python scripts/run_pipeline.py
    python scripts/run_pipeline.py --config train/config.yaml
    python scripts/run_pipeline.py --set train.epochs=1 --overwrite

Starts with any Python from 3.8 on: makes .venv when it is missing or out of date and continues in
it. Without --config it runs train/demo.yaml on the packaged Gemma 3 270M: no account, no token.
Finished stages are reused; --overwrite makes all of them again; an interrupted training resumes
from its newest checkpoint. Writes artifacts/pipeline-<name>.json and a summary table.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.core import commands


def start() -> int:
    """Continue in the environment, which help does not need, and run."""
    from laptune.install import bootstrap

    if not {"-h", "--help"} & set(sys.argv):
        bootstrap.ensure(ROOT)
    return main()


def main(argv: list[str] | None = None) -> int:
    """Run every stage in its own process; stop at the first that fails."""
    args = parse(argv).parse_args(argv)
    from laptune.core import config, console, manifest, outputs, pipeline

    console.configure(args)
    cfg = config.load(args.config, args.set)
    flags = [f for f, is_on in (("--quiet", args.quiet), ("--json-logs", args.json_logs)) if is_on]
    record = Path(cfg.run.artifacts_dir) / f"pipeline-{cfg.run.name}.json"
    outputs.claim(record, stage="pipeline", is_file=True, overwrite=True)
    earlier = read_record(record)
    results, is_fresh = [], args.overwrite
    for stage in planned(cfg):
        extra = list(flags)
        if stage.output is not None:
            if not is_fresh and pipeline.is_reusable(stage, cfg):
                console.say(
                    f"== {stage.name}: {stage.output} is finished and is reused "
                    "(--overwrite makes it again)"
                )
                results.append(reused(stage, earlier))
                continue
            is_resumed = not is_fresh and pipeline.is_resumable(stage)
            if is_resumed:
                extra.append("--resume")
            elif is_fresh or manifest.is_complete(stage.output):
                extra.append("--overwrite")  # replaces what this stage made, and nothing else
            is_fresh = True  # whatever comes after must follow from this one
        command = pipeline.command_of(stage, ROOT, args.config, args.set, *extra)
        console.say(f"== {stage.name}: {commands.python(stage.script, commands.join(command[4:]))}")
        result = pipeline.run_stage(stage.name, command, stage.output)
        results.append(result)
        write_record(record, cfg, results)
        if result.exit_code:
            explain(result, argv if argv is not None else sys.argv[1:], extra)
            return result.exit_code
    show_summary(cfg, results, console.same_run(args))
    return 0


def planned(cfg) -> list:
    """The stages; without the evaluation, and with a warning, where nothing can be scored.

    Raises UserError when the test rows cannot be scored as they are to be.
    """
    from laptune.core import console, pipeline
    from laptune.core.errors import UserError
    from laptune.score import suites

    stages = pipeline.stages(cfg)
    if cfg.eval.suite != "auto":
        return stages
    try:
        suite = suites.choose(cfg)
    except UserError as error:
        console.warn(str(error))
        return [stage for stage in stages if stage.name != "evaluate"]
    if suite is None:
        suites.check_scorer(cfg)
    return stages


def explain(result, words: list[str], extra: list[str]) -> None:
    """Say which stage ended and how to resume; finished stages are found by their hashes."""
    from laptune.core.plain_text import hide_passwords

    again = commands.python("scripts/run_pipeline.py", commands.join(words))
    again = again.replace(" --overwrite", "")  # what is finished by now need not be made again
    again = hide_passwords(again)
    or_not = ", or with --overwrite to start again" if "--resume" in extra else ""
    print(
        f"error: stage '{result.name}' {result.ending}; then resume with: {again}{or_not}",
        file=sys.stderr,
    )


def parse(argv: list[str] | None):
    """Return the parser; without the package's dependencies, since none may be installed yet."""
    from laptune.core.console import stage_parser

    parser = stage_parser(__doc__)
    parser.set_defaults(config="train/demo.yaml")
    return parser


def write_record(record: Path, cfg, results) -> None:
    """Keep what has been measured so far, also when a later stage fails."""
    from laptune.core import outputs

    outputs.write_json(record, summary(cfg, results), stage="pipeline")


def summary(cfg, results) -> dict:
    """Return the pipeline's figures for the report: a row a stage, and the training's metrics."""
    from dataclasses import asdict

    from laptune.core import manifest, provenance

    rows = [{**asdict(r), "command": [short(word) for word in r.command[3:]]} for r in results]
    return {
        "schema": 1,
        "run": cfg.run.name,
        "stages": rows,
        "versions": provenance.versions(),
        "train": manifest.found(cfg.paths.adapter).get("metrics", {}),
    }


def short(word: str) -> str:
    """A path inside this checkout without the checkout's own place; another word as it is."""
    path = Path(word)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else word


def read_record(record: Path) -> list[dict]:
    """Return the rows that earlier runs of this pipeline left."""
    from laptune.core import files

    return files.read_stored(record).get("stages", [])


def reused(stage, earlier: list[dict]):
    """The figures of the run that made a reused output, where they are still on record."""
    from laptune.core.pipeline import StageResult

    row = next((r for r in earlier if r["name"] == stage.name and r["status"] != "failed"), {})
    known = {key: row[key] for key in ("duration_s", "peak_rss_bytes") if key in row}
    command = ["", "", "", *row.get("command", [])]
    return StageResult(stage.name, "reused", output=str(stage.output), command=command, **known)


def show_summary(cfg, results, same_run: str) -> None:
    """Print the table of stages, then losses, scores, files and the next command."""
    from laptune.core import console, files, manifest
    from laptune.publish import proof
    from laptune.score import display

    rows = []
    for r in results:
        memory = f"{r.peak_rss_bytes / 1e9:.2f} GB" if r.peak_rss_bytes else "-"
        rows.append([r.name, r.status, f"{r.duration_s:.1f} s", memory, r.output or "-"])
    head = ("stage", "status", "time", "peak RSS", "output")
    console.show_table(f"run {cfg.run.name}", head, rows)
    if train := manifest.found(cfg.paths.adapter).get("metrics"):
        first, final = shown(train.get("first_loss")), shown(train.get("final_loss"))
        console.say(f"loss:     {first} at step 1, {final} at step {train.get('steps')}")
    if scores := files.read_object(cfg.paths.eval / "results.json"):
        for line in display.summary_lines(scores):
            console.say(line)
    size = cfg.paths.gguf.stat().st_size / 1e6
    verdict = files.read_object(proof.path_of(cfg.paths.gguf))["summary"]
    console.say(f"GGUF:     {cfg.paths.gguf} ({size:.1f} MB), {verdict}")
    console.say(f"report:   {cfg.paths.report / 'report.html'}")
    console.say(f"next:     {commands.python('scripts/install_lmstudio.py', same_run)}")


def shown(loss: float | None) -> str:
    """A loss, or the word for none."""
    return "none" if loss is None else f"{loss:.3f}"


if __name__ == "__main__":
    from laptune.core import console

    console.run(start)
