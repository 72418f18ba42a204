"""Who is served next: companies in turn, and within one company by priority and in order. Pure."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, Literal, TypeVar

Priority = Literal["interactive", "bulk"]
W = TypeVar("W", bound=Hashable)


class Lane(Generic[W]):
    """The waiting calls of one company that draw on the same bucket.

    Each is numbered as it comes, so that its place in the line is known without counting.
    """

    __slots__ = ("_bulk", "_interactive", "_pushed")

    def __init__(self) -> None:
        self._interactive: OrderedDict[W, int] = OrderedDict()
        self._bulk: OrderedDict[W, int] = OrderedDict()
        self._pushed = 0

    def __len__(self) -> int:
        return len(self._interactive) + len(self._bulk)

    @property
    def next_priority(self) -> Priority:
        """The priority of the call that is next."""
        return "interactive" if self._interactive else "bulk"

    def push(self, waiter: W, priority: Priority) -> None:
        """Adds a waiting call."""
        (self._interactive if priority == "interactive" else self._bulk)[waiter] = self._pushed
        self._pushed += 1

    def pop(self) -> W:
        """Takes out the call that is next."""
        return (self._interactive or self._bulk).popitem(last=False)[0]

    def remove(self, waiter: W) -> None:
        """Takes out a call that no longer waits."""
        (self._interactive if waiter in self._interactive else self._bulk).pop(waiter)

    def ahead_of(self, priority: Priority) -> int:
        """Returns how many calls go before one that comes now."""
        return len(self._interactive) + (len(self._bulk) if priority == "bulk" else 0)

    def ahead_of_waiter(self, waiter: W) -> int:
        """Returns how many calls go before the one that waits, at most."""
        urgent = waiter in self._interactive
        queue = self._interactive if urgent else self._bulk
        first = next(iter(queue.values()))
        return min(queue[waiter] - first, len(queue) - 1) + (
            0 if urgent else len(self._interactive)
        )


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

    Args:
        concurrency: How many calls may be under way.
        per_company: How many of one company.
        bulk_places: How many places of a company its bulk calls may take before they wait.
    """

    def __init__(
        self, *, concurrency: int, per_company: int, bulk_places: int | None = None
    ) -> None:
        self._concurrency = concurrency
        self._places: dict[Priority, int] = {
            "interactive": per_company,
            "bulk": per_company if bulk_places is None else bulk_places,
        }
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

    def enter(self, company: Hashable, priority: Priority) -> bool:
        """Takes a place without queueing, where nobody of the company waits and one is free.

        While a place is free, all other companies with calls waiting have to wait for quota, or
        have as many under way as they may: nobody is passed.
        """
        if self.under_way >= self._concurrency:
            return False
        line = self._lines.get(company)
        if line is None:
            line = self._lines[company] = Line(company)
        elif line.lanes or line.under_way >= self._places[priority]:
            return False
        line.under_way += 1
        self.under_way += 1
        return True

    def ahead_of(self, company: Hashable, lane: Hashable, priority: Priority) -> int:
        """Returns how many waiting calls draw on the same bucket before one that comes now."""
        line = self._lines.get(company)
        queue = line.lanes.get(lane) if line is not None else None
        return queue.ahead_of(priority) if queue is not None else 0

    def ahead_of_waiter(self, company: Hashable, lane: Hashable, waiter: W) -> int:
        """Returns how many waiting calls draw on the same bucket before this one, at most."""
        return self._lines[company].lanes[lane].ahead_of_waiter(waiter)

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

    def under_way_for(self, company: Hashable) -> int:
        """Returns how many calls of the company are under way."""
        line = self._lines.get(company)
        return line.under_way if line is not None else 0

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
        ready_at: Callable[[Hashable, Priority], float],
        park: Callable[[Hashable, float], None],
    ) -> Iterator[tuple[Hashable, Hashable, W]]:
        """Yields company, lane and waiter of each call that may go now.

        Args:
            now: The time.
            ready_at: Tells from when on a lane may send its next call, which has this priority.
                It is asked again for each call, since each call that goes changes the answer.
            park: Told of each company that cannot go now, and when it should be recalled.
        """
        while self._ring and self.under_way < self._concurrency:
            company, line = self._ring.popitem(last=False)
            recall_at = math.inf
            for key, lane in line.lanes.items():
                priority = lane.next_priority
                if line.under_way >= self._places[priority]:
                    continue
                at = ready_at(key, priority)
                if at <= now:
                    break
                recall_at = min(recall_at, at)
            else:
                if recall_at < math.inf:
                    park(company, recall_at)
                continue
            waiter = lane.pop()
            line.lanes.move_to_end(key)
            line.under_way += 1
            self.under_way += 1
            self.waiting -= 1
            self._ring[company] = line
            self._tidy(line, key)
            yield company, key, waiter

    def _tidy(self, line: Line[W], lane: Hashable) -> None:
        if not line.lanes[lane]:
            del line.lanes[lane]
        if not line.lanes:
            self._ring.pop(line.company, None)
            self._forget(line)

    def _forget(self, line: Line[W]) -> None:
        if not line.under_way and not line.lanes:
            self._lines.pop(line.company, None)
