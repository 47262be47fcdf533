"""The loop of an interactive session: read, run a command or ask, show."""

from __future__ import annotations

from collections.abc import Callable

from laptune.core.errors import UserError
from laptune.generate import Reply
from laptune.inference import prompt, terminal
from laptune.inference.session import SETTABLE, Session

HELP = f"""\
/help                show this
/system [TEXT]       show or set the system text ("/system -" clears it)
/retry               draw the last reply again
/undo                take the last question and its reply back
/edit [TEXT]         ask the last question again, changed
/set [NAME VALUE]    show or change {", ".join(SETTABLE)}
/save FILE.jsonl     append the conversation as a training sample
/tokens              how long the conversation is and how fast the last reply came
/quit                leave (so does Ctrl-D)
Several lines: end a line with \\ or put the text between {prompt.BLOCK} lines; pasting works too.
Ctrl-C stops a reply and keeps what came."""


class Quit(Exception):
    """The user wants to leave."""


class Console:
    """Ties a Session to the terminal."""

    def __init__(self, session: Session, read_line: prompt.ReadLine | None = None) -> None:
        self.session = session
        self._read_line = read_line or prompt.line_reader()
        self._commands: dict[str, Callable[[str], None]] = {
            "help": lambda _: terminal.note(HELP),
            "system": self._system,
            "retry": lambda _: self._show(self.session.retry),
            "undo": lambda _: terminal.note(f"taken back: {self.session.undo()}"),
            "edit": self._edit,
            "set": self._set,
            "save": self._save,
            "tokens": lambda _: self._tokens(),
            "quit": self._quit,
            "exit": self._quit,
        }

    def run(self) -> None:
        """Talk until /quit or the end of the input."""
        terminal.note(f"{self.session.backend.name} is ready. /help lists the commands.")
        while True:
            try:
                self._turn(prompt.read(self._read_line))
            except UserError as error:
                terminal.note(f"error: {error}")
            except KeyboardInterrupt:
                terminal.note("\n/quit leaves")
            except (EOFError, Quit):
                return

    def _turn(self, text: str) -> None:
        if text.startswith("/") and "\n" not in text:
            name, _, rest = text[1:].partition(" ")
            if name not in self._commands:
                raise UserError(f"no command /{name}", "/help lists them")
            self._commands[name](rest.strip())
        elif text.strip():
            self._show(lambda on_text: self.session.ask(text, on_text))

    def _show(self, work: Callable[[Callable[[str], None]], Reply]) -> None:
        """Stream a reply to stdout, its figures to stderr; ask for the results of its calls."""
        reply = work(terminal.write)
        if not reply.text.endswith("\n"):
            terminal.write("\n")
        terminal.note(describe(reply))
        if self.session.calls:
            results = [
                prompt.read(self._read_line, f"result of {call.to_json()}> ")
                for call in self.session.calls
            ]
            self._show(lambda on_text: self.session.answer(results, on_text))

    def _edit(self, text: str) -> None:
        old = self.session.last_question
        text = text or prompt.read(self._read_line, "edit> ", old)
        self._show(lambda on_text: self.session.edit(text, on_text))

    def _system(self, text: str) -> None:
        if text:
            self.session.system = "" if text == "-" else text
        terminal.note(f"system: {self.session.system or '(none)'}")

    def _set(self, text: str) -> None:
        name, _, value = text.partition(" ")
        if name:
            terminal.note(f"{name} = {self.session.set(name, value.strip())}")
            return
        for name in SETTABLE:
            terminal.note(f"{name} = {getattr(self.session.sampling, name)}")

    def _save(self, text: str) -> None:
        if not text:
            raise UserError("/save needs a file name", "/save chat.jsonl")
        terminal.note(f"saved to {self.session.save(text)}")

    def _tokens(self) -> None:
        count, limit = self.session.count_tokens(), self.session.backend.context_length
        shown = "unknown" if count is None else str(count)
        terminal.note(f"conversation: {shown} tokens" + (f" of {limit}" if limit else ""))
        if self.session.last:
            terminal.note(describe(self.session.last))

    def _quit(self, _: str) -> None:
        raise Quit


def describe(reply: Reply) -> str:
    """One line of figures on a reply."""
    return (
        f"[{reply.num_tokens} tokens, first after {reply.first_token_s:.2f} s, "
        f"{reply.tokens_per_s:.1f} tokens/s, {reply.finish_reason}]"
    )
