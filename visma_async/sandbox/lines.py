"""Lines: the list of journal transactions, whose pages count lines and may split a batch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from visma_async.sandbox.overlay import Record
from visma_async.sandbox.records import Records, Walk
from visma_async.sandbox.sheet import encode

FIELD = "journalTransactionLines"


class Lines:
    """The lines of the batches in a walk, counted by formula where the batches are computed."""

    def __init__(self, records: Records, walk: Walk) -> None:
        self._records = records
        self._counts, self._shift = records.counts(FIELD)
        self._cycle = sum(self._counts)
        self._pieces = [*walk.between(0, walk.total)]
        self._sizes = [self._size(piece) for piece in self._pieces]

    @property
    def total(self) -> int:
        """How many lines there are."""
        return sum(self._sizes)

    def render(self, start: int, stop: int, tail: bytes, hidden: frozenset[str]) -> bytes:
        """JSON of the batches with the lines from `start` to before `stop`, and only those."""
        parts = []
        for batch, low, high in self._between(start, stop):
            shown = {name: value for name, value in batch.items() if name not in hidden}
            shown[FIELD] = (batch.get(FIELD) or [])[low:high]
            parts.append(encode(shown)[:-1] + tail)
        return b"".join(parts)

    def _between(self, start: int, stop: int) -> Iterator[tuple[Record, int, int]]:
        at = 0
        for piece, size in zip(self._pieces, self._sizes, strict=True):
            if at < stop and at + size > start:
                for batch, many, first in self._batches(piece, max(0, start - at)):
                    begin = at + first
                    if begin >= stop:
                        break
                    low, high = max(start - begin, 0), min(stop - begin, many)
                    if low < high:
                        yield batch, low, high
            at += size

    def _batches(
        self, piece: Sequence[int] | Record, skip: int
    ) -> Iterator[tuple[Record, int, int]]:
        """Batches, how many lines each has, and how many come before it, from about line `skip`."""
        if isinstance(piece, Mapping):
            yield piece, _many(piece), 0
            return
        turns = skip // self._cycle if isinstance(piece, range) else 0
        before = turns * self._cycle
        for row in piece[turns * len(self._counts) :]:
            many = self._count(row)
            if before + many > skip:
                record = self._records.read_row(row)
                if record is not None:
                    yield record, many, before
            before += many

    def _size(self, piece: Sequence[int] | Record) -> int:
        if isinstance(piece, Mapping):
            return _many(piece)
        if not isinstance(piece, range):
            return sum(map(self._count, piece))
        turns, rest = divmod(len(piece), len(self._counts))
        return turns * self._cycle + sum(map(self._count, piece[:rest]))

    def _count(self, row: int) -> int:
        return self._counts[(row + self._shift) % len(self._counts)]


def _many(batch: Record) -> int:
    # A batch without lines takes the place of one, or nobody would ever see it.
    return max(1, len(batch.get(FIELD) or ()))
