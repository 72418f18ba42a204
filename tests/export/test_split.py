"""Records that are split over pages, while others come and go between two answers."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from random import Random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visma_async.export.sightings import StoredSightings
from visma_async.export.walk import Walk
from visma_async.wire.batches import Batches
from visma_async.wire.lines import LineReader

BATCHES = Batches(lines="lines", keys=("number",))
START = dt.datetime(2026, 1, 1)
HOWS = ["insert", "delete", "change", "move"]


@attrs.define
class Batch:
    number: int
    size: int
    place: float
    modified: dt.datetime = START - dt.timedelta(days=9)

    def fields(self, first: int, last: int):
        return {
            "number": self.number,
            "lastModifiedDateTime": self.modified.isoformat(),
            "lines": [f"{self.number}-{line}" for line in range(first, last)],
        }


class Journal:
    """Batches in an order that holds, listed by their lines."""

    def __init__(self, count: int, page_size: int, *, seed: int, dated: bool):
        self.random = Random(seed)
        self.now = START
        self.page_size = page_size
        self.dated = dated
        self.batches = [Batch(n, self.random.randint(1, 6), n) for n in range(1, count + 1)]
        self.kept = {batch.number: batch for batch in self.batches}
        self.numbers = count + 1
        self.answers = 0

    def answer(self, ask) -> bytes:
        self.answers += 1
        batches = sorted(self.batches, key=lambda batch: batch.place)
        if ask.since is not None:
            since = ask.since.replace(tzinfo=None)
            batches = [batch for batch in batches if batch.modified >= since]
        total = sum(batch.size for batch in batches)
        size = min(ask.size or self.page_size, self.page_size)
        start, stop, at = (ask.number - 1) * size, ask.number * size, 0
        shown = []
        for batch in batches:
            low, high = max(0, start - at), min(batch.size, stop - at)
            if low < high:
                metadata = {"totalCount": total, "maxPageSize": self.page_size}
                shown.append({**batch.fields(low, high), "metadata": metadata})
            at += batch.size
        return json.dumps(shown).encode()

    def change(self, how: str) -> None:
        self.now += dt.timedelta(milliseconds=7)
        if how == "insert":
            place = min((batch.place for batch in self.batches), default=0) - 1
            size = self.random.randint(1, 6)
            self.batches.append(Batch(self.numbers, size, place, self.now))
            self.numbers += 1
            return
        if not self.batches:
            return
        batch = self.random.choice(self.batches)
        if how == "delete":
            self.batches.remove(batch)
            self.kept.pop(batch.number, None)
            return
        batch.modified = self.now
        if how == "move":
            batch.place = self.random.uniform(-1, len(self.batches))


def export(journal: Journal, hows, *, until: int, policy="repair"):
    """Reads until the walk is done; returns what was written, and the walk."""

    def reader():
        return LineReader(BATCHES.keys, modified="lastModifiedDateTime", batches=BATCHES)

    walk = Walk(
        StoredSightings(sqlite3.connect(":memory:")),
        paged=True,
        dated=journal.dated,
        keyed=True,
        positions=False,
        policy=policy,
    )
    readers = {False: reader(), True: reader()}
    written = []
    while not walk.finished:
        ask = walk.ask()
        recent = ask.since is not None
        if ask.number == 1:
            readers[recent] = reader()
        page = readers[recent].read(journal.answer(ask))
        places = walk.receive(page, journal.now.replace(tzinfo=dt.UTC))
        written += [json.loads(page.lines[place]) for place in places]
        journal.now += dt.timedelta(seconds=1)
        if journal.answers <= until:
            for how in hows:
                journal.change(how)
        assert journal.answers < 10_000
    return written, walk


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("page_size", [1, 2, 7, 50, 1_000])
def test_at_rest_every_batch_is_whole(page_size, dated):
    journal = Journal(40, page_size, seed=3, dated=dated)
    written, walk = export(journal, [], until=0)
    assert walk.complete
    assert written == [batch.fields(0, batch.size) for batch in journal.kept.values()]


@settings(max_examples=300, deadline=None)
@given(
    count=st.integers(0, 60),
    page_size=st.integers(1, 40),
    seed=st.integers(0, 2**16),
    dated=st.booleans(),
    policy=st.sampled_from(["repair", "raise", "ignore"]),
    hows=st.lists(st.sampled_from(HOWS), max_size=4),
    until=st.integers(0, 40),
)
def test_what_is_called_complete_has_every_batch_whole(
    count, page_size, seed, dated, policy, hows, until
):
    journal = Journal(count, page_size, seed=seed, dated=dated)
    written, walk = export(journal, hows, until=until, policy=policy)
    numbers = [record["number"] for record in written]
    assert len(numbers) == len(set(numbers))
    if walk.complete:
        lines = {record["number"]: record["lines"] for record in written}
        for number, batch in journal.kept.items():
            assert lines.get(number) == batch.fields(0, batch.size)["lines"]
