"""Worker processes: the same bits as threads, and an end when one of them ends."""

from __future__ import annotations

import multiprocessing
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from engine_help import make_adapter, make_network, make_samples

from laptune.core.errors import UserError
from laptune.train.engine.pack import Sample
from laptune.train.engine.process_team import obstacle
from laptune.train.engine.workers import LoraEngine

pytestmark = pytest.mark.slow


def engine_of(folder, workers_are, num_workers=3):
    adapter = make_adapter(folder)
    network = make_network(folder, adapter)
    return LoraEngine(network, adapter, num_workers=num_workers, workers_are=workers_are)


@pytest.fixture(scope="module")
def engine(tiny_gemma):
    made = engine_of(tiny_gemma, "processes")
    yield made
    made.close()


def test_processes_give_the_bits_of_threads(engine, tiny_gemma):
    threads, samples = engine_of(tiny_gemma, "threads"), make_samples()
    for step in range(2):  # the second sees the adapter that the first step's update left
        losses = [one.compute(samples, step).loss for one in (engine, threads)]
        assert losses[0] == losses[1]
        for ours, theirs in zip(engine.parameters, threads.parameters, strict=True):
            assert torch.equal(ours.grad, theirs.grad)
            ours.value.sub_(0.1 * ours.grad)
            theirs.value.sub_(0.1 * theirs.grad)
    threads.close()


def test_a_longer_validation_sample_gets_a_larger_board(engine):
    assert engine.evaluate(make_samples((400,))).loss > 0


def test_an_error_in_a_process_reaches_the_caller(tiny_gemma):
    engine, samples = engine_of(tiny_gemma, "processes", 2), make_samples()
    last = samples[-1]
    broken = Sample("x", last.ids + 10_000, last.rows, last.targets)
    with pytest.raises((IndexError, RuntimeError), match="out of range"):
        engine.compute([*samples, broken], 0)
    engine.close()


def test_a_process_that_is_gone_ends_the_run_with_one_line(tiny_gemma):
    engine = engine_of(tiny_gemma, "processes", 2)
    engine._team._processes[0].kill()
    with pytest.raises(UserError, match="a worker process ended"):
        engine.compute(make_samples(), 0)
    engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked off one on Linux alone")
def test_a_process_has_no_torch_of_its_own(engine):
    engine.compute(make_samples(), 0)
    names = [f"/proc/{process.pid}/smaps_rollup" for process in engine._team._processes]
    told = [Path(name).read_text(encoding="ascii") for name in names]
    own = [int(re.search(r"Private_Dirty: +(\d+) kB", text)[1]) for text in told]
    assert max(own) < 100_000  # a Python that imports torch has 143,000


def test_a_daemon_is_told_why_its_workers_are_threads(monkeypatch):
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    assert "daemon" in obstacle(1)


RUN = """
import sys
sys.path[:0] = sys.argv[2:]
from pathlib import Path
from engine_help import make_adapter, make_network, make_samples
from laptune.train.engine.workers import LoraEngine

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    adapter = make_adapter(folder)
    network = make_network(folder, adapter)
    engine = LoraEngine(network, adapter, num_workers=2, workers_are="processes")
    print(engine.compute(make_samples(), 0).loss)
    engine.close()
"""


# A stop that a terminal or a service manager sends to all processes; the engine is left open.
STOPPED = RUN.replace(
    "    engine.close()\n",
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name)
        signal.signal(number, lambda *_: None)
        os.killpg(0, number)
    print(engine.compute(make_samples(), 1).loss)
""",
).replace("import sys", "import os, signal, sys")


def run_script(script, code, folder, **options):
    script.write_text(code, encoding="utf-8")
    root = Path(__file__).resolve().parents[3]
    return subprocess.run(
        [sys.executable, str(script), str(folder), str(root / "src"), str(root / "tests")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        **options,
    )


@pytest.mark.skipif(os.name == "nt", reason="groups of POSIX")
def test_a_stop_of_the_whole_group_is_the_runs_alone(tiny_gemma, tmp_path):
    done = run_script(tmp_path / "run.py", STOPPED, tiny_gemma, start_new_session=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 2


def test_processes_compute_with_the_laptune_of_the_run(tiny_gemma, tmp_path):
    other = tmp_path / "installed" / "laptune"
    other.mkdir(parents=True)
    marker = tmp_path / "imported"
    code = f"from pathlib import Path\nPath({str(marker)!r}).touch()\n"
    (other / "__init__.py").write_text(code, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(other.parent)}
    done = run_script(tmp_path / "run.py", RUN, tiny_gemma, env=env)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0
    assert not marker.exists()
