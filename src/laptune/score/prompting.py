"""From a reply to a program.

"raw" is the prompt as text that the model continued; the completion ends before the first line
that starts at the margin, since that line is not part of the function any more. From "chat" the
program is taken out of the reply.
"""

from __future__ import annotations

from typing import Literal

from laptune.score.code_in_reply import program_in_reply
from laptune.score.tasks import Task

Prompting = Literal["raw", "chat"]


def program_of(task: Task, reply: str, prompting: Prompting) -> str:
    """Return the program that a reply stands for; never raises, whatever the reply is."""
    if prompting == "raw":
        return task.prompt + cut_completion(reply)
    return program_in_reply(reply, task.entry_point, task.prompt)


def cut_completion(text: str) -> str:
    """Keep the lines up to the first that starts at the margin (blank lines belong to the body)."""
    kept: list[str] = []
    for line in text.split("\n"):
        if kept and line.strip() and not line[0].isspace() and not line.startswith((")", "]", "}")):
            break
        kept.append(line)
    return "\n".join(kept).rstrip() + "\n"
