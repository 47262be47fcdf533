"""Where torch comes from, and what the user is told when pip fails."""

from __future__ import annotations

import socket
import sys
import threading

import pytest

from laptune.core.errors import UserError
from laptune.install import installing, pins


def source(platform: str, **facts) -> installing.TorchSource:
    return installing.torch_source(platform, **facts)


def test_arm64_takes_pytorchs_own_index_always():
    chosen = source("win-arm64", has_cuda=False, is_reachable=lambda: False)
    assert chosen.index == installing.TORCH_CPU_INDEX


@pytest.mark.parametrize("platform", ["macos", "win-x64"])
def test_default_index_where_its_wheels_are_cpu_ones(platform):
    assert source(platform).index is None


def test_linux_takes_the_cpu_index_when_it_answers():
    chosen = source("linux", has_cuda=False, is_reachable=lambda: True)
    assert chosen.index == installing.TORCH_CPU_INDEX


def test_linux_with_a_card_takes_the_default_index():
    assert source("linux", has_cuda=True, is_reachable=lambda: True).index is None


def test_linux_falls_back_when_it_does_not_answer():
    chosen = source("linux", has_cuda=False, is_reachable=lambda: False)
    assert chosen.index is None
    assert "no answer" in chosen.why


def test_probe_gives_up_on_a_server_that_never_answers():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        finished = threading.Event()

        def probe() -> None:
            assert not installing.cpu_index_answers(f"http://127.0.0.1:{port}", 0.2)
            finished.set()

        threading.Thread(target=probe, daemon=True).start()
        assert finished.wait(20)


def test_probe_of_a_closed_port_is_no():
    assert not installing.cpu_index_answers("http://127.0.0.1:9", 0.5)


@pytest.fixture
def pip_options(monkeypatch, tmp_path):
    seen: list[list[str]] = []
    monkeypatch.setattr(installing, "run_pip", lambda venv, options, what: seen.append(options))
    return seen


def test_only_torch_comes_from_its_index(pip_options, tmp_path):
    torch = pins.Pin("torch", "2.13.0", "torch")
    index = installing.TorchSource("https://x", "")
    installing.install(tmp_path, [pins.Pin("rich", "1", "core")], torch, index)
    assert "--index-url" not in pip_options[0]
    assert pip_options[1][:2] == ["--index-url", "https://x"]
    assert pip_options[1][-1] == "torch==2.13.0"


def test_packages_come_as_wheels_and_without_dependencies(pip_options, tmp_path):
    torch = pins.Pin("torch", "2.13.0", "torch")
    installing.install(tmp_path, [], torch, installing.TorchSource(None, ""))
    assert {"--only-binary", "--no-deps"} <= set(pip_options[0])


def test_offline_asks_no_index(pip_options, tmp_path):
    torch = pins.Pin("torch", "2.13.0", "torch")
    index = installing.TorchSource("https://x", "")
    installing.install(tmp_path, [], torch, index, offline=tmp_path)
    assert all("--no-index" in options and "https://x" not in options for options in pip_options)


@pytest.mark.parametrize(
    "line, cure",
    [
        ("ERROR: No matching distribution found for rich==9", "-Offline FOLDER"),
        ("ERROR: [Errno 28] No space left on device", "free some disk"),
        ("ERROR: [Errno 13] Permission denied: 'x'", "LAPTUNE_VENV"),
        ("ERROR: something else", "laptune-setup.log"),
    ],
)
def test_pips_failure_is_told_with_a_cure(tmp_path, monkeypatch, line, cure):
    fake = tmp_path / "pip.py"
    fake.write_text(f"import sys\nprint({line!r})\nsys.exit(1)\n", encoding="utf-8")
    monkeypatch.setattr(installing, "venv_python", lambda venv: sys.executable)
    real = installing.subprocess.Popen

    def popen(command, **options):
        return real([sys.executable, str(fake)], **options)

    monkeypatch.setattr(installing.subprocess, "Popen", popen)
    with pytest.raises(UserError) as caught:
        installing.run_pip(tmp_path, ["x"], "x")
    assert cure in caught.value.cure
    assert line.removeprefix("ERROR: ") in caught.value.message
    assert line in (tmp_path / "laptune-setup.log").read_text(encoding="utf-8")


def test_what_cannot_make_an_environment_is_told(tmp_path):
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(UserError, match="cannot make a virtual environment"):
        installing.create(file, sys.executable)


@pytest.mark.parametrize(
    "tag, platform",
    [
        ("linux-x86_64", "linux"),
        ("linux-aarch64", "linux"),
        ("macosx-14.0-arm64", "macos"),
        ("win-arm64", "win-arm64"),
        ("win-amd64", "win-x64"),
    ],
)
def test_platform_of_a_python(tag, platform):
    assert pins.platform_key(tag) == platform


@pytest.mark.parametrize("tag", ["win32", "macosx-13-x86_64", "freebsd-14-amd64"])
def test_platform_without_pins_is_refused(tag):
    with pytest.raises(UserError):
        pins.platform_key(tag)


@pytest.mark.parametrize("line", ["rich>=15  # core", "rich==15", "git+https://x  # core"])
def test_odd_line_of_a_requirements_file_is_refused(line):
    with pytest.raises(UserError, match="f:2"):
        pins.load_text(f"# ours\n{line}\n", "f")
