"""Display: bars for terminals, lines for logs."""

from __future__ import annotations

import json

import attrs
import pytest

from visma_async.cli import display as module
from visma_async.cli import terminal
from visma_async.cli.display import (
    Documents,
    Lines,
    Silence,
    TableBars,
    clock,
    count,
    display,
    size,
    state,
)
from visma_async.export import Progress
from visma_async.quota.usage import Usage

HALF = Progress(
    company="c",
    table="customer",
    out="customer.jsonl",
    records=5_000,
    pages=10,
    calls=10,
    page_size=500,
    total=10_000,
    bytes=1,
    seconds=2.0,
    quota=Usage(limit=15_000, remaining=14_990, resets_in=1800.0, known=True),
)


def test_what_is_told_of_an_export():
    assert state(HALF, 65.2) == (
        "5,000/10,000 records  10 calls  2,500/s  quota 14,990  1:05 to go"
    )


def test_what_is_not_known_is_left_out():
    early = attrs.evolve(HALF, total=None, seconds=0.0, calls=1)
    assert state(early, None) == "5,000 records  1 call  quota 14,990"


def test_a_wait_for_quota_says_how_long():
    waiting = Usage(limit=15_000, remaining=0, resets_in=3599.6, known=True)
    assert "quota 0, more in 1:00:00" in state(attrs.evolve(HALF, quota=waiting), None)


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "0:00"), (59.6, "1:00"), (3599.4, "59:59"), (90_000.0, "25:00:00")]
)
def test_clock(seconds, shown):
    assert clock(seconds) == shown


@pytest.mark.parametrize(
    ("bytes_", "shown"),
    [(0, "0 bytes"), (999, "999 bytes"), (18_715_281, "18.7 MB"), (5 * 10**12, "5,000.0 GB")],
)
def test_size(bytes_, shown):
    assert size(bytes_) == shown


def test_count():
    assert [count(n, "page") for n in (0, 1, 2000)] == ["0 pages", "1 page", "2,000 pages"]


def test_more_is_told_where_there_is_more():
    several = attrs.evolve(HALF, part=3, parts=12, resumed=1_000)
    assert "records  list 3/12  10 calls  2,000/s" in state(several, None)
    assert "writing the output" in state(attrs.evolve(HALF, phase="writing"), None)


def shown_as(**how):
    return display(
        how.pop("tables", 1), **{"companies": 1, "quiet": False, "as_json": False, **how}
    )


def test_the_display_fits_where_stderr_goes(monkeypatch):
    assert type(shown_as(quiet=True)) is Silence
    assert isinstance(shown_as(), Lines)
    assert isinstance(shown_as(as_json=True), Documents)
    monkeypatch.setattr(terminal.stderr, "is_interactive", True)
    assert isinstance(shown_as(), TableBars)


@pytest.fixture
def terminal_of_100(monkeypatch):
    monkeypatch.setattr(terminal.stderr, "_force_terminal", True)
    monkeypatch.setattr(terminal.stderr, "is_interactive", True)
    monkeypatch.setattr(terminal.stderr, "_environ", {"TERM": "xterm"})
    monkeypatch.setattr(terminal.stderr, "_width", 100)


def test_a_bar_is_drawn_and_gone_in_the_end(terminal_of_100, capsys):
    with shown_as() as shown:
        shown.show(HALF, 2.0)
        (task,) = shown._bars.tasks
        assert (task.completed, task.total) == (5_000, 10_000)
        shown._bars.refresh()
        shown.show(attrs.evolve(HALF, total=None), None)
        shown._bars.refresh()
    drawn = capsys.readouterr().err
    assert "customer" in drawn
    assert "5,000/10,000 records" in drawn
    assert drawn.endswith("\x1b[2K")


def test_each_table_under_way_has_a_bar_and_one_counts_them(terminal_of_100, capsys):
    other = attrs.evolve(HALF, table="supplier", out="supplier.jsonl", company="d")
    with shown_as(tables=3, companies=2) as shown:
        shown.show(HALF, None)
        shown.show(other, None)
        assert [task.description for task in shown._bars.tasks] == [
            "all",
            "c customer",
            "d supplier",
        ]
        shown.show(attrs.evolve(HALF, phase="complete"), None)
        assert [task.description for task in shown._bars.tasks] == ["all", "d supplier"]
        shown._bars.refresh()
    assert "1/3 tables" in capsys.readouterr().err


def test_events_are_documents_for_machines(capsys):
    with shown_as(as_json=True) as shown:
        shown.show(HALF, 2.04)
        shown.show(attrs.evolve(HALF, phase="unproven", reason="because"), None)
    first, last = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["table"], first["records"], first["seconds_left"]) == ("customer", 5_000, 2.0)
    assert not first["finished"]
    assert (last["finished"], last["complete"], last["reason"]) == (True, False, "because")


def test_lines_come_now_and_then(monkeypatch, capsys):
    now = 0.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    with shown_as() as shown:
        for now in (1.0, 4.9, 5.0, 6.0, 9.9, 10.1):
            shown.show(attrs.evolve(HALF, seconds=now), None)
    lines = capsys.readouterr().err.splitlines()
    assert [line.split("/s")[0].split("  ")[-1] for line in lines] == ["1,000", "495"]
    assert all(line.startswith("customer: 5,000/10,000 records") for line in lines)
