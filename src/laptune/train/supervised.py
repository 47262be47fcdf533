"""The training loop under a supervisor: each step judged, logged, validated and saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import psutil

from laptune.core import console

if TYPE_CHECKING:
    from laptune.train.engine.pack import Sample
    from laptune.train.keep.supervisor import Supervisor
    from laptune.train.loop import StepReport, Trainer


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
    process = psutil.Process()
    continues = not (trainer.is_done or run.stopping.is_over)
    while continues:
        report = _step(trainer, run)
        if report is not None:
            used = {"rss_bytes": process.memory_info().rss, "elapsed_s": round(run.elapsed_s, 3)}
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
