"""What the gate says about a bad row: file, line, field, reason and hint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from laptune.core import commands
from laptune.core.errors import RowError, UserError

NUM_LISTED = 20  # faults
NUM_LINES = 5  # of other rows that have the same


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


def listed(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield a line for each fault, not for each row: the others that have it are counted."""
    groups: dict[tuple, list[Problem]] = {}
    for found in problems:
        groups.setdefault((found.file, found.field, found.reason, found.hint), []).append(found)
    for first, *others in islice(groups.values(), NUM_LISTED):
        lines = ", ".join(str(other.line) for other in others[:NUM_LINES])
        more = ", ..." if len(others) > NUM_LINES else ""
        also = f" (and {len(others):,} more: lines {lines}{more})" if others else ""
        yield f"{first}{also}"
    if hidden := sum(map(len, islice(groups.values(), NUM_LISTED, None))):
        yield f"... and {hidden:,} more"


class DataError(UserError):
    """Data that must not train: every fault with the lines that have it, the first twenty."""

    def __init__(self, problems: list[Problem], num_rows: int) -> None:
        self.problems = problems
        source = problems[0].file
        words = commands.join(["--data", str(source), "--fix"])
        shown = [f"  {line}" for line in listed(problems)]
        super().__init__(
            "\n".join([f"{source}: {len(problems)} of {num_rows} rows must not train", *shown]),
            "fix them, or write a cleaned copy with: "
            f"{commands.python('data/analyze_dataset.py', words)}",
        )
