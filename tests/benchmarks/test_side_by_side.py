"""Side by side: who is ahead, and that the package is right about what is odd."""

from __future__ import annotations

import attrs
import pytest
from rich.console import Console

from benchmarks.__main__ import BENCHMARKS, ON_REQUEST, machine
from benchmarks.chart import chart
from benchmarks.contest import Spread
from benchmarks.side_by_side import ODDITIES, Line, judged, report, show
from benchmarks.sides import Generated, complaints, our_side
from benchmarks.table import table


@pytest.mark.parametrize(
    ("ratios", "ahead"),
    [
        ([0.2, 0.9], "visma_async"),
        ([0.9, 1.1], "equal"),
        ([1.0], "equal"),
        ([1.1, 3.0], "generated"),
    ],
)
def test_noise_puts_nobody_ahead(ratios, ahead):
    assert Line("speed", "1", "2", Spread.of(ratios)).ahead == ahead


@pytest.mark.parametrize(
    ("said", "ahead"),
    [
        (("right", "wrong"), "visma_async"),
        (("right", "right"), "equal"),
        (("wrong", "false"), "equal"),
        (("wrong", "right"), "generated"),
    ],
)
def test_who_is_right_is_ahead(said, ahead):
    assert judged("an amount", *said, right="right").ahead == ahead


def test_the_package_is_right_about_every_oddity(tmp_path):
    page = tmp_path / "page.json"
    page.write_text('[{"number": "10000"}]')

    shown = show(our_side(), page, bytecode=tmp_path / "bytecode")

    assert shown == [oddity.right for oddity in ODDITIES]


def test_what_a_side_comes_with_is_not_its_bytecode(tmp_path):
    for name in ("__init__.py", "py.typed", "api/customer.py", "__pycache__/__init__.pyc"):
        file = tmp_path / "client" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()

    side = attrs.evolve(our_side(), folder=tmp_path, package="client")

    assert {file.name for file in side.files} == {"__init__.py", "py.typed", "customer.py"}
    assert {file.name for file in side.modules} == {"__init__.py", "customer.py"}


def test_complaints_are_told_from_progress():
    said = "Generating /tmp/client\n\nWarning(s) encountered.\n  Skipped a schema. \n"

    assert complaints("Generating /tmp/client\n") == ""
    assert complaints(said) == "Warning(s) encountered.\n  Skipped a schema."


def test_a_line_behind_misses_the_goal():
    client = Generated(side=our_side(), by="a generator 1.0", warnings="")
    behind = judged("an amount", "1.0", "1.00", right="1.00")

    found = report([behind, judged("a null", "None", "lost", right="None")], client)
    with (console := Console(width=120)).capture() as capture:
        console.print(table(found))

    assert [goal.met for goal in found.goals] == [False]
    assert "Complaints of the generator: none." in capture.get()
    assert chart([found], machine()).startswith("<svg")


def test_it_runs_only_when_it_is_named():
    assert "side_by_side" in ON_REQUEST
    assert "side_by_side" not in BENCHMARKS
