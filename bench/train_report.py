"""What train_speed.py writes: medians, ratios, the machine, and a plot."""

from __future__ import annotations

import json
import platform
import statistics
from pathlib import Path

from train_peers import WAY, Job

SHIPPED = ("unsloth_1", "unsloth_4", "unsloth_8")
COMPILED = tuple(f"unsloth_{how}_{n}" for how in ("compiled", "keeping") for n in (1, 4, 8))
# What stands in the results -> the cases of which the fastest counts.
GROUPS = {
    "ours": ("ours",),
    "unsloth_best": (*SHIPPED, *COMPILED),
    "unsloth_shipped": SHIPPED,
    "trl_best": ("trl_1", "trl_8"),
    "gathered": ("gathered",),
    "trainer": ("trainer",),
}


def step_s(rows: list[dict]) -> float | None:
    """Median over the steps of all rounds, the first step of each process left out."""
    times = [seconds for row in rows if "error" not in row for seconds in row["times"][1:]]
    return statistics.median(times) if times else None


def best_case(rows: dict[str, list[dict]], cases: tuple[str, ...]) -> str | None:
    """The fastest of `cases` that ran; None where none did."""
    known = {case: step_s(rows[case]) for case in cases if case in rows}
    known = {case: seconds for case, seconds in known.items() if seconds is not None}
    return min(known, key=known.get, default=None)


def summarize(jobs: dict[str, Job], rows: dict[str, dict[str, list[dict]]]) -> dict:
    """Everything that was measured, and where."""
    from laptune.core.provenance import code_state, versions

    job = next(iter(jobs.values()))
    found = [row for cases in rows.values() for case in cases.values() for row in case]
    peer = next((row["versions"] for row in found if "versions" in row), None)
    return {
        "workloads": {name: summary(jobs[name], cases) for name, cases in rows.items()},
        "machine": {"system": platform.platform(), "cpu": cpu_name(), "cores": job.cores},
        "versions": versions(),
        "unsloth_versions": peer,
        "code": code_state(),
    }


def summary(job: Job, rows: dict[str, list[dict]]) -> dict:
    """One workload: each peer at its best, times as often as ours, and every case's figures."""
    best = {group: best_case(rows, cases) for group, cases in GROUPS.items()}
    groups = {name: figures(case, rows[case]) for name, case in best.items() if case}
    loads = [row["load_average"] for runs in rows.values() for row in runs]
    floor = rows["floor"][-1] if "floor" in rows else {}
    return {
        "samples": len(job.ids),
        "tokens": sum(map(len, job.ids)),
        "supervised_tokens": sum(map(sum, job.masks)),
        "load_average": {"least": min(loads, default=None), "most": max(loads, default=None)},
        "way": {name: getattr(job, name) for name in WAY},
        **groups,
        "floor_s": floor.get("floor_s"),
        "floor": floor,
        **(beside(groups) if "ours" in groups else {}),
        "cases": {case: runs for case, runs in rows.items() if case != "floor"},
    }


def beside(groups: dict[str, dict]) -> dict:
    """Each group's step over ours, and the largest relative difference of a loss from ours."""
    ours = groups["ours"]
    return {
        "over_ours": {
            name: round(one["step_s"] / ours["step_s"], 2) for name, one in groups.items()
        },
        "loss_difference": max(abs(one["loss"] / ours["loss"] - 1) for one in groups.values()),
    }


def figures(case: str, rows: list[dict]) -> dict:
    """Of the rounds of one case; `loss` is the first step's, which all begin with."""
    rows = [row for row in rows if "error" not in row]
    return {
        "case": case,
        "step_s": step_s(rows),
        "peak_rss_bytes": max(row["peak_rss_bytes"] for row in rows),
        "loss": rows[0]["losses"][0],
        "last_loss": rows[0]["losses"][-1],
        "rounds": len(rows),
    }


def earlier_workloads(out: Path, cores: int) -> dict:
    """What stands in the results already, where it was measured on this processor."""
    try:
        found = json.loads(out.read_text(encoding="utf-8"))
        same = (found["machine"]["cpu"], found["machine"]["cores"]) == (cpu_name(), cores)
        return found["workloads"] if same else {}
    except (OSError, ValueError, KeyError):
        return {}


def write(out: Path, result: dict, earlier: dict) -> None:
    """Everything so far: a run that is cut off leaves what it had."""
    out.parent.mkdir(parents=True, exist_ok=True)
    result["workloads"] = earlier | result["workloads"]
    out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def cpu_name() -> str:
    """The processor's own name where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def plot(result: dict, path: Path) -> None:
    """Seconds a step and peak memory, a panel a workload; left out without matplotlib."""
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    from matplotlib import pyplot

    found = result["workloads"]
    figure, axes = pyplot.subplots(2, len(found), figsize=(4 * len(found), 5.5), squeeze=False)
    for column, (name, workload) in enumerate(found.items()):
        groups = [group for group in reversed(GROUPS) if group in workload]
        colors = ["tab:blue" if group == "ours" else "tab:gray" for group in groups]
        panels = (("step_s", 1, "seconds a step"), ("peak_rss_bytes", 1e9, "peak memory, GB"))
        for row, (key, unit, title) in enumerate(panels):
            bars = axes[row][column].barh(
                groups, [workload[group][key] / unit for group in groups], color=colors
            )
            axes[row][column].bar_label(bars, fmt="%.3g", padding=2)
            axes[row][column].margins(x=0.15)
            axes[row][column].set_xlabel(title)
        if workload["floor_s"]:
            axes[0][column].axvline(workload["floor_s"], color="tab:red", label="products alone")
            axes[0][column].legend(fontsize="small")
        mean = workload["tokens"] / workload["samples"]
        axes[0][column].set_title(f"{name}: {workload['samples']} samples of {mean:.0f} tokens")
    figure.suptitle(f"{result['machine']['cpu']}, {result['machine']['cores']} cores")
    figure.tight_layout()
    figure.savefig(path, dpi=110)
