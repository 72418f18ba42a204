"""export: reads a listing page by page, as it came, and writes each page before the next."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import attrs
from anyio import CancelScope

from visma_async.clock import Clock, SystemClock
from visma_async.export.progress import Progress

if TYPE_CHECKING:
    from visma_async.export.sink import Sink
    from visma_async.listing import Listing, Page


async def export(
    listing: Listing[Any],
    sink: Sink,
    *,
    limit: int | None = None,
    clock: Clock = SystemClock(),  # noqa: B008 - it has no state
) -> AsyncGenerator[Progress, None]:
    """Writes the records of a listing, and tells after every page how far that has come.

    The last `Progress` is the one with `finished`: the output is in its place then. Leaving the
    loop before that, an error or a cancellation removes what was written. A page is in memory at
    a time, besides the answers that the listing fetches ahead.

    Args:
        listing: What to export, with its filters and options.
        sink: What to write to, such as `JsonLines("customers.jsonl")`.
        limit: Records to stop after; None for all. It does not change what the listing asks for:
            see its `options(page_size=, prefetch=)`.
        clock: What the seconds are counted by.

    Raises:
        VismaNetError: A page could not be fetched or read.
        OSError: A page could not be written.
    """
    started = clock.monotonic()
    progress = Progress(quota=listing.quota)
    first_total: int | None = None
    try:
        await sink.open()
        async with aclosing(listing.raw().pages()) as pages:
            async for page in pages:
                rest = None if limit is None else limit - progress.records
                written = await sink.write(page.items[:rest])
                if page.number == 1:
                    first_total = page.total_count
                progress = attrs.evolve(
                    _after(progress, page, rest),
                    bytes=progress.bytes + written,
                    seconds=clock.monotonic() - started,
                    quota=listing.quota,
                    shifted=progress.shifted or page.total_count != first_total,
                )
                # The next page is decoded into the memory of this one.
                del page
                yield progress
                if progress.records == limit:
                    break
        await sink.commit()
    except BaseException:
        with CancelScope(shield=True):
            await sink.abort()
        raise
    yield attrs.evolve(
        progress,
        seconds=clock.monotonic() - started,
        shifted=progress.shifted or (limit is None and _miscounted(progress)),
        finished=True,
    )


def _after(progress: Progress, page: Page[Any], rest: int | None) -> Progress:
    taken = page.size if rest is None else min(page.size, rest)
    return attrs.evolve(
        progress,
        records=progress.records + taken,
        pages=progress.pages + 1,
        calls=progress.calls + page.attempts,
        page_size=progress.page_size or page.size,
        total=page.total_count,
    )


def _miscounted(progress: Progress) -> bool:
    return progress.total is not None and progress.records != progress.total
