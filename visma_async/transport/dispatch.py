"""Dispatcher: lets calls go when a connection and quota are free, fairly between companies."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable, Hashable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import attrs

from visma_async.errors import QuotaExhausted, RequestTimeout, VismaNetError
from visma_async.quota.bucket import Lease
from visma_async.quota.headers import Snapshot, read_retry_after, read_snapshot
from visma_async.quota.usage import QuotaRefusal, QuotaWait, Usage
from visma_async.transport.alarms import Alarms
from visma_async.transport.fairness import FairQueue, Priority

if TYPE_CHECKING:
    from visma_async.clock import Clock
    from visma_async.quota.allowance import Quota
    from visma_async.quota.limiter import Counter, CounterKey, Limiter

log = logging.getLogger("visma_async.quota")


@attrs.frozen(kw_only=True)
class QuotaHooks:
    """Who is told of waits and refusals.

    Attributes:
        on_wait: Called when a call begins to wait for quota.
        on_refusal: Called when the server answered 429.
    """

    on_wait: Callable[[QuotaWait], object] | None = None
    on_refusal: Callable[[QuotaRefusal], object] | None = None


@attrs.define(eq=False)
class Permit:
    """The permission to send one call: a place, and a share of the quota. To be released.

    Attributes:
        counted: Whether the answer has told how the call was counted.
    """

    key: CounterKey
    route: str
    bucket: Counter
    lease: Lease
    counted: bool = False


@attrs.define(eq=False)
class _Waiter:
    key: CounterKey
    route: str
    bucket: Counter
    priority: Priority
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
        self,
        clock: Clock,
        limiter: Limiter,
        quota: Quota,
        *,
        concurrency: int,
        per_company: int,
        interactive_share: float = 0.0,
        hooks: QuotaHooks | None = None,
    ) -> None:
        self._clock = clock
        self._counters = limiter.attach(quota, clock, self._changed)
        self._kept: dict[Priority, float] = {"interactive": 0.0, "bulk": interactive_share}
        self._hooks = hooks if hooks is not None else QuotaHooks()
        # A place is kept together with the quota: a click that has quota and waits for one of
        # eight slow pages to arrive waits all the same.
        bulk_places = max(1, per_company - 1) if interactive_share else per_company
        self._queue: FairQueue[_Waiter] = FairQueue(
            concurrency=concurrency, per_company=per_company, bulk_places=bulk_places
        )
        self._alarms: Alarms[Hashable | _Waiter] = Alarms(
            clock, self._rung, "visma_async dispatcher"
        )
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
        bucket = self._counters.bucket(key, route)
        if self._queue.enter(key, priority):
            try:
                lease = bucket.take(now, self._kept[priority])
            except VismaNetError:
                self._queue.finished(key)
                raise
            if isinstance(lease, Lease):
                return Permit(key, route, bucket, lease)
            self._queue.finished(key)
        waiter = _Waiter(
            key,
            route,
            bucket,
            priority,
            asyncio.get_running_loop().create_future(),
            quota_by=math.inf if max_wait is None else now + max_wait,
            go_by=math.inf if deadline is None else now + deadline,
        )
        ahead = self._queue.ahead_of(key, bucket, priority)
        fits_at = bucket.fits_at(now, self._kept[priority], ahead)
        if fits_at > max(now, min(waiter.quota_by, waiter.go_by)):
            raise self._exhausted(waiter, now, fits_at)
        self._queue.push(key, bucket, waiter, priority)
        self._pump()
        if not waiter.future.done():
            if fits_at > now:
                self._tell_of_wait(waiter, now, fits_at)
            self._alarms.set(min(waiter.quota_by, waiter.go_by), waiter)
        try:
            return await waiter.future
        except asyncio.CancelledError:
            if not waiter.future.cancelled():
                # Granted in the very moment in which the caller gave up.
                self.release(waiter.future.result())
            elif waiter.queued:
                self._queue.remove(key, waiter.bucket, waiter)
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
            self._counters.learn_policy(permit.key, permit.route, snapshot)
            counted_in = self._counters.bucket(permit.key, permit.route)
            if counted_in is not permit.bucket:
                permit.bucket.unsent(permit.lease)
                permit.bucket = counted_in
        if status == 429:
            until = permit.bucket.refused(permit.lease, now, snapshot, retry_after)
            self._tell_of_refusal(permit, now, until, snapshot)
            return until - now
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

    def usage(self, key: CounterKey, route: str) -> Usage:
        """Returns how the quota stands for the company's calls to this operation."""
        standing = self._counters.bucket(key, route).standing(
            self._clock.monotonic(), self._kept["bulk"]
        )
        ends = standing.resets_in
        return Usage(
            **attrs.asdict(standing),
            resets_at=None if ends is None else self._time_in(ends),
            waiting=self._queue.waiting_for(key),
            under_way=self._queue.under_way_for(key),
        )

    async def aclose(self, reason: Exception) -> None:
        """Ends the one task that this owns, and every wait with `reason`."""
        for waiter in self._queue.drain():
            waiter.queued = False
            if not waiter.future.done():
                waiter.future.set_exception(reason)
        await self._alarms.aclose()
        await self._counters.aclose()

    def _pump(self) -> None:
        now = self._clock.monotonic()

        def ready_at(lane: Hashable, priority: Priority) -> float:
            return cast("Counter", lane).ready_at(now, self._kept[priority])

        for _, _, waiter in self._queue.serve(now, ready_at, self._park):
            waiter.queued = False
            if waiter.future.done():
                # Cancelled, but not yet woken to take itself out.
                self._queue.finished(waiter.key)
                continue
            counted_in = self._counters.bucket(waiter.key, waiter.route)
            if counted_in is not waiter.bucket:
                # An answer has told meanwhile that the operation is counted by itself.
                self._queue.finished(waiter.key)
                waiter.bucket, waiter.queued = counted_in, True
                self._queue.push(waiter.key, counted_in, waiter, waiter.priority)
                continue
            try:
                lease = cast("Lease", waiter.bucket.take(now, self._kept[waiter.priority]))
            except VismaNetError as error:
                self._queue.finished(waiter.key)
                waiter.future.set_exception(error)
                continue
            waiter.future.set_result(Permit(waiter.key, waiter.route, waiter.bucket, lease))

    def _changed(self, key: CounterKey) -> None:
        """A company's counter has changed by itself."""
        self._queue.recall(key)
        self._pump()

    def _park(self, company: Hashable, at: float) -> None:
        if at < self._recalls.get(company, math.inf):
            self._recalls[company] = at
            self._alarms.set(at, company)

    def _rung(self, due: list[Hashable | _Waiter], now: float) -> None:
        for what in due:
            if isinstance(what, _Waiter):
                self._give_up(what, now)
            else:
                self._recalls.pop(what, None)
                self._queue.recall(what)
        self._pump()

    def _give_up(self, waiter: _Waiter, now: float) -> None:
        if waiter.future.done():
            return
        ahead = self._queue.ahead_of_waiter(waiter.key, waiter.bucket, waiter)
        fits_at = waiter.bucket.fits_at(now, self._kept[waiter.priority], ahead)
        waiting_for_quota = fits_at > now
        if now < waiter.go_by and not waiting_for_quota:
            self._alarms.set(waiter.go_by, waiter)
            return
        self._queue.remove(waiter.key, waiter.bucket, waiter)
        waiter.queued = False
        if waiting_for_quota:
            waiter.future.set_exception(self._exhausted(waiter, now, fits_at))
        else:
            waiter.future.set_exception(
                RequestTimeout(
                    "The deadline passed while the call waited for those before it.",
                    advice="Allow a longer deadline, or more concurrency.",
                )
            )

    def _exhausted(self, waiter: _Waiter, now: float, fits_at: float) -> QuotaExhausted:
        seconds = fits_at - now
        at = self._time_in(seconds)
        standing = waiter.bucket.standing(now, self._kept[waiter.priority])
        why = f"The quota of {standing.limit:,} calls is used up"
        if standing.remaining and waiter.bucket.fits_at(now) > now:
            why = "The server has answered 429, and holds the company's calls back"
        elif 0 < standing.remaining <= standing.reserved:
            why = f"The {standing.remaining:,} calls left are kept for interactive calls"
        elif standing.remaining:
            why = f"The {standing.remaining:,} calls left are for those that waited before"
        return QuotaExhausted(
            f"{why}; the call would fit in {seconds:.0f} s, at {at:%H:%M:%S} UTC.",
            available_at=at,
            advice="Call again then, or allow a longer max_wait or deadline.",
        )

    def _tell_of_wait(self, waiter: _Waiter, now: float, fits_at: float) -> None:
        seconds = fits_at - now
        log.debug("%s waits %.1f s for quota", waiter.route, seconds)
        if self._hooks.on_wait is not None:
            told = QuotaWait(
                company=waiter.key.company,
                route=waiter.route,
                priority=waiter.priority,
                seconds=seconds,
                until=self._time_in(seconds),
            )
            _tell(self._hooks.on_wait, told)

    def _tell_of_refusal(
        self, permit: Permit, now: float, until: float, snapshot: Snapshot | None
    ) -> None:
        seconds = until - now
        policy = snapshot.policy if snapshot is not None else ""
        log.info("429 for %s: the company's calls wait %.1f s", permit.route, seconds)
        if self._hooks.on_refusal is not None:
            told = QuotaRefusal(
                company=permit.key.company,
                route=permit.route,
                seconds=seconds,
                until=self._time_in(seconds),
                policy=policy,
            )
            _tell(self._hooks.on_refusal, told)

    def _time_in(self, seconds: float) -> datetime:
        return datetime.fromtimestamp(self._clock.time() + seconds, UTC)


def _tell(hook: Callable[[Any], object], told: object) -> None:
    try:
        hook(told)
    except Exception:
        # What only looks on must not stop the calls of everybody.
        log.exception("a quota hook failed")
