"""The learning curve: scores over the number of training rows, and what twice as many would give.

The error on the test is fitted as a power law of the rows, err = a * rows^-c (Hestness et al. 2017,
arXiv 1712.00409). The interval comes from drawing test tasks and seeds again (bootstrap).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from laptune.core.errors import UserError
from laptune.core.settings import Config
from laptune.data import loading
from laptune.data.split import conversation_sha256, groups_of, load_split, seeded_key
from laptune.data.write import rows_of, write_rows
from laptune.experiments.cells import Cell, setting
from laptune.text import label_sets
from laptune.text.chat import ChatFormat
from laptune.text.records import Record

SHARES = (25, 50, 100)  # percent of the rows
NUM_SEEDS = 2
MIN_ROWS = 8  # at the smallest share
NUM_DRAWS = 2000


@dataclass(frozen=True, slots=True)
class Rows:
    """The training rows in the nested order of each seed, and the test rows."""

    orders: dict[int, list[list[Record]]]  # seed -> groups
    num_rows: int
    test: list[Record]
    is_label: bool

    def share(self, seed: int, percent: int) -> list[Record]:
        """Return whole groups up to this share; a smaller share lies within a larger one."""
        wanted, taken = round(self.num_rows * percent / 100), []
        for group in self.orders[seed]:
            if len(taken) >= wanted:
                break
            taken += group
        return taken


def read(config: Config, fmt: ChatFormat) -> Rows:
    """Part the data as the run does; its validation rows stay among the training rows here.

    Raises UserError when there are too few.
    """
    settings = config.data.model_copy(update={"validation_fraction": 0.0})
    is_label = loading.format_of(settings.path, settings) == "label"
    parts = load_split(settings, config.run.seed, fmt)
    groups = [[parts.train[i] for i in rows] for rows in groups_of(parts.train, settings)]
    answers = Counter(r.reply.strip() for r in parts.train) if is_label else {}
    num_labels = len(label_sets.counted(answers, label_sets.sign_of(answers)))
    least = max(MIN_ROWS, 2 * num_labels)
    if round(len(parts.train) * SHARES[0] / 100) < least:
        raise UserError(
            f"{len(parts.train)} training rows are too few for a curve",
            f"{SHARES[0]}% of them must be {least} or more",
        )
    seeds = range(config.run.seed, config.run.seed + NUM_SEEDS)
    orders = {seed: _ordered(groups, seed, is_label) for seed in seeds}
    return Rows(orders, len(parts.train), parts.test, is_label)


def _ordered(groups: Sequence[list[Record]], seed: int, is_label: bool) -> list[list[Record]]:
    """Groups in the order of the seed; those of each label in turn, so that none is left out."""
    keys = [min(seeded_key(conversation_sha256(r), seed) for r in group) for group in groups]
    drawn = [group for _, group in sorted(zip(keys, groups, strict=True), key=lambda pair: pair[0])]
    if not is_label:
        return drawn
    turn: dict[str, int] = {}
    places = []
    for place, group in enumerate(drawn):
        label = group[0].reply.strip()
        turn[label] = turn.get(label, 0) + 1
        places.append((turn[label], place))
    return [drawn[place] for _, place in sorted(places)]


def write(rows: Rows, folder: Path) -> None:
    """Write the rows of every cell, and the test."""
    for seed in rows.orders:
        for percent in SHARES:
            taken = rows.share(seed, percent)
            write_rows(folder / _file(seed, percent), rows_of(taken, is_label=rows.is_label))
    if rows.test:
        write_rows(folder / "test.jsonl", rows_of(rows.test, is_label=rows.is_label))


def _file(seed: int, percent: int) -> str:
    return f"rows-{seed}-{percent}.jsonl"


def cells_of(config: Config, rows: Rows, folder: Path, scorer: str) -> dict[tuple[int, int], Cell]:
    """Return (percent, seed) -> cell, the cheapest first. ``scorer`` is that of all rows."""
    found = {}
    for percent in SHARES:
        for seed in rows.orders:
            overrides = [
                setting("data.path", (folder / _file(seed, percent)).as_posix()),
                setting("data.format", "auto"),
                setting("data.columns", {}),
                setting("data.test_fraction", 0.0),
                setting("run.seed", seed),
            ]
            if rows.test:
                overrides.append(setting("data.test_path", (folder / "test.jsonl").as_posix()))
                overrides.append(setting("eval.scorer", scorer))
            name = f"{config.run.name}-curve-{percent}-{seed}"
            work = len(rows.share(seed, percent)) / rows.num_rows
            found[percent, seed] = Cell(name, tuple(overrides), work)
    return found


def summarise(
    values: dict[tuple[int, int], dict[str, float]], num_rows: dict[tuple[int, int], int]
) -> dict[str, Any]:
    """Return curve.json from the values of the test tasks of each (percent, seed).

    Raises ValueError when two cells were scored on other tasks.
    """
    tasks = sorted(next(iter(values.values())))
    if any(sorted(found) != tasks for found in values.values()):
        raise ValueError("two cells were not scored on the same tasks")
    seeds = sorted({seed for _, seed in values})
    table = np.array(
        [[[values[p, seed][t] for t in tasks] for p in SHARES] for seed in seeds]
    )  # (seeds, shares, tasks)
    sizes = np.array([[num_rows[p, seed] for p in SHARES] for seed in seeds], dtype=float)
    draw = np.random.default_rng(0)
    gains = []
    for _ in range(NUM_DRAWS):
        some = draw.integers(len(seeds), size=len(seeds))
        of = draw.integers(len(tasks), size=len(tasks))
        gains.append(_gain(sizes[some], table[some][:, :, of]))
    low, high = np.quantile(gains, (0.025, 0.975))
    points = [
        {
            "percent": percent,
            "rows": round(float(sizes[:, i].mean())),
            "score": float(table[:, i].mean()),
            "by_seed": {str(s): float(table[n, i].mean()) for n, s in enumerate(seeds)},
        }
        for i, percent in enumerate(SHARES)
    ]
    found = {
        "schema": 1,
        "num_tasks": len(tasks),
        "points": points,
        "gain": float(_gain(sizes, table)),
        "gain_ci95": [float(low), float(high)],
    }
    return found | {"sentence": sentence(found)}


def _gain(sizes: np.ndarray, table: np.ndarray) -> float:
    """What the fitted error falls by from all rows to twice as many.

    ``sizes`` is (seeds, shares), ``table`` (seeds, shares, tasks).
    """
    num_tasks = table.shape[2]
    # Half a task is added: an error of 0 on this test is not one of 0.
    errors = ((1 - table).sum(axis=2) + 0.5) / (num_tasks + 1)
    slope, at = np.polyfit(np.log(sizes.ravel()), np.log(errors.ravel()), 1)
    whole = math.log(float(sizes[:, -1].mean()))
    return math.exp(at + slope * whole) - math.exp(at + slope * (whole + math.log(2)))


def sentence(found: dict[str, Any]) -> str:
    """Say what doubling the rows would give, or that this test cannot show it."""
    last = found["points"][-1]
    low, high = (100 * value for value in found["gain_ci95"])
    doubled = f"{last['rows']} -> {2 * last['rows']}"
    told = f"{100 * found['gain']:+.1f} points (95%: {low:+.1f} to {high:+.1f})"
    of = f"from {last['score']:.1%} on {found['num_tasks']} test tasks"
    if low > 0:
        return f"doubling the rows ({doubled}) would give about {told}, {of}, if the curve goes on"
    if high < 0:
        return f"more rows of this kind would not help: {doubled} would give {told}, {of}"
    return (
        f"this test cannot show that doubling the rows ({doubled}) would help: {told}, {of}; "
        "more test rows narrow the interval"
    )
