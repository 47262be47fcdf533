"""A printed command can be pasted into the shell that printed it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

import pytest

from laptune.core import commands

WORDS = [
    "plain",
    "a b",
    "",
    'eval.targets=["base", "tuned"]',
    "it's",
    "$x;`y`",
    "C:\\d e\\",
    "a&b|c",
    "Tom\u2019s \u2018data\u201b",
    "\u2013x",
]


@pytest.fixture
def at(monkeypatch):
    """Stand at a prompt of this shell, with this program started by a person."""

    def stand(shell: str, program: str = "python") -> None:
        monkeypatch.setattr(commands, "shell", lambda: shell)
        monkeypatch.setenv(commands.STARTED_BY, program)
        monkeypatch.chdir(commands.ROOT)

    return stand


def test_posix_words_come_back(at):
    at("posix")
    assert shlex.split(commands.join(WORDS)) == WORDS


@pytest.mark.parametrize("passing", ["Standard", "Legacy"])
@pytest.mark.skipif(not shutil.which("pwsh"), reason="no pwsh on PATH")
def test_powershell_words_come_back(at, passing, tmp_path):
    at("powershell" if passing == "Legacy" else "pwsh")
    code = "import json, sys; print(json.dumps(sys.argv[1:]))"
    script = tmp_path / "echo.py"
    script.write_text(code, encoding="utf-8")
    line = (
        f"& {commands.quote(sys.executable)} {commands.quote(str(script))} {commands.join(WORDS)}"
    )
    done = subprocess.run(
        ["pwsh", "-NoProfile", "-Command", f"$PSNativeCommandArgumentPassing='{passing}'; {line}"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "NO_COLOR": "1"},
    )
    import json

    assert json.loads(done.stdout) == WORDS, done.stderr


@pytest.mark.parametrize(
    "word, quoted",
    [
        ("plain", "plain"),
        ("C:\\data\\my.jsonl", "C:\\data\\my.jsonl"),
        ("a b", '"a b"'),
        ("a&b", '"a&b"'),
        ("", '""'),
        ('x="y & z"', '^"x=\\^"y ^& z\\^"^"'),
    ],
)
def test_cmd(at, word, quoted):
    at("cmd")
    assert commands.quote(word) == quoted


@pytest.mark.parametrize(
    "shell, program, command",
    [
        ("posix", "python3", "python3 data/analyze_dataset.py --fix"),
        ("posix", "/opt/my py/python", "'/opt/my py/python' data/analyze_dataset.py --fix"),
        ("cmd", "py", "py data/analyze_dataset.py --fix"),
        ("cmd", "C:\\My Py\\python.exe", '"C:\\My Py\\python.exe" data/analyze_dataset.py --fix'),
        (
            "pwsh",
            "C:\\My Py\\python.exe",
            "& 'C:\\My Py\\python.exe' data/analyze_dataset.py --fix",
        ),
        ("powershell", "C:\\Py\\python.exe", "C:\\Py\\python.exe data/analyze_dataset.py --fix"),
    ],
)
def test_a_command_begins_with_what_started_it(at, shell, program, command):
    at(shell, program)
    assert commands.python("data/analyze_dataset.py", "--fix") == command


def test_from_another_folder_a_script_is_named_by_its_whole_path(at, monkeypatch, tmp_path):
    at("posix")
    monkeypatch.chdir(tmp_path)
    expected = f"python {commands.quote(str(commands.ROOT / 'train' / 'train_sft.py'))}"
    assert commands.python("train/train_sft.py") == expected


@pytest.mark.parametrize(
    "shell, command",
    [("", "python env/bootstrap.py --recreate"), ("pwsh", ".{sep}env{sep}setup.ps1 -Recreate")],
)
def test_options_of_setup_are_named_as_it_was_started(at, monkeypatch, shell, command):
    at("posix")
    monkeypatch.setenv(commands.SHELL, shell)
    assert commands.setup("--recreate") == command.format(sep=os.sep)


def test_psutil_names_the_shell_on_windows(monkeypatch):
    monkeypatch.delenv(commands.SHELL, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(commands, "_parents", lambda: ["python", "pwsh", "explorer"])
    assert commands.shell() == "pwsh"
    monkeypatch.setattr(commands, "_parents", lambda: ["python", "explorer"])
    assert commands.shell() == "cmd"
