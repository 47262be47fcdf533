"""Windows paths that would not mean what they say are refused there, and only there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from laptune.core import config, console, paths
from laptune.core.errors import UserError


@pytest.fixture
def on_windows(monkeypatch):
    monkeypatch.setattr(paths.sys, "platform", "win32")


@pytest.mark.parametrize(
    "path, words",
    [
        ("nul", "device name"),
        ("out\\AUX.json", "device name"),
        ("com1.txt", "device name"),
        ("lpt9", "device name"),
        ("\\\\server\\share\\x", "network or device"),
        ("//server/share/x", "network or device"),
        ("\\\\.\\PhysicalDrive0", "network or device"),
        ("C:data\\x", "relative to whatever"),
        ("C:", "relative to whatever"),
        ("a.txt:hidden", "hidden stream"),
        ("C:\\a\\b:c", "hidden stream"),
        ("name.", "last character"),
        ("folder \\x", "last character"),
        ("what?.txt", "refuses"),
        ("a|b", "refuses"),
    ],
)
def test_odd_path_is_refused(on_windows, path, words):
    with pytest.raises(UserError, match=words):
        paths.check_path(path)


@pytest.mark.parametrize(
    "path", ["a\\b.txt", "C:\\a\\b", "./a", "..\\x", "console", "null.txt", "com10", "\u00e4 b/c"]
)
def test_plain_path_passes(on_windows, path):
    paths.check_path(path)


def test_paths_are_not_judged_elsewhere(monkeypatch):
    monkeypatch.setattr(paths.sys, "platform", "linux")
    paths.check_path("aux:?")


def test_the_artifacts_folder_is_judged(on_windows):
    with pytest.raises(UserError, match="run.artifacts_dir = .*device name"):
        config.check({"run": {"artifacts_dir": "out/nul"}})


def test_an_output_option_is_judged(on_windows):
    options = console.stage_parser("Test.", config=False)
    options.add_argument("--out", type=console.output_path)
    assert options.parse_args(["--out", "a/b"]).out == "a/b"
    with pytest.raises(UserError, match="hidden stream"):
        options.parse_args(["--out", "a.txt:b"])


@pytest.mark.parametrize("make", [console.output_path, lambda text: config_with(text).run])
def test_a_tilde_is_the_home_folder_and_no_folder_of_that_name(make, tmp_path, monkeypatch):
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", str(tmp_path))
    made = make("~/runs")
    assert Path(getattr(made, "artifacts_dir", made)) == tmp_path / "runs"


def test_files_that_are_read_may_lie_in_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", str(tmp_path))
    read = config.check(
        {"model": {"base": "~/b"}, "data": {"path": "~/d.csv"}, "eval": {"scorer": "~/s.py"}}
    )
    found = (read.model.base, read.data.path, read.eval.scorer)
    assert [Path(name) for name in found] == [tmp_path / name for name in ("b", "d.csv", "s.py")]


def test_a_variable_is_refused_before_a_folder_is_named_after_it(monkeypatch):
    monkeypatch.setenv("RUNS", "there")
    with pytest.raises(UserError, match=r"\$RUNS/x: variables are not read here -> write there/x"):
        paths.meant("$RUNS/x")


def config_with(folder: str) -> config.Config:
    return config.check({"run": {"artifacts_dir": folder}})


def test_a_user_without_a_home_folder_has_one_for_temporary_files(monkeypatch, tmp_path):
    def unknown():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)  # as a container run with --user has it
    monkeypatch.setattr(paths.tempfile, "tempdir", str(tmp_path))
    assert paths.home() == tmp_path
