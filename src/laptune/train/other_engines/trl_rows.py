"""What TRL logs, as rows of metrics.jsonl; and its stop, which all processes must take together."""

from __future__ import annotations

import time
from typing import Any

from laptune.core.progress import rss_bytes
from laptune.train.keep.metrics_log import MetricsLog


def callback(run: Any, log: MetricsLog | None, bar: Any) -> Any:
    """Write what TRL logs of a ``TrlRun`` as our rows; ``log`` is None but on rank 0."""
    from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

    Arguments, State, Control = TrainingArguments, TrainerState, TrainerControl

    class Rows(TrainerCallback):
        """One row a step."""

        def __init__(self) -> None:
            self._began = self._started = time.perf_counter()

        def on_step_begin(self, args: Arguments, state: State, control: Control, **_: Any) -> None:
            self._began = time.perf_counter()

        def on_step_end(self, args: Arguments, state: State, control: Control, **_: Any) -> None:
            if run.must_stop():
                control.should_training_stop = True

        def on_log(
            self,
            args: Arguments,
            state: State,
            control: Control,
            logs: dict[str, float] | None = None,
            **_: Any,
        ) -> None:
            if log is None or not logs or "loss" not in logs:
                return
            now = time.perf_counter()
            tokens, targets = run.tokens_of(state.global_step - 1)
            step_s = now - self._began
            row = {
                "step": state.global_step,
                "epoch": state.global_step / run.order.steps_per_epoch,
                "loss": float(logs["loss"]),
                "learning_rate": float(logs["learning_rate"]),
                "grad_norm": float(logs.get("grad_norm", 0.0)),
                "tokens": tokens,
                "supervised_tokens": targets,
                "tokens_per_s": tokens / step_s,
                "step_s": step_s,
                "rss_bytes": rss_bytes(),
                "elapsed_s": round(now - self._started, 3),
            }
            log.add(row)
            bar.advance(1, loss=row["loss"], tokens_per_s=row["tokens_per_s"])

    return Rows()
