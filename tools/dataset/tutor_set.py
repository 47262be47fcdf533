"""From the bank to the extended set: which samples each problem gives, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from dataset import mutants, tutor
from dataset.bank import Problem
from dataset.tutor import Sample
from laptune.data.ngrams import hash_words, shingles, words_in

NUM_THREADS = 4
TIMEOUT_S = 10.0  # of a probe for a planted bug, which may loop for ever
CHECK_TIMEOUT_S = 60.0  # of a program that is known to end: a loaded machine is no failure
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

    verdicts = run_programs((Program(program) for program in programs), timeout_s=CHECK_TIMEOUT_S)
    return [(verdict.passed, verdict.detail or verdict.status) for verdict in verdicts]


def build(bank: Sequence[Problem], patterns: Sequence[Problem]) -> list[Sample]:
    """Return all samples in the order of the bank, without near-duplicates of earlier ones."""
    with ThreadPoolExecutor(NUM_THREADS) as pool:
        thirds = list(pool.map(_third, range(len(bank)), bank))
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
    for mutant in islice(choices[start:] + choices[:start], MAX_MUTANTS):
        calls = [(example.call, example.result) for example in examples]
        _, told = run(_PROBE.format(code=problem.test_imports + mutant.source, calls=calls))
        if told.startswith(_SHOWN):
            index, wrong = told.removeprefix(_SHOWN).split(" ", 1)
            if len(wrong) <= 60:
                return tutor.fix(problem, mutant, examples[int(index)], wrong)
    return None


# What the bug gives comes back as the error that ends the program: unlike what a program prints, it
# is part of the verdict. Values are compared, not their text: equal sets may print differently.
_SHOWN = "BugShown: "
_PROBE = """{code}


class BugShown(Exception):
    pass


for index, (call, right) in enumerate({calls!r}):
    try:
        value, wanted = eval(call), eval(right)
    except Exception as error:
        raise BugShown(f"{{index}} a {{type(error).__name__}}") from None
    if type(value) is not type(wanted) or value != wanted:
        raise BugShown(f"{{index}} `{{value!r}}`")
"""


def _without_near_duplicates(samples: list[Sample]) -> list[Sample]:
    kept: list[Sample] = []
    grams: list[set[int]] = []
    for sample in samples:
        words = words_in(sample.question + " " + sample.answer)
        own = set(shingles(hash_words(words)).tolist())
        if all(len(own & other) < SIMILARITY * len(own | other) for other in grams):
            kept.append(sample)
            grams.append(own)
    return kept
