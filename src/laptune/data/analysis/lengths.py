"""How long the samples are in tokens, what each ``max_length`` would cut, and how many steps."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from laptune.core.settings import Config

CANDIDATES = (256, 512, 1024, 2048, 4096, 8192)
NUM_BINS = 24


@dataclass
class Lengths:
    """Columns of the measured rows; ``weight`` says for how many rows a measured one stands."""

    total: array = field(default_factory=lambda: array("i"))
    supervised: array = field(default_factory=lambda: array("i"))
    first_supervised: array = field(default_factory=lambda: array("i"))
    weight: array = field(default_factory=lambda: array("i"))

    def add(self, total: int, supervised: int, first_supervised: int, weight: int = 1) -> None:
        """Note one measured row; all counts in tokens."""
        self.total.append(total)
        self.supervised.append(supervised)
        self.first_supervised.append(first_supervised)
        self.weight.append(weight)

    def summary(self, max_length: int) -> dict[str, Any]:
        """Return totals, quantiles, histogram and cuts; empty when nothing was measured."""
        if not self.total:
            return {}
        total, weight = np.array(self.total), np.array(self.weight)
        kept = np.minimum(total, max_length)
        tokens = int((total * weight).sum())
        supervised = int((np.array(self.supervised) * weight).sum())
        return {
            "total_tokens": tokens,
            "total_tokens_after_cut": int((kept * weight).sum()),
            "supervised_tokens": supervised,
            "supervised_share": round(supervised / tokens, 4),
            "length_tokens": _quantiles(total, weight),
            "histogram": _histogram(total, weight),
            "cuts": [self._cut(n) for n in sorted({*CANDIDATES, max_length})],
        }

    def _cut(self, max_length: int) -> dict[str, Any]:
        total, weight = np.array(self.total), np.array(self.weight)
        over = total > max_length
        lost = int(((total - max_length) * weight)[over].sum())
        empty = int(weight[np.array(self.first_supervised) >= max_length].sum())
        return {
            "max_length": max_length,
            "rows_cut": int(weight[over].sum()),
            "rows_cut_share": round(float(weight[over].sum() / weight.sum()), 4),
            "tokens_lost": lost,
            "tokens_lost_share": round(lost / float((total * weight).sum()), 4),
            "rows_without_reply": empty,
        }


def _quantiles(values: np.ndarray, weight: np.ndarray) -> dict[str, int | float]:
    order = np.argsort(values, kind="stable")
    ranked, cumulated = values[order], np.cumsum(weight[order])

    def at(q: float) -> int:
        return int(ranked[np.searchsorted(cumulated, q * cumulated[-1], side="left")])

    mean = float((values * weight).sum() / weight.sum())
    return {
        "min": int(ranked[0]),
        "median": at(0.5),
        "p95": at(0.95),
        "max": int(ranked[-1]),
        "mean": round(mean, 1),
    }


def _histogram(values: np.ndarray, weight: np.ndarray) -> dict[str, list[int]]:
    """Bins of a round width from zero to the longest row."""
    width = max(1, math.ceil(int(values.max()) / NUM_BINS))
    step = 10 ** max(0, len(str(width)) - 1)
    width = math.ceil(width / step) * step
    counts = np.bincount(values // width, weights=weight)
    edges = [i * width for i in range(len(counts) + 1)]
    return {"edges": edges, "counts": [int(n) for n in counts]}


def plan(config: Config, num_train: int, tokens_per_row: float | None) -> dict[str, Any]:
    """Return optimizer steps, tokens to train, and minutes where the machine's rate is known."""
    train = config.train
    steps = train.num_steps(num_train) if num_train else 0
    rows = min(steps * train.rows_per_step, math.ceil(num_train * train.epochs))
    tokens = None if tokens_per_row is None else round(rows * tokens_per_row)
    return {
        "train_rows": num_train,
        "epochs": train.epochs,
        "rows_per_step": train.rows_per_step,
        "steps": steps,
        "tokens": tokens,
    }
