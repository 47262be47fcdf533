"""A tiny model, tiny data and real processes: what the rows of the fault table are made with."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from process import ROOT, WAIT_S, Child, demand

from laptune.core.files import sha256_file
from laptune.core.manifest import is_complete

NUM_SAMPLES = 14  # with 4 a step an epoch ends in the middle of a step
WORDS = ["add", "total", "items", "value", "name", "text", "count", "result", "list", "key"]


@dataclass
class Done:
    """How a process ended."""

    code: int
    told: str


@dataclass
class Workshop:
    """A folder with base model, data and config; makes runs in folders of their own."""

    folder: Path
    seed: int = 0
    num_epochs: int = 4
    base: Path = field(init=False)
    expected: str = ""  # sha256 of the uninterrupted run's adapter
    loading_s: float = 1.0  # from its lock to its first step
    num_steps: int = 0
    num_logs: int = 0

    def __post_init__(self) -> None:
        # In a process of its own, as it needs transformers and this one does not.
        maker = "import sys; sys.path[:0] = sys.argv[2:]; from pathlib import Path; import tiny; "
        maker += "tiny.write_gemma(Path(sys.argv[1]), num_layers=6)"
        self.base = self.folder / "base"
        paths = [str(ROOT / "src"), str(ROOT / "tests")]
        command = [sys.executable, "-c", maker, str(self.base), *paths]
        subprocess.run(command, check=True, capture_output=True)
        self.random = random.Random(self.seed)
        # Six layers: the order of sliding and global ones that a GGUF can hold.
        rows = []
        for i in range(NUM_SAMPLES):
            words = " ".join(self.random.choices(WORDS, k=self.random.randint(4, 30)))
            turns = [("user", f"Add {i} to the {words}"), ("assistant", f"print({words!r}, {i})")]
            messages = [{"role": role, "content": text} for role, text in turns]
            rows.append(json.dumps({"id": f"row-{i}", "messages": messages}))
        (self.folder / "empty.yaml").write_text("", encoding="utf-8")
        (self.folder / "data.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")

    def measure(self) -> None:
        """Do the uninterrupted run that all others are compared with."""
        run = self.run("whole")
        process = run.start()
        run.wait_for(run.lock)
        begun = time.monotonic()
        run.wait_until(lambda: run.num_rows() > 0, "the first step")
        self.loading_s = time.monotonic() - begun
        done = run.finish(process)
        demand(done.code == 0, f"the uninterrupted run failed: {done.told}")
        self.num_steps = run.num_rows()
        self.expected = run.adapter_sha256()

    def next_log(self) -> Path:
        """A file for the output of one more process."""
        self.num_logs += 1
        return self.folder / f"output-{self.num_logs}.txt"

    def run(self, name: str, artifacts: Path | None = None) -> Run:
        """A new run in a folder of its own."""
        return Run(self, artifacts or self.folder / "runs" / name)


@dataclass
class Run:
    """One training in `artifacts`, started, stopped and resumed as separate processes."""

    workshop: Workshop
    artifacts: Path

    @property
    def folder(self) -> Path:
        return self.artifacts / "ft-fault-lora"

    @property
    def lock(self) -> Path:
        return self.folder / "run.lock"

    @property
    def steps(self) -> list[str]:
        """Names of the checkpoints in place, oldest first."""
        return sorted(path.name for path in (self.folder / "checkpoints").glob("step-????????"))

    def start(self, *words: str, fault: str = "", **keys: object) -> Child:
        """Start train_sft.py."""
        shop = self.workshop
        settings = {
            "run.name": "fault",
            "run.artifacts_dir": json.dumps(str(self.artifacts)),
            "model.base": json.dumps(str(shop.base)),
            "data.path": json.dumps(str(shop.folder / "data.jsonl")),
            "data.validation_fraction": 0,
            "train.epochs": shop.num_epochs,
            "train.gradient_accumulation_steps": 4,
            "train.lora.rank": 4,
            "train.save_every_steps": 2,
            "compute.dtype": "float32",
            "compute.weights": "float32",
            "compute.workers": 2,
            "compute.threads_per_worker": 1,
            **{key.replace("__", "."): value for key, value in keys.items()},
        }
        words = ["--config", shop.folder / "empty.yaml", *words]
        for key, value in settings.items():
            words += ["--set", f"{key}={value}"]
        return Child("train/train_sft.py", words, shop.next_log(), fault)

    def finish(self, process: Child) -> Done:
        """Wait for the end; a traceback is never a right outcome."""
        return Done(*process.finish())

    def do(self, *words: str, **options: object) -> Done:
        """Start and finish."""
        return self.finish(self.start(*words, **options))

    def go_on(self, **options: object) -> Done:
        """Resume (start again where there is no checkpoint yet) and demand the same result."""
        done = self.do(*(["--resume"] if self.steps else []), **options)
        demand(done.code == 0, f"going on ended with {done.code}: {done.told[-600:]}")
        self.demand_same()
        return done

    def demand_same(self) -> None:
        demand(is_complete(self.folder), "the finished run has no manifest")
        same = self.adapter_sha256() == self.workshop.expected
        demand(same, "the adapter differs from the uninterrupted run's")

    def adapter_sha256(self) -> str:
        return sha256_file(self.folder / "adapter_model.safetensors")

    def wait_for(self, path: Path) -> None:
        self.wait_until(path.exists, str(path))

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + WAIT_S
        while not is_so():
            demand(time.monotonic() < end, f"waited in vain for {what}")
            time.sleep(0.002)

    def interrupt(self, number: int, *, fault: str = "") -> Done:
        """Start, send signal `number` at a random moment between lock and last step, finish."""
        random = self.workshop.random
        process = self.start(fault=fault)
        self.wait_for(self.lock)
        # One in eight before the first step, when the model is loaded and the folder proved.
        if random.random() < 1 / 8:
            time.sleep(random.uniform(0, self.workshop.loading_s))
        else:
            wanted = random.randrange(1, self.workshop.num_steps * 3 // 4)
            self.wait_until(lambda: self.num_rows() >= wanted, f"step {wanted}")
            time.sleep(random.uniform(0, 0.03))
        process.send_signal(number)
        return self.finish(process)

    def num_rows(self) -> int:
        """Steps told in metrics.jsonl."""
        path = self.folder / "metrics.jsonl"
        return path.read_bytes().count(b"\n") if path.exists() else 0

    def stop_early(self) -> Done:
        """Stop by SIGINT once there are two checkpoints beside that of step 0."""
        process = self.start()
        self.wait_until(lambda: len(self.steps) > 1, "two checkpoints")
        process.send_signal(signal.SIGINT)
        done = self.finish(process)
        demand(done.code == 130, f"SIGINT ended with {done.code}: {done.told[-600:]}")
        return done

    def copy(self, name: str) -> Run:
        """The same run in another folder, to be harmed."""
        other = self.workshop.run(name)
        shutil.copytree(self.artifacts, other.artifacts)
        return other
