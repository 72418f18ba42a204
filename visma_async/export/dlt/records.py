"""Records: what the list of one company holds, page by page, each once, and whether it is all."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import AsyncGenerator, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.clock import Clock
from visma_async.export import fanning
from visma_async.export.dlt.rows import Rows
from visma_async.export.part import begin_part, drift_detected, with_part
from visma_async.export.recent import Recent
from visma_async.export.sightings import StoredSightings, told_apart
from visma_async.export.singles import whole_records
from visma_async.export.worker import Worker

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.export.dataset import Dataset
    from visma_async.export.plan import How
    from visma_async.export.reading import Fetched, Reading
    from visma_async.export.walk import Walk

Row = dict[str, Any]

_DRIFT_ADVICE = "Load again, or with on_drift='repair'."


@attrs.define(kw_only=True)
class Read:
    """What became of reading one list of one company.

    Attributes:
        company: The company's id.
        dataset: What people call the list.
        complete: Whether it is proven that all came that there was.
        reason: Why it is, or why that cannot be said.
        since: From when on it was read; None for all of it.
        began: The server's time at the first answer.
        records: Records that came, each once.
        calls: Requests that it took.
        added: Records that a first pass over the pages had not shown.
        doubled: How often a record came again in the same pass.
        drifted: Whether the list is known to have changed while it was read.
    """

    company: str
    dataset: str
    complete: bool = True
    reason: str = ""
    since: dt.datetime | None = None
    began: dt.datetime | None = None
    records: int = 0
    calls: int = 0
    added: int = 0
    doubled: int = 0
    drifted: bool = False


class Records:
    """Reads one list of one company, in the way that an export does.

    Args:
        company: Whose list.
        dataset: Which list.
        rows: Makes rows of its records.
        how: How it is read.
        since: Only what changed since then; None reads all.
        clock: Tells the time where the server does not.
    """

    def __init__(
        self,
        company: Company,
        dataset: Dataset,
        rows: Rows,
        *,
        how: How,
        since: dt.datetime | None,
        clock: Clock,
    ) -> None:
        self._company = company
        self._dataset = dataset
        self._rows = rows
        self._how = how
        self._clock = clock
        self._worker = Worker()
        self._database: sqlite3.Connection | None = None
        self._reading: Reading | None = None
        self._unproven: dict[str, None] = {}
        self.read = Read(company=company.id, dataset=dataset.name, since=since)

    async def pages(self) -> AsyncGenerator[Sequence[Row], None]:
        """Yields the rows of each answer that has any; once it ends, `read` is to be trusted.

        Raises:
            VismaNetError: A page could not be fetched or read.
            DriftDetected: The list changed, and the policy is to raise.
        """
        sightings = await self._worker.do(self._open)
        given = Recent(
            self._dataset.facts, self._dataset.filters, self._company.timezone
        ).arguments(self.read.since)
        parts, self.read.calls = await fanning.parts(self._company, self._dataset, given)
        tick = 1
        for part in parts:
            _, walk, reading = begin_part(
                self._company,
                self._dataset,
                part,
                sightings,
                how=self._how,
                since=self.read.since,
                tick=tick,
                clock=self._clock,
            )
            self._reading = reading
            total: int | None = None
            while not walk.finished:
                fetched = await reading.fetch()
                rows = await self._take(fetched, walk, reading, part)
                if rows:
                    self.read.records += len(rows)
                    yield rows
                if walk.drifted and self._how.on_drift == "raise":
                    raise drift_detected(self._dataset.name, walk, total, _DRIFT_ADVICE)
                total = walk.total
            await reading.aclose()
            self._judge(walk)
            tick = walk.tick + 1
        self.read.complete = not self._unproven
        if self._unproven:
            self.read.reason = "; ".join(self._unproven)

    async def aclose(self) -> None:
        """Ends what is under way."""
        try:
            if self._reading is not None:
                await self._reading.aclose()
        finally:
            await self._worker.aclose(self._close)

    async def _take(
        self, fetched: Fetched, walk: Walk, reading: Reading, part: fanning.Arguments
    ) -> Sequence[Row]:
        """Takes in an answer, and returns the rows of what it has that is new."""
        self.read.began = self.read.began or fetched.now
        self.read.calls += fetched.exchange.attempts

        def receive() -> tuple[Sequence[str], Sequence[bytes]]:
            page = with_part(reading.read(fetched), self._dataset, part)
            keys = told_apart(page.keys)
            places = walk.receive(page, fetched.now)
            return [keys[place] for place in places], [page.lines[place] for place in places]

        keys, lines = await self._worker.do(receive)
        if self._dataset.detail and lines:
            whole = await whole_records(self._company, self._dataset, lines, self._how.singles)
            self.read.calls += whole.calls
            if whole.others:
                self._doubt(
                    f"the single reads of {whole.others} records answered with other records"
                )
            keys, lines = [keys[place] for place in whole.places], whole.lines
        return await self._worker.do(self._rowed, zip(keys, lines, strict=True))

    def _rowed(self, records: Iterable[tuple[str, bytes]]) -> Sequence[Row]:
        return [self._rows.row(key, line) for key, line in records]

    def _judge(self, walk: Walk) -> None:
        self.read.added += walk.added
        self.read.doubled += walk.doubled
        self.read.drifted = self.read.drifted or walk.drifted
        self.read.reason = walk.reason
        if not walk.complete:
            self._doubt(walk.reason)

    def _doubt(self, reason: str) -> None:
        self._unproven[reason] = None

    def _open(self) -> StoredSightings:
        # Without a name it is kept in memory, and on the disk where that becomes too much.
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        return StoredSightings(self._database)

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
