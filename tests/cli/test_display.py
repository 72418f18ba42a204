"""Display: bars for terminals, lines for logs."""

from __future__ import annotations

import attrs
import pytest

from visma_async.cli import display as module
from visma_async.cli import terminal
from visma_async.cli.display import Bar, Lines, Silence, clock, count, display, size, state
from visma_async.export import Progress
from visma_async.quota.usage import Usage

HALF = Progress(
    records=5_000,
    pages=10,
    page_size=500,
    total=10_000,
    bytes=1,
    seconds=2.0,
    quota=Usage(limit=15_000, remaining=14_990, resets_in=1800.0, known=True),
)


def test_what_is_told_of_an_export():
    assert state(HALF, 65.2) == (
        "5,000/10,000 records  10 pages  2,500/s  quota 14,990  1:05 to go"
    )


def test_what_is_not_known_is_left_out():
    early = attrs.evolve(HALF, total=None, seconds=0.0, pages=1)
    assert state(early, None) == "5,000 records  1 page  quota 14,990"


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


def test_the_display_fits_where_stderr_goes(monkeypatch):
    assert isinstance(display("customer", quiet=True), Silence)
    assert isinstance(display("customer", quiet=False), Lines)
    monkeypatch.setattr(terminal.stderr, "is_interactive", True)
    assert isinstance(display("customer", quiet=False), Bar)


def test_a_bar_is_drawn_and_gone_in_the_end(monkeypatch, capsys):
    monkeypatch.setattr(terminal.stderr, "_force_terminal", True)
    monkeypatch.setattr(terminal.stderr, "is_interactive", True)
    monkeypatch.setattr(terminal.stderr, "_environ", {"TERM": "xterm"})
    monkeypatch.setattr(terminal.stderr, "_width", 100)
    with display("customer", quiet=False) as shown:
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


def test_lines_come_now_and_then(monkeypatch, capsys):
    now = 0.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    with display("customer", quiet=False) as shown:
        for now in (1.0, 4.9, 5.0, 6.0, 9.9, 10.1):
            shown.show(attrs.evolve(HALF, seconds=now), None)
    lines = capsys.readouterr().err.splitlines()
    assert [line.split("/s")[0].split("  ")[-1] for line in lines] == ["1,000", "495"]
    assert all(line.startswith("customer: 5,000/10,000 records") for line in lines)
