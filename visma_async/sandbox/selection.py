"""Selection: which rows of a computed table pass a filter, as arithmetic and not as a list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import attrs


@attrs.frozen
class Selection:
    """The rows of `span` whose remainder modulo `period` is among `residues`, in order.

    Counting them and finding the n-th takes no longer for a billion rows than for ten.

    Attributes:
        span: The range of row numbers; its step must be 1.
        period: After how many rows the pattern repeats.
        residues: The remainders that pass, sorted; None when all do.
    """

    span: range
    period: int = 1
    residues: Sequence[int] | None = None

    def __len__(self) -> int:
        if self.residues is None:
            return len(self.span)
        return self.rank(self.span.stop)

    def rank(self, row: int) -> int:
        """How many of the rows lie before `row`."""
        row = min(max(row, self.span.start), self.span.stop)
        if self.residues is None:
            return row - self.span.start
        return self._below(row) - self._below(self.span.start)

    def __contains__(self, row: object) -> bool:
        if not isinstance(row, int) or row not in self.span:
            return False
        return self.rank(row + 1) > self.rank(row)

    def rows(self, start: int, stop: int) -> Sequence[int]:
        """The rows from the `start`-th to before the `stop`-th of the selection."""
        stop = min(stop, len(self))
        if self.residues is None:
            return range(self.span.start + start, self.span.start + max(start, stop))
        skipped = self._below(self.span.start)
        residues, many, period = self.residues, len(self.residues), self.period
        return [
            (n // many) * period + residues[n % many]
            for n in range(skipped + start, skipped + stop)
        ]

    def _below(self, row: int) -> int:
        residues = self.residues or ()
        turns, rest = divmod(row, self.period)
        return turns * len(residues) + bisect_left(residues, rest)


@attrs.frozen
class Listed:
    """A selection that no pattern describes: the rows themselves, sorted."""

    found: Sequence[int]

    def __len__(self) -> int:
        return len(self.found)

    def rank(self, row: int) -> int:
        """How many of the rows lie before `row`."""
        return bisect_left(self.found, row)

    def __contains__(self, row: object) -> bool:
        if not isinstance(row, int):
            return False
        at = bisect_left(self.found, row)
        return at < len(self.found) and self.found[at] == row

    def rows(self, start: int, stop: int) -> Sequence[int]:
        """The rows from the `start`-th to before the `stop`-th."""
        return self.found[start:stop]
