"""Convert a LoRA adapter alone into a GGUF that llama.cpp loads with --lora.

    python llama.cpp/convert_lora_to_gguf.py
    python llama.cpp/convert_lora_to_gguf.py artifacts/ft-gemma3-270m-it-code-lora \\
        --base google/gemma-3-270m-it --outfile adapter.gguf --outtype f32

Without options the run's adapter becomes artifacts/<name>-lora.gguf. The base is needed for its
config and shapes only. Use the file beside a GGUF of the same base: llama-cli -m base.gguf --lora
adapter.gguf. Exit code: 0 done, 2 a mistake in the input.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import console


def parser():
    """The options, named as in llama.cpp's converter."""
    options = console.stage_parser(__doc__)
    options.add_argument("peft", nargs="?", metavar="FOLDER", help="adapter (default: the run's)")
    options.add_argument("--base", metavar="MODEL", help="base (default: model.base)")
    options.add_argument(
        "--outfile",
        type=console.output_path,
        metavar="FILE",
        help="default: artifacts/<name>-lora.gguf",
    )
    options.add_argument("--outtype", default="f32", choices=("f32", "f16", "bf16"))
    return options


def main(argv: list[str] | None = None) -> int:
    """Find adapter and base, write the file, say how to use it."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config, outputs
    from laptune.export.lora import convert_lora
    from laptune.model import source

    cfg = config.load(args.config, args.set)
    peft = console.own_input(args.peft, cfg.paths.adapter, "train/train_sft.py", args)
    outfile = Path(args.outfile or cfg.paths.root / f"{cfg.run.name}-lora.gguf")
    sources = [peft, *([args.base] if args.base else [])]
    outputs.claim(
        outfile, stage="convert_lora", is_file=True, inputs=sources, overwrite=args.overwrite
    )
    base = (
        source.resolve(args.base, artifacts_dir=cfg.run.artifacts_dir)
        if args.base
        else source.resolve_config(cfg)
    )
    count = convert_lora(
        base.folder,
        peft,
        outfile,
        outtype=args.outtype,
        config=cfg,
        base_id=base.id,
        overwrite=args.overwrite,
    )
    console.say(
        f"{outfile}: n_tensors = {count}, {outfile.stat().st_size / 1e6:.1f}M",
        outfile=str(outfile),
        n_tensors=count,
    )
    console.say(f"use it beside a GGUF of {base.id}: llama-cli -m base.gguf --lora {outfile}")
    return 0


if __name__ == "__main__":
    console.run(main)
