"""Dispatcher: lets calls go when a connection and quota are free, fairly between companies."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
from collections.abc import Hashable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import attrs

from visma_async.errors import QuotaExhausted, RequestTimeout
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.headers import read_retry_after, read_snapshot
from visma_async.transport.fairness import FairQueue, Priority

if TYPE_CHECKING:
    from visma_async.clock import Clock
    from visma_async.quota.limiter import CounterKey, Limiter


@attrs.define(eq=False)
class Permit:
    """The permission to send one call: a place, and a share of the quota. To be released.

    Attributes:
        counted: Whether the answer has told how the call was counted.
    """

    key: CounterKey
    route: str
    bucket: Bucket
    lease: Lease
    counted: bool = False


@attrs.define(eq=False)
class _Waiter:
    key: CounterKey
    route: str
    bucket: Bucket
    future: asyncio.Future[Permit]
    quota_by: float
    go_by: float
    queued: bool = True


class Dispatcher:
    """Admits calls: quota and a place among the concurrent ones, taken together.

    They are taken together because a call that holds one while it waits for the other would
    either block a place for up to an hour, or spend a token in another window than it was
    counted in.
    """

    def __init__(
        self, clock: Clock, limiter: Limiter, *, concurrency: int, per_company: int
    ) -> None:
        self._clock = clock
        self._limiter = limiter
        self._queue: FairQueue[_Waiter] = FairQueue(
            concurrency=concurrency, per_company=per_company
        )
        self._alarms: list[tuple[float, int, Hashable | _Waiter]] = []
        self._order = itertools.count()
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = math.inf
        self._recalls: dict[Hashable, float] = {}

    async def admit(
        self,
        key: CounterKey,
        route: str,
        *,
        priority: Priority,
        max_wait: float | None,
        deadline: float | None,
    ) -> Permit:
        """Waits until the call may be sent.

        Args:
            key: Whom the call is counted for.
            route: Which operation it is.
            priority: Before or after which of the company's other calls it goes.
            max_wait: Seconds to wait for quota at most.
            deadline: Seconds to wait for anything at most.

        Raises:
            QuotaExhausted: There is no quota in time.
            RequestTimeout: There is quota, but the calls before this one took until the deadline.
        """
        now = self._clock.monotonic()
        bucket = self._limiter.bucket(key, route)
        waiter = _Waiter(
            key,
            route,
            bucket,
            asyncio.get_running_loop().create_future(),
            quota_by=math.inf if max_wait is None else now + max_wait,
            go_by=math.inf if deadline is None else now + deadline,
        )
        if bucket.fits_at(now) > max(now, min(waiter.quota_by, waiter.go_by)):
            raise self._exhausted(waiter, now)
        self._queue.push(key, bucket, waiter, priority)
        self._pump()
        if not waiter.future.done():
            self._set_alarm(min(waiter.quota_by, waiter.go_by), waiter)
        try:
            return await waiter.future
        except asyncio.CancelledError:
            if not waiter.future.cancelled():
                # Granted in the very moment in which the caller gave up.
                self.release(waiter.future.result())
            elif waiter.queued:
                self._queue.remove(key, bucket, waiter)
            raise

    def sending(self, permit: Permit) -> None:
        """The request goes out now."""
        permit.lease.sent_at = self._clock.monotonic()

    def never_sent(self, permit: Permit) -> None:
        """The request did not reach the server after all."""
        permit.lease.sent_at = None

    def answered(self, permit: Permit, status: int, headers: Mapping[str, str]) -> float | None:
        """The headers of an answer arrived. Returns the seconds that it asks to wait, if any."""
        now, wall = self._clock.monotonic(), self._clock.time()
        snapshot, retry_after = read_snapshot(headers, wall), read_retry_after(headers, wall)
        permit.counted = True
        if snapshot is not None:
            self._limiter.learn_policy(permit.key, permit.route, snapshot)
            counted_in = self._limiter.bucket(permit.key, permit.route)
            if counted_in is not permit.bucket:
                permit.bucket.unsent(permit.lease)
                permit.bucket = counted_in
        if status == 429:
            return permit.bucket.refused(permit.lease, now, snapshot, retry_after) - now
        permit.bucket.answered(permit.lease, now, snapshot)
        return retry_after

    def release(self, permit: Permit) -> None:
        """The exchange is over: its place is free, and its quota too if nothing was sent."""
        if not permit.counted:
            if permit.lease.sent_at is None:
                permit.bucket.unsent(permit.lease)
            else:
                permit.bucket.lost(permit.lease)
        self._queue.finished(permit.key)
        self._pump()

    def waiting(self, key: CounterKey) -> int:
        """Returns how many calls of the company wait."""
        return self._queue.waiting_for(key)

    async def aclose(self, reason: Exception) -> None:
        """Ends the one task that this owns, and every wait with `reason`."""
        for waiter in self._queue.drain():
            waiter.queued = False
            if not waiter.future.done():
                waiter.future.set_exception(reason)
        if self._alarm is not None:
            self._alarm.cancel()
            await asyncio.wait([self._alarm])
            self._alarm = None

    def _pump(self) -> None:
        now = self._clock.monotonic()

        def ready_at(lane: Hashable) -> float:
            return cast("Bucket", lane).ready_at(now)

        for _, lane, waiter in self._queue.serve(now, ready_at, self._park):
            lease = cast("Lease", cast("Bucket", lane).take(now))
            waiter.queued = False
            if waiter.future.done():
                # Cancelled, but not yet woken to take itself out.
                waiter.bucket.unsent(lease)
                self._queue.finished(waiter.key)
                continue
            waiter.future.set_result(Permit(waiter.key, waiter.route, waiter.bucket, lease))

    def _park(self, company: Hashable, at: float) -> None:
        if at < self._recalls.get(company, math.inf):
            self._recalls[company] = at
            self._set_alarm(at, company)

    def _set_alarm(self, at: float, what: Hashable | _Waiter) -> None:
        if at == math.inf:
            return
        heapq.heappush(self._alarms, (at, next(self._order), what))
        if at < self._alarm_at:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm_at = at
            self._alarm = asyncio.create_task(self._ring_alarms(), name="visma_async dispatcher")

    async def _ring_alarms(self) -> None:
        while self._alarms:
            self._alarm_at = self._alarms[0][0]
            await self._clock.sleep(max(0.0, self._alarm_at - self._clock.monotonic()))
            now = self._clock.monotonic()
            while self._alarms and self._alarms[0][0] <= now:
                _, _, what = heapq.heappop(self._alarms)
                if isinstance(what, _Waiter):
                    self._give_up(what, now)
                else:
                    self._recalls.pop(what, None)
                    self._queue.recall(what)
            # New alarms set while pumping must not cancel the task that sets them.
            self._alarm_at = -math.inf
            self._pump()
        self._alarm_at = math.inf

    def _give_up(self, waiter: _Waiter, now: float) -> None:
        if waiter.future.done():
            return
        waiting_for_quota = waiter.bucket.fits_at(now) > now
        if now < waiter.go_by and not waiting_for_quota:
            self._set_alarm(waiter.go_by, waiter)
            return
        self._queue.remove(waiter.key, waiter.bucket, waiter)
        waiter.queued = False
        if waiting_for_quota:
            waiter.future.set_exception(self._exhausted(waiter, now))
        else:
            waiter.future.set_exception(
                RequestTimeout(
                    "The deadline passed while the call waited for those before it.",
                    advice="Allow a longer deadline, or more concurrency.",
                )
            )

    def _exhausted(self, waiter: _Waiter, now: float) -> QuotaExhausted:
        seconds = waiter.bucket.fits_at(now) - now
        at = datetime.fromtimestamp(self._clock.time() + seconds, UTC)
        return QuotaExhausted(
            f"The quota of {waiter.bucket.usage(now).limit:,} calls is used up; the call would "
            f"fit in {seconds:.0f} s, at {at:%H:%M:%S} UTC.",
            available_at=at,
            advice="Call again then, or allow a longer max_wait or deadline.",
        )
