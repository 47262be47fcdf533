"""Output that nobody takes, and that any console can print."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.parametrize("told", ["say('b')", "show_table('t', ['a'], [['b']])"])
def test_a_reader_that_went_away_does_not_pass_for_a_finished_command(told):
    """Else the pipeline would take a stage that was cut short for done."""
    code = "import sys; from laptune.core import console\n"
    code += f"def main():\n  sys.stdin.read(); console.{told}\n"
    child = subprocess.Popen(
        [sys.executable, "-c", code + "console.run(main)"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    child.stdout.close()
    child.stdin.close()
    assert (child.stderr.read(), child.wait()) == (b"", 141)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has a full disk at hand")
@pytest.mark.parametrize("told", ["console.say('b')", "print('b')", "sys.exit(print('b'))"])
@pytest.mark.parametrize("option", ["-u", "-B"])
def test_output_that_goes_to_a_full_disk_is_told_as_that(told, option):
    """Not as a matter of the artifacts, and not in Python's words, exit 120."""
    code = f"import sys; from laptune.core import console; console.run(lambda: {told})"
    with open("/dev/full", "w", encoding="utf-8") as full:
        command = [sys.executable, option, "-c", code]
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        )
    said = b"error: what is printed: No space left on device -> send it elsewhere\n"
    assert (done.returncode, done.stderr) == (2, said)


@pytest.mark.slow
def test_console_that_knows_ascii_only_does_not_crash(root):
    code = (
        "import sys; sys.path.insert(0, 'src'); from laptune.core import console\n"
        "def main():\n"
        "    console.say('caf\\u00e9 \\u4f60')\n"
        "    console.show_table('T', ['a'], [['\\u2713']])\n"
        "    with console.progress('p', 1) as bar: bar.advance(loss=1.0)\n"
        "console.run(main)\n"
    )
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run([sys.executable, "-c", code], cwd=root, env=env, capture_output=True)
    assert done.returncode == 0 and done.stdout.startswith(b"caf? ?")


PRINTS = "import sys; sys.path.insert(0, 'src'); from laptune.core import console\n"
PRINTS += "console.run(lambda: print('caf\\u00e9 \\u4f60'))"


def printed(root, **environment):
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONIOENCODING", "PYTHONUTF8")}
    env |= {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"} | environment
    done = subprocess.run([sys.executable, "-c", PRINTS], cwd=root, env=env, capture_output=True)
    return done.stdout.strip()


@pytest.mark.slow
def test_a_pipe_gets_utf8_whatever_the_systems_encoding_is(root):
    assert printed(root) == printed(root, PYTHONUTF8="1") == "caf\u00e9 \u4f60".encode()


@pytest.mark.slow
def test_an_encoding_that_was_asked_for_is_kept_and_loses_single_characters(root):
    assert printed(root, PYTHONIOENCODING="cp1252") == "caf\u00e9 ?".encode("cp1252")
