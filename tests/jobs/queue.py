"""A background queue in memory, behind the road's one method: what the watch is tested against."""

from __future__ import annotations

import math
from collections import Counter
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock
from visma_async.transport.http import Answer
from visma_async.transport.options import CallOptions, Scope
from visma_async.transport.outcome import api_error
from visma_async.transport.pool import Exchange
from visma_async.transport.watch import JobWatch
from visma_async.transport.watched import Ticket
from visma_async.wire import json

SCOPE = Scope(company="tenant")


class Queue:
    """Jobs with durations, states that can be asked for, and a quota of calls in fixed windows."""

    def __init__(self, *, calls: float = math.inf, per: float = 3600.0, latency: float = 0.1):
        self.clock = VirtualClock(start=per)
        self.calls, self.per, self.latency = calls, per, latency
        self.sent: list[tuple[str, float]] = []
        self.under_way = self.most_under_way = 0
        self.ends: dict[str, float] = {}
        self.faults: list[int] = []
        self.watch = JobWatch(self.perform, self.clock, self.usage)
        self._received: dict[str, float] = {}
        self._window, self._spent = 1.0, 0.0

    def usage(self, scope: Scope, service: str, route: str) -> Any:
        self._turn()
        if self.calls == math.inf:
            return SimpleNamespace(remaining=10**6, reserved=0, resets_in=None)
        turns = (self._window + 1) * self.per - self.clock.monotonic()
        return SimpleNamespace(remaining=self.calls - self._spent, reserved=0, resets_in=turns)

    def submit(self, name: str, duration: float, kind: str = "GET /v1/x") -> Ticket:
        now = self.clock.monotonic()
        self._received[name], self.ends[name] = now, now + duration
        return Ticket(
            id=name,
            scope=SCOPE,
            options=CallOptions(),
            kind=kind,
            submitted_at=self.clock.time(),
        )

    async def spend(self) -> None:
        """One call: waits for the next window where this one is used up, as the road does."""
        self._turn()
        while self._spent >= self.calls:
            await self.clock.sleep((self._window + 1) * self.per - self.clock.monotonic())
            self._turn()
        self._spent += 1

    async def perform(self, request, scope, options, *, sink=None) -> Exchange:
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await self.spend()
            if options.before_sending is not None:
                await options.before_sending()
            self.sent.append((request.path, self.clock.monotonic()))
            await self.clock.sleep(self.latency)
            status = self.faults.pop(0) if self.faults else 200
            answer = Answer(status, CIMultiDict(), self._document(request.path))
            if status >= 300:
                raise api_error(answer, request)
            return Exchange(request, answer, 1, self.latency)
        finally:
            self.under_way -= 1

    def looks(self) -> Counter[str]:
        """How often each state was asked for."""
        return Counter(path.rpartition("/")[2] for path, _ in self.sent)

    def most_in_a_minute(self) -> int:
        """The most identical requests in any minute."""
        moments: dict[str, list[float]] = {}
        for path, at in self.sent:
            moments.setdefault(path, []).append(at)
        return max(
            sum(start <= at < start + 60 for at in those)
            for those in moments.values()
            for start in those
        )

    def _turn(self) -> None:
        window = self.clock.monotonic() // self.per
        if window != self._window:
            self._window, self._spent = window, 0.0

    def _document(self, path: str) -> bytes:
        name = path.rpartition("/")[2]
        now, since, end = self.clock.monotonic(), self._received[name], self.ends[name]
        ended = now >= end
        return json.dumps(
            {
                "id": name,
                "status": "Finished" if ended else "Started",
                "statusCode": 200 if ended else 0,
                "receivedUtc": _moment(since),
                "finishedUtc": _moment(end) if ended else None,
            }
        )


def _moment(at: float) -> str:
    return datetime.fromtimestamp(1_700_000_000 + at, UTC).isoformat()
