"""Make one self-contained page about a run: verdict, replies, curves, scores, costs, provenance.

    python scripts/make_report.py
    python scripts/make_report.py --config train/demo.yaml --out report.html

Reads what the stages of the run wrote under artifacts/ and says which are missing. Writes
artifacts/report-<name>/report.html, which opens from disk with no network, and the model card
(README.md) of the merged folder and of the GGUF.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def main(argv: list[str] | None = None) -> int:
    """Collect, build, write, and say where the page is."""
    parser = console.stage_parser(__doc__)
    parser.add_argument(
        "--out", type=console.output_path, metavar="FILE", help="where to write the page"
    )
    args = parser.parse_args(argv)
    console.configure(args)
    from laptune.core import config, outputs
    from laptune.core.errors import UserError
    from laptune.publish import model_card
    from laptune.report import collect, page

    cfg = config.load(args.config, args.set)
    out = Path(args.out) if args.out else cfg.paths.report / "report.html"
    made = (cfg.paths.data_report, cfg.paths.adapter, cfg.paths.merged, cfg.paths.gguf)
    # The page holds nothing that is not in the artifacts, so an older one may always be replaced.
    goes = {"stage": "report", "inputs": (*made, cfg.paths.eval), "overwrite": True}
    outputs.claim(out, is_file=True, **goes)
    run = collect.collect(cfg, console.same_run(args))
    if not any((run.data, run.train, run.results, run.gguf)):
        raise UserError(
            f"run {cfg.run.name!r} has written nothing under {cfg.run.artifacts_dir}",
            commands.python("scripts/run_pipeline.py", console.same_run(args)),
        )
    outputs.write_text(out, page.build(run), **goes)
    for card in model_card.write(cfg):
        console.say(f"model card: {card}", path=str(card))
    for name, command in run.missing:
        console.warn(f"not in the report: {name} -> {command}")
    console.say(f"report: {out} ({out.stat().st_size / 1e3:.0f} kB)", path=str(out))
    return 0


if __name__ == "__main__":
    console.run(main)
