"""Conversations about a verified problem: complete, write, fix, test, explain, refactor.

Every reply holds one fenced program that runs. The forms of a question take turns, so that a model
learns the task and not one wording.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dataset.bank import Example, Problem
from dataset.mutants import Mutant

_COMPLETE = (
    "Complete this function.\n\n```python\n{stub}\n```",
    "Complete this Python function:\n\n```python\n{stub}\n```",
    "Complete the following Python function. Reply with the whole function in one fenced code "
    "block.\n\n```python\n{stub}\n```",
    "Finish this function.\n\n```python\n{stub}\n```",
    "Please implement the function below.\n\n```python\n{stub}\n```",
    "Complete the function `{name}`:\n\n{stub}",
    "Write the body of this Python function:\n\n```python\n{stub}\n```",
    "```python\n{stub}\n```\n\nComplete the function above.",
    "Fill in the missing code, and answer with the complete function.\n\n```python\n{stub}\n```",
    "Implement `{name}` as its docstring says:\n\n```python\n{stub}\n```",
    "Complete this Python function so that it does what its docstring says. Give the complete "
    "function in a Python code block.\n\n{stub}",
)
_WRITE = (
    "Write a Python function `{signature}` that {does}.{example}",
    "Write a function called `{name}` in Python. It {does}.{example}",
    "I need a Python function `{signature}`. It {does}.{example} Can you write it?",
    "Please write `{signature}` in Python: a function that {does}.{example}",
    "Python: define `{signature}`, which {does}.{example}",
    "How do I write a Python function that {does}? Call it `{name}`.{example}",
)
_ASKED = ("{asked}", "{asked} Call it `{name}`.", "{asked} (`{name}`)", "In Python: {asked}")
_WRITE_CLASS = (
    "Write a Python class `{name}`: {doc}",
    "I need a class in Python called `{name}`. {doc}",
    "Please write this class in Python: {doc} Call it `{name}`.",
)
_FIX = (
    "This function has a bug: `{call}` gives {wrong} instead of `{right}`. Find it and correct "
    "it.\n\n```python\n{code}\n```",
    "Why does `{call}` give {wrong} here? I expect `{right}`.\n\n```python\n{code}\n```",
    "Fix the bug in this Python function. It {does}.\n\n```python\n{code}\n```",
    "My test fails: `{call}` should be `{right}`, but I get {wrong}. What is wrong with my "
    "code?\n\n```python\n{code}\n```",
    "The function below {does}, or so it should. Please repair it.\n\n```python\n{code}\n```",
)
_TEST = (
    "Write tests for this Python function.\n\n```python\n{code}\n```",
    "How can I test this function? Plain asserts will do.\n\n```python\n{code}\n```",
    "Please add a few asserts that check this code, including an edge case.\n\n"
    "```python\n{code}\n```",
)
_EXPLAIN = (
    "What does this function do?\n\n```python\n{code}\n```",
    "Explain this Python code in a few words.\n\n```python\n{code}\n```",
    "I do not understand this code. Can you explain it and show what it gives?\n\n"
    "```python\n{code}\n```",
)
_REFACTOR = (
    "Make this function shorter and more Pythonic.\n\n```python\n{code}\n```",
    "Can this be written in a more compact way?\n\n```python\n{code}\n```",
    "Please refactor this function without changing what it returns.\n\n```python\n{code}\n```",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A row of the extended set."""

    task: str
    problem: Problem
    question: str
    answer: str

    def to_row(self) -> dict[str, object]:
        """Return the row as it stands in the JSONL file."""
        return {
            "id": f"{self.task}-{self.problem.name}",
            "topic": self.problem.topic,
            "difficulty": self.problem.difficulty,
            "task": self.task,
            "messages": [
                {"role": "user", "content": self.question},
                {"role": "assistant", "content": self.answer},
            ],
            "tests": self.problem.tests,
            "test_imports": self.problem.test_imports.strip(),
        }


def complete(problem: Problem) -> Sample:
    """From signature and docstring to the whole function."""
    count = (2, 1, 2, 0)[_turn(problem, "examples", 4)]
    stub, source = problem.stub_with_examples(count), problem.source
    if _turn(problem, "hints", 2):
        stub, source = problem.hinted(stub), problem.hinted(source)
    question = _form(_COMPLETE, problem, "complete", stub=problem.imports + stub)
    return Sample("complete", problem, question, _fence(problem.imports + source))


def write(problem: Problem) -> Sample:
    """From a description to the function or class."""
    example = ""
    if problem.examples and _turn(problem, "example", 3) > 0:
        shown = problem.examples[0]
        example = f" For example, `{shown.call}` returns `{shown.result}`."
    forms = _ASKED if problem.asked else _WRITE_CLASS if problem.is_class else _WRITE
    question = _form(forms, problem, "write", example=example)
    answer = _fence(problem.imports + problem.bare)
    return Sample("write", problem, question, f"{answer}\n\n{problem.how}")


def fix(problem: Problem, mutant: Mutant, example: Example, wrong: str) -> Sample:
    """From a function with a planted bug, and what it gives, to the right one."""
    question = _form(
        _FIX,
        problem,
        "fix",
        code=problem.imports + mutant.source,
        call=example.call,
        right=example.result,
        wrong=wrong,
    )
    answer = f"The line `{mutant.bad_line}` is wrong. It must be `{mutant.good_line}`."
    return Sample("fix", problem, question, f"{answer}\n\n{_fence(problem.imports + problem.bare)}")


def write_tests(problem: Problem) -> Sample:
    """From a function to a program that tests it."""
    question = _form(_TEST, problem, "test", code=problem.imports + problem.source)
    answer = "These asserts check a usual case and the edge cases."
    return Sample("test", problem, question, f"{answer}\n\n{_fence(problem.program)}")


def explain(problem: Problem) -> Sample:
    """From a function without docstring to what it does, shown by asserts."""
    question = _form(_EXPLAIN, problem, "explain", code=problem.imports + problem.bare)
    program = f"{problem.test_imports}{problem.bare}\n\n\n{problem.tests}"
    first = f"The class is this: {problem.doc}" if problem.is_class else f"It {problem.does}."
    return Sample("explain", problem, question, f"{first} {problem.how}\n\n{_fence(program)}")


def refactor(problem: Problem, clumsy: str) -> Sample:
    """From a roundabout version to the short one."""
    question = _form(_REFACTOR, problem, "refactor", code=problem.imports + clumsy)
    return Sample(
        "refactor", problem, question, f"{_fence(problem.imports + problem.bare)}\n\n{problem.how}"
    )


def program_of(row: dict[str, object]) -> str:
    """Return the program that proves a row: the reply's code, and the tests it does not hold."""
    reply = row["messages"][-1]["content"]  # type: ignore[index]
    code = re.findall(r"```python\n(.*?)```", reply, re.DOTALL)[-1]
    if "assert " in code:
        return code
    return f"{row['test_imports']}\n{code}\n\n{row['tests']}\n"


def _form(forms: Sequence[str], problem: Problem, kind: str, **fields: str) -> str:
    form = forms[_turn(problem, kind, len(forms))]
    values = {
        "name": problem.name,
        "does": problem.does,
        "doc": problem.doc,
        "asked": problem.asked,
        "signature": problem.signature,
        "example": "",
    }
    return form.format(**{**values, **fields})


def _turn(problem: Problem, kind: str, count: int) -> int:
    """A fixed choice out of ``count``, spread evenly over the problems."""
    return int(hashlib.sha256(f"{kind} {problem.name}".encode()).hexdigest(), 16) % count


def _fence(code: str) -> str:
    return f"```python\n{code.strip()}\n```"
