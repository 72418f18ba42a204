"""Any interleaving of calls, answers, cancellations and time against counters like the API's."""

from __future__ import annotations

import asyncio
import math

import attrs
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock, settle
from visma_async.errors import ConfigurationError, QuotaExhausted, RequestTimeout
from visma_async.quota.allowance import Quota
from visma_async.quota.bucket import Bucket, Lease
from visma_async.quota.limiter import CounterKey, LocalLimiter
from visma_async.transport.dispatch import Dispatcher, Permit

LENGTH = 30.0
COMPANIES = ("big", "small")
COMMON, OWN = "4-fixed-window", "8-fixed-window"


class Counter:
    """A fixed window; in the next one the limit may be another, and others may come first."""

    def __init__(self, limit: int, phase: float) -> None:
        self.limit = self.next_limit = limit
        self.taken_by_others = 0
        self.told_of = -1
        self._phase = phase
        self._window = 0
        self._used = 0

    def use_up(self, calls: int) -> None:
        self._used = min(calls, self.limit)

    def turns_in(self, now: float) -> float:
        return LENGTH - (now + self._phase) % LENGTH

    def window(self, now: float) -> int:
        return math.floor((now + self._phase) / LENGTH)

    def count(self, now: float) -> tuple[bool, int, float]:
        """Returns whether the call fits, what is left after it, and the seconds until the turn."""
        window = self.window(now)
        if window != self._window:
            self._window, self.limit = window, self.next_limit
            self.use_up(min(self.taken_by_others, self.limit - 1))
        fits = self._used < self.limit
        self._used += fits
        return fits, self.limit - self._used, self.turns_in(now)


@attrs.define(eq=False)
class Call:
    """A call that has its permit.

    Attributes:
        counted_at: When it reaches the server; what is said there was true then.
        known: The window of which an answer had told the client when it sent the call, if it was
            the present one.
        counted_in: Policy and window, from then on.
        reply: Status and headers, likewise.
    """

    permit: Permit
    route: str
    sent_at: float
    counted_at: float
    known: int | None
    counted_in: tuple[str, int] | None = None
    reply: tuple[int, CIMultiDict] | None = None


@attrs.define(eq=False)
class Waiting:
    """A call that asked for a permit."""

    task: asyncio.Task[Permit]
    company: str
    route: str
    send: bool
    delay: float
    go_by: float


class DispatchMachine(RuleBasedStateMachine):
    """Nothing sent with knowledge is refused, nobody is forgotten, and everything comes back."""

    @initialize(
        limit=st.integers(1, 6),
        used=st.integers(0, 6),
        phase=st.floats(0, LENGTH, allow_nan=False, exclude_max=True),
        share=st.sampled_from([0.0, 0.5]),
        policies_change=st.sampled_from([False, False, False, True]),
    )
    def begin(self, limit, used, phase, share, policies_change):
        self.loop = asyncio.new_event_loop()
        self.clock = VirtualClock(start=0.0)
        self.counters = {
            (company, policy): Counter(limit, phase)
            for company in COMPANIES
            for policy in (COMMON, OWN)
        }
        self.clock._now = 0.0
        for counter in self.counters.values():
            counter.count(0.0)
            counter.use_up(used)
        self.policies_change = policies_change
        self.policies = {"GET /a": COMMON, "GET /b": COMMON}
        self.settled = True
        self.waiting: list[Waiting] = []
        self.held: list[Permit] = []
        self.calls: list[Call] = []
        self.guesses: set[Lease] = set()
        self.refused_knowingly = 0
        self.step = 1.0
        self.dispatcher = Dispatcher(
            self.clock,
            LocalLimiter(),
            Quota(15_000),
            concurrency=4,
            per_company=3,
            interactive_share=share,
        )

    # What the program does.

    @rule(
        company=st.sampled_from(COMPANIES),
        route=st.sampled_from(["GET /a", "GET /b"]),
        priority=st.sampled_from(["interactive", "bulk"]),
        max_wait=st.sampled_from([None, None, 0.0, 5.0, 40.0]),
        deadline=st.sampled_from([None, None, 3.0, 50.0]),
        send=st.booleans() | st.just(value=True),
        delay=st.sampled_from([0.0, 0.0, 0.5, 3.0]),
    )
    def acquire(self, company, route, priority, max_wait, deadline, send, delay):
        self.ask(company, route, priority, max_wait, deadline, send=send, delay=delay)
        self.run()

    @rule(company=st.sampled_from(COMPANIES), calls=st.integers(2, 6))
    def acquire_many(self, company, calls):
        for _ in range(calls):
            self.ask(company, "GET /a", "bulk", None, None, send=True, delay=0.0)
        self.run()

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def cancel(self, data):
        data.draw(st.sampled_from(self.waiting)).task.cancel()
        self.run()

    @precondition(lambda self: self.held)
    @rule(data=st.data(), cancel=st.booleans())
    def release_unsent(self, data, cancel):
        """The waiter that gets the place and the quota may be cancelled in the same moment."""
        permit = self.held.pop(data.draw(st.integers(0, len(self.held) - 1)))
        others = [data.draw(st.sampled_from(self.waiting))] if cancel and self.waiting else []

        async def release_and_cancel():
            self.dispatcher.release(permit)
            for other in others:
                other.task.cancel()

        self.loop.run_until_complete(release_and_cancel())
        self.run()

    # What the network and the server do.

    @precondition(lambda self: any(call.reply for call in self.calls))
    @rule(
        data=st.data(),
        told=st.sampled_from(["all", "all", "all", "nothing", "nonsense"]),
        retry_after=st.booleans(),
    )
    def answer(self, data, told, retry_after):
        """In any order: what an answer says is from when its call was counted."""
        call = data.draw(st.sampled_from([call for call in self.calls if call.reply]))
        self.end(call, told, retry_after=retry_after)
        self.run()

    @precondition(lambda self: any(call.reply for call in self.calls))
    @rule(latest_first=st.booleans())
    def answer_all(self, latest_first):
        calls = [call for call in self.calls if call.reply]
        for call in reversed(calls) if latest_first else calls:
            self.end(call, "all", retry_after=True)
            self.run()

    @precondition(lambda self: self.calls)
    @rule(data=st.data())
    def lose(self, data):
        call = data.draw(st.sampled_from(self.calls))
        self.calls.remove(call)
        if call.reply is None:
            # Whether it was counted, nobody will ever know.
            self.arrive(call, self.now)
        self.release(call.permit)
        self.run()

    @precondition(lambda self: any(not call.reply for call in self.calls))
    @rule(data=st.data())
    def never_sent(self, data):
        call = data.draw(st.sampled_from([call for call in self.calls if not call.reply]))
        self.calls.remove(call)
        self.dispatcher.never_sent(call.permit)
        self.release(call.permit)
        self.run()

    @rule(seconds=st.sampled_from([0.01, 0.5, 1.0, 4.0]) | st.floats(0.001, 12.0))
    def wait(self, seconds):
        self.wait_for(seconds)

    def wait_for(self, seconds: float) -> None:
        end, self.step = self.now + seconds, seconds
        while True:
            due = min((call.counted_at for call in self.calls if not call.reply), default=math.inf)
            self.loop.run_until_complete(self.clock.advance(min(end, due) - self.now))
            self.run()
            for call in self.calls:
                if not call.reply and call.counted_at <= self.now:
                    self.arrive(call, self.now)
            if self.now >= end:
                self.step = 0.0
                return

    @rule(after=st.sampled_from([-0.5, 0.0, 0.5, 1.5]))
    def wait_for_the_turn(self, after):
        counter = self.counters[COMPANIES[0], COMMON]
        self.wait_for(max(0.001, counter.turns_in(self.now) + after))

    @rule(limit=st.integers(1, 6), others=st.integers(0, 5), company=st.sampled_from(COMPANIES))
    def another_limit_from_the_next_window_on(self, limit, others, company):
        for policy in (COMMON, OWN):
            counter = self.counters[company, policy]
            counter.next_limit, counter.taken_by_others = limit, others

    @precondition(lambda self: self.policies_change)
    @rule()
    def another_policy(self):
        """From then on what the client knows may be of another counter: only who waits is checked."""
        self.policies["GET /b"] = OWN if self.policies["GET /b"] == COMMON else COMMON
        self.settled = False

    # What must hold.

    @invariant()
    def nothing_is_refused_that_was_sent_with_knowledge(self):
        assert getattr(self, "refused_knowingly", 0) == 0

    @invariant()
    def nobody_waits_beyond_the_deadline(self):
        assert all(self.now <= waiting.go_by + 1e-6 for waiting in getattr(self, "waiting", ()))

    @invariant()
    def guesses_are_few(self):
        """In a window that nothing is known of: one call on its way, and one more every second."""
        for bucket in self.buckets():
            window, since = bucket._window, None
            if window is not None and window.guessed_from is not None:
                since = window.opened_at
            elif window is None and bucket.guessing:
                since = 0.0
            if since is not None:
                guesses = sum(lease.taken_at >= since for lease in bucket._out & self.guesses)
                assert guesses <= 1 + self.now - since + 1e-6

    @invariant()
    def places_are_kept_to(self):
        if hasattr(self, "calls"):
            assert len(self.calls) + len(self.held) <= 4

    def teardown(self):
        if not hasattr(self, "loop"):
            return
        try:
            self.finish()
        finally:
            closed = self.dispatcher.aclose(ConfigurationError("closed"))
            self.loop.run_until_complete(closed)
            self.loop.close()

    def finish(self):
        """Lets everything end well: everybody must be served, or have failed."""
        # One call at least fits into every window, and garbage may have cost some of them.
        until = self.now + (len(self.waiting) + 10) * LENGTH
        while self.waiting or self.held or self.calls:
            while self.held or self.calls:
                for permit in self.held:
                    self.release(permit)
                self.held.clear()
                for call in list(self.calls):
                    if not call.reply:
                        self.arrive(call, self.now)
                    self.end(call, "all", retry_after=True)
                self.run()
            if self.waiting:
                self.loop.run_until_complete(self.clock.advance(1.0))
                self.run()
            assert self.now <= until, "a waiter is forgotten"
        for company in COMPANIES:
            for route in self.policies:
                usage = self.dispatcher.usage(CounterKey("erp", "client", company), route)
                assert (usage.waiting, usage.under_way) == (0, 0)
        assert not self.dispatcher._queue._lines
        assert not any(bucket._out for bucket in self.buckets())

    # How it is done.

    def buckets(self) -> list[Bucket]:
        return list(self.dispatcher._counters._buckets.values()) if hasattr(self, "loop") else []

    @property
    def now(self) -> float:
        return self.clock.monotonic() if hasattr(self, "clock") else 0.0

    def ask(self, company, route, priority, max_wait, deadline, *, send, delay) -> None:
        task = self.loop.create_task(
            self.dispatcher.admit(
                CounterKey("erp", "client", company),
                route,
                priority=priority,
                max_wait=max_wait,
                deadline=deadline,
            )
        )
        go_by = math.inf if deadline is None else self.now + deadline
        self.waiting.append(Waiting(task, company, route, send, delay, go_by))

    def run(self) -> None:
        """Lets every task go on, and sends what was admitted."""
        self.loop.run_until_complete(settle())
        for waiting in [waiting for waiting in self.waiting if waiting.task.done()]:
            self.waiting.remove(waiting)
            if waiting.task.cancelled():
                continue
            error = waiting.task.exception()
            if error is not None:
                assert isinstance(error, (QuotaExhausted, RequestTimeout))
                if isinstance(error, QuotaExhausted):
                    assert error.available_at is not None
                    assert error.available_at.timestamp() > self.clock.time() - self.step - 1e-3
                continue
            self.send(waiting)

    def send(self, waiting: Waiting) -> None:
        permit = waiting.task.result()
        window = permit.bucket._window
        if window.guessed_from is not None if window else permit.bucket.guessing:
            self.guesses.add(permit.lease)
        if not waiting.send:
            self.held.append(permit)
            return
        self.dispatcher.sending(permit)
        call = Call(
            permit,
            waiting.route,
            sent_at=self.now,
            counted_at=self.now + waiting.delay,
            known=self.told_of(waiting.company, waiting.route),
        )
        self.calls.append(call)
        if not waiting.delay:
            self.arrive(call, self.now)

    def told_of(self, company: str, route: str) -> int | None:
        """Returns the present window, if an answer has told the client of it."""
        counter = self.counters[company, self.policies[route]]
        return counter.told_of if counter.told_of == counter.window(self.now) else None

    def arrive(self, call: Call, now: float) -> None:
        policy = self.policies[call.route]
        counter = self.counters[call.permit.key.company, policy]
        fits, left, resets_in = counter.count(now)
        call.counted_in = policy, counter.window(now)
        if not fits and self.settled and call.known == counter.window(now):
            self.refused_knowingly += 1
        headers = {
            "X-RateLimit-Limit": str(counter.limit),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": str(math.ceil(resets_in)),
            "X-RateLimit-Policy": policy,
        }
        call.reply = (200 if fits else 429), CIMultiDict(headers)

    def end(self, call: Call, told: str, *, retry_after: bool) -> None:
        self.calls.remove(call)
        status, headers = call.reply
        if status == 429 and retry_after:
            headers["Retry-After"] = headers["X-RateLimit-Reset"]
        if told == "nothing":
            headers = CIMultiDict({"Date": "yesterday"})
        elif told == "nonsense":
            headers = CIMultiDict({**headers, "X-RateLimit-Remaining": "plenty", "Retry-After": ""})
        else:
            policy, window = call.counted_in
            counter = self.counters[call.permit.key.company, policy]
            counter.told_of = max(counter.told_of, window)
        self.dispatcher.answered(call.permit, status, headers)
        self.release(call.permit)

    def release(self, permit: Permit) -> None:
        async def released():
            self.dispatcher.release(permit)

        self.loop.run_until_complete(released())


DispatchMachine.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestDispatchMachine = DispatchMachine.TestCase
