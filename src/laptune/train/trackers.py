"""Experiment trackers by name (`train.report_to`): each gets every row of metrics.jsonl."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError

Log = Callable[[dict[str, Any]], None]


def place_of(folder: Path) -> Path:
    """Where trackers write: beside the run's folder, which is emptied when training starts."""
    return folder.with_name(f"{folder.name}-trackers")


@contextmanager
def opened(names: Sequence[str], folder: Path, settings: dict) -> Iterator[list[Log]]:
    """Yield one callable a tracker; a row of numbers with its ``step`` goes in.

    Raises UserError naming the package when a tracker is not installed.
    """
    with ExitStack() as stack:
        run, folder = folder.name, place_of(folder)
        yield [
            _forgiving(name, stack.enter_context(_started(name, folder, run, settings)))
            for name in names
        ]


def _forgiving(name: str, log: Log) -> Log:
    """A tracker that fails in the middle must not end the run: one warning."""
    failed: list[str] = []

    def guarded(row: dict[str, Any]) -> None:
        if not failed:
            try:
                log(row)
            except Exception as error:
                failed.append(str(error))
                console.warn(f"{name} gets no more rows: {error}")

    return guarded


def numbers_of(row: dict[str, Any]) -> dict[str, float]:
    """The values of a row that can be drawn; ``step`` is the axis, not a curve."""
    return {
        key: float(value)
        for key, value in row.items()
        if key != "step" and isinstance(value, int | float) and not isinstance(value, bool)
    }


@contextmanager
def _started(name: str, folder: Path, run: str, settings: dict) -> Iterator[Log]:
    """One of accelerate's trackers from its start to its end."""
    from accelerate import PartialState, tracking

    PartialState(cpu=True)  # the trackers ask it for their rank; several processes have one already
    project = "laptune"
    make: dict[str, Callable[[], Any]] = {
        "tensorboard": lambda: tracking.TensorBoardTracker(name, folder),
        "trackio": lambda: tracking.TrackioTracker(project, name=run, config=settings),
        "wandb": lambda: tracking.WandBTracker(project, name=run, config=settings, dir=str(folder)),
    }
    tracker = make[name]()
    try:
        tracker.start()
    except ImportError as error:
        raise UserError(
            f"train.report_to: {name} is not installed ({error})",
            f"pip install {name}, or take it out of train.report_to",
        ) from error
    prefix = "train/" if name == "tensorboard" else ""  # its curves are grouped by that

    def log(row: dict[str, Any]) -> None:
        tracker.log({prefix + key: value for key, value in numbers_of(row).items()}, row["step"])

    try:
        yield log
    finally:
        tracker.finish()
