"""A report as a table and as a chart."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from rich.console import Console

from benchmarks.chart import chart
from benchmarks.contest import Spread
from benchmarks.report import Goal, Report, Row
from benchmarks.table import table

REPORT = Report(
    title="Reading <things> & more",
    about="Milliseconds.",
    columns=("CPU ms",),
    groups={
        "one at a time": [
            Row("bare loop", ("2.0",), Spread(2.0, 1.0, 3.0), ours=False),
            Row("ours", ("4.0",), Spread(4.0, 4.0, 4.0), ours=True),
        ]
    },
    scale="CPU ms",
    goals=(Goal("CPU", Spread(2.0, 1.5, 2.5), "at most", 1.1),),
)


def test_the_table_has_every_row_and_says_what_was_missed(capsys):
    Console(width=80).print(table(REPORT))

    printed = capsys.readouterr().out
    for text in ("Reading <things> & more", "one at a time", "bare loop", "4.0"):
        assert text in printed
    assert "missed CPU: 2 (1.5-2.5)x, at most 1.1x" in printed


def test_bars_of_the_chart_are_as_long_as_what_they_show():
    picture = ET.fromstring(chart([REPORT], "here"))

    background, *bars = picture.iter("{http://www.w3.org/2000/svg}rect")
    theirs, ours = (float(bar.get("width")) for bar in bars)
    assert ours == pytest.approx(2 * theirs)


def test_a_chart_of_nothing_but_zeros():
    row = Row("ours", ("0",), Spread(0.0, 0.0, 0.0), ours=True)
    report = Report(title="", about="", columns=("",), groups={"": [row]}, scale="")

    ET.fromstring(chart([report], "here"))


def test_a_promise_has_to_hold_every_time():
    promise = Goal("", Spread(0.0, 0.0, 1.0), "at most", 0, every_time=True)

    assert not promise.met


@pytest.mark.parametrize(("bound", "met"), [("at most", True), ("at least", False)])
def test_the_median_decides_whether_a_goal_is_met(bound, met):
    assert Goal("", Spread(1.0, 0.0, 9.0), bound, 2).met is met
