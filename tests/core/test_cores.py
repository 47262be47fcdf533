"""How many cores a training, an engine and the sandbox take, and a container's memory."""

from __future__ import annotations

import os

import pytest

from laptune.core import cores as own


@pytest.mark.parametrize(
    ("files", "cores"),
    [
        ({"cpu.max": "200000 100000\n"}, 2),
        ({"cpu.max": "150000 100000\n"}, 2),
        ({"cpu.max": "max 100000\n"}, None),
        ({"cpu/cpu.cfs_quota_us": "300000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 3),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
        ({"cpu.max": "garbage"}, None),
        ({}, None),
    ],
)
def test_a_container_has_the_cores_that_its_time_fills(tmp_path, files, cores):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="ascii")
    assert own._container_cpus(tmp_path) == cores


def test_a_containers_limit_counts_where_the_host_has_more(monkeypatch):
    monkeypatch.delenv("LOCAL_WORLD_SIZE", raising=False)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(16)), raising=False)
    monkeypatch.setattr("psutil.cpu_count", lambda logical: 8)
    monkeypatch.setattr(own, "_container_cpus", lambda: 2)
    assert own.num_cores() == own.num_cpus() == 2


@pytest.mark.parametrize(
    "files, told",
    [
        ({"memory.max": "3000\n", "memory.current": "900\n"}, (3000, 800)),
        (
            {"memory/memory.limit_in_bytes": "3000\n", "memory/memory.usage_in_bytes": "900\n"},
            (3000, 800),
        ),
        ({"memory.max": "max\n", "memory.current": "900\n"}, None),
        ({}, None),
    ],
)
def test_the_memory_of_a_container_is_what_it_was_given(tmp_path, files, told):
    """`docker run --memory 3g`: psutil tells the host's, and the kernel ends what takes more."""
    (tmp_path / "memory").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="ascii")
        (tmp_path / name).with_name("memory.stat").write_text(
            "anon 1\ninactive_file 100\n", "ascii"
        )
    assert own.container_memory(tmp_path) == told
