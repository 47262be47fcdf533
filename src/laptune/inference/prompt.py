"""What the user types: one line, several, or a paste; with history where the machine has it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

BLOCK = '"""'
# Returns one line without its newline; arguments: prompt, text to begin with. EOFError at the end.
ReadLine = Callable[[str, str], str]


def read(read_line: ReadLine, prompt: str = "> ", default: str = "") -> str:
    """Return one message.

    A trailing backslash continues on the next line; a line that begins with three double quotes
    opens a block that ends with the next three. Pasted newlines stay in the message.
    """
    line = read_line(prompt, default)
    if line.lstrip().startswith(BLOCK):
        return _block(line.lstrip()[len(BLOCK) :], read_line)
    lines = []
    while line.endswith("\\"):
        lines.append(line[:-1])
        line = read_line("... ", "")
    return "\n".join([*lines, line]).strip()


def _block(first: str, read_line: ReadLine) -> str:
    lines = [first]
    while BLOCK not in lines[-1]:
        lines.append(read_line("... ", ""))
    lines[-1] = lines[-1].partition(BLOCK)[0]
    return "\n".join(lines).strip("\n")


def line_reader() -> ReadLine:
    """Return the best way to read a line here: prompt_toolkit, readline, or plain input."""
    if sys.stdin.isatty() and os.environ.get("TERM") != "dumb":
        try:
            return _prompt_toolkit()
        except Exception:  # not installed, or no console that it knows (mintty on Windows)
            pass
    return _plain


def _prompt_toolkit() -> ReadLine:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.history import InMemoryHistory
    from prompt_toolkit.output import create_output

    # Prompts go to stderr: stdout carries the replies and nothing else.
    session = PromptSession(history=InMemoryHistory(), output=create_output(stdout=sys.stderr))
    return lambda prompt, default: session.prompt(prompt, default=default)


def _plain(prompt: str, default: str) -> str:
    """``input`` with the prompt on stderr; readline, where there is one, edits and recalls."""
    try:
        import readline
    except ImportError:
        readline = None
    if readline is None or not sys.stdin.isatty():
        sys.stderr.write(prompt)
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\r\n") or default
    readline.set_startup_hook(lambda: readline.insert_text(default))
    try:
        return input(prompt)
    finally:
        readline.set_startup_hook(None)
