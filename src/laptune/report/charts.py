"""Charts as inline SVG: no library in the page, no network, readable without JavaScript.

Each line chart carries its (downsampled) points in ``data-series`` for ``page.js`` to show on
hover. Everything that comes from a run is escaped; numbers are formatted by us.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

WIDTH, HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 12, 12, 40
MAX_POINTS = 400


@dataclass(frozen=True, slots=True)
class Series:
    """One line: a name, and equally long x and y values; a None or NaN leaves a gap."""

    name: str
    xs: Sequence[float]
    ys: Sequence[float | None]


# Charts over the steps of a training: title, key of a row, unit, what a value is multiplied by.
OF_TRAINING = (
    ("Loss", "loss", "nats a token", 1),
    ("Learning rate", "learning_rate", "", 1),
    ("Gradient norm", "grad_norm", "", 1),
    ("Speed", "tokens_per_s", "tokens/s", 1),
    ("Memory", "rss_bytes", "GB", 1e-9),
)


def of_rows(name: str, rows: Iterable[dict[str, Any]], key: str, scale: float = 1) -> Series:
    """Return the values of a key over the steps of those rows that have it."""
    kept = [row for row in rows if isinstance(row.get(key), int | float)]
    return Series(name, [row["step"] for row in kept], [row[key] * scale for row in kept])


def line_chart(
    title: str,
    series: Sequence[Series],
    *,
    unit: str = "",
    x_label: str = "step",
) -> Markup:
    """Return lines over a common x axis as SVG, or an empty string when there is no point."""
    thin = [downsample(s) for s in series]
    thin = [s for s in thin if s.xs]
    if not thin:
        return Markup("")
    scale = _Scale.of(thin)
    parts = _frame(scale, x_label)
    for index, line in enumerate(thin):
        at = [(scale.x(x), scale.y(y)) for x, y in zip(line.xs, line.ys, strict=True)]
        if len(at) == 1:
            parts.append(_tag("circle", class_=f"s{index}", r=3, cx=at[0][0], cy=at[0][1]))
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
        parts.append(_tag("polyline", class_=f"line s{index}", points=points))
    data = {
        "unit": unit,
        "x": x_label,
        "left": scale.x(scale.x_min),
        "right": scale.x(scale.x_max),
        "xmin": scale.x_min,
        "xmax": scale.x_max,
        "series": [
            {"name": s.name, "xs": [_round(x) for x in s.xs], "ys": [_round(y) for y in s.ys]}
            for s in thin
        ],
    }
    last = ", ".join(f"{s.name} from {s.ys[0]:.4g} to {s.ys[-1]:.4g}" for s in thin)
    return _figure(title, unit, thin, parts, f"{title}: {last} {unit}".strip(), data)


def bar_chart(
    title: str,
    labels: Sequence[object],
    counts: Sequence[float],
    *,
    x_label: str = "",
    mark: float | None = None,
) -> Markup:
    """Return vertical bars as SVG, each with its value as a native tooltip.

    ``mark`` draws a broken line at that many bars from the left, where it lies among them.
    """
    if not counts or max(counts) <= 0:
        return Markup("")
    top = max(counts)
    inner = WIDTH - _LEFT - _RIGHT
    step = inner / len(counts)
    floor = HEIGHT - _BOTTOM
    parts = [_tag("line", class_="axis", x1=_LEFT, x2=WIDTH - _RIGHT, y1=floor, y2=floor)]
    every = max(1, math.ceil(len(labels) / 8))
    for i, (label, count) in enumerate(zip(labels, counts, strict=True)):
        height = (floor - _TOP) * count / top
        x = _LEFT + i * step
        size = {"width": max(1.0, step - 2), "height": height}
        hint = _tag("title", _text(f"{label}: {count:g}"))
        parts.append(_tag("rect", hint, class_="bar s0", x=x + 1, y=floor - height, **size))
        if i % every == 0:
            parts.append(_tick(x + step / 2, floor + 17, label, "middle"))
    parts.append(_tick(_LEFT - 6, _TOP + 8, f"{top:g}", "end"))
    if mark is not None and mark <= len(counts):
        x = _LEFT + mark * step
        parts.append(_tag("line", class_="mark", x1=x, x2=x, y1=_TOP, y2=floor))
    if x_label:
        parts.append(_x_caption(x_label))
    return _figure(title, "", [], parts, f"{title}: {sum(counts):g} in {len(counts)} bins", None)


def interval_chart(title: str, rows: Sequence[tuple[str, float, float, float]]) -> Markup:
    """Return one dot with its interval a row; ``rows`` hold (name, value, low, high) in [0, 1]."""
    if not rows:
        return Markup("")
    row_height = 34
    height = _TOP + row_height * len(rows) + _BOTTOM
    left = min(300, 24 + 9 * max(len(name) for name, *_ in rows))

    def at(value: float) -> float:
        return left + (WIDTH - left - _RIGHT - 20) * min(1.0, max(0.0, value))

    parts = []
    bottom = height - _BOTTOM
    for percent in (0, 25, 50, 75, 100):
        x = at(percent / 100)
        parts.append(_tag("line", class_="grid", x1=x, x2=x, y1=_TOP, y2=bottom))
        parts.append(_tick(x, bottom + 17, f"{percent}%", "middle"))
    for i, (name, value, low, high) in enumerate(rows):
        y = _TOP + row_height * (i + 0.5)
        row = [
            _tag("title", _text(f"{name}: {100 * value:.1f}% ({100 * low:.1f}-{100 * high:.1f})")),
            _tag("text", _text(name), class_="name", x=left - 10, y=y + 4, text_anchor="end"),
            _tag("line", class_="whisker", x1=at(low), x2=at(high), y1=y, y2=y),
            _tag("circle", class_="dot", r=5, cx=at(value), cy=y),
        ]
        parts.append(_tag("g", "".join(row)))
    said = "; ".join(f"{n} {100 * v:.1f}%" for n, v, _, _ in rows)
    return _figure(title, "", [], parts, f"{title}: {said}", None, height)


def downsample(series: Series) -> Series:
    """Return at most ``MAX_POINTS`` points that keep each bucket's lowest and highest value."""
    pairs = [
        (float(x), float(y))
        for x, y in zip(series.xs, series.ys, strict=True)
        if y is not None and math.isfinite(y)
    ]
    if len(pairs) > MAX_POINTS:
        size = math.ceil(len(pairs) / (MAX_POINTS // 2))
        kept: list[tuple[float, float]] = []
        for start in range(0, len(pairs), size):
            bucket = pairs[start : start + size]
            ends = {min(bucket, key=lambda p: p[1]), max(bucket, key=lambda p: p[1])}
            kept += sorted(ends)
        pairs = kept
    return Series(series.name, [x for x, _ in pairs], [y for _, y in pairs])


@dataclass(frozen=True, slots=True)
class _Scale:
    x_min: float
    x_max: float
    y_min: float
    y_max: float

    @classmethod
    def of(cls, series: Sequence[Series]) -> _Scale:
        xs = [x for s in series for x in s.xs]
        ys = [y for s in series for y in s.ys]
        low, high = min(ys), max(ys)
        margin = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
        floor = low - margin if low - margin > 0 or low < 0 else 0.0
        return cls(min(xs), max(xs) if max(xs) > min(xs) else min(xs) + 1, floor, high + margin)

    def x(self, value: float) -> float:
        share = (value - self.x_min) / (self.x_max - self.x_min)
        return _LEFT + share * (WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        share = (value - self.y_min) / (self.y_max - self.y_min)
        return HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM)


def ticks(low: float, high: float, count: int = 4) -> list[float]:
    """Return some round values between two bounds."""
    span = high - low
    step = 10 ** math.floor(math.log10(span / count)) if span > 0 else 1.0
    while span / step > 2 * count:
        step *= 2.5 if math.isclose(step / 10 ** math.floor(math.log10(step)), 2) else 2
    first = math.ceil(low / step)
    return [n * step for n in range(first, math.floor(high / step) + 1)]


def _frame(scale: _Scale, x_label: str) -> list[str]:
    parts = []
    for value in ticks(scale.y_min, scale.y_max):
        y = scale.y(value)
        parts.append(_tag("line", class_="grid", x1=_LEFT, x2=WIDTH - _RIGHT, y1=y, y2=y))
        parts.append(_tick(_LEFT - 6, y + 4, f"{value:.4g}", "end"))
    for value in ticks(scale.x_min, scale.x_max, 6):
        parts.append(_tick(scale.x(value), HEIGHT - _BOTTOM + 17, f"{value:.4g}", "middle"))
    return [*parts, _x_caption(x_label)]


def _x_caption(text: str) -> str:
    return _tick(WIDTH - _RIGHT, HEIGHT - 4, text, "end")


def _tick(x: float, y: float, words: object, anchor: str) -> str:
    return _tag("text", _text(words), class_="tick", x=x, y=y, text_anchor=anchor)


def _text(words: object) -> str:
    return str(escape(words))


def _tag(name: str, inner: str = "", **attributes: object) -> str:
    """Return an element: ``class_`` is class, ``text_anchor`` text-anchor; ``inner`` is markup."""
    written = []
    for key, value in attributes.items():
        shown = f"{value:.1f}" if isinstance(value, float) else value
        written.append(f' {key.rstrip("_").replace("_", "-")}="{escape(shown)}"')
    return f"<{name}{''.join(written)}>{inner}</{name}>"


def _figure(
    title: str,
    unit: str,
    series: Sequence[Series],
    parts: list[str],
    said: str,
    data: dict | None,
    height: int = HEIGHT,
) -> Markup:
    keys = [_tag("span", _text(s.name), class_=f"key s{i}") for i, s in enumerate(series)]
    head = [_text(title), f" {_tag('span', _text(unit), class_='unit')}" if unit else ""]
    head += keys if len(keys) > 1 else []
    cursor = _tag("line", class_="cursor", y1=_TOP, y2=height - _BOTTOM, x1=-9, x2=-9)
    drawing = _tag(
        "svg",
        "".join([*parts, cursor]),
        viewBox=f"0 0 {WIDTH} {height}",
        role="img",
        aria_label=said,
    )
    hover = _tag("p", "&nbsp;", class_="readout", aria_live="off") if data else ""
    series_of = {"data_series": json.dumps(data)} if data else {}
    inner = _tag("figcaption", "".join(head)) + drawing + hover
    return Markup(_tag("figure", inner, class_="chart", **series_of))


def _round(value: float) -> float:
    return float(f"{value:.6g}")
