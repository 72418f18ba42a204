"""Following: an export's events to what is shown of them, and to how it ended."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from pathlib import Path

import attrs

from visma_async.cli.display import Display, clock, count, named, size
from visma_async.cli.exits import Exit
from visma_async.cli.report import failure, warning
from visma_async.cli.terminal import say
from visma_async.errors import ConfigurationError, VismaNetError
from visma_async.export import Forecast, Progress
from visma_async.export.stream import STDOUT

_REFRESH = 0.5
"""Seconds between two looks at the clock, where no page comes."""


@attrs.define
class Ends:
    """How the tables ended, and what is under way.

    Attributes:
        latest: Every table's latest state, by company and output.
    """

    latest: dict[tuple[str, str], Progress] = attrs.field(factory=dict)

    @property
    def begun(self) -> bool:
        """Whether there is something that another run can go on with."""
        return any(one.pages and not one.finished for one in self.latest.values())


async def follow(events: AsyncGenerator[Progress], shown: Display, ends: Ends, per: float) -> None:
    """Shows the events of an export as they come, and that time goes by where none do.

    Args:
        events: The events.
        shown: Shows them.
        ends: Takes in how each table stands.
        per: Seconds of a quota window, until one is seen to turn.
    """
    forecasts: dict[tuple[str, str], Forecast] = {}
    moments: dict[tuple[str, str], float] = {}

    async def keep_showing() -> None:
        # A wait for quota may last an hour, in which no page comes.
        while True:
            await asyncio.sleep(_REFRESH)
            now = time.monotonic()
            for key, progress in ends.latest.items():
                if not progress.finished:
                    seconds = progress.seconds + now - moments[key]
                    resets = progress.quota.resets_in
                    if resets is not None:
                        resets = max(0.0, resets - (now - moments[key]))
                    quota = attrs.evolve(progress.quota, resets_in=resets)
                    later = attrs.evolve(progress, seconds=seconds, quota=quota)
                    shown.show(later, forecasts[key].seconds_left(seconds, quota))

    showing = asyncio.create_task(keep_showing())
    try:
        async with aclosing(events):
            async for progress in events:
                if isinstance(progress.error, BrokenPipeError):
                    raise progress.error
                key = progress.company, progress.out
                forecast = forecasts.setdefault(key, Forecast(per))
                forecast.observe(progress)
                ends.latest[key], moments[key] = progress, time.monotonic()
                shown.show(progress, forecast.seconds_left(progress.seconds, progress.quota))
    finally:
        showing.cancel()


def tell(ends: Mapping[tuple[str, str], Progress], *, companies: int, ignored: bool) -> None:
    """Tells how each table ended.

    Args:
        ends: The tables.
        companies: How many companies there are.
        ignored: Whether nothing was to be proven.
    """
    for end in ends.values():
        if end.error is not None:
            _tell_failure(end, companies, many=len(ends) > 1)
            continue
        say(_summary(end, named(end, companies) if len(ends) > 1 else None))
        if end.phase == "unproven" and not ignored:
            say(warning(f"{end.table}: {end.reason}: records may be missing. Run it again later."))


def outcome(ends: Mapping[tuple[str, str], Progress], *, ignored: bool) -> Exit:
    """Returns the exit code that the tables' ends come to.

    Args:
        ends: The tables.
        ignored: Whether nothing was to be proven.
    """
    errors = [end for end in ends.values() if end.error is not None]
    if any(isinstance(end.error, ConfigurationError) for end in errors):
        return Exit.USAGE
    if any(not end.resumable for end in errors):
        return Exit.FAILED
    if errors or (not ignored and any(end.phase == "unproven" for end in ends.values())):
        return Exit.UNPROVEN
    return Exit.COMPLETE


def _tell_failure(end: Progress, companies: int, *, many: bool) -> None:
    if isinstance(end.error, VismaNetError | OSError):
        text = failure(end.error)
        if many:
            text.append(f"\n  ({named(end, companies)})")
        say(text)
    if end.resumable:
        say(f"{count(end.records, 'record')} of {end.table} are safe: run the same command again.")


def _summary(end: Progress, name: str | None) -> str:
    place = "standard output" if end.out == STDOUT else end.out
    if "://" not in place and place != "standard output":
        place = str(Path(place).absolute())
    facts = [count(end.calls, "call"), size(end.bytes)]
    if end.resumed:
        facts.append(f"{end.resumed:,} of them by an earlier run")
    if end.waited >= 1:
        facts.append(f"{clock(end.waited)} of waiting")
    drift = [
        f"{number:,} {what}"
        for number, what in (
            (end.added, "found later"),
            (end.removed, "removed"),
            (end.doubled, "came twice"),
            (end.unchanged, "unchanged"),
        )
        if number
    ]
    what = f"{count(end.records, 'record')}" + (f" of {name}" if name else "")
    return f"Wrote {what} ({', '.join([*facts, *drift])}) to {place} in {end.seconds:.1f} s" + (
        f"; complete: {end.reason}." if end.phase == "complete" else "."
    )
