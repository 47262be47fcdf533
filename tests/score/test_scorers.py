"""What each scorer reads out of a reply, and which answers it refuses to judge."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
import stub_server

from laptune.core import config
from laptune.core.errors import ConfigError, UserError
from laptune.score import scorers
from laptune.score.scorers import State
from laptune.score.scorers.auto import choose
from laptune.score.scorers.number import read_number

LABELS = ["card_lost", "card_arrival", "refund"] * 4


def settings(**keys):
    return config.check({"eval": keys}).eval


def scorer(name, answers=("x",), **keys):
    return scorers.make(settings(scorer=name, **keys), list(answers))[0]


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("card_lost", "card_lost"),
        (" Card_Lost. ", "card_lost"),
        ('"refund"', "refund"),
        ("The label is card_arrival", "card_arrival"),
        ("refund\n\nQuestion: and card_lost?", "refund"),
        ("card_lost or refund", None),
        ("my_card_lost_again", None),
        ("", None),
        ("no idea", None),
    ],
)
def test_label_reads_the_one_label_that_is_named(reply, answer):
    found = scorer("label", LABELS)(State(reply), "card_lost")
    assert (found.answer, found.value) == (answer, float(answer == "card_lost"))


def test_a_label_is_named_in_a_sentence_without_blanks():
    judge = scorer("label", ["正面", "负面"] * 3)
    replies = ("这是正面的。", "label:负面", "正面负面")
    assert [judge.read(reply) for reply in replies] == ["正面", "负面", None]


@pytest.mark.parametrize(
    ("labels", "reply", "answer"),
    [
        (["card", "fee"], "It is about a card and money.\nLabel: fee", "fee"),
        (["card", "fee"], "The card has a fee.\nfee", "fee"),
        (["card", "fee"], "Answer: card\nBecause the fee is small.", "card"),
        (["card", "fee"], "fee\nText: my card\nLabel: card", "fee"),
        (["card", "card fee"], "The intent is card fee (charged)", "card fee"),
        (["card", "fee"], "fee, not card", "fee"),
        (["true", "false"], "not true", None),
        (["spam", "not spam"], "This is not spam", "not spam"),
        (["0", "1"], "-1", None),
        (["0", "1"], "0.5", None),
        (["0", "1"], "Label: 1", "1"),
        (["-1", "0", "1"], "It is -1.", "-1"),
        (["C", "C++"], "Use C++ here", "C++"),
        (["A", "B", "C"], "B. A thing that barks", "B"),
        (["A", "B", "C"], "It is a dog: (C)", "C"),
        (["A", "B", "C"], "Answer: b) a dog", "B"),
    ],
)
def test_a_label_is_read_out_of_what_is_around_it(labels, reply, answer):
    assert scorer("label", labels * 3).read(reply) == answer


def test_labels_of_signs_alone_are_kept_apart():
    judge = scorer("label", ["*", "**", "C", "C++"] * 3)
    assert [judge.read(reply) for reply in ("**", "*", "c++", "It is C.")] == [
        "**",
        "*",
        "C++",
        "C",
    ]


def test_a_label_within_a_longer_one_is_not_named():
    found = scorer("label", ["lost", "lost card", "found"] * 3)(State("it is: lost card"), "lost")
    assert found.answer == "lost card"


@pytest.mark.parametrize(
    ("reply", "value"), [("Paris", 1), (" paris. ", 1), ("'Paris'", 1), ("In Paris", 0), ("", 0)]
)
def test_exact_compares_the_whole_reply(reply, value):
    assert scorer("exact")(State(reply), "Paris").value == value


def test_exact_takes_no_answer_from_a_reply_that_did_not_end():
    found = scorer("exact")(State("Paris Paris Paris", is_cut=True), "Paris")
    assert (found.value, found.answer) == (0, None)


@pytest.mark.parametrize(("reply", "value"), [("It is PARIS, yes", 1), ("Parisian", 0), ("", 0)])
def test_contains_finds_whole_words(reply, value):
    assert scorer("contains")(State(reply), "paris").value == value


def test_contains_finds_words_of_a_script_without_blanks():
    assert scorer("contains")(State("他住在北京。"), "北京").value == 1


def test_wording_is_compared_by_character_where_words_have_no_blanks():
    judge = scorer("text")
    assert judge(State("他今天回家了"), "他昨天回家了").value == pytest.approx(5 / 6)
    assert judge(State("\U0001f600"), "\U0001f600").value == 1


@pytest.mark.parametrize(
    ("reply", "target", "value"),
    [
        ("\u00ab Paris \u00bb", "Paris", 1),
        ("\u00bfQu\u00e9?", "que\u0301", 1),
        ("\u6771\u4eac\u3002", "\u6771\u4eac", 1),
        ("\u200f\u05d8\u05d5\u05d1", "\u05d8\u05d5\u05d1", 1),
        ("Par\u00adis\u200b", "\ufeffParis", 1),
        ("!", "?", 0),
        ("**", "*", 0),
    ],
)
def test_exact_knows_the_signs_of_other_scripts_and_signs_that_are_the_answer(reply, target, value):
    assert scorer("exact")(State(reply), target).value == value


@pytest.mark.parametrize(
    ("reply", "target"), [("5.0", "5"), ("-5", "5"), ("C++", "C"), ("C#", "C")]
)
def test_contains_finds_no_part_of_a_number_or_of_a_name_with_signs(reply, target):
    assert scorer("contains")(State(f"It is {reply} today"), target).value == 0
    assert scorer("contains")(State(f"It is {reply} today"), reply).value == 1


def test_thoughts_are_no_reply():
    judge, task = scorer("exact"), SimpleNamespace(question="Q", target="Rome", others=())
    rows = [{"task_id": 1, "completion": f"{lead}Rome"} for lead in ("<think>Oslo?</think>\n", "")]
    assert [score.value for score in judge.score_all(rows, {1: task})] == [1, 1]


def test_regex_takes_the_first_group_that_matches():
    judge = scorer("regex", pattern=r"Answer: (\w+)")
    assert judge(State("So.\nAnswer: Yes."), "Answer: yes").value == 1
    assert judge(State("yes"), "yes").answer is None
    either = scorer("regex", pattern=r"sum (\d+)|total (\d+)")
    assert either(State("total 7"), "7").value == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("42", 42),
        ("The answer is -3.5.", -3.5),
        ("$1,234.50 in all", 1234.5),
        ("3 apples and 4 pears make\n7", 7),
        ("12\n\nQuestion: 3 + 4 = 7", 12),
        ("6e-3", 0.006),
        (".5", 0.5),
        ("12%", 12),
        ("3,5 kg", 3.5),
        ("0,125", 0.125),
        ("1.234.567", 1234567),
        ("1.234,50 Euro", 1234.5),
        ("1,234", 1234),
        ("1.234", 1.234),
        ("12\u202f500", 12500),
        ("\u22127", -7),
        ("Version 1.2.3", None),
        ("none", None),
        ("He has 5 apples.\n2 + 5 = 7\n#### 7", 7),
        ("1e999", None),
        ("1 234 567", 1234567),
        ("1'234.50", 1234.5),
        ("1_000", 1000),
        ("12,34,567", 1234567),
        ("-$5", -5),
    ],
)
def test_number_is_read_as_a_person_reads_it(text, number):
    assert read_number(text) == number


UNITS = ["5 km", "300 m", "\u20ac5", "$7", "20%", "1 200 kg"]


@pytest.mark.parametrize(
    ("reply", "target", "value"),
    [
        ("5 km", "5 km", 1),
        ("5 m", "5 km", 0),
        ("It is 5 m away.", "5 km", 0),
        ("It is 5 km away.", "5 km", 1),
        ("5", "5 km", 1),
        ("5 kilometres", "5 km", 1),  # a word that no training answer has says nothing
        ("$5", "\u20ac5", 0),
        ("5 \u20ac", "\u20ac5", 1),
        ("20 kg", "20%", 0),
        ("1,200 kg", "1 200 kg", 1),
        ("1,200 m", "1 200 kg", 0),
    ],
)
def test_a_number_in_another_unit_of_the_training_answers_is_wrong(reply, target, value):
    assert scorer("number", UNITS)(State(reply), target).value == value


def test_words_in_sentences_are_no_units():
    judge = scorer("number", ["So 5 in all", "There are 7 left"])
    assert judge(State("5 left"), "5 in all").value == 1


def test_number_allows_the_tolerance():
    judge = scorer("number", ["1"], tolerance=0.1)
    assert judge(State("3.05"), "3").value == 1 and judge(State("3.2"), "3").value == 0


@pytest.mark.slow
def test_a_judge_is_asked_with_the_rubric():
    answer = ("It says the same.\n", "GRADE: CORRECT")
    with stub_server.serve(pieces=answer) as (url, received):
        judge = scorer("judge", judge={"endpoint": url, "rubric": "Be strict."})
        found = judge(State("an hour", "How long?"), "60 minutes")
        judge.close()
    asked = received[0][1]["messages"][0]["content"]
    assert found.value == 1 and "an hour" in asked and asked.startswith("Be strict.")


@pytest.mark.slow
def test_a_judge_that_gives_no_grade_ends_the_evaluation():
    with stub_server.serve(pieces=("Hm, ", "perhaps.")) as (url, _):
        judge = scorer("judge", judge={"endpoint": url})
        with pytest.raises(UserError, match="gave no grade but"):
            judge(State("a"), "b")


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        (LABELS, "label"),
        (["1", "2", "3"] * 5, "label"),
        ([str(i) for i in range(50)], "number"),
        ([json.dumps({"a": i}) for i in range(9)], "json"),
        (["[]", *(f'[{{"a": {i}}}]' for i in range(9))], "json"),
        ([f'```json\n{{"a": {i}}}\n```' for i in range(9)], "json"),
        ([f"Town {i}" for i in range(9)], "exact"),
        ([f"2020-05-{i + 10}" for i in range(9)], "exact"),
        ([f"{i}:30" for i in range(9)], "exact"),
        ([f"{i}-{i + 5} km" for i in range(9)], "exact"),
        (["東京" * (i + 1) for i in range(6)], "exact"),
        (["彼は家に帰った。" * (i + 2) for i in range(9)], "text"),
        ([f"He has 5.\n#### {i}" for i in range(9)], "number"),
        (
            [f"A long answer, number {i}, of many words in a row.\nAnd more." for i in range(9)],
            "text",
        ),
    ],
)
def test_auto_chooses_by_the_answers_and_says_why(answers, name):
    found, reason = choose(answers)
    assert found == name and str(len(answers)) in reason


@pytest.mark.parametrize(
    ("name", "answers", "told"),
    [
        ("label", ["Yes", "yes", "no", "no"], "'Yes' and 'yes' read alike"),
        ("label", ["a", "a"], "have 1 label"),
        ("label", [f"text {i}" for i in range(9)], "9 different answers"),
        ("number", ["1", "many"], "1 of 2 training answers hold none, as 'many'"),
        ("json", ["{}", "1"], "1 of 2 training answers are no JSON object or list, as '1'"),
        ("regex", ["a"], "needs eval.pattern"),
        ("judge", ["a"], "needs eval.judge.endpoint"),
        ("nowhere.py", ["a"], "no such file"),
    ],
)
def test_a_scorer_that_does_not_fit_is_refused(name, answers, told):
    with pytest.raises(UserError, match=told):
        scorer(name, answers)


@pytest.mark.parametrize(
    ("keys", "told"),
    [({"scorer": "best"}, "must be one of"), ({"pattern": "("}, "is not a regular expression")],
)
def test_settings_of_no_sense_are_refused_at_once(keys, told):
    with pytest.raises(ConfigError, match=told):
        settings(**keys)
