"""Stage scripts as a user runs them, in processes of their own that need not import torch again.

The fork server is a fresh interpreter with the slow imports done; each script is forked from it.
Windows, which has no fork, starts each from nothing. What depends on how Python itself is started
(its variables, a kill, a console) is tested with ``subprocess``.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import runpy
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from subprocess import CompletedProcess

import pytest

needs_torchrun = pytest.mark.skipif(
    os.name == "nt", reason="torch's Windows wheels have no libuv, which torchrun asks for"
)
ROOT = Path(__file__).resolve().parents[1]
PRELOADED = [
    "torch",
    "safetensors.torch",
    "numpy",
    "psutil",
    "rich.console",
    "transformers.models.gemma3.modeling_gemma3",
    "peft",
    "laptune.train.loop",
    "laptune.train.session",
    "laptune.train.setup",
    "laptune.train.engine.workers",
    "laptune.export.merge",
    "laptune.export.convert",
    "laptune.model.importer",
]
context = multiprocessing.get_context("forkserver" if hasattr(os, "fork") else "spawn")
if hasattr(os, "fork"):
    context.set_forkserver_preload(PRELOADED)


def run(
    script: str, *words, stdin: str = "", cwd: Path = ROOT, timeout_s: float = 300, **variables: str
) -> CompletedProcess:
    """Run ``python script words`` to its end; stdout and stderr are text."""
    words = [str(word) for word in words]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("stdin", "stdout", "stderr")]
        for file, text in zip(files, (stdin, "", ""), strict=True):
            file.write_text(text, encoding="utf-8", newline="")
        told = (str(ROOT / script), words, [str(f) for f in files], str(cwd))
        process = context.Process(target=_run, args=(*told, {**os.environ, **variables}))
        process.start()
        process.join(timeout_s)
        if process.exitcode is None:
            process.kill()
            process.join()
        stdout, stderr = (f.read_text(encoding="utf-8", errors="replace") for f in files[1:])
    assert process.exitcode is not None and process.exitcode >= 0, f"{script}: {stderr[-2000:]}"
    return CompletedProcess([script, *words], process.exitcode, stdout, stderr)


def run_ranks(script: str, *words, num: int, **variables: str) -> list[CompletedProcess]:
    """Run as many processes of a script, which find each other by variables, to their ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    variables |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": str(num)}

    def one(rank: str) -> CompletedProcess:
        return run(script, *words, timeout_s=400, RANK=rank, LOCAL_RANK=rank, **variables)

    with ThreadPoolExecutor(num) as pool:
        return list(pool.map(one, map(str, range(num))))


def _run(script: str, words: list[str], files: list[str], cwd: str, variables: dict) -> None:
    os.environ.clear()
    os.environ.update(variables)
    become(files, lambda: call(script, words), cwd)


def call(script: str, words: list[str]) -> None:
    """Run a script in this process as if it had been called."""
    sys.argv = [script, *words]
    sys.path.insert(0, str(Path(script).parent))
    runpy.run_path(script, run_name="__main__")


@cache
def main_of(script: str) -> Callable[[list[str]], int]:
    """The ``main`` of a script, to call in this process."""
    path = list(sys.path)
    main = runpy.run_path(str(ROOT / script))["main"]
    sys.path[:] = path
    return main


def become(files: list[str], work: Callable[[], None], cwd: str | Path = ROOT) -> None:
    """Do the work with these files as stdin, stdout and stderr, and end with its exit code."""
    for number, file in enumerate(files):
        os.dup2(os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND), number)
    # Open to the end of the process.
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    os.chdir(cwd)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        work()
        code = 0
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        code = 254  # no handler of the stage's was there to take it
    except BaseException:
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
