"""Singles: the whole of each record, where the list shows less of it, by a call for each."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import NotFound, VismaNetError
from visma_async.wire import json
from visma_async.wire.lines import one_line

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.company import Company
    from visma_async.export.dataset import Dataset


@attrs.frozen
class Whole:
    """What reading a page's records one by one gave.

    Attributes:
        lines: The records, in the order of the page. One that has gone meanwhile is left out.
        places: Which of the page's records those are.
        calls: Requests that it took.
        gone: Records that were not there any more.
        others: Records for which another one was answered; those stay as the list showed them.
    """

    lines: Sequence[bytes]
    places: Sequence[int]
    calls: int
    gone: int
    others: int


async def whole_records(
    company: Company, dataset: Dataset, lines: Sequence[bytes], at_once: int
) -> Whole:
    """Reads records one by one, several at a time.

    Args:
        company: Whose records.
        dataset: Which list they are of.
        lines: The records as the list shows them.
        at_once: Calls under way at a time.

    Raises:
        VismaNetError: One could not be read.
    """
    room = asyncio.Semaphore(at_once)
    taken: list[bytes | None] = [*lines]
    calls = gone = others = 0

    async def read(place: int) -> None:
        nonlocal calls, gone, others
        listed = json.loads(lines[place])
        call = _call(company, dataset, listed)
        if call is None:
            others += 1
            return
        async with room:
            try:
                response = await call.response()
            except NotFound:
                calls, gone = calls + 1, gone + 1
                taken[place] = None
                return
        calls += response.attempts
        known = dataset.facts
        if known.identify(_record(response.json())) == known.identify(listed):
            taken[place] = one_line(response.body)
        else:
            # A number may be that of a document of another type, too.
            others += 1

    try:
        async with asyncio.TaskGroup() as group:
            for place in range(len(lines)):
                group.create_task(read(place))
    except* (VismaNetError, OSError) as errors:
        raise errors.exceptions[0] from None
    there = {place: line for place, line in enumerate(taken) if line is not None}
    return Whole([*there.values()], [*there], calls, gone, others)


def _record(document: object) -> object:
    """The record: some reads were seen to answer with a list of one."""
    return document[0] if isinstance(document, list) and len(document) == 1 else document


def _call(company: Company, dataset: Dataset, record: object) -> Call[object] | None:
    detail = dataset.facts.detail
    keys = detail.keys(record) if detail is not None and isinstance(record, dict) else None
    if detail is None or keys is None:
        return None
    found: Call[object] = attrgetter(f"{detail.resource}.{detail.method}")(company)(*keys)
    return found.options(priority="bulk")
