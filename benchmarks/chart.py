"""Chart: the reports as bars, in one SVG. Each bar ends at the median; its line is the range."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from benchmarks.report import Report, Row

_WIDTH, _MARGIN = 980, 24
_BARS_FROM, _BARS_TO = 420, 860
_LINE, _BAR = 24, 14
_OURS, _THEIRS, _INK, _FAINT = "#1f6feb", "#b6bec9", "#1f2328", "#656d76"


def chart(reports: Sequence[Report], about: str) -> str:
    """Returns the chart.

    Args:
        reports: What to show, one below the other.
        about: Where it was measured.
    """
    parts: list[str] = []
    y = _MARGIN
    for report in reports:
        y += _LINE
        parts += _report(report, y)
        y += _LINE * (3 + sum(len(rows) + bool(name) for name, rows in report.groups.items()))
    parts.append(_text(_MARGIN, y + _LINE, about, colour=_FAINT, size=12))
    height = y + _LINE + _MARGIN
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}">',
            f'<rect width="{_WIDTH}" height="{height}" fill="white"/>',
            *parts,
            "</svg>\n",
        )
    )


def _report(report: Report, y: float) -> Iterator[str]:
    yield _text(_MARGIN, y, report.title, size=16, weight="bold")
    y += _LINE
    yield _text(_BARS_FROM, y, f"{report.scale}: less is better", colour=_FAINT, size=12)
    longest = max(row.bar.high for rows in report.groups.values() for row in rows)
    for circumstances, rows in report.groups.items():
        if circumstances:
            y += _LINE
            yield _text(_MARGIN, y, circumstances, colour=_FAINT)
        for row in rows:
            y += _LINE
            yield from _row(row, y, (_BARS_TO - _BARS_FROM) / (longest or 1))


def _row(row: Row, y: float, scale: float) -> Iterator[str]:
    low, median, high = (
        _BARS_FROM + max(0.0, value) * scale
        for value in (row.bar.low, row.bar.median, row.bar.high)
    )
    weight = "bold" if row.ours else "normal"
    yield _text(_MARGIN + 12, y, row.name.strip(), weight=weight)
    yield (
        f'<rect x="{_BARS_FROM}" y="{y - _BAR + 2}" width="{median - _BARS_FROM:.1f}" '
        f'height="{_BAR}" fill="{_OURS if row.ours else _THEIRS}"/>'
    )
    yield (
        f'<path d="M{low:.1f} {y - _BAR / 2 + 2}H{high:.1f}" stroke="{_INK}" stroke-width="1.5"/>'
    )
    yield _text(max(median, high) + 8, y, f"{row.bar.median:.3g}", weight=weight)


def _text(
    x: float, y: float, text: str, *, colour: str = _INK, size: int = 13, weight: str = "normal"
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" font-size="{size}" '
        f'font-family="system-ui, sans-serif" '
        f'font-weight="{weight}">{escape(text)}</text>'
    )
