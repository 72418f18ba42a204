"""Display: an export's progress: bars on a terminal, a line now and then elsewhere, or JSON."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Protocol, Self

from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as Bars

from visma_async.cli.terminal import say, stderr
from visma_async.export import Progress
from visma_async.wire import json

_EVERY = 5.0
"""Seconds between two lines."""


class Display(Protocol):
    """Shows how an export goes on, between entering and leaving it."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def show(self, progress: Progress, left: float | None) -> None:
        """Shows how a table stands, and the seconds until its end as far as they are known."""
        ...


def display(tables: int, *, companies: int, quiet: bool, as_json: bool) -> Display:
    """Returns the display that is asked for, or fits stderr."""
    if as_json:
        return Documents()
    if quiet:
        return Silence()
    if stderr.is_interactive:
        return TableBars(tables, companies)
    return Lines(companies)


class Silence:
    """Shows nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        pass

    def show(self, progress: Progress, left: float | None) -> None:
        """Shows nothing."""


class Documents(Silence):
    """Prints every event as a line of JSON on stdout, for machines."""

    def show(self, progress: Progress, left: float | None) -> None:
        """Prints the line."""
        sys.stdout.write(json.dumps(document(progress, left)).decode() + "\n")
        sys.stdout.flush()


class Lines(Silence):
    """Prints a line for a table every few seconds, as logs want it."""

    def __init__(self, companies: int) -> None:
        self._companies = companies
        self._began = time.monotonic()
        self._last: dict[tuple[str, str], float] = {}

    def show(self, progress: Progress, left: float | None) -> None:
        """Prints a line if the table's last one was long enough ago."""
        now, key = time.monotonic(), (progress.company, progress.out)
        if not progress.finished and now - self._last.get(key, self._began) >= _EVERY:
            self._last[key] = now
            say(f"{named(progress, self._companies)}: {state(progress, left)}")


class TableBars:
    """Draws a bar for each table under way, and one for all of them; they go when it is left."""

    def __init__(self, tables: int, companies: int) -> None:
        self._companies = companies
        self._bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[state]}"),
            console=stderr,
            transient=True,
        )
        self._tasks: dict[tuple[str, str], TaskID] = {}
        self._done: set[tuple[str, str]] = set()
        self._tables = tables
        self._all = self._bars.add_task("all", total=tables, state="") if tables > 1 else None

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._bars.stop()

    def show(self, progress: Progress, left: float | None) -> None:
        """Moves the table's bar on; a table that has ended has none."""
        key = progress.company, progress.out
        if progress.finished:
            self._end(key)
            return
        if key not in self._tasks:
            name = named(progress, self._companies)
            self._tasks[key] = self._bars.add_task(name, total=None, state="")
        self._bars.update(
            self._tasks[key],
            completed=progress.records,
            total=progress.total,
            state=state(progress, left),
        )

    def _end(self, key: tuple[str, str]) -> None:
        if key in self._tasks:
            self._bars.remove_task(self._tasks.pop(key))
        self._done.add(key)
        if self._all is not None:
            said = f"{len(self._done):,}/{self._tables:,} tables"
            self._bars.update(self._all, completed=len(self._done), state=said)


def named(progress: Progress, companies: int) -> str:
    """Returns what a table is called, with its company where there are several."""
    return progress.table if companies == 1 else f"{progress.company} {progress.table}"


def state(progress: Progress, left: float | None) -> str:
    """Returns how far a table is, in a line."""
    of = "" if progress.total is None else f"/{progress.total:,}"
    quota = progress.quota
    parts = [f"{progress.records:,}{of} records", count(progress.calls, "call")]
    if progress.parts > 1:
        parts.insert(1, f"list {progress.part:,}/{progress.parts:,}")
    if progress.phase == "writing":
        parts.append("writing the output")
    if progress.seconds > 0:
        parts.append(f"{(progress.records - progress.resumed) / progress.seconds:,.0f}/s")
    parts.append(f"quota {quota.remaining:,}")
    if quota.remaining == 0 and quota.resets_in is not None:
        parts[-1] += f", more in {clock(quota.resets_in)}"
    if left is not None:
        parts.append(f"{clock(left)} to go")
    return "  ".join(parts)


def document(progress: Progress, left: float | None) -> dict[str, object]:
    """Returns the state of a table as JSON data."""
    quota = progress.quota
    numbers = (
        "company", "table", "out", "phase", "records", "total", "pages", "calls", "bytes", "part",
        "parts", "incremental", "added", "doubled", "removed", "unchanged", "drifted", "resumed",
    )  # fmt: skip
    return {
        **{name: getattr(progress, name) for name in numbers},
        "waited": round(progress.waited, 3),
        "seconds": round(progress.seconds, 3),
        "seconds_left": None if left is None else round(left, 1),
        "quota_remaining": quota.remaining,
        "quota_resets_in": None if quota.resets_in is None else round(quota.resets_in, 1),
        "complete": progress.complete,
        "finished": progress.finished,
        "reason": progress.reason,
    }


def count(number: int, of: str) -> str:
    """Returns `1 page`, `2,000 pages`."""
    return f"{number:,} {of}" if number == 1 else f"{number:,} {of}s"


def clock(seconds: float) -> str:
    """Returns a length of time as a clock would show it: `0:07`, `1:02:03`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def size(count: int) -> str:
    """Returns a number of bytes in the unit that people would use."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:,.1f} GB"
