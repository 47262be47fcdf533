"""Experiment trackers by name (`train.report_to`): each gets every row of metrics.jsonl."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError

Log = Callable[[dict[str, Any]], None]


@contextmanager
def opened(names: Sequence[str], folder: Path, settings: dict) -> Iterator[list[Log]]:
    """Yield one callable a tracker; a row of numbers with its ``step`` goes in.

    Raises UserError naming the package when a tracker is not installed.
    """
    with ExitStack() as stack:
        run = folder.name
        # Beside the run's folder: that one is emptied when training starts.
        folder = folder.with_name(f"{folder.name}-trackers")
        yield [
            _forgiving(name, stack.enter_context(_TRACKERS[name](folder, run, settings)))
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


def _load(module: str, package: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise UserError(
            f"train.report_to: {package} is not installed ({error})",
            f"pip install {package}, or take it out of train.report_to",
        ) from error


def numbers_of(row: dict[str, Any]) -> dict[str, float]:
    """The values of a row that can be drawn; ``step`` is the axis, not a curve."""
    return {
        key: float(value)
        for key, value in row.items()
        if key != "step" and isinstance(value, int | float) and not isinstance(value, bool)
    }


@contextmanager
def _tensorboard(folder: Path, run: str, settings: dict) -> Iterator[Log]:
    writer = _load("torch.utils.tensorboard", "tensorboard").SummaryWriter(folder / "tensorboard")

    def log(row: dict[str, Any]) -> None:
        for key, value in numbers_of(row).items():
            writer.add_scalar(f"train/{key}", value, row["step"])

    try:
        yield log
    finally:
        writer.close()


@contextmanager
def _wandb(folder: Path, run: str, settings: dict) -> Iterator[Log]:
    wandb = _load("wandb", "wandb")
    session = wandb.init(project="laptune", name=run, config=settings, dir=str(folder))
    try:
        yield lambda row: session.log(numbers_of(row), step=row["step"])
    finally:
        session.finish()


@contextmanager
def _trackio(folder: Path, run: str, settings: dict) -> Iterator[Log]:
    trackio = _load("trackio", "trackio")
    trackio.init(project="laptune", name=run, config=settings)
    try:
        yield lambda row: trackio.log(numbers_of(row), step=row["step"])
    finally:
        trackio.finish()


_TRACKERS = {"tensorboard": _tensorboard, "wandb": _wandb, "trackio": _trackio}
