"""Convert a Hugging Face folder, or a base and an adapter, into a GGUF file.

    python llama.cpp/convert_hf_to_gguf.py
    python llama.cpp/convert_hf_to_gguf.py artifacts/merged-gemma3-270m-it-code \\
        --outfile artifacts/gemma3-270m-it-code-ft.gguf --outtype bf16
    python llama.cpp/convert_hf_to_gguf.py --base google/gemma-3-270m-it \\
        --peft artifacts/ft-gemma3-270m-it-code-lora --outfile model.gguf --outtype q4_k_m

Without options artifacts/merged-<name> becomes artifacts/<name>-ft.gguf in export.outtype. With
--peft the adapter is merged on the way and no merged folder is written. --imatrix fits q4_0 to q6_k
to how large each column's inputs are; make_imatrix.py beside this script measures that. Streams:
memory is that of one matrix. Neither torch nor transformers is imported. Exit code: 0 done, 2 a
mistake in the input.
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
    """The options, named as in llama.cpp's converter."""
    options = console.stage_parser(__doc__)
    options.add_argument(
        "model", nargs="?", metavar="FOLDER", help="model folder (default: the run's merged folder)"
    )
    options.add_argument(
        "--outfile", type=console.output_path, metavar="FILE", help="default: the run's own"
    )
    options.add_argument(
        "--outtype",
        metavar="TYPE",
        help="f32, bf16, q8_0, q5_0, q5_1, q4_0, q4_1, q4_k_m, q5_k_m, q6_k, f16 "
        "(default: export.outtype)",
    )
    options.add_argument("--base", metavar="MODEL", help="with --peft: base (default: model.base)")
    options.add_argument("--peft", metavar="FOLDER", help="merge this adapter on the way")
    options.add_argument(
        "--imatrix", metavar="FILE", help="importance matrix (GGUF) to quantize with"
    )
    options.add_argument("--model-name", metavar="NAME", help="general.name of the file")
    options.add_argument("--author", help="general.author of the file")
    options.add_argument("--license", help="general.license (default: that of the base)")
    options.add_argument(
        "--force-f16", action="store_true", help="write F16 even where it overflows"
    )
    options.add_argument("--dry-run", action="store_true", help="check and lay out, write nothing")
    options.add_argument("--verbose", action="store_true", help="print every tensor")
    return options


def find_model(args, cfg) -> Path:
    """The folder to read: named, or the base of --peft, or the run's finished merge."""
    from laptune.core.errors import UserError
    from laptune.model import source

    if args.peft:
        if args.model and args.base:
            raise UserError("the base is given twice", "give either FOLDER or --base")
        spec = args.model or args.base
        if spec is None:
            return source.resolve_config(cfg).folder
        return source.resolve(spec, artifacts_dir=cfg.run.artifacts_dir).folder
    if args.base:
        raise UserError("--base goes with --peft", "give the model folder alone, or add --peft")
    return console.own_input(
        args.model, cfg.paths.merged, "scripts/merge_lora_and_export_hf.py", args
    )


def find_outfile(args, cfg, outtype: str) -> Path:
    """--outfile; the run's own file; or, for a foreign folder, <folder>/<folder>-<type>.gguf."""
    if args.outfile:
        return Path(args.outfile)
    if args.model is None:
        return cfg.paths.gguf
    folder = Path(os.path.abspath(args.model))
    return folder.with_name(f"{folder.name}-{outtype.upper()}.gguf")


def main(argv: list[str] | None = None) -> int:
    """Find the model, lay the file out, write it, say what comes next."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config, outputs
    from laptune.export import convert

    cfg = config.load(args.config, args.set)
    outtype = (args.outtype or cfg.export.outtype).lower()
    model = find_model(args, cfg)
    outfile = find_outfile(args, cfg, outtype)
    if not args.dry_run:
        sources = [path for path in (model, args.peft, args.imatrix) if path]
        outputs.claim(
            outfile, stage="convert", is_file=True, inputs=sources, overwrite=args.overwrite
        )
    is_own = args.model is None
    job = convert.prepare(
        model,
        outtype=outtype,
        peft=args.peft,
        force_f16=args.force_f16,
        imatrix=args.imatrix,
        name=args.model_name or cfg.export.model_name or (cfg.run.name if is_own else None),
        author=args.author or cfg.export.author,
        license_name=args.license,
    )
    if args.verbose:
        for item in job.items:
            console.say(
                f"{item.plan.name:40} {item.plan.type.name:6} {item.plan.shape}",
                tensor=item.plan.name,
                type=item.plan.type.name,
            )
    if args.dry_run:
        console.say(f"dry run, nothing written: {outfile}: {job.summary()}")
        return 0
    convert.write(job, outfile, config=cfg, overwrite=args.overwrite)
    console.say(
        f"{outfile}: {job.summary()}",
        outfile=str(outfile),
        n_tensors=len(job.items),
        total_size=job.total_bytes,
    )
    if job.imatrix is not None:
        console.say(f"quantized with {job.imatrix.path.name}: {job.num_weighted} tensors weighted")
    is_own_file = outfile.resolve() == cfg.paths.gguf.resolve()
    words = console.same_run(args) if is_own_file else commands.quote(str(outfile))
    console.say(f"next: {commands.python('llama.cpp/verify_gguf.py', words)}")
    return 0


if __name__ == "__main__":
    console.run(main)
