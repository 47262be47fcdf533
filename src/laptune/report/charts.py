"""Charts as inline SVG: no library in the page, no network, readable without JavaScript.

Each line chart carries its (downsampled) points in ``data-series`` for ``page.js`` to show on
hover. Everything that comes from a run is escaped; numbers are formatted by us.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

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
    parts = [_frame(scale, x_label)]
    for index, line in enumerate(thin):
        points = " ".join(
            f"{scale.x(x):.1f},{scale.y(y):.1f}" for x, y in zip(line.xs, line.ys, strict=True)
        )
        if len(line.xs) == 1:
            parts.append(
                f'<circle class="s{index}" r="3" cx="{scale.x(line.xs[0]):.1f}" '
                f'cy="{scale.y(line.ys[0]):.1f}"/>'
            )
        parts.append(f'<polyline class="line s{index}" points="{points}"/>')
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
    parts = [f'<line class="axis" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{floor}" y2="{floor}"/>']
    every = max(1, math.ceil(len(labels) / 8))
    for i, (label, count) in enumerate(zip(labels, counts, strict=True)):
        height = (floor - _TOP) * count / top
        x = _LEFT + i * step
        parts.append(
            f'<rect class="bar s0" x="{x + 1:.1f}" y="{floor - height:.1f}" '
            f'width="{max(1.0, step - 2):.1f}" height="{height:.1f}">'
            f"<title>{escape(label)}: {count:g}</title></rect>"
        )
        if i % every == 0:
            parts.append(
                f'<text class="tick" x="{x + step / 2:.1f}" y="{floor + 17}" '
                f'text-anchor="middle">{escape(label)}</text>'
            )
    parts.append(
        f'<text class="tick" x="{_LEFT - 6}" y="{_TOP + 8}" text-anchor="end">{top:g}</text>'
    )
    if mark is not None and mark <= len(counts):
        x = f"{_LEFT + mark * step:.1f}"
        parts.append(f'<line class="mark" x1="{x}" x2="{x}" y1="{_TOP}" y2="{floor}"/>')
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
    for percent in (0, 25, 50, 75, 100):
        x = at(percent / 100)
        parts.append(
            f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" '
            f'y2="{height - _BOTTOM}"/><text class="tick" x="{x:.1f}" '
            f'y="{height - _BOTTOM + 17}" text-anchor="middle">{percent}%</text>'
        )
    for i, (name, value, low, high) in enumerate(rows):
        y = _TOP + row_height * (i + 0.5)
        parts.append(
            f"<g><title>{escape(name)}: {100 * value:.1f}% ({100 * low:.1f}-{100 * high:.1f})"
            f'</title><text class="name" x="{left - 10}" y="{y + 4:.1f}" text-anchor="end">'
            f'{escape(name)}</text><line class="whisker" x1="{at(low):.1f}" x2="{at(high):.1f}" '
            f'y1="{y:.1f}" y2="{y:.1f}"/><circle class="dot" r="5" cx="{at(value):.1f}" '
            f'cy="{y:.1f}"/></g>'
        )
    said = "; ".join(f"{n} {100 * v:.1f}%" for n, v, _, _ in rows)
    return _figure(title, "", [], parts, f"{title}: {said}", None, height)


def downsample(series: Series, max_points: int = MAX_POINTS) -> Series:
    """Return at most ``max_points`` points that keep each bucket's lowest and highest value."""
    pairs = [
        (float(x), float(y))
        for x, y in zip(series.xs, series.ys, strict=True)
        if y is not None and math.isfinite(y)
    ]
    if len(pairs) > max_points:
        size = math.ceil(len(pairs) / (max_points // 2))
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


def _frame(scale: _Scale, x_label: str) -> str:
    parts = []
    for value in ticks(scale.y_min, scale.y_max):
        y = scale.y(value)
        parts.append(
            f'<line class="grid" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:.1f}" '
            f'y2="{y:.1f}"/><text class="tick" x="{_LEFT - 6}" y="{y + 4:.1f}" '
            f'text-anchor="end">{value:.4g}</text>'
        )
    for value in ticks(scale.x_min, scale.x_max, 6):
        parts.append(
            f'<text class="tick" x="{scale.x(value):.1f}" y="{HEIGHT - _BOTTOM + 17}" '
            f'text-anchor="middle">{value:.4g}</text>'
        )
    return "".join(parts) + _x_caption(x_label)


def _x_caption(text: str) -> str:
    return (
        f'<text class="tick" x="{WIDTH - _RIGHT}" y="{HEIGHT - 4}" text-anchor="end">'
        f"{escape(text)}</text>"
    )


def _figure(
    title: str,
    unit: str,
    series: Sequence[Series],
    parts: list[str],
    said: str,
    data: dict | None,
    height: int = HEIGHT,
) -> Markup:
    legend = (
        "".join(f'<span class="key s{i}">{escape(s.name)}</span>' for i, s in enumerate(series))
        if len(series) > 1
        else ""
    )
    attribute = f' data-series="{escape(json.dumps(data))}"' if data else ""
    hover = '<p class="readout" aria-live="off">&nbsp;</p>' if data else ""
    shown_unit = f' <span class="unit">{escape(unit)}</span>' if unit else ""
    return Markup(
        f'<figure class="chart"{attribute}><figcaption>{escape(title)}{shown_unit}{legend}'
        f'</figcaption><svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(said)}">{"".join(parts)}'
        f'<line class="cursor" y1="{_TOP}" y2="{height - _BOTTOM}" x1="-9" x2="-9"/></svg>'
        f"{hover}</figure>"
    )


def _round(value: float) -> float:
    return float(f"{value:.6g}")
