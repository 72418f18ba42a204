"""Who is served next: companies in turn, and within one company by priority and in order. Pure."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, Literal, TypeVar

Priority = Literal["interactive", "bulk"]
W = TypeVar("W", bound=Hashable)


class Lane(Generic[W]):
    """The waiting calls of one company that draw on the same bucket."""

    __slots__ = ("_bulk", "_interactive")

    def __init__(self) -> None:
        self._interactive: OrderedDict[W, None] = OrderedDict()
        self._bulk: OrderedDict[W, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._interactive) + len(self._bulk)

    def push(self, waiter: W, priority: Priority) -> None:
        """Adds a waiting call."""
        (self._interactive if priority == "interactive" else self._bulk)[waiter] = None

    def pop(self) -> W:
        """Takes out the call that is next."""
        return (self._interactive or self._bulk).popitem(last=False)[0]

    def remove(self, waiter: W) -> None:
        """Takes out a call that no longer waits."""
        (self._interactive if waiter in self._interactive else self._bulk).pop(waiter)


class Line(Generic[W]):
    """One company's lanes and how many of its calls are under way."""

    __slots__ = ("company", "lanes", "under_way")

    def __init__(self, company: Hashable) -> None:
        self.company = company
        self.lanes: OrderedDict[Hashable, Lane[W]] = OrderedDict()
        self.under_way = 0


class FairQueue(Generic[W]):
    """Waiting calls of many companies, served round-robin.

    A company stands in the ring while it may have a call to send. One whose calls all have to
    wait (for quota, for an answer) leaves the ring, so that ten thousand idle companies cost
    nothing, and comes back through `recall`.
    """

    def __init__(self, *, concurrency: int, per_company: int) -> None:
        self._concurrency = concurrency
        self._per_company = per_company
        self._lines: dict[Hashable, Line[W]] = {}
        self._ring: OrderedDict[Hashable, Line[W]] = OrderedDict()
        self.under_way = 0
        self.waiting = 0

    def push(self, company: Hashable, lane: Hashable, waiter: W, priority: Priority) -> None:
        """Adds a waiting call."""
        line = self._lines.get(company)
        if line is None:
            line = self._lines[company] = Line(company)
        queue = line.lanes.get(lane)
        if queue is None:
            queue = line.lanes[lane] = Lane()
        queue.push(waiter, priority)
        self.waiting += 1
        self._ring[company] = line

    def remove(self, company: Hashable, lane: Hashable, waiter: W) -> None:
        """Takes out a call that no longer waits."""
        line = self._lines[company]
        line.lanes[lane].remove(waiter)
        self.waiting -= 1
        self._tidy(line, lane)

    def recall(self, company: Hashable) -> None:
        """Puts a company back into the ring if it has calls waiting."""
        line = self._lines.get(company)
        if line is not None and line.lanes:
            self._ring[company] = line

    def waiting_for(self, company: Hashable) -> int:
        """Returns how many calls of the company wait."""
        line = self._lines.get(company)
        return sum(map(len, line.lanes.values())) if line is not None else 0

    def finished(self, company: Hashable) -> None:
        """Notes that a call under way has ended."""
        line = self._lines[company]
        line.under_way -= 1
        self.under_way -= 1
        self.recall(company)
        self._forget(line)

    def drain(self) -> Iterator[W]:
        """Takes out and yields every waiting call."""
        for line in list(self._lines.values()):
            for lane in list(line.lanes.values()):
                while lane:
                    yield lane.pop()
            line.lanes.clear()
            self._forget(line)
        self._ring.clear()
        self.waiting = 0

    def serve(
        self,
        now: float,
        ready_at: Callable[[Hashable], float],
        park: Callable[[Hashable, float], None],
    ) -> Iterator[tuple[Hashable, Hashable, W]]:
        """Yields company, lane and waiter of each call that may go now.

        Args:
            now: The time.
            ready_at: Tells from when on a lane may send. It is asked again for each call, since
                each call that goes changes the answer.
            park: Told of each company that cannot go now, and when it should be recalled.
        """
        while self._ring and self.under_way < self._concurrency:
            company, line = self._ring.popitem(last=False)
            if line.under_way >= self._per_company:
                continue
            times = {lane: ready_at(lane) for lane in line.lanes}
            lane = next((lane for lane, at in times.items() if at <= now), None)
            if lane is None:
                park(company, min(times.values()))
                continue
            waiter = line.lanes[lane].pop()
            line.lanes.move_to_end(lane)
            line.under_way += 1
            self.under_way += 1
            self.waiting -= 1
            self._ring[company] = line
            self._tidy(line, lane)
            yield company, lane, waiter

    def _tidy(self, line: Line[W], lane: Hashable) -> None:
        if not line.lanes[lane]:
            del line.lanes[lane]
        if not line.lanes:
            self._ring.pop(line.company, None)
            self._forget(line)

    def _forget(self, line: Line[W]) -> None:
        if not line.under_way and not line.lanes:
            self._lines.pop(line.company, None)
