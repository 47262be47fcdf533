"""The stages in their order, which of them are finished, and running one as its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from laptune.core import commands, manifest, provenance
from laptune.core.errors import UserError
from laptune.core.files import json_text
from laptune.core.plain_text import hide_passwords
from laptune.core.settings import Config

_STOPS = ("SIGTERM", "SIGHUP", "SIGBREAK")


@dataclass(frozen=True, slots=True)
class PipelineStage:
    """One stage script, what it writes, and the settings that its output depends on."""

    name: str
    script: str
    output: Path | None  # None: a check that is made every time
    sections: tuple[str, ...] = ()
    can_resume: bool = False


@dataclass(slots=True)
class StageResult:
    """What running a stage cost."""

    name: str
    status: str  # done, reused, failed
    duration_s: float = 0.0
    peak_rss_bytes: int = 0
    exit_code: int = 0
    output: str | None = None
    command: list[str] = field(default_factory=list)

    @property
    def ending(self) -> str:
        """How a failed stage ended, and what to do; a killed one could not say so itself."""
        if self.exit_code == 128 + 9:
            return (
                "was killed, most often because memory ran out -> close other programs, or ask for "
                "less (--set data.max_length=512)"
            )
        return f"ended with exit code {self.exit_code} -> see above"


def stages(config: Config) -> list[PipelineStage]:
    """Return the pipeline of a configuration; each stage reads what the ones before wrote."""
    paths = config.paths
    trained = ("run", "model", "data", "train")
    return [
        PipelineStage("check model", "scripts/check_model.py", None),
        PipelineStage("analyze", "data/analyze_dataset.py", None),
        PipelineStage("train", "train/train_sft.py", paths.adapter, trained, can_resume=True),
        PipelineStage("merge", "scripts/merge_lora_and_export_hf.py", paths.merged, trained),
        PipelineStage(
            "convert", "llama.cpp/convert_hf_to_gguf.py", paths.gguf, (*trained, "export")
        ),
        PipelineStage("verify", "llama.cpp/verify_gguf.py", None),
        PipelineStage("evaluate", "eval/eval_small.py", paths.eval, (*trained, "eval")),
        PipelineStage("report", "scripts/make_report.py", None),
    ]


def is_reusable(stage: PipelineStage, config: Config) -> bool:
    """Say whether the stage's output is finished and follows from these settings and inputs.

    Raises UserError when it is finished but was made with other settings, or a training with other
    data: nothing that took long is replaced unasked. What merely derives from a training that was
    made again is not reusable, and is made again.
    """
    if stage.output is None or not manifest.is_complete(stage.output):
        return False
    made_with = manifest.read(stage.output).get("config") or {}
    now = json.loads(hide_passwords(json_text(config.model_dump())))  # as a manifest holds it
    changed = [
        f"{section}.{key}"
        for section in stage.sections
        for key, value in now[section].items()
        if made_with.get(section, {}).get(key) != value and key != "artifacts_dir"  # may be moved
    ]
    if changed:
        raise UserError(
            f"{stage.output} was made with other settings ({', '.join(changed[:4])})",
            "pass --overwrite to make it anew, or give this run a name of its own "
            "(--set run.name=...)",
        )
    stale = stale_inputs(stage.output, config)
    if stale and stage.can_resume:
        raise UserError(
            f"{stage.output} was made from another {stale[0]}",
            "pass --overwrite to train again, or give this run a name of its own",
        )
    return not stale


def stale_inputs(goal: Path, config: Config) -> list[str]:
    """Return the recorded inputs of a finished output that have changed since."""
    paths = (*config.data.files, config.paths.adapter, config.paths.merged)
    known = {path.name: path for path in paths}
    recorded = manifest.read(goal).get("inputs", [])
    return [
        entry["path"]
        for entry in recorded
        if entry["path"] in known and manifest.input_entry(known[entry["path"]]) != entry
    ]


def is_resumable(stage: PipelineStage) -> bool:
    """Say whether an interrupted run left a checkpoint to resume from."""
    if not stage.can_resume or stage.output is None or manifest.is_complete(stage.output):
        return False
    return any((stage.output / "checkpoints").glob("*/manifest.json"))


def command_of(
    stage: PipelineStage, root: Path, config_path: str, overrides: list[str], *extra: str
) -> list[str]:
    """Return the command line of a stage, as a person would type it."""
    words = [sys.executable, "-X", "utf8", str(root / stage.script), "--config", config_path]
    for override in overrides:
        words += ["--set", override]
    return [*words, *extra]


def run_stage(
    name: str,
    command: list[str],
    output: Path | None,
    *,
    poll_s: float = 0.2,
) -> StageResult:
    """Run a stage in its own process, its output passed through; measure time and peak memory.

    The peak is that of the process tree's largest single process, in bytes.
    """
    started = time.monotonic()
    peak = 0
    told = {**os.environ, commands.STARTED_BY: commands.started_by()}
    child = subprocess.Popen(command, env=told)
    with _stops_passed_to(child):
        try:
            while True:
                try:
                    child.wait(timeout=poll_s)
                    break
                except subprocess.TimeoutExpired:
                    peak = max(peak, _peak_of_tree(child.pid))
        except KeyboardInterrupt:  # the terminal sent it to the child as well: let it save and end
            child.wait()
    code = child.returncode if child.returncode >= 0 else 128 - child.returncode
    status = "done" if code == 0 else "failed"
    duration = time.monotonic() - started
    return StageResult(name, status, duration, peak, code, str(output) if output else None, command)


@contextmanager
def _stops_passed_to(child: subprocess.Popen) -> Iterator[None]:
    """Hand on a stop that was sent to this process alone: the stage would run on unwatched.

    Ctrl-Break comes from the console, to the stage as well: wait for it.
    """

    def hand_on(number: int, frame: object) -> None:
        if number != getattr(signal, "SIGBREAK", None):
            child.send_signal(number)

    is_main = threading.current_thread() is threading.main_thread()  # the one that signals reach
    known = (getattr(signal, name, None) for name in _STOPS if is_main)
    asked = [n for n in known if n and signal.getsignal(n) is not signal.SIG_IGN]
    before = {n: signal.signal(n, hand_on) for n in asked}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _peak_of_tree(pid: int) -> int:
    import psutil

    with suppress(psutil.Error):
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
        return max((provenance.peak_rss_bytes(p.pid) for p in family), default=0)
    return 0
