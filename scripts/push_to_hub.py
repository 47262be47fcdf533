"""Put the run's adapter, merged folder or GGUF, with its card, on the Hugging Face Hub.

    python scripts/push_to_hub.py me/my-model --dry-run
    python scripts/push_to_hub.py me/my-model
    python scripts/push_to_hub.py me/my-adapter --model adapter
    python scripts/push_to_hub.py me/my-model --model artifacts/my-ft-q8_0.gguf

Reads the finished artifact (gguf, merged, adapter, or a path) and sends the files that make the
model and README.md, nothing else: no data, no samples. The repository is made private (--public
makes a public one); a file there with other bytes is replaced with --overwrite alone. A GGUF must
have passed llama.cpp/verify_gguf.py; a folder must be as its manifest says. --dry-run lists files
and sizes and asks nobody. The token is that of `hf auth login` or HF_TOKEN. A push that broke off
is run again: what has arrived is not sent twice.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, config, console
from laptune.core.errors import UserError

SCRIPTS = {
    "adapter": "train/train_sft.py",
    "merged": "scripts/merge_lora_and_export_hf.py",
    "gguf": "llama.cpp/convert_hf_to_gguf.py",
}


def main(argv: list[str] | None = None) -> int:
    """Find the artifact, prove it, list it, send it."""
    args = parse(argv)
    console.configure(args)
    cfg = config.load(args.config, args.set)
    from laptune.publish import hub

    repo = hub.check_name(args.repo)
    target = find_target(args, cfg)
    prove(target, args)
    items, kept = hub.items_of(target, find_card(cfg, target))
    show(items, kept, target)
    if args.dry_run:
        console.say(f"dry run: nothing was sent to {repo}")
        return 0
    done = hub.push(
        repo,
        items,
        message=f"{target.name} by laptune",
        is_public=args.public,
        overwrite=args.overwrite,
    )
    who = "private" if done.is_private else "public"
    what = f"{len(done.sent)} files sent" if done.sent else "all files were there already"
    console.say(f"{what} -> {done.url} ({who})", url=done.url, sent=done.sent)
    return 0


def parse(argv: list[str] | None):
    """The options of this stage."""
    parser = console.stage_parser(__doc__)
    parser.add_argument("repo", metavar="OWNER/NAME", help="repository of the Hub")
    parser.add_argument(
        "--model", default="gguf", metavar="WHAT", help="gguf, merged, adapter or a path (gguf)"
    )
    parser.add_argument("--public", action="store_true", help="let everybody see it")
    parser.add_argument("--dry-run", action="store_true", help="list files and sizes, send nothing")
    return parser.parse_args(argv)


def find_target(args, cfg) -> Path:
    """The artifact that was named; MissingInput with the command that makes the run's own."""
    if args.model in SCRIPTS:
        own = getattr(cfg.paths, args.model)
        return console.own_input(None, own, SCRIPTS[args.model], args)
    target = Path(args.model)
    if not target.exists():
        raise UserError(f"{target} does not exist", "name gguf, merged, adapter or a path")
    return target


def prove(target: Path, args) -> None:
    """Refuse a GGUF that was not compared with its model; a folder has its manifest."""
    from laptune.publish import proof

    if target.is_file():
        words = f"{commands.quote(str(target))} {console.same_run(args)}"
        proof.require(target, commands.python("llama.cpp/verify_gguf.py", words))


def find_card(cfg, target: Path) -> str:
    """The card that somebody wrote beside the artifact, else the run's own, from its manifests."""
    from laptune.core import outputs
    from laptune.core.settings import OUTTYPES
    from laptune.export import typed_files
    from laptune.publish import model_card

    beside = model_card.card_beside(target) if target.is_file() else target / "README.md"
    if beside.is_file() and not outputs.is_ours(beside, "card"):
        return beside.read_text(encoding="utf-8")
    kinds = (typed_files.path_of(cfg, kind) for kind in OUTTYPES)
    own = {path.resolve() for path in (cfg.paths.adapter, cfg.paths.merged, *kinds)}
    if target.resolve() in own:
        return model_card.render(model_card.collect(cfg))
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    raise UserError(f"{target} has no card", f"write {beside}, or name its run with --config")


def show(items, kept: list[str], target: Path) -> None:
    """Print what goes and what stays."""
    rows = ([item.name, f"{item.num_bytes:,}"] for item in items)
    console.show_table(f"from {target}", ("file", "bytes"), rows)
    total = sum(item.num_bytes for item in items)
    console.say(
        f"{len(items)} files, {total:,} bytes; data and samples are never sent"
        + (f"; stay here: {', '.join(kept)}" if kept else ""),
        files={item.name: item.num_bytes for item in items},
        kept=kept,
    )


if __name__ == "__main__":
    console.run(main)
