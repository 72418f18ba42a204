"""Lists that count lines: one record may be split over two pages, and is put together again.

`/v2/journaltransaction` pages through lines: `pageSize` and `totalCount` count those, while the
array holds batches, and the batch at the end of a page goes on at the beginning of the next. Pure.
"""

from __future__ import annotations

from typing import Any

import attrs


@attrs.frozen
class Batches:
    """How the records of such a list are made up, by wire names.

    Attributes:
        lines: The field that holds what is counted.
        keys: The fields that tell which record it is.
    """

    lines: str
    keys: tuple[str, ...]

    def count(self, records: list[Any]) -> int:
        """Returns the number of lines, which is what the server counts."""
        return sum(len(record.get(self.lines) or ()) for record in records)

    def key(self, record: dict[str, Any]) -> tuple[Any, ...]:
        """Returns what tells which record it is."""
        return tuple(record.get(name) for name in self.keys)


class BatchJoiner:
    """Puts the parts of split records together, page after page.

    Attributes:
        begun: The record that the next page may go on with, or None.
    """

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        self.begun: dict[str, Any] | None = None

    def join(self, records: list[dict[str, Any]], *, last: bool) -> list[dict[str, Any]]:
        """Returns the records that are whole now.

        Args:
            records: The records and parts of the next page.
            last: Whether it is the last page; else its last record is kept, as it may go on.
        """
        whole: list[dict[str, Any]] = []
        for record in records:
            begun, key = self.begun, self._batches.key
            if begun is not None and key(begun) == key(record):
                name = self._batches.lines
                begun[name] = [*(begun.get(name) or ()), *(record.get(name) or ())]
                continue
            if begun is not None:
                whole.append(begun)
            self.begun = record
        if last and self.begun is not None:
            whole.append(self.begun)
            self.begun = None
        return whole
