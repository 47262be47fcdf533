"""Run a program that nobody trusts: ``run_program(source, tests=...) -> RunResult``.

Two children a program: the worker runs the program behind walls, the judge runs the tests with a
proxy in the program's place. This process relays call by call and keeps time, output and verdict;
worker and judge share no channel. What is in force is told by ``current_isolation()``.
"""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from laptune.core.errors import UserError
from laptune.sandbox.isolation import Child, Isolation, candidates
from laptune.sandbox.program import Program, RunResult, ending, is_reply
from laptune.sandbox.protocol import ProtocolError, read_frame, write_frame

KEEP_OUTPUT_BYTES = 64 << 10
MAX_OUTPUT_BYTES = 1 << 20
START_S = 30.0  # a loaded machine may take long to start a process; the program's clock waits
DEFAULT_TIMEOUT_S = 5.0
DEFAULT_MEMORY_BYTES = 512 << 20
_EXIT_MEMORY = 70
_NOT_STARTED = "the worker did not start"
_START_AGAIN_AFTER_S = (0.5, 1.0, 2.0, 4.0)


def run_program(
    source: str,
    *,
    tests: str = "",
    entry_point: str | None = None,
    prompt: str = "",
    timeout_s: float = DEFAULT_TIMEOUT_S,
    memory_bytes: int = DEFAULT_MEMORY_BYTES,
    walls: Isolation | None = None,
) -> RunResult:
    """Run one program; never raises for anything that the program does."""
    names = (entry_point,) if entry_point else ()
    program = Program(source, tests, names, prompt)
    return _result_of(program, timeout_s, memory_bytes, walls or current_isolation())


def run_programs(
    programs: Iterable[Program],
    *,
    timeout_s: float = DEFAULT_TIMEOUT_S,
    memory_bytes: int = DEFAULT_MEMORY_BYTES,
    num_workers: int | None = None,
    walls: Isolation | None = None,
) -> Iterator[RunResult]:
    """Run many programs at once, as many as there are cores; verdicts come in order."""
    walls = walls or current_isolation()
    with ThreadPoolExecutor(num_workers or _num_cores()) as pool:
        yield from pool.map(
            lambda program: _result_of(program, timeout_s, memory_bytes, walls), programs
        )


def _result_of(
    program: Program, timeout_s: float, memory_bytes: int, walls: Isolation
) -> RunResult:
    """Run a program; a worker that could not start is started again.

    That is the machine's doing, not the program's: memory or processes may be short for a moment.
    """
    for pause_s in (*_START_AGAIN_AFTER_S, None):
        verdict = _Run(program, timeout_s, memory_bytes, walls).result()
        if pause_s is None or not verdict.detail.startswith(_NOT_STARTED):
            break
        time.sleep(pause_s)
    return verdict


_found: list[Isolation] = []
_lock = threading.Lock()


def current_isolation() -> Isolation:
    """The strongest level that works here, found by trying; the same for the whole process.

    Raises UserError if no worker can be started at all.
    """
    with _lock:
        if not _found:
            _found.append(_probe())
        return _found[0]


def _probe() -> Isolation:
    verdict = RunResult("harness_error")
    for walls in candidates():
        program = Program("def f(x):\n    return x + 1\n", "assert f(1) == 2", ("f",))
        verdict = _Run(program, 20.0, DEFAULT_MEMORY_BYTES, walls).result()
        if verdict.passed:
            return walls
    raise UserError(
        f"no sandbox can be started on this machine: {verdict.detail or verdict.status}",
        "allow this Python to start processes, or run the evaluation elsewhere",
    )


def _num_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Run:
    """One program on its way to a verdict."""

    def __init__(self, program: Program, timeout_s: float, memory_bytes: int, walls: Isolation):
        self._program, self._walls = program, walls
        self._timeout_s, self._memory_bytes = timeout_s, memory_bytes
        self._events: queue.Queue[tuple[str, Any]] = queue.Queue()
        self._killed = ""  # why we ended the worker
        self._output = bytearray()
        self._worker: Child | None = None
        self._judge: Child | None = None
        self._num_calls = 0

    def result(self) -> RunResult:
        """Run to the verdict, then leave nothing behind."""
        status, detail, code, begin = "harness_error", "", -1, time.monotonic()
        try:
            self._start()
            begin, (status, detail) = self._converse()
        except OSError as error:
            detail = f"{type(error).__name__}: {error}"
        finally:
            duration_s = time.monotonic() - begin
            code = self._stop(status == "gone")
        if status == "gone":
            status, detail = self._why_gone(code)
        text = bytes(self._output).decode(errors="replace")
        return RunResult(status, detail, duration_s, self._num_calls, text)

    def _start(self) -> None:
        cpu_s = int(self._timeout_s) + 2
        self._worker = Child(
            ("protocol", "guard", "worker"),
            self._walls,
            memory_bytes=self._memory_bytes,
            cpu_s=cpu_s,
        )
        self._read("worker", self._worker)
        threading.Thread(target=self._drain, args=(self._worker.process.stderr,)).start()
        if self._program.entry_points:
            self._judge = Child(("protocol", "judge"), None)
            self._read("judge", self._judge)

    def _read(self, who: str, child: Child) -> None:
        # The reader alone closes its pipe. Closed by another thread just before a read begins, its
        # number would be that of another run's pipe by then, whose frames would be read away.
        def loop() -> None:
            with child.process.stdout as pipe:
                try:
                    while (frame := read_frame(pipe.fileno())) is not None:
                        self._events.put((who, frame))
                    self._events.put((who, None))
                except (ProtocolError, OSError, ValueError) as error:
                    self._events.put((who, ProtocolError(str(error))))

        threading.Thread(target=loop).start()

    def _drain(self, pipe: Any) -> None:
        total = 0
        with pipe, contextlib.suppress(OSError):
            while part := os.read(pipe.fileno(), 1 << 16):
                total += len(part)
                self._output += part[: KEEP_OUTPUT_BYTES - len(self._output)]
                if total > MAX_OUTPUT_BYTES and not self._killed:
                    self._kill("output_limit")

    def _kill(self, why: str) -> None:
        self._killed = self._killed or why
        if self._worker is not None:
            self._worker.kill()
        self._events.put(("worker", None))

    def _converse(self) -> tuple[float, tuple[str, str]]:
        """Return when the program's clock began, and its status and detail."""
        program, begin = self._program, time.monotonic()
        try:
            who, frame = self._events.get(timeout=START_S)
        except queue.Empty:
            return begin, ("harness_error", f"{_NOT_STARTED} within {START_S:.0f} s")
        if who != "worker" or not isinstance(frame, dict) or "hello" not in frame:
            time.sleep(0.1)  # let the reason arrive on stderr
            told = bytes(self._output[-300:]).decode(errors="replace").strip()
            return begin, ("harness_error", f"{_NOT_STARTED}: {told}")
        begin = time.monotonic()
        timer = threading.Timer(self._timeout_s, self._kill, ("timeout",))
        timer.daemon = True
        timer.start()
        try:
            return begin, self._serve(program)
        except (BrokenPipeError, ConnectionResetError):
            return begin, ("gone", "")
        finally:
            timer.cancel()

    def _serve(self, program: Program) -> tuple[str, str]:
        nonce = secrets.token_hex(8)
        is_judged = bool(program.entry_points)
        source = program.source if is_judged else f"{program.source}\n\n{program.tests}\n"
        self._tell(
            self._worker,
            {
                "source": source,
                "entry_points": list(program.entry_points),
                "nonce": nonce,
                "folder": self._worker.inner_folder,
                "is_audited": self._walls.is_audited,
            },
        )
        frame = self._from_worker()
        if (end := ending(frame)) is not None:
            return end
        if not is_judged:
            is_done = frame.get("done") == nonce
            return ("passed", "") if is_done else ("protocol_error", "an unexpected message")
        if "missing" in frame:
            return "no_entry_point", f"{', '.join(map(str, frame['missing']))} is not defined"
        if "ready" not in frame:
            return "protocol_error", "an unexpected message"
        self._tell(
            self._judge,
            {
                "prompt": program.prompt,
                "tests": program.tests,
                "entry_points": list(program.entry_points),
            },
        )
        return self._relay()

    def _relay(self) -> tuple[str, str]:
        while True:
            who, frame = self._events.get()
            if who == "worker":
                if frame is None:
                    return "gone", ""
                if isinstance(frame, dict) and "blocked" in frame:
                    return "blocked", str(frame["blocked"])
                return "protocol_error", "a message that nobody asked for"
            if not isinstance(frame, dict):
                return "harness_error", "the judge ended without a verdict"
            if "verdict" in frame:
                self._num_calls = frame["num_calls"]
                return frame["verdict"], frame["detail"]
            self._tell(self._worker, frame)
            reply = self._from_worker()
            if "raised" not in reply and (end := ending(reply)) is not None:
                return end
            if reply.get("id") != frame["id"]:
                return "protocol_error", "a reply to no call"
            if not is_reply(reply):
                return "protocol_error", "a reply of no known form"
            self._tell(self._judge, reply)

    def _from_worker(self) -> dict:
        while True:
            who, frame = self._events.get()
            if who == "judge":  # it only speaks when spoken to
                return {"harness": "the judge ended early"}
            if isinstance(frame, dict):
                return frame
            return {"gone": 1} if frame is None else {"garbled": str(frame)}

    def _tell(self, child: Child | None, frame: dict) -> None:
        write_frame(child.process.stdin.fileno(), frame)

    def _why_gone(self, code: int) -> tuple[str, str]:
        if self._killed == "timeout":
            return "timeout", f"not finished after {self._timeout_s:g} s"
        if self._killed:
            return self._killed, f"more than {MAX_OUTPUT_BYTES} bytes of output"
        if code == _EXIT_MEMORY:
            return "memory", "out of memory"
        return "crashed", f"the process ended by itself with exit code {code}"

    def _stop(self, is_gone: bool) -> int:
        """End both children; the worker's own exit code if it was going by itself, else -1."""
        code = -1
        if self._worker is not None:
            if is_gone and not self._killed:
                with contextlib.suppress(subprocess.TimeoutExpired):  # closed its pipe and stayed
                    code = self._worker.process.wait(2)
            self._worker.close()
        if self._judge is not None:
            self._judge.close()
        return code
