"""Several labels an answer: what is read out of a reply, and the figures."""

from __future__ import annotations

import random

import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.score import label_figures, scorers, suites
from laptune.score.scorers import State
from laptune.score.scorers.auto import choose
from laptune.text import label_sets

ANSWERS = ["late; damaged", "late", "damaged", "rude staff; late", "none"] * 5


def make(answers=ANSWERS, name="labels"):
    return scorers.make(config.check({"eval": {"scorer": name}}).eval, answers)[0]


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("late; damaged", "late; damaged"),
        ("Damaged;LATE.", "damaged; late"),
        ("damaged, late", "damaged; late"),
        ("late and damaged", "late; damaged"),
        ("- late\n- damaged", "late; damaged"),
        ("Labels: late; damaged", "late; damaged"),
        ("late; damaged\n\nNot rude staff, since nobody came.", "late; damaged"),
        ("late; damaged; late", "late; damaged"),
        ("late", "late"),
        ("late; rude staff; damaged", "late; rude staff; damaged"),
        ("none", "none"),
        ("I do not know", None),
        ("", None),
    ],
)
def test_the_labels_of_a_reply_are_those_that_it_names(reply, answer):
    found = make()(State(reply), "damaged; late")
    is_right = answer is not None and set(answer.split("; ")) == {"late", "damaged"}
    assert (found.answer, found.value) == (answer, float(is_right))


def test_auto_takes_labels_where_answers_name_several():
    name, reason = choose(ANSWERS)
    assert (name, reason) == ("labels", "10 of 25 training answers name several of 4 labels")
    assert choose(["food, drink", "home, garden", "toys"] * 4)[0] == "label"
    assert choose([f"a{i}; b{i}" for i in range(30)])[0] == "exact"


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (["a", "b"] * 3, "no training answer names several"),
        (["Late; x", "late; x"] * 3, "'Late' and 'late' read alike"),
    ],
)
def test_answers_that_are_no_sets_of_labels_are_refused(answers, told):
    with pytest.raises(UserError, match=told):
        make(answers)


def test_a_set_that_training_does_not_hold_is_scored_and_a_label_that_it_lacks_is_refused(tmp_path):
    def run(test):
        for name, answers in (("train", ANSWERS), ("test", [test])):
            rows = [f"{name} {i},{answer}" for i, answer in enumerate(answers)]
            text = "\n".join(["text,labels", *rows])
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        data = {key: str(tmp_path / f"{key.removesuffix('_path')}.csv") for key in ("test_path",)}
        cfg = config.check({"data": {"path": str(tmp_path / "train.csv"), **data}})
        suites.check_scorer(cfg)

    run("rude staff; damaged")
    with pytest.raises(UserError, match="1 labels of the test stand in no training row: 'lost'"):
        run("late; lost")


def figures(pairs):
    rows = [{"target": target, "answer": answer} for target, answer in pairs]
    return label_figures.of_sets(rows, lambda text: label_sets.apart(text, ";"), seed=0)


def test_figures_of_sets_are_counted_by_hand():
    found = figures([("a; b", "a"), ("b", "b; c"), ("a", None)])
    # right labels: a (1 of 2), b (1 of 2); c was added once. 2 hits of 4 wanted and 3 read.
    assert found["micro_f1"]["value"] == pytest.approx(2 * 2 / (4 + 3))
    assert found["macro_f1"]["value"] == pytest.approx(2 / 3)
    assert {name: row["num"] for name, row in found["labels"].items()} == {"a": 2, "b": 2}
    assert found["labels"]["a"]["precision"]["value"] == 1
    assert found["labels"]["a"]["recall"]["value"] == 0.5
    assert "confusion" not in found


def test_figures_of_sets_are_those_of_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    draw, labels = random.Random(5), ["a", "b", "c", "d"]
    pairs = [
        tuple("; ".join(draw.sample(labels, draw.randint(1, 3))) for _ in range(2))
        for _ in range(40)
    ]
    found = figures(pairs)
    true, said = ([[name in pair[i] for name in labels] for pair in pairs] for i in (0, 1))
    for kind in ("micro", "macro"):
        wanted = metrics.f1_score(true, said, average=kind, zero_division=0)
        assert found[f"{kind}_f1"]["value"] == pytest.approx(wanted)
    each = metrics.precision_recall_fscore_support(true, said, zero_division=0)
    for i, name in enumerate(labels):
        row = found["labels"][name]
        assert row["precision"]["value"] == pytest.approx(each[0][i])
        assert row["recall"]["value"] == pytest.approx(each[1][i])
        assert (row["f1"], row["num"]) == (pytest.approx(each[2][i]), each[3][i])
