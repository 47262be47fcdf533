"""Keeps one training run whole: lock, checkpoints, resume, stops, guards, validation, notes.

The loop stays a loop. It asks `judge` before the optimizer steps, and calls `after_step` when a
step is done; everything that may end the run early is raised from there.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from laptune.core import console
from laptune.core.errors import UserError
from laptune.core.lock import Lock
from laptune.core.settings import ComputeSettings
from laptune.machine import windows
from laptune.train.keep import fingerprint as fp
from laptune.train.keep import guards, start
from laptune.train.keep.checkpoint import (
    Checkpoint,
    CheckpointStore,
    DamagedCheckpoint,
    load_state,
    verify,
)
from laptune.train.keep.metrics_log import MetricsLog
from laptune.train.keep.stops import EXIT_STOPPED, StopRequest, resume_command
from laptune.train.keep.watch import BatteryWatch, SleepWatch

StateGiver = Callable[[], dict[str, Any]]


class Interrupted(UserError):
    """The user stopped the run; everything is saved. The hint is the command that resumes it."""

    exit_code = EXIT_STOPPED


class Supervisor:
    """Context manager around one run in `folder`; holds the folder's lock while inside.

    `settings` is the train section. After entering, `.state` is the loop's state to resume from, or
    None for a new run, and `.log` takes the rows of metrics.jsonl.
    """

    is_main = True

    def __init__(
        self,
        folder: Path,
        settings: Any,
        fingerprint: Mapping[str, Any],
        *,
        resume: bool = False,
        resume_anyway: bool = False,
        overwrite: bool = False,
        inputs: Sequence[Path] = (),
    ) -> None:
        self.folder = Path(folder)
        self.settings = settings
        self.fingerprint = dict(fingerprint)
        self.is_resumed = resume or resume_anyway
        self.resume_anyway = resume_anyway
        self.overwrite = overwrite
        self.inputs = inputs
        self.store = CheckpointStore(self.folder / start.CHECKPOINTS, settings.keep_checkpoints)
        self.log = MetricsLog(self.folder / start.METRICS)
        self.guard = guards.StepGuard(settings.spike_factor)
        self.stopping = guards.EarlyStopping(settings.early_stopping_patience)
        self.stop = StopRequest()
        self.state: dict[str, Any] | None = None
        self.last_saved: Checkpoint | None = None
        self._watches = (SleepWatch(), BatteryWatch())
        # What "auto" came to: a resumed run computes as it did, whatever a new probe would say.
        self.compute: ComputeSettings | None = None
        self._elapsed_before_s = 0.0
        self._exits = ExitStack()

    @property
    def elapsed_s(self) -> float:
        """Seconds of training, those before a resume included."""
        return self._elapsed_before_s + time.monotonic() - self._started_s

    def __enter__(self) -> Supervisor:
        with ExitStack() as exits:
            start.refuse_wrong_start(
                self.folder,
                has_checkpoint=bool(self.store.steps()),
                is_resumed=self.is_resumed,
                overwrite=self.overwrite,
                inputs=self.inputs,
            )
            lock = self._hold_folder(exits)
            if lock.stale_pid and self.is_resumed:
                console.say(f"process {lock.stale_pid} died while it held {self.folder}")
            exits.enter_context(self.stop)
            exits.enter_context(windows.keep_awake())
            if self.is_resumed:
                self._load_newest()
            self._exits = exits.pop_all()
        self._saved_at_s = self._started_s = time.monotonic()
        return self

    def __exit__(self, *exception: object) -> None:
        self._exits.close()

    def _hold_folder(self, exits: ExitStack) -> Lock:
        try:
            hint = "wait for that run to end, or choose another run.name"
            return exits.enter_context(
                Lock(self.folder / start.LOCK_NAME, self.folder, hint, keep=True)
            )
        except OSError as error:
            raise self._cannot_write(error) from error

    def _load_newest(self) -> None:
        found, refused = self.store.newest()
        for line in refused:
            console.warn(f"checkpoint refused: {line}")
        if found is None:
            raise UserError(
                f"no checkpoint in {self.store.folder} is whole",
                hint="start again with --overwrite",
            )
        if refused:
            console.warn(f"going back to the checkpoint of step {found.step}")
        whole = load_state(found)
        for line in fp.refuse_changes(
            whole["run"]["fingerprint"], self.fingerprint, go_on=self.resume_anyway
        ):
            console.warn(line)
        run = whole.pop("run")
        self.state = whole
        self.guard.load_state_dict(run["guard"])
        self.stopping.load_state_dict(run["stopping"])
        self._elapsed_before_s = run["elapsed_s"]
        if run["compute"]:
            self.compute = ComputeSettings(**run["compute"])
        self.last_saved = found
        self.store.remove_leftovers()
        self.log.cut_after(found.step)
        console.say(f"resumed after step {found.step}", step=found.step)

    def computes_as(self, settings: ComputeSettings) -> None:
        """Note what "auto" came to, for each checkpoint."""
        self.compute = settings

    def settle(self, wanted: ComputeSettings) -> ComputeSettings:
        """`wanted` with what the interrupted run computed with wherever it says "auto"."""
        if self.compute is None:
            return wanted
        chosen = self.compute.model_dump()
        kept = {key: chosen[key] for key, value in wanted.model_dump().items() if value == "auto"}
        return wanted.model_copy(update=kept)

    def prove_disk(self, give_state: StateGiver) -> None:
        """Save step 0, so that a folder that cannot be written or is too full is reported now.

        Only here does --overwrite remove what was there: the model is loaded, training can start.
        """
        if self.last_saved is None:
            start.empty(self.folder)
            self.save(0, give_state)
        needed = (self.settings.keep_checkpoints + 1) * self.last_saved.num_bytes
        guards.check_disk(self.folder, needed)
        self._leave_if_asked(self.last_saved.step)

    def add_row(self, row: dict[str, Any]) -> None:
        """Append a row to metrics.jsonl."""
        try:
            self.log.add(row)
        except OSError as error:
            raise self._cannot_write(error) from error

    def judge(self, step: int, loss: float, grad_norm: float, sample_ids: Sequence[str]) -> bool:
        """Whether the optimizer may use this step's gradients; a refusal is reported and logged."""
        refusal = self.guard.judge(step, loss, grad_norm, sample_ids)
        if refusal:
            console.warn(refusal)
            self.add_row({"step": step, "skipped": refusal})
        return not refusal

    def after_step(
        self,
        step: int,
        give_state: StateGiver,
        *,
        is_last: bool = False,
        is_epoch_end: bool = False,
        validate: Callable[[], float] | None = None,
    ) -> bool:
        """Note, validate, save and stop as is due; False if the run should end here.

        `validate` gives the validation loss. Raises Interrupted after a requested stop, UserError
        when weights or the disk went bad.
        """
        for watch in self._watches:
            if note := watch.poll():
                console.warn(note)
                self.add_row({"step": step, "note": note})
        is_best = validate is not None and self._validate(step, validate, is_last, is_epoch_end)
        is_over = is_last or self.stopping.is_over
        if is_best or is_over or self.stop.is_set or self._save_is_due(step):
            self.save(step, give_state)
        if not is_over:
            self._leave_if_asked(step)
        return not is_over

    def _leave_if_asked(self, step: int) -> None:
        if self.stop.is_set:
            self.stop.mark_saved()
            told = f"{self.stop.reason}: stopped and saved after step {step}"
            raise Interrupted(told, hint=f"resume with: {resume_command(sys.argv)}")

    def _validate(
        self, step: int, validate: Callable[[], float], is_last: bool, is_epoch_end: bool
    ) -> bool:
        if not validation_is_due(self.settings, step, is_last, is_epoch_end):
            return False
        loss = validate()
        is_best = self.stopping.add(step, loss)
        self.add_row({"step": step, "validation_loss": loss})
        console.say(f"step {step}: validation loss {loss:.4f}{' (best)' if is_best else ''}")
        if self.stopping.is_over:
            best = self.stopping.best_step
            console.say(f"no better validation loss since step {best}: ending the run early")
        return is_best

    def _save_is_due(self, step: int) -> bool:
        # Between bad steps no checkpoint is made: the last one lies before the trouble.
        if self.guard.num_non_finite_in_a_row:
            return False
        minutes = (time.monotonic() - self._saved_at_s) / 60
        is_due = step % self.settings.save_every_steps == 0
        return is_due or minutes >= self.settings.save_every_minutes

    def save(self, step: int, give_state: StateGiver) -> None:
        """Write a checkpoint of healthy weights; the older ones stay if that cannot be done."""
        loop_state = give_state()
        guards.scan_weights(loop_state["parameters"], f"weights after step {step}")
        self.log.sync()
        state = {
            **loop_state,
            "run": {
                "fingerprint": self.fingerprint,
                "guard": self.guard.state_dict(),
                "stopping": self.stopping.state_dict(),
                "elapsed_s": self.elapsed_s,
                "compute": self.compute.model_dump() if self.compute else None,
            },
        }
        try:
            if self.last_saved is not None:
                guards.check_disk(self.folder, self.last_saved.num_bytes)
            info = {"best_step": self.stopping.best_step}
            self.last_saved = self.store.save(step, state, info)
        except (OSError, UserError, DamagedCheckpoint) as error:
            raise self._cannot_write(error) from error
        self._saved_at_s = time.monotonic()

    def best_parameters(self) -> tuple[int, dict[str, Any]] | None:
        """(step, tensors) of the best validation, or None when the last ones are to be kept."""
        step = self.stopping.best_step
        if step is None or (self.last_saved is not None and step == self.last_saved.step):
            return None
        try:
            best = verify(self.store.path_of(step))
        except DamagedCheckpoint as damage:
            console.warn(f"the best adapter is lost ({damage}): keeping the last one")
            return None
        return step, load_state(best)["parameters"]

    def _cannot_write(self, error: Exception) -> UserError:
        reason = getattr(error, "strerror", None) or getattr(error, "message", None) or str(error)
        if self.last_saved is None:
            return UserError(
                f"{self.folder} cannot be written: {reason}",
                hint="check the disk and the folder's permissions, or set run.artifacts_dir",
            )
        return UserError(
            f"{self.folder} cannot be written any more: {reason}; "
            f"the checkpoint of step {self.last_saved.step} is whole",
            hint="free some space, then pass --resume",
        )


def validation_is_due(settings: Any, step: int, is_last: bool, is_epoch_end: bool) -> bool:
    """Whether the held-out samples are scored after this step; the same in every process."""
    every = settings.eval_every_steps
    return is_last or (is_epoch_end if every is None else step % every == 0)
