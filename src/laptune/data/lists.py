"""Rows that are written down in plain text: questions and answers, a Markdown table, fastText's.

A file is one of them where nearly all of its first lines say so; any other is passages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from laptune.core.jsonl import Line

NUM_SNIFFED = 2_000  # lines
_ASKS = "Q|Question|F|Frage|Aufgabe|P|Pregunta|Domanda|Pergunta"
_ANSWERS = (
    "Ans|Answer|Correct answer|Solution|R|Antwort|Lösung|Respuesta|R[ée]ponse|Risposta|Resposta"
)
_LEAD = r"[#>*_\-\s]*(?:\d+[.)]\s*)?[*_]*"  # of a list, a heading, bold type
_OPTION = re.compile(r"\s*B[.):]\s")  # beside it "A:" is an option, not the answer
_HEADING = re.compile(r"#+\s+\S")
_RULE = re.compile(r"\n\s*([-*_][ \t]*){3,}\Z")  # between two
_BETWEEN = re.compile(r"(?<!\\)\|")
_UNDER_HEAD = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_FASTTEXT = "__label__"
# A line as what it begins, and the rest of it: a question, an answer, a heading; "" for none.
Marks = Callable[[str], tuple[str, str]]


def reader_of(lines: Sequence[str]) -> Callable[[Iterable[str]], Iterator[Line]] | None:
    """Return what reads a file of rows that begins with ``lines``, None for passages."""
    filled = [line for line in lines if line.strip()]
    if filled and filled[0].startswith(_FASTTEXT):
        return _read_fasttext
    if 10 * sum(line.lstrip().startswith("|") for line in filled) > 7 * len(filled) > 14:
        return _read_table
    answers = _ANSWERS if any(map(_OPTION.match, filled)) else f"A|{_ANSWERS}"
    answer = _marked(answers)
    for question in (_marked(_ASKS), re.compile(r"[*_\s]*\d+[.)]\s+(.*)", re.DOTALL)):
        asked, answered = (sum(bool(p.match(line)) for line in filled) for p in (question, answer))
        if asked > 1 and 0.8 * asked <= answered <= 1.2 * asked:
            return lambda found, by=question: _read_questions(found, _by_marks(by, answer))
    headings = [_by_headings(line)[0] for line in filled]
    if headings.count("question") > max(2, 2 * headings.count("heading")):
        return lambda found: _read_questions(found, _by_headings)
    return None


def _marked(words: str) -> re.Pattern[str]:
    """Return what matches a line that begins with one of ``words``; its group is the rest."""
    end = r"(?:\s*\d*\s*[*_]*:|\s*\d+\s*[.)])"
    return re.compile(rf"{_LEAD}(?:{words}){end}[*_]*\s*(.*)", re.DOTALL | re.IGNORECASE)


def _by_marks(question: re.Pattern[str], answer: re.Pattern[str]) -> Marks:
    def mark(line: str) -> tuple[str, str]:
        for kind, pattern in (("answer", answer), ("question", question)):
            if found := pattern.match(line):
                return kind, found[1]
        return ("heading" if _HEADING.match(line) else ""), line

    return mark


def _by_headings(line: str) -> tuple[str, str]:
    """Return the mark of a line where the questions are headings, or bold type."""
    bare = line.strip()
    is_bold = bare.startswith("**") and bare.endswith("**") and len(bare) > 4
    if not is_bold and not _HEADING.match(line):
        return "", line
    text = re.sub(r"^\d+[.)]\s+", "", bare.strip("#* "))
    return ("question" if text.endswith(("?", "\uff1f")) else "heading"), text


def _read_questions(lines: Iterable[str], mark: Marks) -> Iterator[Line]:
    """Yield a row for each question; what stands before it, as a heading, is a column beside."""
    number, asked, answer, beside = 0, [], [], []
    is_answer, has_answers = False, mark is not _by_headings
    for i, line in enumerate(lines, 1):
        kind, rest = mark(line)
        if kind in ("question", "heading"):
            if number:
                yield _pair(number, asked, answer, beside)
                number, beside = 0, []
            asked, answer, is_answer = [rest], [], not has_answers
            number = i if kind == "question" else 0
            beside += [rest] if kind == "heading" else []
        elif not number:
            beside.append(rest)
        else:
            is_answer = is_answer or kind == "answer"
            (answer if is_answer else asked).append(rest)
    if number:
        yield _pair(number, asked, answer, beside)


def _pair(number: int, asked: list[str], answer: list[str], beside: list[str]) -> Line:
    named = {"question": asked, "answer": answer, "heading": beside}
    texts = {name: _text(lines) for name, lines in named.items()}
    return Line(number, {name: text for name, text in texts.items() if text or name != "heading"})


def _text(lines: Iterable[str]) -> str:
    text = _RULE.sub("", "".join(f"{line.rstrip()}\n" for line in lines).strip()).strip()
    is_bold = text.endswith("**") and text.count("**") == 1  # opened before the mark
    return text.removesuffix("**") if is_bold else text


def _read_table(lines: Iterable[str]) -> Iterator[Line]:
    """Yield the rows of Markdown tables, each under its own head."""
    head, last = [], []
    for number, line in enumerate(lines, 1):
        cells = [cell.strip().replace("\\|", "|") for cell in _BETWEEN.split(line.strip())]
        cells = cells[1:-1] if line.strip().endswith("|") else cells[1:]
        if _UNDER_HEAD.fullmatch(line) and last:
            head = last
        elif head and line.lstrip().startswith("|"):
            rows = zip(head, cells, strict=False)
            yield Line(number, {name: cell.replace("<br>", "\n") for name, cell in rows if name})
        last = cells


def _read_fasttext(lines: Iterable[str]) -> Iterator[Line]:
    for number, line in enumerate(lines, 1):
        words = line.split()
        labels = [w.removeprefix(_FASTTEXT) for w in words if w.startswith(_FASTTEXT)]
        text = " ".join(word for word in words if not word.startswith(_FASTTEXT))
        if words:
            yield Line(number, {"text": text, "label": labels})
