"""The training loop: batches in, steps out; its whole state can be taken out and put back.

An engine (`LoraEngine`, or `ModuleEngine` for what that does not cover) turns a list of samples
into gradients; everything else of a step stands here. Order of a step: compute, norm, clip,
update, report. Under a supervisor each step is judged, logged, validated and saved.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import torch

from laptune.core import console
from laptune.core.progress import rss_bytes
from laptune.core.settings import TrainSettings
from laptune.train.engine.pack import Sample
from laptune.train.engine.workers import BatchResult
from laptune.train.optimizer import AdamW, Parameter, Schedule, clip, gradient_norm
from laptune.train.order import Order

if TYPE_CHECKING:
    from laptune.train.keep.supervisor import Supervisor


class Engine(Protocol):
    """Computes losses and gradients of the trainable `parameters`."""

    name: str
    parameters: list[Parameter]
    num_trainable: int
    num_total: int

    def compute(
        self, samples: Sequence[Sample], step: int, num_targets: int | None = None
    ) -> BatchResult:
        """Loss of a batch; leaves the gradient of its mean per target in `parameters`."""

    def evaluate(self, samples: Sequence[Sample]) -> BatchResult:
        """Loss of a batch, without gradients."""

    def save(self, folder: Path, base: str, revision: str | None) -> list[Path]:
        """Write what was trained; return the files."""


@dataclass(frozen=True)
class StepReport:
    """One row of metrics.jsonl."""

    step: int  # from 1
    epoch: float
    loss: float  # mean over the supervised tokens of the step
    learning_rate: float
    grad_norm: float  # before clipping
    tokens: int  # that entered the model in this step
    supervised_tokens: int
    tokens_per_s: float
    step_s: float


class Trainer:
    """Steps through the data; `step` counts finished steps."""

    def __init__(
        self, engine: Engine, samples: Sequence[Sample], settings: TrainSettings, seed: int
    ) -> None:
        self.engine, self.samples, self.settings = engine, list(samples), settings
        self.order = Order.of(self.samples, settings, seed)
        self.num_steps = settings.num_steps(len(self.samples))
        self.schedule = Schedule(
            settings.learning_rate, self.num_steps, settings.schedule, settings.warmup_ratio
        )
        self.optimizer = AdamW(engine.parameters, weight_decay=settings.weight_decay)
        self.step = 0
        self.num_tokens = 0

    @property
    def is_done(self) -> bool:
        """Whether the last step is taken."""
        return self.step >= self.num_steps

    def batch(self) -> list[Sample]:
        """The samples of the coming step."""
        return [self.samples[index] for index in self.order.batch(self.step)]

    def compute(self, batch: list[Sample]) -> tuple[BatchResult, float]:
        """Gradients of a batch into the parameters; returns the losses and the gradient norm."""
        result = self.engine.compute(batch, self.step)
        return result, gradient_norm(self.engine.parameters)

    def apply(self, norm: float) -> float:
        """Clip and update; returns the learning rate used."""
        clip(self.engine.parameters, norm, self.settings.max_grad_norm)
        rate = self.schedule.rate(self.step)
        self.optimizer.step(rate)
        return rate

    def finish(self, result: BatchResult, norm: float, rate: float, started: float) -> StepReport:
        """Count the step as done, taken or skipped."""
        self.step += 1
        self.num_tokens += result.num_tokens
        elapsed = time.perf_counter() - started
        return StepReport(
            step=self.step,
            epoch=round(self.step / self.order.steps_per_epoch, 4),
            loss=result.loss,
            learning_rate=rate,
            grad_norm=norm,
            tokens=result.num_tokens,
            supervised_tokens=result.num_targets,
            tokens_per_s=result.num_tokens / elapsed,
            step_s=elapsed,
        )

    def evaluate(self, samples: Sequence[Sample]) -> float:
        """Mean loss a supervised token over `samples`."""
        size = 4 * self.order.batch_size
        total, count = 0.0, 0
        for begin in range(0, len(samples), size):
            result = self.engine.evaluate(samples[begin : begin + size])
            total, count = total + result.loss_sum, count + result.num_targets
        return total / max(1, count)

    def state_dict(self) -> dict[str, Any]:
        """Everything that a later process needs to resume the run: tensors and JSON values."""
        return {
            "step": self.step,
            "num_tokens": self.num_tokens,
            "parameters": {p.name: p.value for p in self.engine.parameters},
            "optimizer": self.optimizer.state_dict(),
            "rng": {"torch": torch.get_rng_state()},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take over what `state_dict` returned; KeyError for a missing part."""
        self.load_values(state["parameters"])
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["rng"]["torch"])
        self.step, self.num_tokens = int(state["step"]), int(state["num_tokens"])

    def load_values(self, values: dict[str, torch.Tensor]) -> None:
        """Put the trained values of a checkpoint in place; KeyError for a missing one."""
        for parameter in self.engine.parameters:
            parameter.value.copy_(values[parameter.name])


def train(
    trainer: Trainer,
    run: Supervisor,
    validation: Sequence[Sample] = (),
    on_step: Callable[[StepReport], None] = lambda report: None,
) -> None:
    """Resume from the run's state to the last step, or to where early stopping ends it.

    Afterwards `trainer` holds the parameters to keep: those of the best validation, if there was
    one. Raises Interrupted, or UserError, with everything up to the last checkpoint on disk.
    """
    if run.state is not None:
        trainer.load_state_dict(run.state)
    run.prove_disk(trainer.state_dict)
    continues = not (trainer.is_done or run.stopping.is_over)
    while continues:
        report = _step(trainer, run)
        if report is not None:
            used = {"rss_bytes": rss_bytes(), "elapsed_s": round(run.elapsed_s, 3)}
            run.add_row({**asdict(report), **used})
            on_step(report)
        continues = run.after_step(
            trainer.step,
            trainer.state_dict,
            is_last=trainer.is_done,
            is_epoch_end=trainer.step % trainer.order.steps_per_epoch == 0,
            validate=(lambda: trainer.evaluate(validation)) if validation else None,
        )
    best = run.best_parameters()
    if best is not None:
        step, values = best
        console.say(f"keeping the weights of step {step}, the best on validation", step=step)
        trainer.load_values(values)


def _step(trainer: Trainer, run: Supervisor) -> StepReport | None:
    """One step; None when its gradients were refused and the parameters stay as they were."""
    started = time.perf_counter()
    batch = trainer.batch()
    result, norm = trainer.compute(batch)
    is_taken = run.judge(trainer.step + 1, result.loss, norm, [sample.id for sample in batch])
    rate = trainer.apply(norm) if is_taken else 0.0
    report = trainer.finish(result, norm, rate, started)
    return report if is_taken else None
