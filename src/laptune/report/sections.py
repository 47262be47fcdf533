"""What each section of the page says, as plain values; ``page`` turns them into HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from laptune.core import commands
from laptune.report.collect import RunData
from laptune.report.render import Table
from laptune.score.display import percent


def tiles(run: RunData) -> list[dict[str, str]]:
    """Return the few figures that a reader looks for first."""
    found: list[dict[str, str]] = []

    def add(name: str, value: str | None, note: str = "") -> None:
        if value is not None:
            found.append({"name": name, "value": value, "note": note})

    models = (run.results or {}).get("models") or {}
    base, tuned = models.get("base") or {}, models.get("tuned") or {}
    if tuned:
        measure = (run.results or {}).get("measure", "score")
        add(measure, percent(tuned.get("score")), f"base in chat {percent(base.get('score'))}")
        if tuned.get("loss") is not None:
            add("held-out loss", number(tuned["loss"]), f"base {number(base.get('loss'))}")
    metrics = (run.train or {}).get("metrics") or {}
    if metrics:
        add(
            "training loss",
            number(metrics.get("final_loss")),
            f"from {number(metrics.get('first_loss'))} in {metrics.get('steps')} steps",
        )
        add(
            "training time",
            duration((run.train or {}).get("duration_s")),
            f"{number(metrics.get('tokens_per_s'), 0)} tokens/s",
        )
        add("training memory", size((run.train or {}).get("peak_rss_bytes")), "peak")
    if run.verify is not None:
        states = [c.get("status") for c in run.verify.get("checks", [])]
        verified = "checked in part" if "not_checked" in states else "verified"
        add(
            "GGUF",
            verified if run.verify.get("passed") else "FAILED",
            f"{states.count('pass')} of {len(states)} checks passed",
        )
    return found


def findings(data: dict | None) -> list[str]:
    """Return the data report's findings as lines."""
    found = (data or {}).get("findings") or []
    return [f"{f.get('count', '')} {f.get('title', '')} ({f.get('level', '')})" for f in found][:40]


def stages(run: RunData) -> Table:
    """Return time and peak memory a stage, from the pipeline's record."""
    body = [
        [
            row["name"],
            row["status"],
            duration(row["duration_s"]),
            size(row["peak_rss_bytes"] or None),
            row.get("output") or "-",
        ]
        for row in (run.pipeline or {}).get("stages", [])
    ]
    head = ["stage", "status", "time", "peak memory", "output"]
    return Table("a row a stage, each in its own process", head, body)


def checks(verify: dict | None) -> Table:
    """Return the verification's checks."""
    body = [
        [c.get("name"), str(c.get("status")).replace("_", " "), c.get("detail", "")]
        for c in (verify or {}).get("checks", [])
    ]
    head = ["check", "result", "detail"]
    return Table("what was compared before the file was handed over", head, body)


def provenance(run: RunData) -> Table:
    """Return hashes, versions, seed and machine of the run."""
    body: list[list[Any]] = []
    train, gguf = run.train or {}, run.gguf or {}
    base, code = train.get("base") or {}, train.get("code") or {}
    for name, value in (
        ("base model", base.get("id") or run.config["model"]["base"]),
        ("base revision", base.get("revision")),
        ("settings sha256", train.get("config_sha256")),
        ("seed", train.get("seed")),
        ("dtype", train.get("dtype")),
        ("reason for it", train.get("dtype_reason")),
        ("code", code.get("commit")),
        ("code had changes", {True: "yes", False: "no"}.get(code.get("dirty"))),
        ("trained", train.get("created")),
        ("chat template sha256", train.get("chat_template_sha256")),
    ):
        if value is not None:
            body.append([name, value])
    body += [[f"version of {k}", v] for k, v in (train.get("versions") or {}).items()]
    for made in (train, gguf):
        body += [
            [f"sha256 of {o['path']}", o["sha256"]]
            for o in made.get("outputs", [])
            if o["path"].endswith((".safetensors", ".gguf", ".jsonl"))
        ][:6]
    return Table("what this run was made from", ["item", "value"], body)


def settings_text(config: dict[str, Any]) -> str:
    """Return the resolved settings as YAML."""
    import yaml

    return yaml.safe_dump(config, sort_keys=False, allow_unicode=True)


def reproduce(run: RunData) -> str:
    """Return the commands that make this run again, as recorded."""
    lines = [
        commands.python(row["command"][0], commands.join(row["command"][1:]))
        for row in (run.pipeline or {}).get("stages", [])
        if row.get("command")
    ]
    return "\n".join(lines) or commands.python("scripts/run_pipeline.py", run.same_run)


def next_steps(run: RunData) -> list[dict[str, str]]:
    """Return what a reader does now."""
    gguf = f"{run.name}-ft.gguf"
    root = Path(run.config["run"]["artifacts_dir"])
    file, folder = (
        commands.quote((root / name).as_posix()) for name in (gguf, f"merged-{run.name}")
    )
    talk = f"--model {folder}"
    return [
        {
            "text": "Copy the model into LM Studio:",
            "command": commands.python("scripts/install_lmstudio.py", run.same_run or file),
        },
        {"text": f"In LM Studio open My Models, choose {gguf}, and start a chat.", "command": ""},
        {
            "text": "Or talk to it here:",
            "command": commands.python(
                "inference/generate.py", f"{run.same_run or talk} --interactive"
            ),
        },
        {
            "text": "Compare with another run:",
            "command": commands.python("scripts/compare_runs.py", "RUN RUN"),
        },
    ]


def number(value: float | None, digits: int = 3) -> str:
    """Return a number with fixed digits, or a dash."""
    if value is None:
        return "-"
    return f"{value:,.{digits}f}" if isinstance(value, float) else str(value)


def duration(seconds: float | None) -> str | None:
    """Return seconds as a person says them."""
    if seconds is None:
        return None
    value, unit = (seconds, "s") if seconds < 90 else (seconds / 60, "min")
    value, unit = (value, unit) if seconds < 5400 else (seconds / 3600, "h")
    return f"{value:.1f} {unit}"


def size(num_bytes: int | None) -> str | None:
    """Return bytes as GB or MB."""
    if num_bytes is None:
        return None
    if num_bytes >= 1e9:
        return f"{num_bytes / 1e9:.2f} GB"
    return f"{num_bytes / 1e6:.0f} MB"
