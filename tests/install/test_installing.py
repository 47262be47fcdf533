"""Where torch comes from, which of a person's settings reach pip, and what pip's failures say."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import sys
import sysconfig
import threading
import venv
from pathlib import Path

import pytest
import stub_server

from laptune.core.errors import UserError
from laptune.install import environment, installing

pytestmark = pytest.mark.slow


@pytest.fixture
def fresh(tmp_path) -> Path:
    """An environment with nothing but a Python that sees this one's pip."""
    folder = tmp_path / "v"
    venv.create(folder, symlinks=os.name != "nt")
    (site_packages(folder) / "pip.pth").write_text(f"{pip_of_this_python()}\n", encoding="utf-8")
    return folder


def site_packages(folder: Path) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))


def pip_of_this_python() -> Path:
    """The folder that pip lies in; the system's Python may have none."""
    return Path(importlib.util.find_spec("pip").origin).parents[1]


@pytest.fixture
def machine(monkeypatch):
    """Say what a machine has: ``machine(card, index)``."""

    def put(has_card: bool, answers: bool) -> None:
        monkeypatch.setattr(installing.shutil, "which", lambda name: name if has_card else None)
        monkeypatch.setattr(installing, "cpu_index_answers", lambda variables: answers)

    return put


def test_arm64_takes_pytorchs_own_index_always(machine):
    machine(False, False)
    assert installing.torch_source("win-arm64")[0] == installing.TORCH_CPU_INDEX


@pytest.mark.parametrize("tag", ["macosx-14.0-arm64", "win-amd64"])
def test_default_index_where_its_wheels_are_cpu_ones(tag):
    assert installing.torch_source(tag)[0] is None


@pytest.mark.parametrize(
    "has_card, answers, index",
    [(False, True, installing.TORCH_CPU_INDEX), (True, True, None), (False, False, None)],
)
def test_linux_takes_the_cpu_index_without_a_card_when_it_answers(
    machine, has_card, answers, index
):
    machine(has_card, answers)
    assert installing.torch_source("linux-x86_64")[0] == index


def test_probe_gives_up_on_a_server_that_never_answers():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        finished = threading.Event()

        def probe() -> None:
            assert not installing.cpu_index_answers({}, f"http://127.0.0.1:{port}", 0.2)
            finished.set()

        threading.Thread(target=probe, daemon=True).start()
        assert finished.wait(20)


def test_probe_of_a_closed_port_is_no():
    assert not installing.cpu_index_answers({}, "http://127.0.0.1:9", 0.5)


@pytest.fixture
def pip_options(monkeypatch):
    """Options of each run of pip; the environment lacks nothing afterwards."""
    seen: list[list[str]] = []
    monkeypatch.setattr(installing, "run_pip", lambda venv, options, *rest: seen.append(options))
    monkeypatch.setattr(installing, "pip_environment", lambda venv: {})
    looked = (["rich==15.0.0", "torch==2.13.0"], [])
    monkeypatch.setattr(installing, "look_inside", lambda *args: looked)
    monkeypatch.setattr(installing, "torch_source", lambda *args: ("https://x", "why"))
    return seen


def test_only_torch_comes_from_its_index(pip_options, tmp_path):
    installing.install(tmp_path, tmp_path, False, "linux-x86_64")
    assert "--index-url" not in pip_options[0]
    assert pip_options[1][-1] == "torch==2.13.0"
    assert "https://x" in pip_options[1]


def test_packages_come_as_wheels_and_without_dependencies(pip_options, tmp_path):
    installing.install(tmp_path, tmp_path, False, "linux-x86_64")
    assert {"--only-binary", "--no-deps"} <= set(pip_options[0])


def test_offline_asks_no_index(pip_options, tmp_path):
    installing.install(tmp_path, tmp_path, False, "linux-x86_64", offline=tmp_path)
    assert all("--no-index" in options and "https://x" not in options for options in pip_options)


def test_ready_is_said_after_every_package_was_seen(pip_options, tmp_path, monkeypatch):
    looked = (["rich==15.0.0", "torch==2.13.0"], ["rich==15.0.0"])
    monkeypatch.setattr(installing, "look_inside", lambda *args: looked)
    with pytest.raises(UserError, match="rich==15.0.0 is not there"):
        installing.install(tmp_path, tmp_path, False, "linux-x86_64")


def test_an_environment_tells_what_it_lacks(tmp_path):
    bare = tmp_path / "bare"
    venv.create(bare, symlinks=os.name != "nt")
    # Of pip only what is asked: unpacking all of it takes ten seconds.
    pip, here = site_packages(bare) / "pip", pip_of_this_python() / "pip"
    shutil.copytree(here / "_vendor" / "packaging", pip / "_vendor" / "packaging")
    for name in ("__init__.py", "_vendor/__init__.py"):
        shutil.copyfile(here / name, pip / name)
    root = tmp_path / "checkout"
    (root / "env").mkdir(parents=True)
    lines = "rich==15.0.0  # core\nruff==1 ; extra == 'dev'  # dev\n"
    lines += "never==1 ; sys_platform == 'amiga'  # core\n"
    (root / "env" / "requirements.txt").write_text(lines, encoding="utf-8")
    assert installing.look_inside(bare, root, False) == (["rich==15.0.0"], ["rich==15.0.0"])
    assert installing.look_inside(bare, root, True)[1] == ["rich==15.0.0", "ruff==1"]


def test_settings_that_say_where_packages_come_from_reach_pip(fresh, tmp_path, monkeypatch):
    file = tmp_path / "pip.conf"
    file.write_text(
        "[global]\nindex-url = https://mirror/simple\ntarget = /elsewhere\n"
        "find-links =\n  /a\n  /b\n[install]\nuser = true\nprefix = /usr\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", str(file))
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_PROXY", "http://proxy:3128")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    found = installing.pip_environment(fresh)
    assert found["PIP_INDEX_URL"] == "https://mirror/simple"
    assert found["PIP_PROXY"] == "http://proxy:3128"
    assert found["PIP_FIND_LINKS"].split()[-2:] == ["/a", "/b"]


@pytest.mark.parametrize("name", ["PIP_TARGET", "PIP_USER", "PIP_PREFIX", "PIP_ROOT"])
def test_settings_that_say_where_packages_go_do_not(fresh, monkeypatch, name):
    monkeypatch.setenv(name, "/elsewhere")
    assert name not in installing.pip_environment(fresh)


@pytest.mark.parametrize("name", ["PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE"])
def test_pythons_own_paths_do_not_reach_the_environment(fresh, monkeypatch, name):
    monkeypatch.setenv(name, "/elsewhere")
    assert name not in installing.pip_environment(fresh)
    assert name not in environment.own_environment()


def test_what_cannot_make_an_environment_is_one_line(tmp_path):
    folder = tmp_path / f"a{os.pathsep}b"  # which venv refuses
    folder.mkdir()
    with pytest.raises(UserError, match="cannot make the environment") as caught:
        installing.create(folder, sys.executable)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="a stand-in is no .exe")
def test_a_full_disk_is_named_where_the_environment_is_made(tmp_path):
    """venv itself says no more than that ensurepip ended with 1."""
    venv, stub = tmp_path / "v", tmp_path / "python"
    python = environment.venv_python(venv)
    python.parent.mkdir(parents=True)
    for file, text in ((stub, ""), (python, "echo '[Errno 28] No space left on device'; exit 1\n")):
        file.write_text(f"#!/bin/sh\n{text}", encoding="utf-8")
        file.chmod(0o755)
    with pytest.raises(UserError, match="the disk is full -> free some disk space"):
        installing.create(venv, str(stub))
    assert not venv.exists()


@pytest.mark.parametrize("name, value", [("PIP_QUIET", "3"), ("PIP_LOG", "/nowhere/x/y")])
def test_settings_of_pips_own_talk_hide_no_source(fresh, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror/simple")
    assert installing.pip_environment(fresh)["PIP_INDEX_URL"] == "https://mirror/simple"


def test_settings_that_pip_cannot_read_are_told_and_are_not_the_environments_fault(
    fresh, monkeypatch, tmp_path
):
    """They were lost, and the environment was made again: `pip --version` fails as well."""
    (tmp_path / "pip.conf").write_text("[global]\ntimeout = soon\n", encoding="utf-8")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    assert installing.has_pip(fresh)
    with pytest.raises(UserError, match="pip cannot read its settings: .*'soon'.* -> correct"):
        installing.pip_environment(fresh)


def test_an_environment_that_prints_at_its_start_is_read(fresh):
    (site_packages(fresh) / "loud.pth").write_text("import sys; print('hello')\n", "utf-8")
    (fresh / "env").mkdir()
    (fresh / "env" / "requirements.txt").write_text("rich==15.0.0  # core\n", encoding="utf-8")
    assert installing.look_inside(fresh, fresh, False)[0] == ["rich==15.0.0"]


def test_pips_temporary_files_lie_on_the_environments_disk(fresh, monkeypatch, tmp_path):
    """A /tmp in memory is smaller than torch."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with installing.temporary_files(fresh) as place:
        assert Path(place["TMPDIR"]).parent == fresh
    assert not Path(place["TMPDIR"]).exists()


def test_what_a_killed_setup_left_of_its_temporary_files_goes(pip_options, tmp_path):
    (tmp_path / "setup-1a").mkdir()
    (tmp_path / "setup-1a" / "torch.whl").touch()
    installing.install(tmp_path, tmp_path, False, "linux-x86_64")
    assert list(tmp_path.glob("setup-*")) == []


def test_the_probe_takes_no_page_of_a_proxy_for_an_index():
    class Page(stub_server.Handler):
        def do_GET(self) -> None:
            self.send(b"<h1>blocked</h1>" if "blocked" in self.path else b"torch-2.whl")

    with stub_server.running(Page) as here:
        assert installing.cpu_index_answers({}, f"{here}/whl")
        assert not installing.cpu_index_answers({}, f"{here}/blocked")
        assert installing.cpu_index_answers({"PIP_PROXY": here}, "http://index.invalid")
