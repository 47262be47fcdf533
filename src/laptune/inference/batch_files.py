"""The batch mode of inference/generate.py: files, notes on stderr, manifest, exit code."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from laptune.core import console, files, manifest, outputs
from laptune.core.progress import Progress
from laptune.generate import Backend, Sampling
from laptune.inference import batch


@dataclass(frozen=True, slots=True)
class Job:
    """A file of rows to complete into another."""

    input: Path
    output: Path
    model: str  # what the user named, "" for the run's own
    sampling: Sampling
    system: str = ""
    overwrite: bool = False

    def claim(self) -> str | None:
        """Refuse an output that may not be written; return the dtype of a run to resume."""
        outputs.claim(
            self.output,
            stage="generate",
            is_file=True,
            inputs=[path for path in (self.input, self.model) if path],
            overwrite=self.overwrite,
        )
        return None if self.overwrite else batch.recorded_dtype(self.output)


def to_file(job: Job, rows: list[batch.Row], backend: Backend, config: Any) -> int:
    """Complete ``rows`` into the job's output, resuming a partial run, and write its manifest.

    Returns the exit code: 1 when rows had errors, 130 when interrupted.
    """
    started = time.monotonic()
    fingerprint = {
        "input_sha256": files.sha256_file(job.input),
        "model": identity(job.model, backend),
        "dtype": backend.facts().get("dtype"),
        "system": job.system,
    }
    try:
        with console.progress("replies", len(rows), "rows") as bar:
            totals = batch.run(
                backend,
                rows,
                job.sampling,
                job.output,
                fingerprint=fingerprint,
                overwrite=job.overwrite,
                on_window=lambda totals, _: _show(bar, totals),
            )
    except KeyboardInterrupt:
        console.say("interrupted; the same command continues")
        return 130
    metrics = asdict(totals) | {"tokens_per_s": round(totals.tokens_per_s, 2)}
    del metrics["last_text"]
    manifest.write(
        job.output,
        stage="generate",
        config=config,
        inputs=[job.input],
        metrics=metrics,
        extra={"backend": backend.facts(), "sampling": asdict(job.sampling)},
        started=started,
    )
    console.say(
        f"{job.output}: {totals.rows} rows, {totals.errors} errors, "
        f"{totals.tokens} tokens at {totals.tokens_per_s:.1f} tokens/s",
        **metrics,
    )
    return 1 if totals.errors else 0


def to_stdout(rows: list[batch.Row], backend: Backend, sampling: Sampling) -> int:
    """Print a JSON object a row; return 1 when rows had errors."""
    totals, begun = batch.Totals(), time.monotonic()
    with console.progress("replies", len(rows), "rows") as bar:
        for begin in range(0, len(rows), batch.WINDOW):
            window = rows[begin : begin + batch.WINDOW]
            for line in batch.complete(backend, window, sampling, begin // batch.WINDOW, totals):
                print(json.dumps(line), flush=True)
            totals.duration_s = time.monotonic() - begun
            _show(bar, totals)
    return 1 if totals.errors else 0


def identity(model: str, backend: Backend) -> dict[str, Any]:
    """What tells one model from another: its name, and its manifest's or file's hash."""
    path = Path(model)
    found = {"name": backend.name, "kind": backend.kind}
    if model and manifest.is_complete(path):
        found["manifest_sha256"] = files.sha256_file(manifest.path_of(path))
    elif path.is_file():
        found["bytes"] = path.stat().st_size
    return found


def _show(bar: Progress, totals: batch.Totals) -> None:
    if not bar.done:
        bar.advance(totals.resumed_rows, is_old=True)
    bar.advance(
        totals.rows - bar.done,
        sample=totals.last_text,
        errors=totals.errors,
        tokens_per_s=totals.tokens_per_s,
    )
