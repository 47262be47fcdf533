"""What is kept of a teacher that answers well, badly, twice the same, or with what it was shown."""

from __future__ import annotations

import json
import random

import pytest
import stub_teacher

from laptune.synthesis import make
from laptune.text.chat import GEMMA3

from .conftest import Stub, configured, make_rows, write_rows


def test_a_good_teacher_fills_every_label(cfg, tmp_path):
    _, _, made, _ = make_rows(cfg, tmp_path, stub_teacher.good, wanted=20)
    labels = [row["label"] for row in made.kept]
    assert len(labels) == 20
    assert set(labels) == {"refund", "order"}
    assert all(row["label"] == stub_teacher.label_of(row["text"]) for row in made.kept)


def test_rows_say_where_they_came_from(cfg, tmp_path):
    seeds, _, made, _ = make_rows(cfg, tmp_path, stub_teacher.good, wanted=1)
    origin = made.kept[0]["origin"]
    assert (origin["teacher"], origin["request"]) == ("stub", 0)
    assert set(origin["seeds"]) <= {record.id for record in seeds.train}


def test_the_teacher_is_shown_no_test_row(cfg, tmp_path):
    seeds, _, _, asker = make_rows(cfg, tmp_path, stub_teacher.good)
    told = json.dumps(asker.backend.asked)
    assert len(seeds.test) == 6
    assert [r.line for r in seeds.test if r.prompt[-1].content in told] == []


def test_the_seeds_themselves_are_not_kept(cfg, tmp_path):
    def copy(messages, seed):
        asked = messages[-1]["content"]
        lines = [line for line in asked.split("\n") if line.startswith('{"input"')]
        return "[" + ",".join(lines) + "]" if lines else stub_teacher.label_of(asked)

    _, _, made, _ = make_rows(cfg, tmp_path, copy)
    assert made.kept == []
    assert set(made.reasons) == {"repeats a seed"}


@pytest.mark.parametrize("change", [str, str.upper, lambda text: f"Well, {text}, thank you!"])
def test_a_test_row_is_not_kept_whatever_is_around_it(cfg, tmp_path, change):
    test = make.read_seeds(cfg, GEMMA3).test

    def leak(messages, seed):
        if not stub_teacher.is_request(messages):
            return stub_teacher.label_of(
                messages[-1]["content"].replace("MONEY BACK", "money back")
            )
        rows = [{"input": change(r.prompt[-1].content), "output": r.reply} for r in test]
        return json.dumps(rows)

    _, _, made, _ = make_rows(cfg, tmp_path, leak)
    assert made.kept == []
    assert set(made.reasons) == {"repeats a test row"}


def test_the_same_reply_twice_is_kept_once(cfg, tmp_path):
    row = {"input": "I want my money back for this odd brown tea pot of yours", "output": "refund"}

    def same(messages, seed):
        return json.dumps([row]) if stub_teacher.is_request(messages) else "refund"

    _, _, made, _ = make_rows(cfg, tmp_path, same)
    assert [kept["text"] for kept in made.kept] == [row["input"]]
    assert set(made.reasons) == {"repeats a kept row"}
    assert "brought nothing" in made.ended


def test_answers_that_disagree_are_dropped(cfg, tmp_path):
    def unsure(messages, seed):
        if stub_teacher.is_request(messages):
            return stub_teacher.good(messages, seed)
        return ("refund", "order")[seed % 2]

    _, _, made, _ = make_rows(cfg, tmp_path, unsure)
    assert made.kept == []
    assert set(made.reasons) == {"two answers disagree"}


def test_a_label_that_both_answers_deny_is_dropped(cfg, tmp_path):
    def wrong(messages, seed):
        if not stub_teacher.is_request(messages):
            return stub_teacher.good(messages, seed)
        text = stub_teacher.good(messages, seed)
        return text.replace('"output": "refund"', '"output": "order"')

    _, _, made, _ = make_rows(cfg, tmp_path, wrong, wanted=8)
    assert all(row["label"] == stub_teacher.label_of(row["text"]) for row in made.kept)
    assert made.reasons["two answers disagree with the first"] >= 4


def test_whole_objects_of_broken_json_are_read(cfg, tmp_path):
    def torn(messages, seed):
        text = stub_teacher.good(messages, seed)
        return text[: text.rfind('"output"')] if stub_teacher.is_request(messages) else text

    _, _, made, _ = make_rows(cfg, tmp_path, torn)
    assert len(made.kept) == 6


@pytest.mark.parametrize("wrap", ['{{"examples": {0}}}', '{{"n": 4, "rows": {0}}}', "{0}\n\n{0}"])
def test_rows_may_come_under_a_key(cfg, tmp_path, wrap):
    def wrapped(messages, seed):
        text = stub_teacher.good(messages, seed)
        is_row = stub_teacher.is_request(messages)
        return wrap.format(text.partition("```json\n")[2].removesuffix("```")) if is_row else text

    assert len(make_rows(cfg, tmp_path, wrapped)[2].kept) == 6


def test_thoughts_that_were_cut_off_are_no_rows(cfg, tmp_path):
    def thinking(messages, seed):
        return f"<think>\n{stub_teacher.good(messages, seed)}"

    _, _, made, _ = make_rows(cfg, tmp_path, thinking)
    assert made.kept == [] and set(made.reasons) == {"no JSON in the reply"}


def test_an_answer_keeps_the_form_of_the_seeds(tmp_path):
    rows = [{"prompt": f"How far is place {i * 7}?", "completion": f"{i} km"} for i in range(30)]
    write_rows(tmp_path / "seeds.jsonl", rows)

    def fenced(messages, seed):
        asked = messages[-1]["content"]
        if not stub_teacher.is_request(messages):
            return f"```\nIt is {len(asked)}.\n```"
        draw = random.Random(seed)
        texts = [" ".join(draw.choices(stub_teacher.WORDS, k=7)) for _ in range(4)]
        return json.dumps([{"input": t, "output": f"{len(t)} km"} for t in texts])

    _, job, made, _ = make_rows(configured(tmp_path, tmp_path / "seeds.jsonl"), tmp_path, fenced)
    assert job.kind == "number" and len(made.kept) == 6
    assert all(row["messages"][-1]["content"].endswith(" km") for row in made.kept)


@pytest.mark.parametrize(
    "reply", ["", "no", "[1, 2]", '[{"input": 5, "output": "order"}]', "{" * 1000]
)
def test_a_reply_without_a_row_is_dropped_with_its_reason(cfg, tmp_path, reply):
    _, _, made, _ = make_rows(cfg, tmp_path, lambda messages, seed: reply)
    assert made.kept == []
    assert set(made.reasons) <= {"no JSON in the reply", "no input or no output"}


def test_an_answer_that_was_cut_is_not_believed(cfg, tmp_path):
    _, _, made, _ = make_rows(cfg, tmp_path, stub_teacher.good, finish="length")
    assert made.kept == []
    assert set(made.reasons) == {"an answer of the wrong form"}


@pytest.mark.parametrize("stop", [1, 2, 5, 9])
def test_a_stop_loses_one_request_at_most_and_ends_the_same(cfg, tmp_path, stop):
    _, _, whole, asker = make_rows(cfg, tmp_path / "whole", stub_teacher.good)
    total = len(asker.backend.asked)

    class Stopped(Stub):
        def run(self, requests, sampling, on_text):
            if len(self.asked) == stop:
                raise KeyboardInterrupt
            return super().run(requests, sampling, on_text)

    with pytest.raises(KeyboardInterrupt):
        make_rows(cfg, tmp_path, Stopped(stub_teacher.good))
    _, _, made, asker = make_rows(cfg, tmp_path, stub_teacher.good)
    assert made.kept == whole.kept
    assert len(asker.backend.asked) == total - stop


def test_fields_on_which_two_answers_agree_are_kept(tmp_path):
    def row(number):
        note = f"Colour and size of the thing.\n\nthe {number} thing is red and {number} wide"
        answer = json.dumps({"colour": "red", "size": number})
        return {
            "messages": [
                {"role": "user", "content": note},
                {"role": "assistant", "content": answer},
            ]
        }

    write_rows(tmp_path / "rows.jsonl", [row(i) for i in range(20)])

    def fields(messages, seed):
        asked = messages[-1]["content"]
        if stub_teacher.is_request(messages):
            notes = [f"a {seed} {i} blue box lies by the {seed} door" for i in range(3)]
            return json.dumps(
                [{"input": n, "output": {"colour": "blue", "size": 1}} for n in notes]
            )
        assert asked.startswith("Colour and size of the thing.\n\n")
        size = 2 if " 2 blue" in asked and seed % 2 else 1
        return json.dumps({"colour": "blue", "size": size})

    cfg = configured(tmp_path, tmp_path / "rows.jsonl")
    _, job, made, _ = make_rows(cfg, tmp_path, fields, wanted=4)
    assert job.kind == "json"
    assert len(made.kept) == 4
    question, answer = (turn["content"] for turn in made.kept[0]["messages"])
    assert question.startswith("Colour and size of the thing.\n\na 0 0 blue")
    assert json.loads(answer) == {"colour": "blue", "size": 1}
    assert made.reasons == {"two answers disagree": 1}


@pytest.mark.slow
def test_programs_are_kept_when_their_asserts_pass(tmp_path):
    def row(number):
        code = f"```python\ndef add_{number}(x):\n    return x + {number}\n```"
        asked = f"Write a function that adds {number} to a number, please, and nothing else."
        return {"prompt": asked, "completion": code}

    write_rows(tmp_path / "rows.jsonl", [row(i) for i in range(12)])
    right = {
        "input": "Write a function that doubles its only argument",
        "output": "```python\ndef double(x):\n    return 2 * x\n```",
        "tests": "assert double(4) == 8",
    }
    wrong = right | {
        "input": "A function for the triple of what it gets",
        "tests": "assert double(1) == 3",
    }
    empty = right | {"input": "Something else that halves a number", "tests": "assert True"}
    cfg = configured(tmp_path, tmp_path / "rows.jsonl")
    reply = json.dumps([right, wrong, empty])
    _, job, made, _ = make_rows(cfg, tmp_path, lambda messages, seed: reply, wanted=9)
    assert job.kind == "code"
    assert [row["messages"][0]["content"] for row in made.kept] == [right["input"]]
    assert {"its asserts do not pass (wrong_answer)", "no assert that calls the program"} <= set(
        made.reasons
    )


def test_two_answers_of_the_same_labels_in_another_order_agree(tmp_path):
    draw = random.Random(4)
    sets = [["late", "broken"], ["late"], ["rude"], ["broken", "rude"]]
    rows = [
        {"text": " ".join(draw.choices(stub_teacher.WORDS, k=8)), "labels": sets[i % 4]}
        for i in range(24)
    ]
    write_rows(tmp_path / "sets.jsonl", rows)

    def teacher(messages, seed):
        if stub_teacher.is_request(messages):
            texts = [" ".join(draw.choices(stub_teacher.WORDS, k=8)) for _ in range(4)]
            return json.dumps([{"input": text, "output": "late; rude"} for text in texts])
        return ("late; rude", "rude, late")[seed % 2]

    _, job, made, _ = make_rows(configured(tmp_path, tmp_path / "sets.jsonl"), tmp_path, teacher)
    assert "broken; rude" in job.labels and len(made.kept) >= 4
    assert {frozenset(row["label"].split("; ")) for row in made.kept} == {
        frozenset(("late", "rude"))
    }
