"""One program on its way to a result.

Two children a program: the worker runs the program behind walls, the judge runs the tests with a
proxy in the program's place. This process relays call by call and keeps time, output and verdict;
worker and judge share no channel, and nothing that the worker says speaks for this process.
"""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import subprocess
import threading
import time
from typing import Any

from laptune.sandbox.child import Child
from laptune.sandbox.isolation import Isolation
from laptune.sandbox.program import Program, RunResult
from laptune.sandbox.protocol import ProtocolError, read_frame, write_frame

KEEP_OUTPUT_BYTES = 64 << 10
MAX_OUTPUT_BYTES = 1 << 20
START_S = 30.0  # a loaded machine may take long to start a process; the program's clock waits
_STOP_S = 3.0  # how long the pipes of a killed child may stay open
_MAX_WAITING = 8  # honest children have one message on its way; a flood waits in its pipe
_EXIT_MEMORY = 70


class NotStartedError(Exception):
    """The worker could not be started, which is not the program's doing."""


class _Ended(Exception):
    """The program is at its end, with this status and detail."""

    def __init__(self, status: str, detail: str = "") -> None:
        super().__init__(status, detail)
        self.status, self.detail = status, detail


class Conversation:
    """Start both children, relay, stop them. Use once."""

    def __init__(
        self, program: Program, timeout_s: float, memory_bytes: int, walls: Isolation
    ) -> None:
        self._program, self._walls = program, walls
        self._timeout_s, self._memory_bytes = timeout_s, memory_bytes
        # (who, message): a frame, None at the end, or the ProtocolError that reading it raised
        self._events: queue.Queue[tuple[str, Any]] = queue.Queue(_MAX_WAITING)
        self._threads: list[threading.Thread] = []
        self._killed = ""  # why we ended the worker
        self._output = bytearray()
        self._worker: Child | None = None
        self._judge: Child | None = None
        self._num_calls = self._num_replies = 0

    def result(self) -> RunResult:
        """Run to the end, then leave nothing behind. Raises NotStartedError."""
        code, begin, end = -1, time.monotonic(), _Ended("harness_error")
        try:
            self._start()
            self._await_hello()
            begin = time.monotonic()
            with self._clock():
                self._serve()
        except _Ended as reached:
            end = reached
        except (ProtocolError, RecursionError, ValueError, MemoryError):
            end = _Ended("protocol_error", "a message that cannot be handed on")
        except OSError as error:
            end = _Ended("harness_error", f"{type(error).__name__}: {error}")
        finally:
            duration_s = time.monotonic() - begin
            code = self._stop(end.status == "gone")
        if end.status == "gone":
            end = self._why_gone(code)
        detail = end.detail.encode("utf-8", "replace").decode("utf-8")  # no lone surrogate gets out
        text = bytes(self._output).decode("utf-8", "replace")
        return RunResult(end.status, detail, duration_s, self._num_calls, text)

    def _start(self) -> None:
        cpu_s = int(self._timeout_s) + 2
        try:
            self._worker = Child(self._walls, memory_bytes=self._memory_bytes, cpu_s=cpu_s)
            self._begin(self._read, "worker", self._worker)
            self._begin(self._drain, self._worker.process.stderr)
            if self._program.entry_points:
                self._judge = Child(cpu_s=cpu_s + int(START_S))
                self._begin(self._read, "judge", self._judge)
        except OSError as error:
            raise NotStartedError(f"the worker did not start: {error}") from error

    def _begin(self, target: Any, *args: Any) -> None:
        # A daemon: should a pipe stay open for whatever reason, the evaluation ends all the same.
        self._threads.append(threading.Thread(target=target, args=args, daemon=True))
        self._threads[-1].start()

    def _read(self, who: str, child: Child) -> None:
        # The reader alone closes its pipe. Closed by another thread just before a read begins, its
        # number would be that of another run's pipe by then, whose frames would be read away.
        with child.process.stdout as pipe:
            try:
                while (frame := read_frame(pipe.fileno())) is not None:
                    self._events.put((who, frame))
                self._events.put((who, None))
            except (ProtocolError, OSError, ValueError, MemoryError) as error:
                self._events.put((who, ProtocolError(str(error))))

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
        with contextlib.suppress(queue.Full):  # then there is a message that ends the run anyway
            self._events.put_nowait(("worker", None))

    def _await_hello(self) -> None:
        try:
            who, frame = self._events.get(timeout=START_S)
        except queue.Empty:
            raise NotStartedError(f"the worker did not start within {START_S:.0f} s") from None
        if who != "worker" or not isinstance(frame, dict) or "hello" not in frame:
            time.sleep(0.1)  # let the reason arrive on stderr
            told = bytes(self._output[-300:]).decode("utf-8", "replace").strip()
            raise NotStartedError(f"the worker did not start: {told}")

    @contextlib.contextmanager
    def _clock(self) -> Any:
        timer = threading.Timer(self._timeout_s, self._kill, ("timeout",))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _serve(self) -> None:
        """Hand the program over and see to its end: raises _Ended."""
        program, nonce = self._program, secrets.token_hex(8)
        is_judged = bool(program.entry_points)
        source = program.source if is_judged else f"{program.source}\n\n{program.tests}\n"
        names = list(program.entry_points)
        task = {"source": source, "entry_points": names, "nonce": nonce}
        walls = {"folder": self._worker.inner_folder, "is_audited": self._walls.is_audited}
        self._tell(self._worker, task | walls)
        frame = self._from_worker()
        _raise_if_final(frame)
        if not is_judged:
            if frame == {"done": nonce}:
                raise _Ended("passed")
            raise _Ended("protocol_error", "an unexpected message")
        missing = frame.get("missing")
        if isinstance(missing, list) and missing and all(name in names for name in missing):
            raise _Ended("no_entry_point", f"{', '.join(missing)} is not defined")
        if frame != {"ready": 1}:
            raise _Ended("protocol_error", "an unexpected message")
        tests = {"prompt": program.prompt, "tests": program.tests, "entry_points": names}
        self._tell(self._judge, tests | {"cpu_s": int(self._timeout_s) + 10})
        while True:
            self._relay()

    def _relay(self) -> None:
        """Hand one call of the judge to the worker and the reply back."""
        who, frame = self._events.get()
        if who == "worker":
            self._end_of_worker(frame)
            _raise_if_final(frame, {"blocked"})
            raise _Ended("protocol_error", "a message that nobody asked for")
        if not isinstance(frame, dict):
            raise self._end_of_judge()
        if "verdict" in frame:
            self._num_calls = frame["num_calls"]
            raise _Ended(frame["verdict"], frame["detail"])
        self._tell(self._worker, frame)
        reply = self._from_worker()
        _raise_if_final(reply, {"too_long", "blocked"})
        if type(reply.get("id")) is not int or reply["id"] != frame["id"]:
            raise _Ended("protocol_error", "a reply to no call")
        if not _is_reply(reply):
            raise _Ended("protocol_error", "a reply of no known form")
        self._num_replies += 1
        self._tell(self._judge, reply)

    def _from_worker(self) -> dict:
        who, message = self._events.get()
        if who == "judge":  # it only speaks when spoken to
            raise self._end_of_judge()
        self._end_of_worker(message)
        return message

    def _end_of_worker(self, message: dict | ProtocolError | None) -> None:
        if message is None:
            raise _Ended("gone")
        if isinstance(message, ProtocolError):
            raise _Ended("protocol_error", str(message))

    def _end_of_judge(self) -> _Ended:
        # What it has seen of the program may have been too much for it: no fault of the task.
        if self._num_replies:
            return _Ended("crashed", "the tests broke down over what the program returned")
        return _Ended("harness_error", "the judge ended without a verdict")

    def _tell(self, child: Child | None, frame: dict) -> None:
        try:
            write_frame(child.process.stdin.fileno(), frame)
        except OSError as error:  # nobody reads there any more: EPIPE, or EINVAL on Windows
            gone = _Ended("gone") if child is self._worker else self._end_of_judge()
            raise gone from error

    def _why_gone(self, code: int) -> _Ended:
        if self._killed == "timeout":
            return _Ended("timeout", f"not finished after {self._timeout_s:g} s")
        if self._killed:
            return _Ended(self._killed, f"more than {MAX_OUTPUT_BYTES} bytes of output")
        if code == _EXIT_MEMORY:
            return _Ended("memory", "out of memory")
        return _Ended("crashed", f"the process ended by itself with exit code {code}")

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
        deadline = time.monotonic() + _STOP_S
        while any(t.is_alive() for t in self._threads) and time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):  # a reader may wait for room
                self._events.get(timeout=0.001)
        return code


def _raise_if_final(frame: dict, kinds: set[str] | None = None) -> None:
    """Raise _Ended if a worker's message ends the run; it speaks for its own program alone."""
    kinds = kinds or {"too_long", "blocked", "syntax_error", "raised"}
    if "too_long" in frame and "too_long" in kinds:
        raise _Ended("output_limit", "the returned value is too long")
    for kind in ("blocked", "syntax_error"):
        if kind in kinds and isinstance(frame.get(kind), str):
            raise _Ended(kind, frame[kind][:500])
    if "raised" in kinds and _is_told(frame.get("raised")):
        base, name, text = frame["raised"]
        status = "memory" if base == "MemoryError" else "exception"
        raise _Ended(status, f"{name}: {text}"[:500])


def _is_told(raised: Any) -> bool:
    return isinstance(raised, list) and [type(part) for part in raised] == [str] * 3


def _is_reply(frame: dict) -> bool:
    is_raised = "raised" not in frame or _is_told(frame["raised"])
    return is_raised and sum(key in frame for key in ("raised", "unsupported", "value")) == 1
