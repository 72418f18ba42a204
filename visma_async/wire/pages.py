"""Pages: reads the form in which a list comes, and decides which page to ask for next. Pure.

The stop rules that are usual lose data: a page that is shorter than was asked for is not the last
one where the server cuts page sizes down silently, and counting pages from the largest size is
wrong where a smaller one was asked for. So the size is what page 1 turns out to hold, the records
received are counted against the latest total, and without a total only an empty page is the end.
"""

from __future__ import annotations

import math
from typing import Any

import attrs

from visma_async.errors import DecodeError
from visma_async.wire.operation import Paging


@attrs.frozen(kw_only=True)
class PageContent:
    """What one answer to a list holds.

    Attributes:
        records: The records, without the paging metadata that each of them carries.
        total_count: The records of the whole list at that moment, or None where nothing tells.
        max_page_size: The largest page size that the server accepts, or None.
        counted: How many of what the server counts these records are; None: one each.
    """

    records: list[Any]
    total_count: int | None = None
    max_page_size: int | None = None
    counted: int | None = None


def read_page(document: Any) -> PageContent:
    """Reads a list in whichever form it came: the form is told by the document, not by a table.

    Raises:
        DecodeError: It is no list in any form.
    """
    if isinstance(document, list):
        return _read_array(document)
    if isinstance(document, dict):
        # `value` is what the SalesOrders v3 service calls it.
        for name in ("records", "value"):
            records = document.get(name)
            if isinstance(records, list):
                return PageContent(
                    records=_read_array(records).records,
                    total_count=_count(document.get("totalCount")),
                )
    raise DecodeError(
        f"A list was expected, but the answer is {_kind(document)}.",
        where="$",
        advice='Look at the body with company.request("GET", path).bytes(): the API may have '
        "begun to answer this operation differently.",
    )


def _read_array(records: list[Any]) -> PageContent:
    total = largest = None
    first = records[0].get("metadata") if records and isinstance(records[0], dict) else None
    if isinstance(first, dict) and "totalCount" in first:
        total, largest = _count(first["totalCount"]), _count(first.get("maxPageSize"))
        for record in records:
            if isinstance(record, dict):
                record.pop("metadata", None)
    return PageContent(records=records, total_count=total, max_page_size=largest or None)


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _kind(document: Any) -> str:
    if document is None:
        return "null"
    if isinstance(document, dict):
        names = ", ".join(list(document)[:5])
        return f"an object with {names or 'nothing in it'}"
    return f"a {type(document).__name__}"


class PagePlan:
    """Which pages of a list to ask for, learned from those that came.

    Pages are received in order. `last` is how far one may read ahead: asking beyond it could
    waste a call.

    Attributes:
        size: The records of a full page; None until page 1 came.
        received: The records received so far.
        first_total: The total when the list was begun, or None.
        total: The latest total, or None.
        finished: Whether the page received last was the last.
    """

    def __init__(self, paging: Paging) -> None:
        self._paged = paging is not Paging.NONE
        self._fingerprint: int | None = None
        self._number = 0
        self.size: int | None = None
        self.received = 0
        self.first_total: int | None = None
        self.total: int | None = None
        self.finished = False

    @property
    def last(self) -> int:
        """The highest page number that is sure to be needed."""
        if self._number == 0:
            return 1
        if self.finished:
            return self._number
        if self.total is None or not self.size:
            return self._number + 1
        return max(self._number + 1, math.ceil(self.total / self.size))

    def receive(self, page: PageContent, body: bytes) -> bool:
        """Takes in the next page; returns whether its records are new and should be used.

        Args:
            page: What came.
            body: The answer itself. A server that ignores the paging parameters answers every
                page alike, which a list without totals shows in no other way.
        """
        count = len(page.records) if page.counted is None else page.counted
        repeated = False
        if page.total_count is None and page.records:
            fingerprint = hash(body)
            repeated = fingerprint == self._fingerprint
            self._fingerprint = fingerprint
        self._number += 1
        if page.total_count is not None:
            self.total = page.total_count
        if self._number == 1:
            self.size = count
            self.first_total = self.total
        if repeated:
            self.finished = True
            return False
        self.received += count
        self.finished = (
            not self._paged
            or not page.records
            or (self.total is not None and self.received >= self.total)
        )
        return True
