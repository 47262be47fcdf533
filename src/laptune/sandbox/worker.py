"""The untrusted process: runs one program and answers calls. Nothing it says is a verdict.

Sent as code to a fresh interpreter that has its limits already. It moves the protocol away from
descriptors 0 and 1, so that the program reads an empty stdin and its prints go to the capped pipe
of stderr.
"""

from __future__ import annotations

import os
import sys
import types
from typing import Any

from laptune.sandbox import guard
from laptune.sandbox.protocol import ProtocolError, decode, encode, read_frame, write_frame

EXIT_MEMORY = 70


def main() -> None:
    """Say hello, take the program, run it, answer calls until the stream ends."""
    stdin, stdout = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    os.close(null)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(newline="\n")  # what a program prints is the same on every system
    write_frame(stdout, {"hello": 1})
    program = read_frame(stdin, 1 << 24)
    if program is None:
        return
    try:
        _serve(program, stdin, stdout)
    except MemoryError:
        os._exit(EXIT_MEMORY)


def _serve(program: dict, stdin: int, stdout: int) -> None:
    is_judged = bool(program["entry_points"])
    try:
        code = compile(program["source"], "<program>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        write_frame(stdout, {"syntax_error": f"{type(error).__name__}: {error}"[:500]})
        return
    if program["is_audited"]:
        guard.install(program["folder"], lambda what: write_frame(stdout, {"blocked": what}))
    for name in [name for name in sys.modules if name.partition(".")[0] == "laptune"]:
        del sys.modules[name]  # no import hands our own functions to the program
    module = types.ModuleType("program" if is_judged else "__main__")
    sys.modules[module.__name__] = module
    try:
        exec(code, module.__dict__)
    except BaseException as error:
        write_frame(stdout, _told(error))
        return
    if not is_judged:
        _flush()
        write_frame(stdout, {"done": program["nonce"]})
        return
    functions = {name: module.__dict__.get(name) for name in program["entry_points"]}
    missing = [name for name, value in functions.items() if not callable(value)]
    write_frame(stdout, {"missing": missing} if missing else {"ready": 1})
    while not missing and (call := read_frame(stdin)) is not None:
        write_frame(stdout, {"id": call["id"], **_answer(functions, call)})


def _answer(functions: dict[str, Any], call: dict) -> dict:
    try:
        value = functions[call["name"]](*decode(call["args"]), **decode(call["kwargs"]))
    except BaseException as error:
        return _told(error)
    finally:
        _flush()
    try:
        return _fitting({"value": encode(value)})
    except (ProtocolError, RecursionError) as error:
        return {"unsupported": str(error)[:200]}
    except MemoryError:
        raise
    except BaseException as error:  # a hostile __iter__, or a generator that raises
        return _told(error)


def _fitting(reply: dict) -> dict:
    import json

    if len(json.dumps(reply)) > (1 << 20) - 100:
        return {"too_long": 1}
    return reply


def _told(error: BaseException) -> dict:
    """Describe an exception by its nearest builtin class, for the judge to raise again."""
    names = [kind.__name__ for kind in type(error).__mro__ if kind.__module__ == "builtins"]
    try:
        text = str(error)[:300]
    except BaseException:
        text = "(its message cannot be shown)"
    return {"raised": [names[0] if names else "Exception", type(error).__name__, text]}


def _flush() -> None:
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # the program may have closed or replaced them
        pass
