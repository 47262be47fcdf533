"""A conversation with a model and the commands that steer it; reads and writes no terminal."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from laptune.core import files
from laptune.core.errors import UserError
from laptune.generate import Backend, Reply, Request, Sampling
from laptune.inference.tools import message_of
from laptune.text import chat
from laptune.text.messages import with_head
from laptune.text.records import Message, ToolCall, to_row

SETTABLE = tuple(f.name for f in fields(Sampling))


class Session:
    """Turns so far, the way replies are drawn, and the last reply's figures."""

    def __init__(
        self, backend: Backend, sampling: Sampling, system: str = "", tools: tuple = ()
    ) -> None:
        """Take a model, how replies are drawn, the system text and what ``tools.load`` returns."""
        self.backend, self.sampling, self.tools = backend, sampling, tools
        self.system = system.strip()
        self.turns: list[Message] = []  # user, assistant and tool
        self.last: Reply | None = None
        self._num_asked = 0

    @property
    def messages(self) -> list[Message]:
        """The whole conversation, system text first."""
        return with_head(self.turns, self.system, self.tools)

    @property
    def calls(self) -> tuple[ToolCall, ...]:
        """The calls that wait for their results."""
        return self.turns[-1].tool_calls if self.turns and self.tools else ()

    @property
    def last_question(self) -> str:
        """The text of the last user turn; "" when there is none."""
        return next((t.content for t in reversed(self.turns) if t.role == "user"), "")

    def ask(self, text: str, on_text: Callable[[str], None]) -> Reply:
        """Add a user turn, get the reply and keep both; on an error the turn is taken back.

        An interrupted reply is kept as far as it came; without any text the question goes too.
        """
        chat.refuse_control_tokens(text, chat.GEMMA3)
        return self._add([Message("user", text)], on_text)

    def answer(self, results: Sequence[str], on_text: Callable[[str], None]) -> Reply:
        """Add the results of ``calls``, get the reply and keep both, as ``ask`` does."""
        calls = zip(self.calls, results, strict=True)
        turns = [Message("tool", text, name=call.name) for call, text in calls]
        for turn in turns:
            chat.refuse_control_tokens(turn.content, chat.GEMMA3)
        return self._add(turns, on_text)

    def _add(self, turns: list[Message], on_text: Callable[[str], None]) -> Reply:
        num_before = len(self.turns)
        self.turns += turns
        try:
            reply = self._reply(on_text)
        except BaseException:
            del self.turns[num_before:]
            raise
        self.last = reply
        if reply.finish_reason == "interrupted" and not reply.text.strip():
            del self.turns[num_before:]
        else:
            is_read = bool(self.tools)
            self.turns.append(
                message_of(reply.text) if is_read else Message("assistant", reply.text)
            )
        return reply

    def retry(self, on_text: Callable[[str], None]) -> Reply:
        """Draw the last reply again, from another random stream."""
        return self.edit(self._need_question(), on_text)

    def edit(self, text: str, on_text: Callable[[str], None]) -> Reply:
        """Ask ``text`` in place of the last question; on an error the old turns stand."""
        self._need_question()
        kept = list(self.turns)
        self.undo()
        try:
            return self.ask(text, on_text)
        except BaseException:
            self.turns = kept
            raise

    def undo(self) -> str:
        """Take the last question and its reply back; return the question."""
        question = self._need_question()
        while self.turns.pop().role != "user":
            pass
        return question

    def set(self, name: str, value: str) -> Any:
        """Change one sampling setting from text; return the new value."""
        if name not in SETTABLE:
            raise UserError(f"no setting {name!r}", f"known: {', '.join(SETTABLE)}")
        old = getattr(self.sampling, name)
        try:
            new = (value,) if name == "stop" and value else type(old)(value)
        except ValueError:
            raise UserError(f"{name} = {value!r}", f"must be {_KINDS[type(old)]}") from None
        self.sampling = replace(self.sampling, **{name: new})
        return new

    def save(self, path: str | Path) -> Path:
        """Append the conversation to a JSONL file as one training sample.

        Raises UserError when there is no reply yet, or the file cannot be written.
        """
        if not self.turns or not self.turns[-1].text:
            raise UserError("nothing to save: there is no reply yet", "ask something first")
        path = Path(path)
        for turn in self.messages:
            chat.refuse_control_tokens_of(turn, chat.GEMMA3)
        row = to_row(replace(turn, content=turn.content.strip()) for turn in self.messages)
        try:
            is_cut = path.is_file() and path.stat().st_size and not _ends_with_newline(path)
            with files.open_to_append(path) as file:
                file.write(("\n" if is_cut else "") + json.dumps(row, ensure_ascii=False) + "\n")
        except OSError as error:
            raise UserError(f"{path}: {error.strerror}", "give another file name") from None
        return path

    def count_tokens(self) -> int | None:
        """Tokens of the conversation as the model sees it; None where the backend cannot tell."""
        try:
            return len(self.backend.encode(Request(self.messages))) if self.turns else 0
        except UserError:
            return None

    def _reply(self, on_text: Callable[[str], None]) -> Reply:
        # A retry must not repeat the draw.
        rules = replace(self.sampling, seed=self.sampling.seed + self._num_asked)
        self._num_asked += 1
        request = Request(self.messages)
        return self.backend.generate([request], rules, on_text=lambda _, text: on_text(text))[0]

    def _need_question(self) -> str:
        if not self.turns:
            raise UserError("nothing has been asked yet", "type a question")
        return self.last_question


_KINDS = {int: "a whole number", float: "a number", tuple: "a text"}


def _ends_with_newline(path: Path) -> bool:
    with open(path, "rb") as file:
        file.seek(-1, 2)
        return file.read(1) == b"\n"
