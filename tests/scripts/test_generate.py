"""inference/generate.py as a user runs it: pipes, a pseudo-terminal, a kill in the middle."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from functools import partial

import pytest
import stage

pytestmark = pytest.mark.slow

PTY = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal there")


@pytest.fixture
def run():
    """Run generate.py; returns the finished process."""
    return partial(stage.run, "inference/generate.py")


def test_stdout_carries_the_reply_and_nothing_else(run, tiny_gemma):
    options = ("--model", tiny_gemma, "--max-tokens", 8, "--temperature", 0)
    plain = run(*options, "--prompt", "print the list")
    found = run(*options, "--json", stdin="print the list")
    assert plain.returncode == found.returncode == 0
    reply = json.loads(found.stdout)
    assert plain.stdout.strip("\n") == reply["text"].strip("\n")
    assert "tokens/s" in plain.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
def test_a_small_code_page_does_not_crash_it(root, tiny_gemma, encoding):
    options = ("--model", tiny_gemma, "--max-tokens", 30, "--temperature", 3, "--top-k", 0)
    done = subprocess.run(
        [sys.executable, "inference/generate.py", *map(str, options), "--prompt", "x"],
        capture_output=True,
        cwd=root,
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--prompt", "x", "--top-p", "7"), "top_p = 7.0"),
        (("--prompt", "x", "--set", "inference.temprature=1"), "inference.temperature"),
        (("--model", "no-such", "--prompt", "x"), "not found"),
        (("--prompt", ""), "prompt is empty"),
        (("--input", "no-such.jsonl"), "no-such.jsonl"),
        (("--prompt", "x", "--set", "run.name=never-run"), "python train/train_sft.py"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_2(run, arguments, words):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_compare_shows_both(run, tiny_gemma, tiny_adapter, tmp_path):
    options = ("--max-tokens", 6, "--base", tiny_gemma)
    done = run("--compare", tiny_gemma, tiny_adapter, *options, stdin="print the list")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].split() == ["gemma", "|", "adapter"]


def test_a_batch_that_is_killed_and_resumed_gives_the_same_file(run, root, tiny_gemma, tmp_path):
    rows = tmp_path / "in.jsonl"
    lines = [json.dumps({"prompt": f"print {'item ' * (i % 9)}{i}"}) for i in range(200)]
    rows.write_text("\n".join(lines), encoding="utf-8")
    options = ("--model", tiny_gemma, "--input", rows, "--max-tokens", 40, "--top-k", 40)
    whole, broken = tmp_path / "whole.jsonl", tmp_path / "broken.jsonl"
    assert run(*options, "--output", whole).returncode == 0
    command = [sys.executable, str(root / "inference/generate.py"), *map(str, options)]
    process = subprocess.Popen(
        [*command, "--output", str(broken)],
        cwd=root,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        stderr=subprocess.DEVNULL,
    )
    part = tmp_path / "broken.jsonl.part"
    deadline = time.monotonic() + 180
    while not (part.is_file() and part.stat().st_size):
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert not broken.exists()
    done = run(*options, "--output", broken)
    assert done.returncode == 0, done.stderr
    assert broken.read_bytes() == whole.read_bytes()
    assert not part.exists()
    assert (tmp_path / "broken.jsonl.manifest.json").is_file()


class Terminal:
    """generate.py behind a pseudo-terminal."""

    def __init__(self, root, *arguments, term):
        import pty

        self._main, self._child = pty.openpty()
        words = (str(root / "inference/generate.py"), [str(word) for word in arguments])
        self._process = stage.context.Process(
            target=_sit_at, args=(os.ttyname(self._child), *words, term), daemon=True
        )
        self._process.start()
        os.set_blocking(self._main, False)
        self.seen = ""

    def expect(self, pattern, timeout=180):
        """Read until the pattern comes; return what came up to its end."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            found = re.search(pattern, self.seen, re.DOTALL)
            if found:
                before, self.seen = self.seen[: found.end()], self.seen[found.end() :]
                return before
            try:
                self.seen += os.read(self._main, 65536).decode("utf-8", "replace")
            except BlockingIOError:
                if self._process.exitcode is not None:
                    break
                time.sleep(0.01)
        raise AssertionError(f"{pattern!r} did not come; seen: {self.seen[-2000:]}")

    def send(self, text):
        os.write(self._main, text.encode())

    def say(self, text, pattern):
        self.send(text + "\r")
        return self.expect(pattern)

    def exit_code(self):
        self._process.join(120)
        return self._process.exitcode

    def close(self):
        self._process.kill()
        self._process.join()
        os.close(self._main)
        os.close(self._child)


def _sit_at(terminal, script, words, term):
    os.setsid()  # so that the terminal, once it is opened, is this process's own
    os.environ |= {"TERM": term, "OMP_NUM_THREADS": "1"}
    stage.become([terminal] * 3, lambda: stage.call(script, words))


REPLY = r"\[\d+ tokens, first after [\d.]+ s, [\d.]+ tokens/s, \w+\]"


def test_a_server_that_lies_is_one_line_and_exit_code_2(run):
    import lying_server

    page = lying_server.http(b"<html>\n<p>log in</p>\n</html>", "text/html")
    with lying_server.serve(page) as url:
        done = run("--endpoint", url.replace("//", "//me:s3cret@"), "--prompt", "x", "--quiet")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "text/html" in done.stderr
    assert "s3cret" not in done.stderr


@PTY
@pytest.mark.parametrize("term", ["dumb", "xterm"])
def test_a_session_with_every_command(root, tiny_gemma, tmp_path, term):
    chat = tmp_path / "chat one.jsonl"
    terminal = Terminal(root, "--model", tiny_gemma, "--interactive", "--max-tokens", 6, term=term)
    try:
        terminal.expect("is ready")
        terminal.say("/help", "Ctrl-C stops a reply")
        terminal.say("print the list", REPLY)
        terminal.say("/tokens", r"conversation: \d+ tokens of 2048")
        terminal.say("/set temperature 0.7", r"temperature = 0\.7")
        terminal.say("/set temperature x", "must be a number")
        terminal.say("/system Be short.", r"system: Be short\.")
        terminal.say("/retry", REPLY)
        terminal.say("one \\\rtwo", REPLY)
        terminal.say('"""\rdef f():\r  return 1\r"""', REPLY)
        terminal.say("/undo", r"taken back: def f\(\):")
        terminal.say("/edit three", REPLY)
        terminal.say(f"/save {chat}", "saved to")
        terminal.say("/nonsense", "no command /nonsense")
        terminal.say("/set max_tokens 2000", "max_tokens = 2000")
        terminal.say("/set repetition_penalty 3", "= 3.0")
        terminal.send("count\r")
        time.sleep(0.3)
        terminal.send("\x03")  # stops the reply or, when it has ended already, is told how to quit
        terminal.expect(r"interrupted\]|/quit leaves")
        terminal.say("/system", r"system: Be short\.")
        terminal.send("/quit\r")
        assert terminal.exit_code() == 0
    finally:
        terminal.close()
    row = json.loads(chat.read_text(encoding="utf-8"))
    assert [m["role"] for m in row["messages"]] == ["system", *["user", "assistant"] * 2]
    assert row["messages"][3]["content"] == "three"


@PTY
def test_ctrl_d_leaves(root, tiny_gemma):
    terminal = Terminal(root, "--model", tiny_gemma, "--interactive", term="dumb")
    try:
        terminal.expect("> ")
        terminal.send("\x04")
        assert terminal.exit_code() == 0
    finally:
        terminal.close()
