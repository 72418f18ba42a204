"""TableRun: the export of one table, page by page, each of which is safe before the next."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.clock import Clock
from visma_async.errors import ConfigurationError
from visma_async.export import fanning
from visma_async.export.checkpoint import Checkpoint
from visma_async.export.memory import Memory, default_memory
from visma_async.export.outputs import Outputs
from visma_async.export.part import begin_part, drift_detected, with_part
from visma_async.export.plan import How, Table
from visma_async.export.progress import Phase, Progress
from visma_async.export.reading import Fetched, Reading
from visma_async.export.recent import Recent
from visma_async.export.singles import whole_records
from visma_async.export.tally import Tally
from visma_async.export.tombstones import write_tombstones
from visma_async.export.walk import Walk
from visma_async.export.worker import Worker
from visma_async.wire.lines import digest

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.listing import Listing

_ANEW = 2
"""How often a table begins a part anew that drift has torn."""
_DRIFT_ADVICE = "Export again, or with on_drift='repair' (--on-drift repair)."


@attrs.frozen
class _Taken:
    """A page, and what of it is to be written."""

    keys: Sequence[str]
    lines: Sequence[bytes]


class TableRun:
    """Exports one table.

    Args:
        company: Whose.
        table: Which.
        how: How.
        clock: What seconds are counted by.

    Raises:
        ConfigurationError: The output or the dataset makes no sense.
    """

    def __init__(self, company: Company, table: Table, how: How, clock: Clock) -> None:
        self._company = company
        self._dataset = table.dataset
        self._facts = table.dataset.facts
        self._how = how
        self._clock = clock
        self._outputs = Outputs(table, company.timezone)
        self._worker = Worker()
        self._recent = Recent(self._facts, table.dataset.filters, company.timezone)
        self._checkpoint: Checkpoint | None = None
        self._memory: Memory | None = None
        self._walk: Walk | None = None
        self._reading: Reading | None = None
        self._listing: Listing[Any] | None = None
        self._parts: Sequence[fanning.Arguments] = ()
        self._part = 0
        self._tick = 1
        self._begun: Mapping[str, Any] | None = None
        self._anew = 0
        self._began: dt.datetime | None = None
        self._since: dt.datetime | None = None
        self._waiting = False
        self._safe: Progress | None = None
        self._only_new = False
        self._spoiled = False
        self._saved: Mapping[str, Any] = {}
        self._tally = Tally(
            Progress(
                company=company.id,
                table=self._dataset.name,
                out=self._outputs.name,
                quota=company.quota,
            )
        )
        self._fingerprint = self._fingerprinted(table)

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        return self._tally.progress

    async def events(self) -> AsyncGenerator[Progress, None]:
        """Exports the table, and tells after every page how far that has come.

        Raises:
            VismaNetError: A page could not be fetched or read.
            OSError: It could not be written.
        """
        started = self._clock.monotonic()
        stream = self._outputs.stream
        if stream is not None:
            await stream.open()
        await self._worker.do(self._open)
        if self._waiting:
            # Everything had been read when the earlier run ended.
            self._update(started)
        else:
            if stream is not None and (head := self._outputs.begin()):
                await stream.write(head)
            async for _ in self._read_parts(started):
                yield self.progress
            await self._worker.do(self._end_reading)
        yield self._shown("writing", started)
        await self._worker.do(self._finish)
        yield self._shown(self._tally.outcome(self._how.limit), started)

    async def aclose(self) -> None:
        """Ends what is under way, and leaves on the disk what another run can go on with."""
        try:
            if self._reading is not None:
                await self._reading.aclose()
        finally:
            await self._worker.aclose(self._close)

    async def _read_parts(self, started: float) -> AsyncGenerator[None, None]:
        await self._find_parts()
        while self._part < len(self._parts):
            walk, reading = self._begin_part()
            while not walk.finished:
                fetched = await reading.fetch()
                await self._take(fetched)
                expected = self.progress.total
                self._update(started, fetched)
                yield
                if walk.drifted and self._how.on_drift == "raise":
                    self._spoiled = True
                    raise drift_detected(self._dataset.name, walk, expected, _DRIFT_ADVICE)
                if self.progress.records == self._how.limit:
                    break
            await reading.aclose()
            self._tick = walk.tick + 1
            if self._is_to_be_read_anew(walk):
                await self._worker.do(self._begin_anew)
                continue
            self._tally.end_part(walk)
            if self.progress.records == self._how.limit:
                break
            self._part += 1
            self._walk = self._reading = None
            self._begun = None

    def _is_to_be_read_anew(self, walk: Walk) -> bool:
        """Whether the part has records that drift has torn, which are on the disk already."""
        torn = walk.torn and not walk.complete and self._how.on_drift == "repair"
        return torn and self._anew < _ANEW and self._outputs.stream is None

    def _begin_anew(self) -> None:
        begun = self._begun or {}
        checkpoint = self._opened()
        checkpoint.begin()
        checkpoint.sightings.forget(begun["tick"])
        self._tally.begin_anew(begun["tally"])
        self._anew += 1
        self._walk = self._reading = None
        # Once it is safe that the rest of the spool is not good, it may go.
        self._save("reading", begun["lengths"])
        self._outputs.close()
        self._outputs.open(begun["lengths"])

    async def _find_parts(self) -> None:
        if self._parts:
            return
        given = self._recent.arguments(self._since)
        self._parts, calls = await fanning.parts(self._company, self._dataset, given)
        self._tally.count(calls=calls)

    def _begin_part(self) -> tuple[Walk, Reading]:
        self._listing, walk, reading = begin_part(
            self._company,
            self._dataset,
            self._parts[self._part],
            self._opened().sightings,
            how=self._how,
            since=self._since,
            tick=self._tick,
            clock=self._clock,
        )
        if self._begun is None:
            self._begun = {
                "tick": self._tick,
                "lengths": list(self._outputs.lengths),
                "tally": self._tally.to_dict(),
            }
        if self._saved.get("walk") is not None:
            walk.restore(self._saved["walk"])
            reading.restore(self._saved["reading"])
        self._saved = {}
        self._walk, self._reading = walk, reading
        return walk, reading

    async def _take(self, fetched: Fetched) -> None:
        """Takes in one answer; when this returns, it is safe."""
        if not self._dataset.detail:
            chunk = await self._worker.do(self._take_at_once, fetched)
        else:
            taken = await self._worker.do(self._receive, fetched)
            whole = await whole_records(
                self._company, self._dataset, taken.lines, self._how.singles
            )
            self._tally.count(calls=whole.calls, removed=whole.gone, records=-whole.gone)
            if whole.others:
                self._tally.doubt(
                    f"the single reads of {whole.others} records answered with other records"
                )
            chunk = await self._worker.do(self._write, _Taken(taken.keys, whole.lines))
        if self._outputs.stream is not None and chunk:
            await self._outputs.stream.write(chunk)

    def _take_at_once(self, fetched: Fetched) -> bytes:
        return self._write(self._receive(fetched))

    def _receive(self, fetched: Fetched) -> _Taken:
        walk, reading, checkpoint = self._walk, self._reading, self._opened()
        if walk is None or reading is None:
            raise ValueError("No part is being read.")
        if self._began is None:
            self._began = fetched.now
        page = with_part(reading.read(fetched), self._dataset, self._parts[self._part])
        checkpoint.begin()
        places = walk.receive(page, fetched.now)
        if len(places) == len(page.lines):
            keys, lines = page.keys, page.lines
        else:
            keys = [page.keys[place] for place in places]
            lines = [page.lines[place] for place in places]
        if self._memory is not None:
            keys, lines = self._new(keys, lines)
        if self._how.limit is not None:
            lines = lines[: self._how.limit - self.progress.records]
        self._tally.count(
            records=len(lines), pages=1, calls=fetched.exchange.attempts,
            waited=fetched.exchange.queued,
        )  # fmt: skip
        return _Taken(keys, lines)

    def _new(
        self, keys: Sequence[str], lines: Sequence[bytes]
    ) -> tuple[Sequence[str], Sequence[bytes]]:
        """Leaves out what the last export had, and has not changed."""
        pairs = [(key, digest(line)) for key, line in zip(keys, lines, strict=True)]
        self._opened().sightings.note(pairs)
        if self._memory is None or not self._only_new:
            return keys, lines
        same = self._memory.unchanged(pairs)
        self._tally.count(unchanged=len(same))
        kept = [place for place, key in enumerate(keys) if key not in same]
        return [keys[place] for place in kept], [lines[place] for place in kept]

    def _write(self, taken: _Taken) -> bytes:
        chunk = self._outputs.write(taken.lines)
        self._save("reading")
        return chunk

    def _open(self) -> None:
        outputs, how = self._outputs, self._how
        outputs.check()
        if outputs.place is not None:
            # It holds keys of records: nobody reads it who may not read those.
            outputs.place.prepare(outputs.place.checkpoint)
        checkpoint = self._checkpoint = Checkpoint(
            outputs.checkpoint,
            self._fingerprint,
            now=self._clock.time,
            good_for=how.good_for,
            fresh=how.fresh,
            name=outputs.name,
        )
        if how.since is not None:
            name = f"{self._company.id}-{self._dataset.name}-{self._identified()}.sqlite"
            self._memory = Memory((how.memory or default_memory()) / name, self._dataset.name)
            self._only_new = self._memory.knows_any
        if checkpoint.resumed:
            self._go_on(checkpoint.load("state"), checkpoint.load("parts"))
            return
        if self._memory is not None:
            self._refuse_to_replace()
            self._since = self._memory_since(self._memory)
        self._tally.change(incremental=self._since is not None)
        outputs.open(None)

    @property
    def resumable(self) -> bool:
        """Whether another run can go on where this one ended."""
        return self._outputs.stream is None and self._safe is not None and not self._spoiled

    @property
    def safe(self) -> Progress:
        """How far it has come, as far as it is on the disk."""
        return self._safe or attrs.evolve(self.progress, records=0, pages=0, bytes=0)

    def _refuse_to_replace(self) -> None:
        place = self._outputs.place
        if place is not None and place.size() is not None:
            raise ConfigurationError(
                f"{place.name} is there already, and tells what was new then.",
                advice="Make the plan anew: the {time} in its name is another one then.",
            )

    def _memory_since(self, memory: Memory) -> dt.datetime | None:
        """From when on to read; None reads all."""
        mark, full, every = memory.mark, memory.last_full, self._how.full_every
        if mark is None or not self._recent.dated:
            return None
        now = dt.datetime.fromtimestamp(self._clock.time(), dt.UTC)
        if every is not None and (full is None or (now - full).total_seconds() >= every):
            return None
        return mark - dt.timedelta(seconds=self._how.overlap)

    def _go_on(self, state: Mapping[str, Any], parts: Sequence[Any] | None) -> None:
        self._waiting = state["phase"] == "writing"
        self._saved = state
        self._parts = [fanning.restored(one) for one in parts or ()]
        self._part, self._tick = state["part"], state["tick"]
        self._begun, self._anew = state["begun_part"], state["anew"]
        self._began, self._since = _moment(state["began"]), _moment(state["since"])
        self._tally.restore(state["tally"])
        self._tally.change(incremental=self._since is not None, bytes=state["bytes"])
        self._safe = self._tally.progress
        if not self._waiting:
            self._outputs.open(state["lengths"])

    def _save(self, phase: str, lengths: Sequence[int] | None = None) -> None:
        """Makes safe what was written and sighted, in one step."""
        checkpoint, walk, reading = self._opened(), self._walk, self._reading
        state = {
            "phase": phase,
            "part": self._part,
            "tick": self._tick,
            "begun_part": self._begun,
            "anew": self._anew,
            "began": _text(self._began),
            "since": _text(self._since),
            "tally": self._tally.to_dict(),
            "lengths": list(self._outputs.lengths if lengths is None else lengths),
            "bytes": self._outputs.bytes,
            "walk": None if walk is None else walk.to_dict(),
            "reading": None if reading is None else reading.to_dict(),
        }
        checkpoint.save("state", state)
        if self.progress.pages == 1:
            checkpoint.save("parts", [fanning.saved(one) for one in self._parts])
        checkpoint.commit(self._fingerprint)
        self._safe = self.progress

    def _end_reading(self) -> None:
        self._opened().begin()
        self._walk = self._reading = None
        self._save("writing")
        self._waiting = True

    def _finish(self) -> None:
        checkpoint, memory = self._opened(), self._memory
        if memory is not None and self._began is not None:
            full = self._since is None
            if full and not self._tally.unproven and self._outputs.place is not None:
                gone = memory.gone(key for key, _ in checkpoint.digests(0))
                removed = write_tombstones(gone, self._outputs, self._facts.identity)
                self._tally.count(removed=removed)
            self._outputs.publish()
            proven = not self._tally.unproven
            memory.remember(
                ((key, look) for key, look in checkpoint.digests(0) if look is not None),
                # What may be missing is to be read again.
                self._began if proven else None,
                full=full and proven,
            )
        else:
            self._outputs.publish()
        checkpoint.remove()
        self._checkpoint = None

    def _close(self) -> None:
        checkpoint = self._checkpoint
        if checkpoint is not None:
            checkpoint.rollback()
        self._outputs.close()
        if self._memory is not None:
            self._memory.close()
        if checkpoint is not None:
            if self._spoiled or checkpoint.load("export") is None:
                # Nothing was read that another run could go on with.
                checkpoint.remove()
                self._outputs.remove()
            else:
                checkpoint.close()
        if self._outputs.stream is not None:
            self._outputs.stream.close()

    def _update(self, started: float, fetched: Fetched | None = None) -> None:
        """Brings what is told up to date."""
        if self._walk is not None:
            recent = fetched is not None and fetched.ask.since is not None
            self._tally.watch(self._walk, recent=recent)
        self._tally.change(
            part=min(self._part + 1, max(1, len(self._parts))),
            parts=max(1, len(self._parts)),
            bytes=self._outputs.bytes or self.progress.bytes,
            seconds=self._clock.monotonic() - started,
            quota=self._company.quota if self._listing is None else self._listing.quota,
        )

    def _shown(self, phase: Phase, started: float) -> Progress:
        self._update(started)
        self._tally.change(phase=phase, reason="" if phase == "writing" else self._tally.reason)
        return self.progress

    def _opened(self) -> Checkpoint:
        if self._checkpoint is None:
            raise ValueError("The export is not open.")
        return self._checkpoint

    def _fingerprinted(self, table: Table) -> str:
        """What another run must be like to go on with this one."""
        how = self._how
        parts = (
            self._company.id,
            self._identified(),
            self._outputs.formats,
            table.dataset.detail,
            table.dataset.children,
            how.limit,
            how.since,
            how.on_drift,
        )
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def _identified(self) -> str:
        """What tells this list from others of the company: its route and its filters."""
        dataset = self._dataset
        given = sorted((name, repr(value)) for name, value in dataset.filters.items())
        route = f"{dataset.resource}.{dataset.method} {given} {dataset.expand} {dataset.options}"
        return hashlib.sha256(route.encode()).hexdigest()[:16]


def _text(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text)
