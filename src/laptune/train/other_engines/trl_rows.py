"""What TRL logs, as rows of metrics.jsonl; and its stop, which all processes must take together."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from laptune.train.keep.metrics_log import MetricsLog

if TYPE_CHECKING:
    from laptune.train.other_engines.trl_engine import TrlRun


def callback(log: MetricsLog | None, run: TrlRun, bar: Any) -> Any:
    """Write what TRL logs as our rows, and show them on the bar; ``log`` is None but on rank 0."""
    import psutil
    from transformers import TrainerCallback

    class Rows(TrainerCallback):
        """One row a step."""

        def __init__(self) -> None:
            self._began = self._started = time.perf_counter()

        def on_step_begin(self, args, state, control, **kwargs) -> None:
            self._began = time.perf_counter()

        def on_step_end(self, args, state, control, **kwargs) -> None:
            # A signal may have reached rank 0 alone; who stops alone leaves the others waiting.
            is_set = run.stop.is_set
            if run.group is not None:
                is_set = run.group.from_main(is_set)
            if is_set:
                run.is_stopped = control.should_training_stop = True

        def on_log(self, args, state, control, logs=None, **kwargs) -> None:
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
                "rss_bytes": psutil.Process().memory_info().rss,
                "elapsed_s": round(now - self._started, 3),
            }
            log.add(row)
            bar.advance(1, loss=row["loss"], tokens_per_s=row["tokens_per_s"])

    return Rows()
