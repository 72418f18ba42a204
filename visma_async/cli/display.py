"""Display: an export's progress, as a bar on a terminal and as a line now and then elsewhere."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Protocol, Self

from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bars

from visma_async.cli.terminal import say, stderr
from visma_async.export import Progress

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
        """Shows the state, and the seconds until the end as far as they are known."""
        ...


def display(name: str, *, quiet: bool) -> Display:
    """Returns the display that fits stderr."""
    if quiet:
        return Silence()
    return Bar(name) if stderr.is_interactive else Lines(name)


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


class Lines(Silence):
    """Prints a line every few seconds, as logs want it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._last = time.monotonic()

    def show(self, progress: Progress, left: float | None) -> None:
        """Prints a line if the last one was long enough ago."""
        now = time.monotonic()
        if now - self._last >= _EVERY:
            self._last = now
            say(f"{self._name}: {state(progress, left)}")


class Bar:
    """Draws a bar, which is gone when it is left."""

    def __init__(self, name: str) -> None:
        self._bars = Bars(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[state]}"),
            console=stderr,
            transient=True,
        )
        self._task = self._bars.add_task(name, total=None, state="")

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
        """Moves the bar on."""
        self._bars.update(
            self._task,
            completed=progress.records,
            total=progress.total,
            state=state(progress, left),
        )


def state(progress: Progress, left: float | None) -> str:
    """Returns how far an export is, in a line."""
    of = "" if progress.total is None else f"/{progress.total:,}"
    quota = progress.quota
    parts = [f"{progress.records:,}{of} records", count(progress.pages, "page")]
    if progress.seconds > 0:
        parts.append(f"{progress.records / progress.seconds:,.0f}/s")
    parts.append(f"quota {quota.remaining:,}")
    if quota.remaining == 0 and quota.resets_in is not None:
        parts[-1] += f", more in {clock(quota.resets_in)}"
    if left is not None:
        parts.append(f"{clock(left)} to go")
    return "  ".join(parts)


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
