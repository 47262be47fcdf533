"""From a task to a request, and from a reply to a program.

"raw" hands over the prompt as text that the model continues; the completion ends before the first
line that starts at the margin, since that line is no part of the function any more. "chat" asks
in a turn, with the words of the training data, and takes the program from the reply.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from laptune.score.code_in_reply import program_in_reply
from laptune.score.tasks import Task

if TYPE_CHECKING:
    from laptune.generate import Request

Prompting = Literal["raw", "chat"]
# Lines at the margin that a continuation goes on with; the cut finds the others afterwards.
RAW_STOPS = (
    "\ndef ",
    "\nclass ",
    "\nif __name__",
    "\nprint(",
    "\n#",
    "\n@",
    "\nimport ",
    "\nfrom ",
    "\nassert ",
    "\n```",
    "\n>>>",
    '\n"""',
)


def request_of(task: Task, prompting: Prompting, system: str = "") -> Request:
    """Return what the model is asked."""
    from laptune.generate import Request

    if prompting == "raw":
        return Request(prompt=task.prompt)
    turns = [{"role": "system", "content": system}] if system else []
    question = f"Complete this function.\n\n```python\n{task.prompt.strip()}\n```"
    return Request(messages=[*turns, {"role": "user", "content": question}])


def stops_of(prompting: Prompting) -> tuple[str, ...]:
    """Stop strings that save tokens; none in chat, where the model has to stop by itself."""
    return RAW_STOPS if prompting == "raw" else ()


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
