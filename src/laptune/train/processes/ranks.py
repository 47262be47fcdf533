"""Who does what when a run has several processes: rank 0 keeps the run whole, the others follow.

The supervisor (lock, checkpoints, guards, stops) exists on rank 0 alone. A follower has the same
calls and takes every decision from rank 0, so that the training loop is the same code in both and
nobody waits for an exchange that the other side has given up.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

from laptune.core import console
from laptune.core.errors import UserError
from laptune.train.keep.stops import StopRequest
from laptune.train.keep.supervisor import Supervisor, validation_is_due
from laptune.train.processes.distributed import Group, LostProcess, join

T = TypeVar("T")
# Calls of the supervisor whose result, a failure too, holds in every process.
_DECISIONS = ("prove_disk", "judge", "after_step")


@contextmanager
def together(*, use_cpu: bool) -> Iterator[Group | None]:
    """Yield the group that a launcher prepared, or None; followers are silent."""
    group = join(use_cpu=use_cpu)
    if group is not None and not group.is_main:
        console.silence()
    try:
        yield group
    finally:
        if group is not None:
            group.close()


def in_turn(group: Group | None, make: Callable[[], T]) -> T:
    """Call ``make`` once a process, the first process of each host before its others.

    The first one may import or download what the others then find. A process whose ``make`` fails
    ends all of them.
    """
    if group is None:
        return make()
    is_first = os.environ.get("LOCAL_RANK", "0") == "0"
    made = _agree(group, make) if is_first else _agree(group, lambda: None)
    again = _agree(group, (lambda: None) if is_first else make)
    return made if is_first else again


def _agree(group: Group, make: Callable[[], T]) -> T:
    """Call ``make``; a failure anywhere ends every process, reported by the one that failed."""
    failure, made = None, None
    try:
        made = make()
    except Exception as error:
        failure = error
    failures = group.gather(None if failure is None else str(failure))
    if failure is not None:
        raise failure
    told = next((text for text in failures if text), None)
    if told is not None:
        if group.is_main:
            raise UserError(f"another process failed: {told}")
        raise SystemExit(2)
    return made


def keeper(group: Group | None, supervise: Callable[[], Supervisor], settings: Any) -> Any:
    """Return what watches over the run in this process; enter it as a context."""
    if group is None:
        return supervise()
    return Leader(group, supervise) if group.is_main else Follower(group, settings)


class Leader:
    """Rank 0: a supervisor whose decisions are sent to the followers."""

    def __init__(self, group: Group, supervise: Callable[[], Supervisor]) -> None:
        self._group, self._supervise = group, supervise

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.__dict__["_run"], name)
        if name not in _DECISIONS:
            return found
        return lambda *args, **options: self._tell(lambda: found(*args, **options))

    def __enter__(self) -> Leader:
        def enter() -> Any:
            self._run = self._supervise()
            state = self._run.__enter__().state
            # A run that early stopping had ended must not be entered by the followers alone.
            return state, self._run.stopping.is_over

        self._tell(enter)
        return self

    def __exit__(self, *exception: object) -> None:
        self._run.__exit__(*exception)

    def _tell(self, decide: Callable[[], T]) -> T:
        try:
            decision = decide()
        except LostProcess:
            raise
        except BaseException as error:
            with suppress(LostProcess):
                self._group.from_main({"ended": getattr(error, "exit_code", 1)})
            raise
        self._group.from_main({"decision": decision})
        return decision


class Follower:
    """Any other rank: the supervisor's calls, answered by rank 0."""

    is_main = False
    elapsed_s = 0.0
    stopping = SimpleNamespace(is_over=False)
    log = SimpleNamespace(rows=lambda: [], listeners=[])

    def __init__(self, group: Group, settings: Any) -> None:
        self._group, self._settings = group, settings
        self.folder = Path("of-rank-0")  # a name for what names things after it; nothing is written
        self.stop = StopRequest()  # the terminal's Ctrl-C reaches all; rank 0 decides
        self.state: dict[str, Any] | None = None

    def __enter__(self) -> Follower:
        self.stop.__enter__()
        self.state, is_over = self._ask()
        self.stopping = SimpleNamespace(is_over=is_over)
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop.__exit__(*exception)

    def computes_as(self, settings: Any) -> None:
        """Rank 0 saves."""

    def settle(self, wanted: Any) -> Any:
        """Nothing of its own to add: ``share_compute`` brings rank 0's choice."""
        return wanted

    def prove_disk(self, give_state: Callable[[], dict]) -> None:
        """Wait until rank 0 has proven the folder."""
        self._ask()

    def judge(self, step: int, loss: float, grad_norm: float, sample_ids: Sequence[str]) -> bool:
        """Rank 0's verdict."""
        return self._ask()

    def add_row(self, row: dict[str, Any]) -> None:
        """Rank 0 writes."""

    def after_step(
        self,
        step: int,
        give_state: Any,
        *,
        is_last: bool = False,
        is_epoch_end: bool = False,
        validate: Callable[[], float] | None = None,
    ) -> bool:
        """Take part in the validation, then do as rank 0 does."""
        if validate and validation_is_due(self._settings, step, is_last, is_epoch_end):
            validate()
        return self._ask()

    def best_parameters(self) -> None:
        """Rank 0 saves."""

    def _ask(self) -> Any:
        said = self._group.from_main()
        if "ended" in said:
            raise SystemExit(said["ended"])
        return said["decision"]


def share_compute(group: Group | None, choose: Callable[[Any], T], wanted: Any) -> T:
    """Choose how to compute, rank 0 first; the others take its dtype, so that all are alike."""
    if group is None:
        return choose(wanted)
    chosen = _agree(group, lambda: choose(wanted) if group.is_main else None)
    alike = group.from_main(
        {"dtype": chosen.dtype, "weights": chosen.weights, "device": chosen.device}
        if group.is_main
        else None
    )
    if group.is_main:
        return chosen
    return choose(wanted.model_copy(update=alike))
