"""Charts: the points, the extremes, and nothing unescaped."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET

import pytest

from laptune.report import charts
from laptune.report.charts import Series


def parse(figure):
    return ET.fromstring(str(figure).replace("&nbsp;", " "))


def test_line_chart_is_well_formed():
    figure = parse(charts.line_chart("Loss", [Series("train", [1, 2, 3], [3.0, 2.0, 1.0])]))
    assert len(figure.find("svg/polyline").get("points").split()) == 3


def test_lower_value_is_drawn_lower():
    figure = parse(charts.line_chart("Loss", [Series("train", [1, 2], [3.0, 1.0])]))
    first, second = figure.find("svg/polyline").get("points").split()
    assert float(first.split(",")[1]) < float(second.split(",")[1])


def test_names_are_escaped():
    figure = str(charts.line_chart("<b>", [Series("<i>", [1, 2], [1, 2]), Series("x", [1], [1])]))
    assert "<b>" not in figure and "<i>" not in figure


def test_no_point_no_chart():
    assert charts.line_chart("Loss", [Series("train", [], [])]) == ""


def test_gaps_and_nan_are_left_out():
    thin = charts.downsample(Series("x", [1, 2, 3], [1.0, None, math.nan]))
    assert (thin.xs, thin.ys) == ([1.0], [1.0])


def test_downsampling_keeps_the_extremes():
    ys = [math.sin(i / 50) for i in range(10_000)]
    ys[5000] = 40.0
    thin = charts.downsample(Series("x", range(10_000), ys))
    assert len(thin.xs) <= charts.MAX_POINTS and max(thin.ys) == 40.0


def test_downsampling_keeps_the_order():
    thin = charts.downsample(Series("x", range(5000), [i % 97 for i in range(5000)]))
    assert list(thin.xs) == sorted(thin.xs)


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0.001, 0.0012), (1, 15), (-3, 4e6), (2.2, 3.4)])
def test_ticks_are_few_and_inside(low, high):
    found = charts.ticks(low, high)
    assert 2 <= len(found) <= 9 and all(low - 1e-9 <= t <= high + 1e-9 for t in found)


def test_bar_chart_has_a_bar_a_bin():
    figure = parse(charts.bar_chart("Lengths", ["0-9", "10-19"], [3, 5]))
    assert [r.find("title").text for r in figure.iter("rect")] == ["0-9: 3", "10-19: 5"]


@pytest.mark.parametrize(("mark", "num_lines"), [(0.5, 1), (2, 1), (2.1, 0), (None, 0)])
def test_mark_is_drawn_where_it_lies_among_the_bars(mark, num_lines):
    svg = charts.bar_chart("Lengths", [0, 10], [3, 1], mark=mark)
    assert svg.count('class="mark"') == num_lines


def test_intervals_name_their_bounds():
    figure = parse(charts.interval_chart("pass@1", [("base", 0.2, 0.1, 0.3)]))
    assert figure.find("svg/g/title").text == "base: 20.0% (10.0-30.0)"
