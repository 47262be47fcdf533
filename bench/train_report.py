"""What train_speed.py writes: medians, ratios, the machine, and a plot."""

from __future__ import annotations

import platform
import statistics
from pathlib import Path

from train_peers import Job

# Prefix of a case -> the ratio that it counts for; the first that fits.
GROUPS = {
    "trl_default": "trl_default",
    "trl_": "trl_tuned",
    "plain_": "plain_full_logits",
    "gathered_": "gathered_rows",
    "qvac": "qvac",
}


def summarize(runs: dict[str, list[dict]], extra: dict, job: Job) -> dict:
    """Medians, ratios of each peer's best case over ours, and where it was measured."""
    from laptune.core.manifest import code_state, versions

    step_s = {n: statistics.median(r["step_s"] for r in rows) for n, rows in runs.items() if rows}
    rss = {n: max(r["peak_rss_bytes"] for r in rows) for n, rows in runs.items() if rows}
    ours = min((s for n, s in step_s.items() if n.startswith("ours")), default=None)
    best: dict[str, float] = {}
    for name, seconds in step_s.items():
        group = next((g for prefix, g in GROUPS.items() if name.startswith(prefix)), None)
        if group:
            best[group] = min(seconds, best.get(group, seconds))
    tokens = sum(map(len, job.ids))
    return {
        "ratios": {group: round(s / ours, 2) for group, s in best.items()} if ours else {},
        "gemm_efficiency": round(extra["floor_s"] / ours, 3) if extra and ours else None,
        "peak_rss_bytes": {"bf16": rss.get("ours_bf16"), "fp32": rss.get("ours"), **rss},
        "tokens_per_s": {name: round(tokens / s, 1) for name, s in step_s.items()},
        "losses": {name: rows[0]["losses"] for name, rows in runs.items() if rows},
        "step_s": {name: round(s, 2) for name, s in step_s.items()},
        "is_scaled": {name: rows[0]["is_scaled"] for name, rows in runs.items() if rows},
        "batch": {
            "samples": len(job.ids),
            "tokens": tokens,
            "supervised_tokens": sum(map(sum, job.masks)),
        },
        "growth": extra,
        "machine": {"system": platform.platform(), "cpu": cpu_name(), "cores": job.workers},
        "versions": versions(),
        "code": code_state(),
    }


def cpu_name() -> str:
    """The processor's own name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def plot(result: dict, path: Path) -> None:
    """Step times as bars; seconds a token by length as a line."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(11, 4.5))
    items = sorted(result["step_s"].items(), key=lambda item: -item[1])
    colors = ["#c44" if name.startswith("ours") else "#888" for name, _ in items]
    axes[0].barh([name for name, _ in items], [seconds for _, seconds in items], color=colors)
    axes[0].set_xlabel("seconds a step (8 samples)")
    axes[0].set_xscale("log")
    grown = result["growth"].get("by_length_tokens", {})
    axes[1].plot([int(key) for key in grown], [1e3 * s for s in grown.values()], "o-")
    axes[1].set_xlabel("tokens in a sample")
    axes[1].set_ylabel("milliseconds a token")
    axes[1].set_ylim(bottom=0)
    figure.tight_layout()
    figure.savefig(path, dpi=120)
