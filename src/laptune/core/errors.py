"""Errors that a user can fix. Anything else that escapes a stage is a bug of ours."""

from __future__ import annotations

from collections.abc import Iterable


class UserError(Exception):
    """A mistake in the input, the configuration or the machine: value, rule and hint.

    ``console.run`` prints it as one line and exits with ``exit_code``; a traceback means a bug.
    """

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} -> {hint}" if hint else message)
        self.message = message
        self.hint = hint


class ConfigError(UserError):
    """The YAML file or an override breaks a rule; holds every problem found, one a line."""

    def __init__(self, problems: list[str], source: str) -> None:
        self.problems = problems
        head = f"{source}: {len(problems)} problem{'s' if len(problems) > 1 else ''}"
        super().__init__(
            "\n  ".join([head, *problems]) if len(problems) > 1 else f"{source}: {problems[0]}"
        )


class MissingInput(UserError):
    """A stage's input is absent or unfinished; names the command that makes it."""

    def __init__(self, path: object, made_by: str, why: str = "does not exist") -> None:
        super().__init__(f"{path} {why}", f"make it with: {made_by}")


class RowError(UserError):
    """One row of a file breaks a rule; whoever reads the file knows its name and the line."""

    def __init__(self, field: str, reason: str, hint: str) -> None:
        super().__init__(f"{field}: {reason}", hint)
        self.field, self.reason, self.hint = field, reason, hint


def some(names: Iterable[object], most: int = 5, between: str = "; ") -> str:
    """Return the first few of a list for a message, and how many more there are."""
    texts = [str(name) for name in names]
    more = f" and {len(texts) - most} more" if len(texts) > most else ""
    return between.join(texts[:most]) + more
