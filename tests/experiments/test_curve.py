"""The parts of a learning curve, its fit and what it says."""

from __future__ import annotations

import json

import numpy as np
import pytest

from laptune.core import config
from laptune.core.errors import UserError
from laptune.experiments import curve
from laptune.report import curve as curve_page
from laptune.text.chat import GEMMA3

SIZES = {25: 100, 50: 200, 100: 400}


def _rows(tmp_path, rows, **data):
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    cfg = config.check({"data": {"path": str(path), "test_fraction": 0.2, **data}})
    return curve.read(cfg, GEMMA3)


def _labelled(count):
    words = np.random.default_rng(0).integers(0, 10**6, size=(count, 8))
    return [{"text": " ".join(map(str, w)), "label": "abcde"[i % 5]} for i, w in enumerate(words)]


def _summary(right, num_tasks=400, seeds=(1, 2)):
    """Cells in which the first ``right[percent]`` tasks are right."""
    values = {
        (percent, seed): {f"t{i}": float(i < right[percent]) for i in range(num_tasks)}
        for percent in curve.SHARES
        for seed in seeds
    }
    return curve.summarise(values, {key: SIZES[key[0]] for key in values})


def test_a_smaller_part_lies_within_a_larger_one(tmp_path):
    rows = _rows(tmp_path, _labelled(100))
    for seed in rows.orders:
        quarter, half, whole = (rows.share(seed, percent) for percent in curve.SHARES)
        assert {r.line for r in quarter} < {r.line for r in half} < {r.line for r in whole}
        assert [len(quarter), len(half), len(whole)] == [20, 40, 80]


def test_sets_of_labels_need_as_many_rows_as_single_labels_do(tmp_path):
    sets = [f"{a}; {b}" for a in "abcdefgh" for b in "ijklmnop"]
    rows = [{**row, "label": sets[i % len(sets)]} for i, row in enumerate(_labelled(200))]
    assert len(_rows(tmp_path, rows).share(42, 25)) == 40  # of 64 different sets, 16 labels


def test_the_two_seeds_draw_other_rows(tmp_path):
    rows = _rows(tmp_path, _labelled(100))
    first, second = ({r.line for r in rows.share(seed, 25)} for seed in rows.orders)
    assert first != second


def test_every_label_is_in_every_part(tmp_path):
    rows = _rows(tmp_path, _labelled(100))
    assert {r.reply for r in rows.share(42, 25)} == set("abcde")


def test_no_test_row_is_in_a_part(tmp_path):
    rows = _rows(tmp_path, _labelled(100))
    trained = {r.line for seed in rows.orders for r in rows.share(seed, 100)}
    assert len(rows.test) == 20
    assert not trained & {r.line for r in rows.test}


def test_near_duplicates_stay_together(tmp_path):
    rows = _labelled(60)
    long = " ".join(f"word{i}" for i in range(40))
    rows += [{"text": f"{long} {n}", "label": "a"} for n in range(10)]
    found = _rows(tmp_path, rows)
    for seed in found.orders:
        held = [sum(long in r.prompt[-1].content for r in found.share(seed, p)) for p in (25, 50)]
        assert set(held) <= {0, 10}


def test_too_few_rows_are_refused(tmp_path):
    with pytest.raises(UserError, match="too few for a curve"):
        _rows(tmp_path, _labelled(30))


def test_rows_are_written_as_they_are_read(tmp_path):
    rows = _rows(tmp_path, _labelled(100))
    curve.write(rows, tmp_path)
    again = config.check({"data": {"path": str(tmp_path / "rows-42-25.jsonl")}})
    from laptune.data.split import load_split

    written = load_split(again.data, 42, GEMMA3).train
    assert [r.messages for r in written] == [r.messages for r in rows.share(42, 25)]


@pytest.fixture(scope="module", autouse=True)
def few_draws():
    """As many as these curves, far from every limit, need."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(curve, "NUM_DRAWS", 400)
        yield


@pytest.fixture(scope="module")
def halving():
    """Of a curve whose error halves: 0.5, 0.25, 0.125."""
    return _summary({25: 200, 50: 300, 100: 350})


def test_a_power_law_is_continued(halving):
    assert halving["gain"] == pytest.approx(0.0625, abs=0.002)
    assert halving["gain_ci95"][0] > 0
    assert "doubling the rows (400 -> 800) would give about +6." in halving["sentence"]


def test_a_flat_curve_says_that_the_test_cannot_show_it():
    values = {}
    draw = np.random.default_rng(3)
    for key in [(p, s) for p in curve.SHARES for s in (1, 2)]:
        values[key] = {f"t{i}": float(draw.random() < 0.7) for i in range(40)}
    found = curve.summarise(values, {key: SIZES[key[0]] for key in values})
    assert found["gain_ci95"][0] < 0 < found["gain_ci95"][1]
    assert found["sentence"].startswith("this test cannot show")


def test_a_falling_curve_is_told():
    assert _summary({25: 350, 50: 300, 100: 200})["sentence"].startswith("more rows of this kind")


def test_no_error_left_is_no_error_of_ours():
    found = _summary({25: 400, 50: 400, 100: 400})
    assert found["gain"] == pytest.approx(0, abs=1e-9)


def test_cells_of_other_tasks_are_refused():
    values = {(p, s): {"a": 1.0} for p in curve.SHARES for s in (1, 2)}
    values[25, 1] = {"b": 1.0}
    with pytest.raises(ValueError, match="same tasks"):
        curve.summarise(values, {key: SIZES[key[0]] for key in values})


def test_the_page_holds_chart_table_and_sentence(halving):
    html = curve_page.build("my", halving)
    assert "<svg" in html and "87.5%" in html
    assert "doubling the rows" in html
