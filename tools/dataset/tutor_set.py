"""From the bank to the extended set: which samples each problem gives, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor

from dataset import mutants, tutor
from dataset.bank import Problem
from dataset.tutor import Sample
from laptune.data.duplicates import NearDuplicates
from laptune.data.ngrams import hash_words, shingles, words_in

TIMEOUT_S = 60.0  # of a program that ends by itself: a loaded machine is no failure
MAX_LINES = 100_000  # of a planted bug, which may loop for ever
LONGEST_SHOWN = 60  # characters of what it gives
MAX_MUTANTS = 6  # tries a problem before its bug hunt is given up
SIMILARITY = 0.75  # of two whole conversations; a gate at 0.8 must not find any
# A third sample of each hand-written problem, by its place in the bank.
_THIRD = ("fix", "explain", "fix", "test", "refactor", "fix", "explain", "refactor")


def run(program: str) -> tuple[bool, str]:
    """Run a program in the sandbox; return whether it ended well, and its error."""
    from laptune.sandbox import run_program

    verdict = run_program(program, timeout_s=TIMEOUT_S)
    return verdict.passed, verdict.detail or verdict.status


def run_all(programs: Iterable[str]) -> list[tuple[bool, str]]:
    """Run many programs in the sandbox, as many at once as there are cores."""
    from laptune.sandbox import Program, run_programs

    verdicts = run_programs((Program(program) for program in programs), timeout_s=TIMEOUT_S)
    return [(verdict.passed, verdict.detail or verdict.status) for verdict in verdicts]


def build(bank: Sequence[Problem], patterns: Sequence[Problem]) -> list[Sample]:
    """Return all samples in the order of the bank, without near-duplicates of earlier ones."""
    # Processes: ast.parse in several threads at once ends in a SystemError now and then (3.11).
    with ProcessPoolExecutor() as pool:
        thirds = list(pool.map(_third, range(len(bank)), bank, chunksize=20))
    samples: list[Sample] = []
    for problem, third in zip(bank, thirds, strict=True):
        if not problem.is_class:
            samples.append(tutor.complete(problem))
        samples.append(tutor.write(problem))
        if problem.topic != "basics":  # one expression: little to hunt, test or explain
            samples.append(third)
    for i, problem in enumerate(patterns):
        samples.append(tutor.complete(problem) if i % 3 else tutor.write(problem))
    return _without_near_duplicates(samples)


def _third(index: int, problem: Problem) -> Sample:
    """The sample of another kind than complete and write."""
    wanted = _THIRD[index % len(_THIRD)]
    makers: dict[str, Callable[[Problem], Sample | None]] = {
        "fix": _fix,
        "refactor": _refactor,
        "explain": tutor.explain,
        "test": tutor.write_tests,
    }
    for kind in (wanted, "refactor", "fix", "explain"):
        sample = makers[kind](problem)
        if sample is not None:
            return sample
    raise AssertionError("every problem can be explained")


def _refactor(problem: Problem) -> Sample | None:
    clumsy = None if problem.is_class else mutants.roundabout(problem.source)
    if clumsy is None:
        return None
    is_right, _ = run(f"{problem.test_imports}{clumsy}\n\n{problem.tests}\n")
    return tutor.refactor(problem, clumsy) if is_right else None


def _fix(problem: Problem) -> Sample | None:
    """A bug hunt with the first planted bug that an example of the tests shows."""
    examples = problem.examples
    if problem.is_class or not examples:
        return None
    choices = list(mutants.mutants(problem.bare))
    start = len(problem.name) % max(1, len(choices))
    choices = (choices[start:] + choices[:start])[:MAX_MUTANTS]
    codes = [problem.test_imports + mutant.source for mutant in choices]
    calls = [(example.call, example.result) for example in examples]
    _, told = run(_PROBE.format(codes=codes, calls=calls, lines=MAX_LINES, longest=LONGEST_SHOWN))
    if not told.startswith(_SHOWN):
        return None
    place, index, wrong = told.removeprefix(_SHOWN).split(" ", 2)
    return tutor.fix(problem, choices[int(place)], examples[int(index)], wrong)


# What the bug gives comes back as the error that ends the program: unlike what a program prints, it
# is part of the verdict. Values are compared, not their text: equal sets may print differently. A
# bug may loop for ever: lines are counted, since a clock would give another set on a busy machine.
_SHOWN = "BugShown: "
_PROBE = """
import sys


class BugShown(Exception):
    pass


class Endless(BaseException):
    pass


def counted(call, scope):
    left = {lines}

    def tick(frame, event, arg):
        nonlocal left
        left -= 1
        if left < 0:
            raise Endless
        return tick

    sys.settrace(tick)
    try:
        return eval(call, scope)
    finally:
        sys.settrace(None)


def judge(code):
    for index, (call, right) in enumerate({calls!r}):
        scope = {{}}
        exec(code, scope)
        try:
            value, wanted = counted(call, scope), eval(right)
        except (Endless, MemoryError):
            return None
        except Exception as error:
            return index, f"a {{type(error).__name__}}"
        if type(value) is not type(wanted) or value != wanted:
            return index, f"`{{value!r}}`"
    return None


for place, code in enumerate({codes!r}):
    found = judge(code)
    if found and len(found[1]) <= {longest}:
        raise BugShown(f"{{place}} {{found[0]}} {{found[1]}}")
"""


def _without_near_duplicates(samples: list[Sample]) -> list[Sample]:
    """The samples but for those that are near an earlier one."""
    near = NearDuplicates(SIMILARITY)
    for sample in samples:
        words = words_in(sample.question + " " + sample.answer)
        near.add(shingles(hash_words(words)))
    later = {row for cluster in near.clusters() for row in sorted(cluster.rows)[1:]}
    return [sample for row, sample in enumerate(samples) if row not in later]
