"""Run programs that nobody trusts: ``run_program(source, tests=...) -> RunResult``.

``current_isolation()`` says what is in force.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

from laptune.core import files
from laptune.core.cores import num_cpus
from laptune.core.errors import UserError
from laptune.sandbox import folders
from laptune.sandbox.conversation import Conversation, NotStartedError
from laptune.sandbox.isolation import Isolation, candidates
from laptune.sandbox.program import Program, RunResult

DEFAULT_TIMEOUT_S = 5.0
DEFAULT_MEMORY_BYTES = 512 << 20
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
    """Run many programs at once, as many as there are cores; results come in order."""
    walls = walls or current_isolation()
    with ThreadPoolExecutor(num_workers or num_cpus()) as pool:
        yield from pool.map(
            lambda program: _result_of(program, timeout_s, memory_bytes, walls), programs
        )


def _result_of(
    program: Program, timeout_s: float, memory_bytes: int, walls: Isolation
) -> RunResult:
    """Run a program; a worker that could not start is started again.

    That is the machine's doing, not the program's: memory or processes may be short for a moment.
    """
    try:
        return files.again(
            lambda: Conversation(program, timeout_s, memory_bytes, walls).result(),
            _START_AGAIN_AFTER_S,
            lambda error: isinstance(error, NotStartedError),
        )
    except NotStartedError as error:
        return RunResult("harness_error", str(error))


_found: list[Isolation] = []
_lock = threading.Lock()


def current_isolation() -> Isolation:
    """The strongest level that works here, found by trying; the same for the whole process.

    What killed runs have left behind is removed on the way. Raises UserError if no worker can be
    started at all.
    """
    with _lock:
        if not _found:
            folders.sweep()
            _found.append(_strongest())
        return _found[0]


def _strongest() -> Isolation:
    reason = ""
    program = Program("def f(x):\n    return x + 1\n", "assert f(1) == 2", ("f",))
    for walls in candidates():
        try:
            result = Conversation(program, 20.0, DEFAULT_MEMORY_BYTES, walls).result()
        except NotStartedError as error:
            reason = str(error)
            continue
        if result.passed:
            return walls
        reason = result.detail or result.status
    raise UserError(
        f"no sandbox can be started on this machine: {reason}",
        "allow this Python to start processes, or run the evaluation elsewhere",
    )
