"""Windows paths that would not mean what they say are refused there, and only there."""

from __future__ import annotations

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
