"""Measure an importance matrix, with which small quantizations lose less.

    python llama.cpp/make_imatrix.py
    python llama.cpp/make_imatrix.py artifacts/merged-gemma3-270m-it-code --text book.txt
    python llama.cpp/convert_hf_to_gguf.py --outtype q4_k_m \\
        --imatrix artifacts/gemma3-270m-it-code-imatrix.gguf

Runs the model over its training conversations (--text: over a text file) and notes how large the
inputs of each weight matrix are. Without FOLDER the run's merged model is measured, into
artifacts/<name>-imatrix.gguf. The file is in llama.cpp's format: llama-quantize reads it, and
convert_hf_to_gguf.py reads what llama-imatrix writes. Exit code: 0 done, 2 a mistake in the input.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def parser():
    """The options."""
    options = console.stage_parser(__doc__)
    options.add_argument(
        "model", nargs="?", metavar="FOLDER", help="model folder (default: the run's merged folder)"
    )
    options.add_argument(
        "--outfile",
        type=console.output_path,
        metavar="FILE",
        help="default: artifacts/<name>-imatrix.gguf",
    )
    options.add_argument("--text", metavar="FILE", help="calibrate on this UTF-8 text")
    options.add_argument(
        "--max-tokens",
        type=int,
        default=20_000,
        metavar="N",
        help="read at most so many tokens (default: %(default)s)",
    )
    return options


def main(argv: list[str] | None = None) -> int:
    """Find model and text, run it, write the file, say how to use it."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config, manifest, outputs
    from laptune.gguf.codec import imatrix

    cfg = config.load(args.config, args.set)
    folder = console.own_input(
        args.model, cfg.paths.merged, "scripts/merge_lora_and_export_hf.py", args
    )
    at = Path(os.path.abspath(folder))
    name = at.with_name(f"{at.name}-imatrix.gguf")
    own = cfg.paths.root / f"{cfg.run.name}-imatrix.gguf"
    outfile = Path(args.outfile or (name if args.model else own))
    sources = [folder, Path(args.text or cfg.data.path)]
    outputs.claim(outfile, stage="imatrix", is_file=True, inputs=sources, overwrite=args.overwrite)
    manifest.check(folder)
    from laptune.export import calibrate

    if args.text:
        pieces = calibrate.plain_text(Path(args.text), folder, args.max_tokens)
    else:
        pieces = calibrate.training_text(cfg, folder, args.max_tokens)
    num_tokens, dataset = sum(map(len, pieces)), Path(args.text or cfg.data.path).name
    with manifest.staged_file(
        outfile, stage="imatrix", config=cfg, inputs=[folder], overwrite=args.overwrite
    ) as stage:
        sums = calibrate.measure(folder, pieces)
        imatrix.write(
            stage.path, sums, num_tokens, chunk_size=calibrate.CHUNK_TOKENS, dataset=dataset
        )
        stage.metrics.update(num_tokens=num_tokens, n_entries=len(sums), dataset=dataset)
    console.say(
        f"{outfile}: {len(sums)} matrices over {num_tokens} tokens of {dataset}",
        outfile=str(outfile),
        num_tokens=num_tokens,
    )
    words = commands.quote(args.model) if args.model else console.same_run(args)
    goal = outfile.with_name(outfile.stem.removesuffix("-imatrix") + "-Q4_K_M.gguf")
    files = commands.join(["--imatrix", str(outfile), "--outfile", str(goal)])
    convert = commands.python(
        "llama.cpp/convert_hf_to_gguf.py", f"{words} --outtype q4_k_m {files}"
    )
    console.say(f"next: {convert}")
    return 0


if __name__ == "__main__":
    console.run(main)
