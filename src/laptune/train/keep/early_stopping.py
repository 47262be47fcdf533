"""The best validation loss so far, and when to stop hoping for a better one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any


class EarlyStopping:
    """Counts validations without a better loss; its state belongs in the checkpoint.

    `patience` is how many such validations in a row end the run; 0 never does.
    """

    def __init__(self, patience: int) -> None:
        self.patience = patience
        self.best_loss: float | None = None
        self.best_step: int | None = None
        self.num_without_better = 0

    def add(self, step: int, loss: float) -> bool:
        """Count the validation loss after `step`; True if it is the best yet."""
        # A NaN is never better, and never compares as worse either: it counts as no better.
        if math.isfinite(loss) and (self.best_loss is None or loss < self.best_loss):
            self.best_loss, self.best_step, self.num_without_better = loss, step, 0
            return True
        self.num_without_better += 1
        return False

    @property
    def is_over(self) -> bool:
        """Whether patience has run out."""
        return self.patience > 0 and self.num_without_better >= self.patience

    def state_dict(self) -> dict[str, Any]:
        """The count and the best, as JSON values."""
        return {key: value for key, value in vars(self).items() if key != "patience"}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state_dict` gave."""
        for key in self.state_dict():
            setattr(self, key, state[key])
