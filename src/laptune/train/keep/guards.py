"""What must hold before a step counts, before a save, before the first step; and for how long.

A non-finite loss or gradient never reaches the optimizer: the step is skipped and its samples are
named. Skipping steps whose loss or gradient norm leaps out of the recent ones is the habit of
OLMo-core.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean, pstdev
from typing import TYPE_CHECKING, Any

from laptune.core.errors import UserError, some
from laptune.machine import windows

if TYPE_CHECKING:
    import torch

# Three bad steps in a row are not an accident of one batch.
MAX_BAD_IN_A_ROW = 3
# A mean and a deviation of fewer values say too little to skip a step for.
MIN_HISTORY = 12
HISTORY_LENGTH = 64
# Very even losses would make every wobble a spike.
MIN_RELATIVE_DEVIATION = 0.05
# Short answers make uneven batches: near the end a hard row stands far above the recent mean, and
# is what is left to learn. What leaps is above all that the run has seen; a norm, which is clipped
# anyway, by far.
MIN_NORM_OVER_LARGEST = 3.0
# Left free on a disk for everybody else.
DISK_RESERVE_BYTES = 64 * 2**20


class _Kept:
    """Something whose state, all but its setting, belongs in the checkpoint."""

    _setting: str

    def state_dict(self) -> dict[str, Any]:
        """Everything that later verdicts depend on, as JSON values."""
        return {key: value for key, value in vars(self).items() if key != self._setting}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state_dict` gave."""
        for key in self.state_dict():
            setattr(self, key, state[key])


class StepGuard(_Kept):
    """Judges each step by its loss and gradient norm; its state belongs in the checkpoint.

    A step is a spike when its loss or gradient norm lies more than `spike_factor` standard
    deviations above the mean of the last 64 taken steps, and above the largest of the run (the norm
    three times over); 0 turns that off. Raises UserError after three non-finite steps in a row.
    """

    _setting = "spike_factor"

    def __init__(self, spike_factor: float) -> None:
        self.spike_factor = spike_factor
        self.losses: list[float] = []
        self.norms: list[float] = []
        self.largest_loss = self.largest_norm = 0.0
        self.num_non_finite_in_a_row = 0
        self.num_spikes_in_a_row = 0

    def judge(self, step: int, loss: float, grad_norm: float, sample_ids: Sequence[str]) -> str:
        """Why step `step` may not be taken, with its `sample_ids`; empty when it may."""
        told = f"step {step}: loss {loss:.4g}, gradient norm {grad_norm:.4g}"
        if not (math.isfinite(loss) and math.isfinite(grad_norm)):
            return self._refuse_non_finite(told, sample_ids)
        self.num_non_finite_in_a_row = 0
        is_spike = self._is_spike(loss, self.losses, self.largest_loss) or self._is_spike(
            grad_norm, self.norms, MIN_NORM_OVER_LARGEST * self.largest_norm
        )
        # A level that stays is not a spike: after three the run continues from there.
        if is_spike and self.num_spikes_in_a_row < MAX_BAD_IN_A_ROW:
            self.num_spikes_in_a_row += 1
            return f"{told}: a spike, skipped (samples {some(sample_ids, 8, ', ')})"
        self.num_spikes_in_a_row = 0
        self.losses = [*self.losses, loss][-HISTORY_LENGTH:]
        self.norms = [*self.norms, grad_norm][-HISTORY_LENGTH:]
        self.largest_loss = max(self.largest_loss, loss)
        self.largest_norm = max(self.largest_norm, grad_norm)
        return ""

    def _refuse_non_finite(self, told: str, sample_ids: Sequence[str]) -> str:
        self.num_non_finite_in_a_row += 1
        if self.num_non_finite_in_a_row >= MAX_BAD_IN_A_ROW:
            raise UserError(
                f"{told}: the third non-finite step in a row (samples {some(sample_ids, 8, ', ')})",
                hint="lower train.learning_rate, or look at those samples; "
                "--resume continues from the last checkpoint, which is healthy",
            )
        return f"{told}: not finite, skipped (samples {some(sample_ids, 8, ', ')})"

    def _is_spike(self, value: float, history: list[float], seen: float) -> bool:
        if not self.spike_factor or len(history) < MIN_HISTORY or value <= seen:
            return False
        mean = fmean(history)
        deviation = max(pstdev(history), MIN_RELATIVE_DEVIATION * abs(mean))
        return value > mean + self.spike_factor * deviation


class EarlyStopping(_Kept):
    """Counts validations without a better loss; its state belongs in the checkpoint.

    `patience` is how many such validations in a row end the run; 0 never does.
    """

    _setting = "patience"

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


def scan_weights(weights: Mapping[str, torch.Tensor], what: str) -> None:
    """Raise UserError naming every tensor of `weights` that holds a NaN or an infinity."""
    import torch

    # A sum is finite only if all its terms are; one pass, no mask of the tensor's size. A sum that
    # overflows by itself is told apart by the full test.
    bad = [
        name
        for name, weight in weights.items()
        if not math.isfinite(float(weight.sum(dtype=torch.float64)))
        and not bool(torch.isfinite(weight).all())
    ]
    if bad:
        raise UserError(
            f"{what}: {len(bad)} tensors hold NaN or infinity ({some(bad, 8, ', ')})",
            hint="nothing was saved from them; --resume continues from the last healthy checkpoint",
        )


def check_memory(needed_bytes: int, available_bytes: int | None = None) -> None:
    """Raise UserError when the run needs more memory than is available now."""
    if available_bytes is None:
        available_bytes = windows.available_bytes()
    if needed_bytes > available_bytes:
        raise UserError(
            f"the run needs about {needed_bytes / 2**30:.1f} GiB of memory, "
            f"{available_bytes / 2**30:.1f} GiB is free",
            hint="close other programs, or lower data.max_length or the number of compute workers",
        )


def check_disk(folder: Path, needed_bytes: int, free_bytes: int | None = None) -> None:
    """Raise UserError when the disk of `folder` has no room for `needed_bytes` and a reserve."""
    if free_bytes is None:
        free_bytes = free_disk_bytes(folder)
    needed_bytes += DISK_RESERVE_BYTES
    if needed_bytes > free_bytes:
        raise UserError(
            f"{folder}: {free_bytes / 2**20:.0f} MiB free on that disk, "
            f"{needed_bytes / 2**20:.0f} MiB needed for checkpoints",
            hint="free some space, lower train.keep_checkpoints, or move run.artifacts_dir",
        )


def free_disk_bytes(folder: Path) -> int:
    """What is free on the disk of `folder`, which need not be there yet."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return shutil.disk_usage(there).free
