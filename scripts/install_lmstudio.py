"""Put the run's GGUF into LM Studio's models folder, load it there and show one reply.

    python scripts/install_lmstudio.py
    python scripts/install_lmstudio.py artifacts/my-ft.gguf --publisher me --model-name my
    python scripts/install_lmstudio.py --uninstall
    python scripts/install_lmstudio.py --ollama

Reads <name>-ft.gguf and its proof (verify.json; made when it is missing). Writes
<models>/<publisher>/<model>/<file>.gguf and a README.md beside it, and overwrites nothing unasked.
--ollama writes a Modelfile beside the GGUF instead.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import commands, config, console, files, manifest, outputs
from laptune.core.errors import MissingInput, UserError

ROOT = Path(__file__).resolve().parents[1]


def main(argv: list[str] | None = None) -> int:
    args = parse(argv)
    console.configure(args)
    cfg = config.load(args.config, args.set)
    gguf = Path(args.gguf) if args.gguf else cfg.paths.gguf
    if args.ollama:
        return ollama(gguf, args, cfg)
    from laptune.machine import lmstudio_folders
    from laptune.publish import lmstudio

    model = args.model_name or gguf.stem
    models = lmstudio_folders.target_folder(args.models_dir)
    goal = lmstudio.place(gguf, models, args.publisher, model)
    if args.uninstall:
        for path in lmstudio.uninstall(goal):
            console.say(f"removed {path}", path=path)
        return 0
    need(gguf, args)
    check(gguf, args)
    done = lmstudio.install(gguf, goal, overwrite=args.overwrite)
    verb = "already there" if done.was_there else "copied"
    console.say(
        f"{verb}: {done.path} ({done.num_bytes:,} bytes)", path=done.path, sha256=done.sha256
    )
    write_card(cfg, gguf, goal)
    suggest(cfg, gguf)
    tell_system(cfg, gguf)
    return 0 if args.no_load or show_reply(args, goal, model) else 1


def parse(argv: list[str] | None):
    parser = console.stage_parser(__doc__)
    parser.add_argument("gguf", nargs="?", metavar="FILE", help="default: the run's own")
    parser.add_argument("--publisher", default="laptune", help="first folder (%(default)s)")
    parser.add_argument("--model-name", help="second folder (default: the file's name)")
    parser.add_argument("--models-dir", help="LM Studio's models folder, when it is not found")
    parser.add_argument("--endpoint", help="its server (default: http://127.0.0.1:1234/v1)")
    parser.add_argument("--no-load", action="store_true", help="copy only; ask no server")
    parser.add_argument("--unverified", action="store_true", help="install without the proof")
    parser.add_argument("--uninstall", action="store_true", help="remove what was copied")
    parser.add_argument("--ollama", action="store_true", help="write an Ollama Modelfile instead")
    return parser.parse_args(argv)


def need(gguf: Path, args) -> None:
    if not gguf.is_file():
        words = f" {console.same_run(args)}" if args.gguf is None else ""
        raise MissingInput(gguf, commands.python("llama.cpp/convert_hf_to_gguf.py", words.strip()))
    with open(gguf, "rb") as file:
        if file.read(4) != b"GGUF":
            raise UserError(f"{gguf}: not a GGUF file", "convert the model again")


def check(gguf: Path, args) -> None:
    """Refuse a file without a proof that belongs to it; make the proof when there is none."""
    from laptune.publish import proof

    manifest.check(gguf)
    if args.unverified:
        console.warn(f"{gguf}: installed without the proof, as asked")
        return
    if not proof.is_of(gguf):
        console.say("verifying the GGUF ...")
        command = [sys.executable, str(ROOT / "llama.cpp" / "verify_gguf.py"), str(gguf)]
        command += ["--config", args.config, *(w for o in args.set for w in ("--set", o))]
        subprocess.run(command, check=False, stdout=sys.stderr)
    words = f"{commands.quote(str(gguf))} {console.same_run(args)}"
    command = commands.python("llama.cpp/verify_gguf.py", words)
    proof.require(gguf, command, way_around="--unverified")


def write_card(cfg, gguf: Path, goal: Path) -> None:
    """Put the run's model card beside the copy; a foreign GGUF gets none."""
    from laptune.publish import lmstudio, model_card

    if gguf.resolve() != cfg.paths.gguf.resolve():
        return
    model_card.write(cfg)
    card = model_card.card_beside(gguf)
    target = goal.parent / "README.md"
    if card.is_file() and (not target.exists() or outputs.is_ours(target, lmstudio.STAGE)):
        outputs.write_text(target, card.read_text(encoding="utf-8"), stage=lmstudio.STAGE)


def suggest(cfg, gguf: Path) -> None:
    """Name the smallest GGUF that lost nothing on the run's own test, where types were scored."""
    scores = cfg.paths.eval.with_name(f"{cfg.paths.eval.name}-types") / "results.json"
    smallest = files.read_stored(scores).get("smallest")
    other = gguf.with_name(smallest["file"]) if smallest else gguf
    if other != gguf and other.is_file():
        command = commands.python("scripts/install_lmstudio.py", commands.join([str(other)]))
        console.say(f"{smallest['sentence']} -> {command}")


def tell_system(cfg, gguf: Path) -> None:
    """Say which system text the training rows had: asked otherwise, a model answers worse."""
    from laptune.inference import trained

    if system := trained.system_of_model(gguf, cfg):
        console.say(f"set its System Prompt in LM Studio to that of its training:\n{system}")


def show_reply(args, goal: Path, model: str) -> bool:
    """Load the model where LM Studio can be asked; return False when it was asked and failed."""
    from laptune.inference import terminal
    from laptune.publish import server as live

    endpoint = args.endpoint or live.DEFAULT_ENDPOINT
    lms = live.find_lms()
    if lms and (problem := live.load_with_lms(lms, model)):
        console.say(f"lms load: {problem}")
    try:
        answer = live.ask(endpoint, goal.stem, args.publisher, model)
    except UserError as error:
        console.say(f"no reply from LM Studio: {error}")
        console.say(clicks(args.publisher, model))
        return not args.endpoint  # a server that was named must answer
    how = "stopped by itself" if answer.has_stopped else "was cut at its limit"
    console.say(f"{answer.model} answered and {how}:", model=answer.model, reply=answer.text)
    console.say(terminal.neutralise(answer.text))
    return True


def clicks(publisher: str, model: str) -> str:
    return (
        "In LM Studio: 1) My Models lists "
        f"{publisher}/{model} (restart LM Studio if not); 2) Chat, choose it at the top (Ctrl+L);\n"
        '3) ask. "No LM Runtime found for model format gguf": Settings > Runtime, download the '
        "llama.cpp CPU runtime.\nFor scripts: Developer > Start server, then run this again."
    )


def ollama(gguf: Path, args, cfg) -> int:
    from laptune.inference import trained
    from laptune.publish import ollama as words

    need(gguf, args)
    path = gguf.with_name(gguf.stem + ".Modelfile")
    outputs.claim(path, stage="ollama", is_file=True, inputs=[gguf], overwrite=True)
    text = words.modelfile(gguf, trained.system_of_model(gguf, cfg))
    outputs.write_text(path, text, stage="ollama", inputs=[gguf])
    command = f"ollama create {words.model_name(gguf.stem)} -f {commands.quote(str(path))}"
    console.say(f"{path}\nnext: {command}", path=path)
    return 0


if __name__ == "__main__":
    console.run(main)
