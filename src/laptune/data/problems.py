"""What the gate says about a bad row: file, line, field, reason and hint."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from laptune.core import commands
from laptune.core.errors import RowError, UserError

NUM_LISTED = 20


@dataclass(frozen=True, slots=True)
class Problem:
    """One bad row. ``line`` counts from 1: a line of a text file, a row of a Parquet or hub set."""

    file: str
    line: int
    field: str
    reason: str
    hint: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.reason}; {self.hint}"

    @classmethod
    def of(cls, error: RowError, file: str, line: int) -> Problem:
        """Return the Problem of the row that broke a rule."""
        return cls(file, line, error.field, error.reason, error.hint)

    def to_dict(self) -> dict[str, Any]:
        """Return the problem as it stands in report.json."""
        return asdict(self)


class DataError(UserError):
    """Data that must not train: every bad row, the first twenty of them spelled out."""

    def __init__(self, problems: list[Problem], num_rows: int) -> None:
        self.problems = problems
        source = problems[0].file
        words = commands.join(["--data", str(source), "--fix"])
        shown = [f"  {problem}" for problem in problems[:NUM_LISTED]]
        if len(problems) > NUM_LISTED:
            shown.append(f"  ... and {len(problems) - NUM_LISTED} more")
        super().__init__(
            "\n".join([f"{source}: {len(problems)} of {num_rows} rows must not train", *shown]),
            "fix them, or write a cleaned copy with: "
            f"{commands.python('data/analyze_dataset.py', words)}",
        )
