"""Score models by running the programs they write: base and tuned on the same held-out tasks.

    python eval/eval_small.py
    python eval/eval_small.py --model artifacts/gemma3-270m-it-code-ft.gguf --only tuned
    python eval/eval_small.py --endpoint http://127.0.0.1:1234/v1
    python eval/eval_small.py --suite humaneval --completions FILE.jsonl --out DIR

Reads the base and the run's adapter; writes results.json and samples.jsonl (every prompt, reply
and verdict) to artifacts/eval-<name>, or eval-<name>-other when an option names another model,
suite or part. Programs run in a sandbox whose strength the results state.
An interrupted run goes on where it was. Suites: code_tutor, humaneval, or any task file by path.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.core import config, console

TASKS_DIR = Path(__file__).resolve().parent / "tasks"
OTHER = ("model", "base", "only", "endpoint", "suite", "completions", "limit")


def main(argv: list[str] | None = None) -> int:
    args = parse(argv)
    console.configure(args)
    cfg = config.load(args.config, args.set)
    from laptune.core import manifest
    from laptune.score import canary, contestants, runner, tasks

    whole = tasks.load_suite(args.suite or cfg.eval.suite, tasks_dir=TASKS_DIR)
    suite = contestants.limited(whole, args.limit)
    goal = find_goal(args, cfg)
    manifest.refuse_overwrite(goal, args.overwrite)
    entries = contestants.read_completions(args.completions) if args.completions else None
    models = [] if args.completions else contestants.choose(args, cfg)
    limits = runner.Limits(cfg.eval.timeout_s, cfg.eval.memory_mb << 20)

    say_isolation()
    checked = canary.check(
        suite.tasks, timeout_s=limits.timeout_s, memory_bytes=limits.memory_bytes
    )
    console.say(
        f"canary: {checked['num_references_passed']} references pass, "
        f"{checked['num_bad_rejected']} wrong programs do not",
        **checked,
    )
    if entries is not None:
        rows, summaries = score_file(entries, suite, cfg, limits, args.prompting)
        journal = None
    else:
        journal = contestants.journal_of(goal)
        rows, summaries = score_models(models, suite, cfg, limits, journal)
    found = runner.results(suite, len(whole.tasks), checked, summaries, rows, seed=cfg.run.seed)
    save(goal, found, rows, cfg, args.overwrite, contestants.inputs_of(models, args))
    if journal:
        journal.remove()
    show(found, goal)
    return 0


def parse(argv: list[str] | None):
    parser = console.stage_parser(__doc__)
    add = parser.add_argument
    add("--model", metavar="TARGET", help="tuned model (default: the run's adapter)")
    add("--base", metavar="TARGET", help="base model (default: model.base)")
    add("--only", choices=("base", "tuned"), help="score one of the two")
    add("--endpoint", metavar="URL", help="score the model of an OpenAI-compatible server")
    add("--suite", metavar="NAME|FILE", help="code_tutor, humaneval or a .jsonl (default: config)")
    add("--completions", metavar="FILE.jsonl", help="score these (task_id, completion) instead")
    add(
        "--prompting",
        choices=("raw", "chat"),
        default="raw",
        help="--completions are bodies (raw) or replies with a code block (chat)",
    )
    add("--limit", type=int, metavar="N", help="first N tasks of each level; a partial run")
    add(
        "--out",
        type=console.output_path,
        metavar="DIR",
        help="where the results go (default: artifacts/eval-<name>, or eval-<name>-other where "
        "an option names another model, suite or part)",
    )
    return parser.parse_args(argv)


def find_goal(args, cfg) -> Path:
    """--out, or the run's own folder; scores of anything else never pass for the run's own."""
    if args.out:
        return Path(args.out)
    own = cfg.paths.eval
    given = [f"--{name}" for name in OTHER if getattr(args, name) is not None]
    if not given:
        return own
    goal = own.with_name(f"{own.name}-other")
    console.say(
        f"{', '.join(given)}: not the run's own scores, so they go to {goal}", out=str(goal)
    )
    return goal


def say_isolation() -> None:
    from laptune.sandbox import current_isolation

    walls = current_isolation()
    console.say(
        f"isolation: {walls.level}; not covered: {', '.join(walls.does_not_cover)}",
        **walls.describe(),
    )


def score_models(models, suite, cfg, limits, journal):
    from laptune.score import heldout, runner

    path = cfg.eval.heldout_path
    talks = heldout.load_conversations(TASKS_DIR.parents[1] / path) if path else []
    rows, summaries = {}, {}
    for model in models:
        rows[model.role], summaries[model.role] = runner.run_model(
            model, suite, talks, limits, journal
        )
    return rows, summaries


def score_file(entries, suite, cfg, limits, prompting):
    from laptune.score import metrics, runner

    rows = runner.rows_from_file(entries, suite.tasks, prompting)
    runner.judge(rows, suite.tasks, limits)
    summary = metrics.summarise(rows, seed=cfg.run.seed)
    return {"completions": rows}, {"completions": summary}


def save(goal, found, rows, cfg, overwrite, inputs) -> None:
    from laptune.core import manifest

    with manifest.staged_dir(
        goal, stage="eval", config=cfg, inputs=inputs, overwrite=overwrite
    ) as stage:
        with open(stage.path / "samples.jsonl", "w", encoding="utf-8", newline="\n") as file:
            for of_model in rows.values():
                file.writelines(json.dumps(row) + "\n" for row in of_model)
        manifest.write_json(stage.path / "results.json", found)
        for role, summary in found["models"].items():
            stage.note(f"{role}_pass_at_1", summary["pass_at_1"])
        if found["is_partial"]:
            stage.note("is_partial", True)


def show(found, goal) -> None:
    from laptune.score import display

    console.show(display.table(found))
    if found["is_partial"]:
        console.say(f"PARTIAL: {found['num_tasks']} of {found['num_tasks_in_suite']} tasks")
    if found["compare"]:
        console.say(found["compare"]["verdict"])
    scores = {role: summary["pass_at_1"] for role, summary in found["models"].items()}
    console.say(f"every prompt, reply and verdict: {goal / 'samples.jsonl'}", scores=scores)


if __name__ == "__main__":
    console.run(main)
