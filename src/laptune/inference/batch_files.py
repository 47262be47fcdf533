"""The batch mode of inference/generate.py: files, notes on stderr, manifest, exit code."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from laptune.core import console, manifest, outputs
from laptune.core.progress import Progress
from laptune.generate import Sampling
from laptune.inference import batch


def run(args: Any, cfg: Any, sampling: Sampling, system: str, open_model: Any) -> int:
    """Complete ``args.input``; return 1 when rows had errors, 130 when interrupted."""
    rows = batch.read_rows(args.input, system)
    if not args.output:
        return _to_stdout(rows, open_model(args, cfg), sampling)
    output = Path(args.output)
    outputs.claim(
        output,
        stage="generate",
        is_file=True,
        inputs=[path for path in (args.input, args.model) if path],
        overwrite=args.overwrite,
    )
    dtype = None if args.overwrite else batch.recorded_dtype(output)
    started = time.monotonic()
    with open_model(args, cfg, dtype=dtype) as backend:
        fingerprint = {
            "input_sha256": manifest.sha256_file(args.input),
            "model": identity(args, backend),
            "dtype": backend.facts().get("dtype"),
            "system": system,
        }

        try:
            with console.progress("replies", len(rows), "rows") as bar:
                totals = batch.run(
                    backend,
                    rows,
                    sampling,
                    output,
                    fingerprint=fingerprint,
                    overwrite=args.overwrite,
                    on_window=lambda totals, _: _show(bar, totals),
                )
        except KeyboardInterrupt:
            console.say("interrupted; the same command continues")
            return 130
        facts = backend.facts()
    metrics = asdict(totals) | {"tokens_per_s": round(totals.tokens_per_s, 2)}
    del metrics["last_text"]
    manifest.write(
        output,
        stage="generate",
        config=cfg,
        inputs=[Path(args.input)],
        metrics=metrics,
        extra={"backend": facts, "sampling": asdict(sampling)},
        started=started,
    )
    console.say(
        f"{output}: {totals.rows} rows, {totals.errors} errors, "
        f"{totals.tokens} tokens at {totals.tokens_per_s:.1f} tokens/s",
        **metrics,
    )
    return 1 if totals.errors else 0


def identity(args: Any, backend: Any) -> dict[str, Any]:
    """What tells one model from another: its name, and its manifest's or file's hash."""
    path = Path(str(args.model or ""))
    found = {"name": backend.name, "kind": backend.kind}
    if args.model and manifest.is_complete(path):
        found["manifest_sha256"] = manifest.sha256_file(manifest.path_of(path))
    elif path.is_file():
        found["bytes"] = path.stat().st_size
    return found


def _to_stdout(rows: list[batch.Row], backend: Any, sampling: Sampling) -> int:
    totals, begun = batch.Totals(), time.monotonic()
    with backend, console.progress("replies", len(rows), "rows") as bar:
        for begin in range(0, len(rows), batch.WINDOW):
            window = rows[begin : begin + batch.WINDOW]
            for line in batch.complete(backend, window, sampling, begin // batch.WINDOW, totals):
                print(json.dumps(line), flush=True)
            totals.duration_s = time.monotonic() - begun
            _show(bar, totals)
    return 1 if totals.errors else 0


def _show(bar: Progress, totals: batch.Totals) -> None:
    if not bar.done:
        bar.advance(totals.resumed_rows, is_old=True)
    bar.advance(
        totals.rows - bar.done,
        sample=totals.last_text,
        errors=totals.errors,
        tokens_per_s=totals.tokens_per_s,
    )
