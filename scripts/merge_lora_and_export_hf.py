"""Merge a LoRA adapter into its base model: a Hugging Face folder that stands alone.

    python scripts/merge_lora_and_export_hf.py
    python scripts/merge_lora_and_export_hf.py --base google/gemma-3-270m-it \\
        --peft artifacts/ft-gemma3-270m-it-code-lora --out artifacts/merged-gemma3-270m-it-code

Without options everything follows from the YAML file: model.base, artifacts/ft-<name>-lora, and
artifacts/merged-<name> is written. --base takes a hub id, a folder, a .gguf file or package:NAME;
--peft any folder in PEFT's format. The sum is float32, stored as bfloat16; the head stays tied and
the tokenizer is carried over whole. Exit code: 0 done, 2 a mistake in the input.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def parser():
    """The options."""
    options = console.stage_parser(__doc__)
    options.add_argument("--base", metavar="MODEL", help="base model (default: model.base)")
    options.add_argument("--peft", metavar="FOLDER", help="adapter (default: the run's own)")
    options.add_argument(
        "--out",
        type=console.output_path,
        metavar="FOLDER",
        help="where to write (default: the run's own)",
    )
    return options


def find_base(args, cfg, peft: Path):
    """The base: named, or the adapter's own when a foreign adapter is named, or the config's."""
    from laptune.core.files import read_object
    from laptune.model import source

    own = read_object(peft / "adapter_config.json").get("base_model_name_or_path")
    spec = args.base or (own if args.peft and own else cfg.model.base)
    is_ours = spec == cfg.model.base
    base = source.resolve(
        spec, revision=cfg.model.revision if is_ours else None, artifacts_dir=cfg.run.artifacts_dir
    )
    if own and own not in (spec, base.id):
        console.say(f"note: the adapter says it was trained on {own}, merging into {base.id}")
    return base


def main(argv: list[str] | None = None) -> int:
    """Find base and adapter, merge, say what comes next."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config, manifest, outputs
    from laptune.export.merge import is_whole_model, merge

    cfg = config.load(args.config, args.set)
    peft = console.own_input(args.peft, cfg.paths.adapter, "train/train_sft.py", args)
    out = Path(args.out) if args.out else cfg.paths.merged
    sources = [peft, *([Path(args.base)] if args.base else [])]
    outputs.claim(out, stage="merge", is_file=False, inputs=sources, overwrite=args.overwrite)
    if is_whole_model(peft):  # full fine-tuning leaves nothing to merge
        base, adapter, info = peft, None, None
    else:
        found = find_base(args, cfg, peft)
        base, adapter, info = found.folder, peft, found.to_manifest()
    console.say(f"merging {peft.name} into {base.name}", base=str(base), peft=str(peft))
    merge(base, adapter, out, config=cfg, base_info=info, overwrite=args.overwrite)
    metrics = manifest.read(out)["metrics"]
    console.say(
        f"merged {metrics['num_merged']} of {metrics['num_tensors']} tensors -> {out}",
        **metrics,
        out=str(out),
    )
    of_run = (cfg.paths.adapter.resolve(), cfg.paths.merged.resolve())
    is_own = (peft.resolve(), out.resolve()) == of_run
    words = console.same_run(args) if is_own else commands.quote(str(out))
    console.say(f"next: {commands.python('llama.cpp/convert_hf_to_gguf.py', words)}")
    return 0


if __name__ == "__main__":
    console.run(main)
