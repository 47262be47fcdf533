"""The code tutor's two sets: their programs run, and nothing in them is near another.

Of the extended set, which takes minutes to build, the samples that need no planted bug are looked
at for all problems, whole builds for a few.
"""

from __future__ import annotations

import ast
import json
import math
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from dataset import tutor
from dataset.bank import Problem, excluded_names, load_bank, parse_bank
from dataset.mutants import mutants, roundabout
from dataset.patterns import build_patterns
from dataset.tutor import program_of
from dataset.tutor_set import _fix, build, run_all
from laptune.core.errors import UserError
from laptune.data.analysis.contamination import TaskIndex, load_human_eval, load_tasks
from laptune.data.ngrams import hash_words, shingles, words_in
from laptune.score.tasks import OWN_SUITES
from laptune.text.chat import GEMMA3, encode
from laptune.text.records import Message
from laptune.text.tokenizer import load_tokenizer

DATA = Path(__file__).resolve().parents[2] / "data"
TASKS = DATA.parent / "eval" / "tasks"


def _rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def enhanced() -> list[dict]:
    """The rows of the forty."""
    return _rows(DATA / "gemma3_code_tutor_enhanced.jsonl")


@pytest.fixture(scope="session")
def bank() -> list[Problem]:
    """All problems that are trained on."""
    excluded = excluded_names(DATA / "bank")
    return [problem for problem in load_bank(DATA / "bank") if problem.name not in excluded]


@pytest.fixture(scope="session")
def patterns() -> list[Problem]:
    """All composed problems that are trained on."""
    excluded = excluded_names(DATA / "bank")
    return [pattern for pattern in build_patterns() if pattern.name not in excluded]


@pytest.fixture(scope="session")
def extended(bank, patterns) -> list[dict]:
    """The extended set's rows that need no planted bug."""
    samples = [
        sample
        for problem in bank
        for sample in (
            *([] if problem.is_class else [tutor.complete(problem)]),
            tutor.write(problem),
            tutor.explain(problem),
        )
    ]
    samples += [tutor.complete(problem) for problem in patterns]
    return [sample.to_row() for sample in samples]


@pytest.fixture(params=["enhanced", pytest.param("extended", marks=pytest.mark.slow)])
def rows(request) -> list[dict]:
    """Each of the two sets."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def built(bank, patterns) -> list[list[dict]]:
    """The rows of a few problems, built twice."""
    some = bank[::60], patterns[::20]
    return [[sample.to_row() for sample in build(*some)] for _ in range(2)]


def _failures(rows: list[dict]) -> list[str]:
    programs = [program_of(row) for row in rows]
    return [
        row["id"]
        for row, (is_right, _) in zip(rows, run_all(programs), strict=True)
        if not is_right
    ]


@pytest.mark.slow
def test_all_programs_of_the_forty_run(enhanced):
    assert len(enhanced) == 40
    assert _failures(enhanced) == []


@pytest.mark.slow
def test_built_programs_run(built):
    assert _failures(built[0][::5]) == []


@pytest.mark.slow
def test_a_build_gives_the_same_rows_again(built):
    assert built[0] == built[1]


@pytest.mark.slow
def test_a_build_holds_all_kinds_of_tasks(built):
    kinds = {"complete", "write", "fix", "explain", "test", "refactor"}
    assert {row["task"] for row in built[0]} == kinds


def test_each_row_has_one_fenced_program_with_three_asserts(rows):
    for row in rows:
        reply = row["messages"][-1]["content"]
        assert len(re.findall(r"```python\n", reply)) == 1, row["id"]
        assert program_of(row).count("assert ") >= 3, row["id"]


def test_ids_are_unique_and_each_row_is_a_question_and_its_answer(rows):
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert [turn["role"] for turn in row["messages"]] == ["user", "assistant"], row["id"]


def test_the_held_out_conversations_have_the_form_of_the_training_data():
    for line in (TASKS / "heldout.jsonl").read_text(encoding="utf-8").splitlines():
        turns = json.loads(line)["messages"]
        assert [turn["role"] for turn in turns] == ["user", "assistant"]


def test_an_answer_of_the_forty_ends_with_its_program(enhanced):
    for row in enhanced:
        lead, program, rest = row["messages"][-1]["content"].split("```")
        assert lead.strip() and program.startswith("python\n") and rest == "", row["id"]
        assert len(re.findall(r"[.!?](?=\s)", lead)) <= 2, row["id"]


@pytest.mark.real
def test_the_forty_are_short_enough_for_minutes_of_training(real_base, enhanced):
    tokenizer = load_tokenizer(real_base)
    talks = [[Message(**turn) for turn in row["messages"]] for row in enhanced]
    tokens = [encode(talk, tokenizer, GEMMA3) for talk in talks]
    lengths = [len(row.ids) for row in tokens]
    assert sum(lengths) <= 9400
    assert 130 <= min(lengths) <= max(lengths) <= 330
    assert 0.5 < sum(row.num_supervised for row in tokens) / sum(lengths) < 0.6


@pytest.mark.slow
def test_no_row_overlaps_with_an_evaluation_task(rows):
    index = TaskIndex(load_tasks(TASKS) + (load_human_eval() or []))
    texts = [" ".join(turn["content"] for turn in row["messages"]) for row in rows]
    found = index.overlaps([words_in(text) for text in texts])
    assert [(rows[place]["id"], overlap) for place, overlap in found] == []


@pytest.mark.slow
def test_the_bank_is_large_and_balanced(bank, patterns):
    topics = Counter(problem.topic for problem in bank)
    levels = Counter(problem.difficulty for problem in bank)
    assert len({problem.tests for problem in [*bank, *patterns]}) >= 4800
    assert max(topics.values()) < len(bank) / 20
    assert levels["easy"] > len(bank) / 2


@pytest.mark.slow
def test_few_problems_share_a_solution_up_to_names(bank):
    shapes = Counter(map(_shape, (p.source for p in bank if not p.is_class)))
    assert max(shapes.values()) <= 3
    assert sum(count for count in shapes.values() if count > 1) < 0.08 * len(bank)


def _shape(source: str) -> str:
    """A function's code without docstring and hints, its names in the order in which they come."""
    function = ast.parse(source).body[0]
    function.name, function.returns, function.body = "f", None, function.body[1:]
    names: dict[str, str] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.arg):
            node.annotation = None
            names.setdefault(node.arg, f"v{len(names)}")
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.setdefault(node.id, f"v{len(names)}")
    for node in ast.walk(function):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
        elif isinstance(node, ast.arg):
            node.arg = names[node.arg]
    return ast.unparse(function)


def test_shapes_forget_names_and_keep_what_is_done():
    first, second = (
        'def f(a, b):\n    """A."""\n    return a - b',
        'def g(x: int, y):\n    """B."""\n    return x - y',
    )
    assert _shape(first) == _shape(second) != _shape(second.replace("-", "+"))


@pytest.mark.slow
def test_no_two_samples_of_the_extended_set_are_near_duplicates(extended):
    grams = []
    for row in extended:
        text = " ".join(message["content"] for message in row["messages"])
        grams.append(set(shingles(hash_words(words_in(text))).tolist()))
    assert near_pairs([*grams, grams[7] | {-1}], 0.8) == {(7, len(grams))}  # one was planted


def near_pairs(sets: list[set], limit: float) -> set[tuple[int, int]]:
    """Every pair whose Jaccard similarity is above ``limit``.

    Such two share more than ``limit`` of either's members. Of a set put in one order for all, the
    first ``1 - limit`` (and one) must then meet those of the other: only these are compared.
    """
    counts = Counter(gram for own in sets for gram in own)
    seen, found = defaultdict(list), set()
    for i, own in enumerate(sets):
        rare_first = sorted(own, key=lambda gram: (counts[gram], gram))
        head = rare_first[: len(own) - math.ceil(limit * len(own)) + 1]
        for j in {j for gram in head for j in seen[gram]}:
            if len(own & sets[j]) > limit * len(own | sets[j]):
                found.add((j, i))
        for gram in head:
            seen[gram].append(i)
    return found


@pytest.mark.slow
def test_no_name_of_an_evaluation_task_is_trained_on(extended):
    rows = [row for name in OWN_SUITES for row in _rows(TASKS / f"{name}.jsonl")]
    asked = {row["entry_point"] for row in rows}
    trained = {row["id"].split("-", 1)[1] for row in extended}
    assert asked & trained == set()


@pytest.mark.slow
def test_composed_problems_agree_with_their_reference(patterns):
    assert all(ok for ok, _ in run_all(p.program for p in patterns[::12]))


def test_a_problem_without_enough_asserts_is_refused():
    text = 'def f():\n    """Return 1."""\n    return 1\n\n\n# E: Just one.\nassert f() == 1\n'
    with pytest.raises(UserError, match="f needs a docstring and 3 asserts"):
        parse_bank(text, "topic")


def _problem(source: str, *tests: str) -> Problem:
    asserts = "\n".join(f"assert {test}" for test in tests)
    return parse_bank(f"{source}\n\n\n# E: How.\n{asserts}\n", "topic")[0]


def test_a_docstring_with_two_verbs_reads_as_a_sentence():
    source = 'def f(a):\n    """Draw a frame and return the lines; raise a ValueError at 0."""'
    problem = _problem(source, "f(1)", "f(2)", "f(3)")
    assert problem.does == "draws a frame and returns the lines; raises a ValueError at 0"


@pytest.mark.parametrize("head", ["**a", "a=2, b=2"])
def test_keywords_and_defaults_stay_when_type_hints_are_written(head):
    source = f'def f({head}):\n    """Return 1."""\n    return 1'
    assert _problem(source, "f(a=2) == 1", "f() == 1", "f(b=3) == 1").hinted(source) == source


def test_a_set_in_an_example_stands_as_in_its_source():
    problem = _problem('def f(a):\n    """Return a."""', *['f(1) == {"b", "a"}'] * 3)
    assert problem.examples[0].result == "{'b', 'a'}"


@pytest.mark.slow
def test_a_change_that_leaves_the_value_equal_is_not_a_planted_bug():
    source = 'def f(a):\n    """Return a twice."""\n    return {k: a for k in sorted("yx")}'
    tests = [f'f({n}) == {{"y": {n}, "x": {n}}}' for n in (1, 2, 3)]  # another order of the keys
    assert _fix(_problem(source, *tests)) is None
    assert "max" in _fix(_problem(source.replace("a for", "min(a, 9) for"), *tests)).answer


def test_mutants_change_one_line():
    source = "def f(a):\n    return a + 1"
    found = [mutant.bad_line for mutant in mutants(source)]
    assert found == ["return a - 1", "return a + 0"]


def test_roundabout_writes_a_comprehension_as_a_loop():
    source = "def f(items):\n    return [x * 2 for x in items if x]"
    scope: dict = {}
    clumsy = roundabout(source)
    exec(clumsy, scope)
    assert "append" in clumsy
    assert scope["f"]([1, 0, 3]) == [2, 6]
