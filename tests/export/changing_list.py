"""A list that changes between two answers, and what a walk makes of it: no network, no files."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from random import Random

import attrs

from visma_async.export.sightings import StoredSightings
from visma_async.export.walk import Walk
from visma_async.wire.lines import LinePage

START = dt.datetime(2026, 1, 1)


@attrs.define
class Row:
    key: str
    place: float
    modified: dt.datetime
    version: int = 0

    def line(self) -> bytes:
        return json.dumps([self.key, self.version]).encode()


class ChangingList:
    """Rows in an order that holds, unless every answer has its own."""

    def __init__(self, count, page_size, *, seed=0, shuffled=False, total=True, dated=True):
        self.random = Random(seed)
        self.now = START
        self.rows = [Row(f"[{n}]", n, START - dt.timedelta(days=9)) for n in range(count)]
        self.page_size = page_size
        self.shuffled = shuffled
        self.tells_total = total
        self.dated = dated
        self.names = count
        self.kept = {row.key for row in self.rows}
        """What has been there all the time."""
        self.answers = 0

    def answer(self, ask) -> LinePage:
        self.answers += 1
        rows = sorted(self.rows, key=lambda row: row.place)
        if ask.since is not None:
            since = ask.since.replace(tzinfo=None)
            rows = [row for row in rows if row.modified >= since]
        if self.shuffled:
            self.random.shuffle(rows)
        size = min(ask.size or self.page_size, self.page_size)
        shown = rows[(ask.number - 1) * size : ask.number * size]
        return LinePage(
            lines=[row.line() for row in shown],
            keys=[row.key for row in shown],
            modified=max((row.modified.isoformat() for row in shown), default=""),
            total_count=len(rows) if self.tells_total and shown else None,
            max_page_size=self.page_size,
            counted=len(shown),
        )

    def change(self, how: str) -> None:
        self.now += dt.timedelta(milliseconds=7)
        if how == "insert":
            self.insert(min((row.place for row in self.rows), default=0) - 1)
        elif how == "append":
            self.insert(max((row.place for row in self.rows), default=0) + 1)
        elif how == "between":
            self.insert(self.random.uniform(0, len(self.rows)))
        elif how == "balanced":
            self.change("insert")
            self.change("delete")
        elif self.rows:
            row = self.random.choice(self.rows)
            if how == "delete":
                self.rows.remove(row)
                self.kept.discard(row.key)
            else:
                row.version += 1
                row.modified = self.now
            if how == "move":
                row.place = self.random.uniform(-1, len(self.rows))

    def insert(self, place: float) -> None:
        self.rows.append(Row(f"[{self.names}]", place, self.now))
        self.names += 1


def make_walk(server, policy="repair", *, keyed=True, page_size=None, sightings=None):
    sightings = sightings or StoredSightings(sqlite3.connect(":memory:"))
    return Walk(
        sightings,
        paged=True,
        dated=server.dated,
        keyed=keyed,
        positions=True,
        policy=policy,
        page_size=page_size,
    )


def walk_through(server, walk, changes=(), *, until=None, saved=False):
    """Reads until the walk is done; returns the keys that were taken, in order."""
    taken = []
    while not walk.finished:
        if saved:
            fresh = make_walk(server, walk._policy, sightings=walk._sightings)
            walk = fresh.restore(json.loads(json.dumps(walk.to_dict())))
        page = server.answer(walk.ask())
        places = walk.receive(page, server.now.replace(tzinfo=dt.UTC))
        taken += [page.keys[place] for place in places]
        server.now += dt.timedelta(seconds=1)
        if until is None or server.answers <= until:
            for how in changes:
                server.change(how)
        assert server.answers < 2_000
    return taken, walk
