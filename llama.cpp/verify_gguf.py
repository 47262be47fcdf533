"""Prove a GGUF: tensors, metadata, tokens, logits and chat, as a gate with an exit code.

    python llama.cpp/verify_gguf.py
    python llama.cpp/verify_gguf.py model.gguf --model artifacts/merged-gemma3-270m-it-code
    python llama.cpp/verify_gguf.py model.gguf --endpoint http://localhost:1234/v1

Without options the run's own file is compared with its merged folder. --model names the folder the
file was made from (with --peft: base and adapter). The engine is the llama.cpp wheel where one
installs, or a server (--endpoint; LM Studio's is on port 1234). What cannot be checked is said.
A model that does not end its replies is a warning when the model in the folder does not either.
Writes <file>.verify.json. Exit code: 0 passed, 1 a check failed, 2 a mistake in the input.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, console


def parser():
    """The options."""
    options = console.stage_parser(__doc__)
    options.add_argument("gguf", nargs="?", metavar="FILE", help="default: the run's own")
    options.add_argument("--model", metavar="MODEL", help="what the file was made from")
    options.add_argument("--peft", metavar="FOLDER", help="with --model: the adapter merged in")
    options.add_argument(
        "--imatrix", metavar="FILE", help="that it was quantized with (default: beside it)"
    )
    options.add_argument("--endpoint", metavar="URL", help="use this server as the engine")
    options.add_argument("--json", action="store_true", help="print the result as JSON")
    return options


def find_subject(args, cfg) -> tuple[Path, Path | None]:
    """(the file, the folder it was made from or None)."""
    from laptune.core import manifest
    from laptune.model import source

    gguf = console.own_input(args.gguf, cfg.paths.gguf, "llama.cpp/convert_hf_to_gguf.py", args)
    if args.model:
        return gguf, source.resolve(args.model, artifacts_dir=cfg.run.artifacts_dir).folder
    is_own = gguf.resolve() == cfg.paths.gguf.resolve()
    merged = cfg.paths.merged
    return gguf, merged if is_own and manifest.is_complete(merged) else None


def main(argv: list[str] | None = None) -> int:
    """Find the file, check it, print the table, write the result beside it."""
    args = parser().parse_args(argv)
    console.configure(args)
    from laptune.core import config, files, manifest, outputs
    from laptune.export.verify.verify import verify
    from laptune.publish import proof

    cfg = config.load(args.config, args.set)
    gguf, reference = find_subject(args, cfg)
    result_file = proof.path_of(gguf)
    outputs.claim(result_file, stage="verify", is_file=True, inputs=[gguf], overwrite=True)
    manifest.check(gguf)
    verdict = verify(
        gguf,
        reference=reference,
        peft=args.peft,
        imatrix=args.imatrix,
        endpoint=args.endpoint,
        system=cfg.inference.system,
    )
    result = {**verdict.to_json(), "sha256": files.known_sha256(gguf)}
    outputs.write_json(result_file, result, stage="verify", inputs=[gguf])
    if args.json:
        print(json.dumps(result, indent=2))
    else:
        rows = [[c.name, c.status.replace("_", " "), c.detail] for c in verdict.checks]
        console.say(verdict.summary, **result)
        title = f"{gguf.name}, engine {verdict.engine or 'none'}"
        console.show_table(title, ("check", "result", "detail"), rows)
    if verdict.passed:
        is_own = gguf.resolve() == cfg.paths.gguf.resolve()
        words = console.same_run(args) if is_own else commands.quote(str(gguf))
        console.say(f"next: {commands.python('scripts/install_lmstudio.py', words)}")
    return 0 if verdict.passed else 1


if __name__ == "__main__":
    console.run(main)
