"""The two shipped training sets: their programs run, and nothing in them is near another."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from dataset.bank import Problem, excluded_names, load_bank, parse_bank
from dataset.mutants import mutants, roundabout
from dataset.patterns import build_patterns
from dataset.tutor import program_of
from dataset.tutor_set import _fix, run_all
from laptune.core.errors import UserError
from laptune.data.analysis.contamination import TaskIndex, load_human_eval, load_tasks
from laptune.data.ngrams import hash_words, shingles, words_in
from laptune.text.chat import GEMMA3, encode
from laptune.text.records import Message
from laptune.text.tokenizer import load_tokenizer

DATA = Path(__file__).resolve().parents[2] / "data"
TASKS = DATA.parent / "eval" / "tasks"
SAMPLED = 20  # of the extended set; `python tools/build_code_tutor.py --check` runs them all


def _rows(name: str) -> list[dict]:
    text = (DATA / f"gemma3_code_tutor_{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


ENHANCED, EXTENDED = _rows("enhanced"), _rows("extended")


def _failures(rows: list[dict]) -> list[str]:
    programs = [program_of(row) for row in rows]
    return [
        row["id"]
        for row, (is_right, _) in zip(rows, run_all(programs), strict=True)
        if not is_right
    ]


@pytest.mark.slow
def test_all_programs_of_the_forty_run():
    assert len(ENHANCED) == 40
    assert _failures(ENHANCED) == []


@pytest.mark.slow
def test_a_sample_of_the_extended_programs_runs():
    assert _failures(EXTENDED[:: len(EXTENDED) // SAMPLED]) == []


@pytest.mark.parametrize("rows", [ENHANCED, EXTENDED], ids=["enhanced", "extended"])
def test_each_row_has_one_fenced_program_with_three_asserts(rows):
    for row in rows:
        reply = row["messages"][-1]["content"]
        assert len(re.findall(r"```python\n", reply)) == 1, row["id"]
        assert program_of(row).count("assert ") >= 3, row["id"]


@pytest.mark.parametrize("rows", [ENHANCED, EXTENDED], ids=["enhanced", "extended"])
def test_ids_are_unique_and_each_row_is_a_question_and_its_answer(rows):
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert [turn["role"] for turn in row["messages"]] == ["user", "assistant"], row["id"]


def test_the_held_out_conversations_have_the_form_of_the_training_data():
    for line in (TASKS / "heldout.jsonl").read_text(encoding="utf-8").splitlines():
        turns = json.loads(line)["messages"]
        assert [turn["role"] for turn in turns] == ["user", "assistant"]


def test_an_answer_of_the_forty_ends_with_its_program():
    for row in ENHANCED:
        lead, program, rest = row["messages"][-1]["content"].split("```")
        assert lead.strip() and program.startswith("python\n") and rest == "", row["id"]
        assert len(re.findall(r"[.!?](?=\s)", lead)) <= 2, row["id"]


def test_the_forty_are_short_enough_for_minutes_of_training(real_base):
    tokenizer = load_tokenizer(real_base)
    talks = [[Message(**turn) for turn in row["messages"]] for row in ENHANCED]
    tokens = [encode(talk, tokenizer, GEMMA3) for talk in talks]
    lengths = [len(row.ids) for row in tokens]
    assert sum(lengths) <= 9400
    assert 130 <= min(lengths) <= max(lengths) <= 330
    assert 0.5 < sum(row.num_supervised for row in tokens) / sum(lengths) < 0.6


@pytest.mark.slow
@pytest.mark.parametrize("rows", [ENHANCED, EXTENDED], ids=["enhanced", "extended"])
def test_no_row_overlaps_with_an_evaluation_task(rows):
    index = TaskIndex(load_tasks(TASKS) + (load_human_eval() or []))
    texts = [" ".join(turn["content"] for turn in row["messages"]) for row in rows]
    found = index.overlaps([words_in(text) for text in texts])
    assert [(rows[place]["id"], overlap) for place, overlap in found] == []


def test_the_extended_set_is_large_and_balanced():
    tasks = Counter(row["task"] for row in EXTENDED)
    topics = Counter(row["topic"] for row in EXTENDED)
    assert len(EXTENDED) >= 4000
    assert len({row["tests"] for row in EXTENDED}) >= 1500
    assert set(tasks) == {"complete", "write", "fix", "explain", "test", "refactor"}
    assert max(topics.values()) < len(EXTENDED) / 4


@pytest.mark.slow
def test_no_two_samples_of_the_extended_set_are_near_duplicates():
    grams = []
    for row in EXTENDED:
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


def test_no_name_of_an_evaluation_task_is_trained_on():
    lines = (TASKS / "code_tutor.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    asked = {row["entry_point"] for row in rows if "entry_point" in row}
    trained = {row["id"].split("-", 1)[1] for row in EXTENDED}
    assert asked & trained == set()


def test_excluded_problems_stay_out():
    trained = {row["id"].split("-", 1)[1] for row in EXTENDED}
    assert excluded_names(DATA / "bank") & trained == set()


def test_the_set_is_built_from_the_bank():
    known = {p.name for p in load_bank(DATA / "bank")} | {p.name for p in build_patterns()}
    assert {row["id"].split("-", 1)[1] for row in EXTENDED} <= known


@pytest.mark.slow
def test_composed_problems_agree_with_their_reference():
    assert all(ok for ok, _ in run_all(p.program for p in build_patterns()[::12]))


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


def test_keyword_arguments_stay_when_type_hints_are_written():
    source = 'def f(**a):\n    """Return 1."""\n    return 1'
    assert _problem(source, "f(x=2) == 1", "f() == 1", "f(y=3) == 1").hinted(source) == source


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
