"""Our figures against other people's programs; each skipped where its package is not installed."""

from __future__ import annotations

import json
import random

import pytest

from laptune.core import config
from laptune.score import label_figures
from laptune.score.scorers import SCORERS, State
from laptune.score.scorers.text import rouge_l

WORDS = ("the", "a", "cat", "dog", "sat", "mat", "hat,", "twice.", "3rd", "never-ending", "don't")


def texts(num, seed):
    draw = random.Random(seed)
    return [" ".join(draw.choices(WORDS, k=draw.randint(1, 30))) for _ in range(num)]


@pytest.mark.slow
def test_f1_precision_and_recall_are_those_of_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    draw = random.Random(3)
    for _ in range(8):
        labels = [f"l{i}" for i in range(draw.randint(2, 9))]
        read = [*labels, "elsewhere", None]
        rows = [{"target": draw.choice(labels), "answer": draw.choice(read)} for _ in range(60)]
        found = label_figures.of_rows(rows, seed=0)
        true = [row["target"] for row in rows]
        said = [row["answer"] or label_figures.NO_ANSWER for row in rows]
        names = sorted(set(true))
        options = {"labels": names, "zero_division": 0}
        each = metrics.precision_recall_fscore_support(true, said, **options)
        macro = metrics.f1_score(true, said, average="macro", **options)
        assert found["macro_f1"]["value"] == pytest.approx(macro)
        for i, name in enumerate(names):
            row = found["labels"][name]
            assert (row["precision"] or {"value": 0})["value"] == pytest.approx(each[0][i])
            assert row["recall"]["value"] == pytest.approx(each[1][i])
            assert (row["f1"], row["num"]) == (pytest.approx(each[2][i]), each[3][i])
        columns = found["confusion"]["columns"]
        matrix = metrics.confusion_matrix(true, said, labels=columns)
        kept = [matrix[columns.index(name)].tolist() for name in names]
        assert found["confusion"]["counts"] == kept


def test_rouge_l_is_that_of_rouge_score():
    scorer = pytest.importorskip("rouge_score.rouge_scorer", reason="rouge-score is not installed")
    theirs = scorer.RougeScorer(["rougeL"])
    for reply, target in zip(texts(200, 1), texts(200, 2), strict=True):
        value = theirs.score(target, reply)["rougeL"].fmeasure
        assert rouge_l(reply, target) == pytest.approx(value)


def test_chrf_is_that_of_sacrebleu():
    sacrebleu = pytest.importorskip("sacrebleu", reason="sacrebleu is not installed")
    ours = SCORERS["text"](config.check({}).eval, [])
    for reply, target in zip(texts(50, 1), texts(50, 2), strict=True):
        value = sacrebleu.sentence_chrf(reply, [target]).score / 100
        assert ours(State(reply), target).parts["chrF"] == pytest.approx(value)


@pytest.mark.slow
def test_wilson_interval_is_that_of_scipy():
    stats = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    from laptune.score.metrics import wilson_interval

    for right, num in ((0, 7), (3, 11), (60, 60), (149, 156)):
        theirs = stats.binomtest(right, num).proportion_ci(method="wilson")
        assert wilson_interval(right, num) == pytest.approx((theirs.low, theirs.high))


@pytest.mark.slow
def test_mcnemar_is_that_of_scipy():
    stats = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    from laptune.score.compare import mcnemar_p

    for improved, regressed in ((0, 0), (5, 1), (30, 2), (7, 7)):
        total = improved + regressed
        theirs = stats.binomtest(improved, total).pvalue if total else 1.0
        assert mcnemar_p(improved, regressed) == pytest.approx(theirs)


def test_a_schema_is_checked_by_jsonschema(tmp_path):
    pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    path = tmp_path / "schema.json"
    rule = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
    path.write_text(json.dumps(rule), encoding="utf-8")
    settings = config.check({"eval": {"json_schema": str(path)}}).eval
    judge = SCORERS["json"](settings, ['{"age": 1}'])
    assert judge(State('{"age": 1}'), '{"age": 1}').is_valid is True
    found = judge(State('{"age": "one"}'), '{"age": 1}')
    assert found.is_valid is False and "schema: 'one' is not of type 'integer'" in found.explanation
