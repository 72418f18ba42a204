"""JobWatch: looks after all the background jobs that a pool waits for. One plan, one timer."""

from __future__ import annotations

import asyncio
import copy
import heapq
import itertools
import logging
import math
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import (
    ApiError,
    ConfigurationError,
    DecodeError,
    NotFound,
    QuotaExhausted,
    RateLimited,
    ServerError,
    TransportError,
)
from visma_async.quota.headers import read_retry_after
from visma_async.transport.paced import PacedRequests, Perform
from visma_async.transport.polling import (
    FIRST,
    GRACE,
    RATIO,
    Experience,
    affordable_ratio,
    look_after_failure,
    look_after_hint,
    next_look,
)
from visma_async.transport.retry import Retry
from visma_async.wire import json
from visma_async.wire.background import STATE_PATH, JobState, read_state
from visma_async.wire.path import expand
from visma_async.wire.request import Request

if TYPE_CHECKING:
    from visma_async.clock import Clock
    from visma_async.quota.usage import Usage
    from visma_async.transport.http import Sink
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Exchange

log = logging.getLogger("visma_async.job")

_AT_ONCE = 4
"""Looks under way at once for one company: a slow one must not hold up the others, nor all of
them the company's other calls."""
_WORRYING = 5
"""Looks in a row that told nothing, after which somebody should know."""


@attrs.frozen(kw_only=True)
class Ticket:
    """Which job is meant, and how to ask for it.

    Attributes:
        id: The job's id.
        scope: For which company it runs.
        options: How its state is asked for.
        kind: The operation that it runs, by its route; "" where it is not known.
        submitted_at: Unix time of the submission; None where it is not known.
        here: Whether it was submitted by this pool, and so not long ago.
    """

    id: str
    scope: Scope
    options: CallOptions
    kind: str = ""
    submitted_at: float | None = None
    here: bool = True

    @property
    def request(self) -> Request:
        """What asks for its state."""
        return Request(method="GET", path=expand(STATE_PATH, (self.id,)), route=f"GET {STATE_PATH}")


@attrs.define(eq=False)
class _Watched:
    """A job as this pool knows it.

    Attributes:
        born: When it was submitted, on the clock that never goes back.
        due: When it is to be looked at; infinite while it is looked at, or nobody waits.
        looked_at: Its age at the latest look.
        failures: How many looks in a row told nothing.
        hinted: Whether somebody said that it has ended, and no look was begun since.
        prompted: Whether the latest look was begun by such a hint.
        planned: Whether the next look is the plan's, and not for a particular reason.
        state: The latest that is known.
        waiters: Those who wait for its end.
        look: The look that is under way.
    """

    ticket: Ticket
    born: float
    due: float = math.inf
    looked_at: float = 0.0
    failures: int = 0
    hinted: bool = False
    prompted: bool = False
    planned: bool = True
    state: JobState | None = None
    waiters: set[asyncio.Future[JobState | None]] = attrs.field(factory=set)
    look: asyncio.Task[JobState | Exception] | None = None

    @property
    def company(self) -> str:
        return self.ticket.scope.company

    @property
    def ended(self) -> bool:
        return self.state is not None and self.state.ended


class JobWatch:
    """Waits for background jobs: those who wait for the same one share the looks at it.

    `Pool.jobs` is the one of a pool. A look is a request of the lowest priority within the
    company's quota.
    """

    def __init__(
        self, perform: Perform, clock: Clock, usage: Callable[[Scope, str, str], Usage]
    ) -> None:
        self._paced = PacedRequests(perform, clock)
        self._clock = clock
        self._usage = usage
        self._jobs: OrderedDict[tuple[str, str], _Watched] = OrderedDict()
        self._experience: defaultdict[tuple[str, str], Experience] = defaultdict(Experience)
        self._waiting: Counter[str] = Counter()
        self._under_way: Counter[str] = Counter()
        self._backlog: defaultdict[str, deque[_Watched]] = defaultdict(deque)
        self._alarms: list[tuple[float, int, _Watched | asyncio.Future[JobState | None]]] = []
        self._order = itertools.count()
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at = math.inf
        self._closed = False

    async def ended(self, ticket: Ticket, timeout: float | None = None) -> JobState | None:
        """Waits until the job has ended, well or not; None where it has not within `timeout`.

        Cancelling it concerns nobody else who waits.

        Raises:
            NotFound: The API does not know the job (any more).
            ApiError: The state was refused.
            ConfigurationError: The pool was closed.
        """
        job = self._known(ticket)
        if job.ended:
            return job.state
        if self._closed:
            raise _closed_error(ticket)
        waiter: asyncio.Future[JobState | None] = asyncio.get_running_loop().create_future()
        if not job.waiters:
            self._waiting[job.company] += 1
        job.waiters.add(waiter)
        try:
            if timeout is not None:
                self._set_alarm(self._clock.monotonic() + max(0.0, timeout), waiter)
            if job.look is None and job.due == math.inf:
                self._plan(job, self._first_due(job))
            return await waiter
        finally:
            job.waiters.discard(waiter)
            if not job.waiters:
                job.due = math.inf
                self._waiting[job.company] -= 1
                self._waiting += Counter()  # without the companies that wait for nothing

    async def look(self, ticket: Ticket) -> JobState:
        """Asks for the job's state now, or joins the look that is under way.

        Raises:
            VismaNetError: The state could not be asked for.
        """
        job = self._known(ticket)
        if self._closed:
            raise _closed_error(ticket)
        task = job.look or self._begin(job, ticket.options)
        outcome = await asyncio.shield(task)
        if isinstance(outcome, JobState):
            return outcome
        raise copy.copy(outcome) from outcome.__cause__

    async def content(
        self, request: Request, ticket: Ticket, options: CallOptions, sink: Sink | None
    ) -> Exchange:
        """Fetches what a job has left behind.

        Raises:
            VismaNetError: It could not be fetched.
        """
        return await self._paced.perform(request, ticket.scope, options, sink)

    def notified(self, job_id: str, company: str | None = None) -> bool:
        """Takes a hint that a job has ended, such as a webhook's notification.

        The hint is not believed: the job's state is asked for at once, or as soon as that does
        not make more than five requests in a minute.

        Args:
            job_id: The job's id, in any case.
            company: The company that it runs for; None where that is not known.

        Returns:
            Whether anybody waits for it here.
        """
        found = False
        for (owner, name), job in self._jobs.items():
            if name == job_id.lower() and company in {None, owner} and job.waiters:
                found = True
                job.hinted = True
                if job.look is None:
                    self._plan(job, self._clock.monotonic(), planned=False)
        return found

    async def aclose(self) -> None:
        """Ends everything that is under way; the jobs go on. May be called again."""
        self._closed = True
        tasks: list[asyncio.Task[object]] = [
            job.look for job in self._jobs.values() if job.look is not None
        ]
        if self._alarm is not None:
            tasks.append(self._alarm)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for job in self._jobs.values():
            _reject(job, _closed_error(job.ticket))

    def _known(self, ticket: Ticket) -> _Watched:
        key = ticket.scope.company, ticket.id.lower()
        job = self._jobs.get(key)
        if job is None:
            self._forget_two()
            age = 0.0
            if ticket.submitted_at is not None:
                age = max(0.0, self._clock.time() - ticket.submitted_at)
            job = self._jobs[key] = _Watched(ticket, born=self._clock.monotonic() - age)
        return job

    def _forget_two(self) -> None:
        # Two for each that comes: so no more are kept than are waited for or were looked at in
        # the last minute. What was learned of a job is kept that long for those who come back.
        now = self._clock.monotonic()
        for key in list(islice(self._jobs, 2)):
            job = self._jobs[key]
            if job.waiters or job.look or now < job.born + job.looked_at + FIRST * 5:
                self._jobs.move_to_end(key)
            else:
                del self._jobs[key]

    def _first_due(self, job: _Watched) -> float:
        now = self._clock.monotonic()
        if job.looked_at:
            return max(now, job.born + next_look(job.looked_at))
        if not job.ticket.here:
            return now
        return max(now, job.born + self._experience_of(job).first_look())

    def _experience_of(self, job: _Watched) -> Experience:
        return self._experience[job.company, job.ticket.kind]

    def _plan(self, job: _Watched, due: float, *, planned: bool = True) -> None:
        """Plans the next look, not before identical requests may be sent again."""
        if not job.waiters:
            return
        job.planned = planned
        job.due = max(due, self._paced.ready_at(job.ticket.request, job.ticket.scope))
        if job.due == math.inf:
            job.due = self._clock.monotonic() + FIRST
        self._set_alarm(job.due, job)

    def _look_if_due(self, job: _Watched, now: float) -> None:
        if not job.waiters or job.look is not None or job.due > now:
            return
        if job.planned and (later := self._affordable_from(job, now)) > now:
            self._plan(job, later)
            return
        job.due = math.inf
        if self._under_way[job.company] < _AT_ONCE:
            self._begin(job, _as_look(job.ticket.options))
        else:
            self._backlog[job.company].append(job)

    def _affordable_from(self, job: _Watched, now: float) -> float:
        """Returns the time from which on the quota has a call to spare for this job."""
        usage = self._usage(job.ticket.scope, "erp", job.ticket.request.route)
        if usage.resets_in is None or usage.resets_in <= 0:
            return now
        turns_at = now + usage.resets_in
        left = usage.remaining - usage.reserved
        if left <= 0:
            return turns_at
        age = max(job.looked_at, FIRST / RATIO)
        waiting = self._waiting[job.company]
        ratio = affordable_ratio(left, waiting, age, turns_at - job.born)
        return now if ratio <= RATIO else min(turns_at, job.born + age * ratio)

    def _begin(self, job: _Watched, options: CallOptions) -> asyncio.Task[JobState | Exception]:
        job.due = math.inf
        job.prompted, job.hinted = job.hinted, False
        self._under_way[job.company] += 1
        job.look = asyncio.create_task(
            self._looking(job, options), name=f"visma_async background job {job.ticket.id}"
        )
        return job.look

    async def _looking(self, job: _Watched, options: CallOptions) -> JobState | Exception:
        outcome: JobState | Exception
        retry_after: float | None = None
        try:
            exchange = await self._paced.perform(job.ticket.request, job.ticket.scope, options)
            retry_after = read_retry_after(exchange.answer.headers, self._clock.time())
            outcome = read_state(json.loads(exchange.answer.body))
        except Exception as error:  # noqa: BLE001 - handed to those who wait
            outcome = error
        finally:
            job.look = None
            self._under_way[job.company] -= 1
        job.looked_at = self._clock.monotonic() - job.born
        self._look_ended(job, outcome, retry_after)
        self._take_up(job.company)
        return outcome

    def _look_ended(
        self, job: _Watched, outcome: JobState | Exception, retry_after: float | None
    ) -> None:
        now = self._clock.monotonic()
        if isinstance(outcome, JobState):
            job.state, job.failures = outcome, 0
            log.debug("background job %s: %s", job.ticket.id, outcome.status)
            if job.ended:
                self._experience_of(job).ended(_took(outcome, job.looked_at))
                for waiter in job.waiters:
                    if not waiter.done():
                        waiter.set_result(outcome)
            else:
                due = job.born + next_look(job.looked_at)
                if job.hinted:
                    due = now
                elif job.prompted:
                    due = job.born + look_after_hint(job.looked_at)
                self._plan(
                    job,
                    max(due, now + (retry_after or 0.0)),
                    planned=not (job.hinted or job.prompted),
                )
        elif _passes(outcome, job.looked_at):
            job.failures += 1
            log.log(
                logging.WARNING if job.failures == _WORRYING else logging.INFO,
                "background job %s: no state for the %d. time (%s); looking again",
                job.ticket.id,
                job.failures,
                outcome,
            )
            pause = _asked_pause(outcome, self._clock.time())
            age = look_after_failure(job.looked_at, job.failures)
            if isinstance(outcome, NotFound):
                age = next_look(job.looked_at)
            due = job.born + age
            self._plan(job, max(due, now + pause), planned=False)
        else:
            _reject(job, outcome)

    def _take_up(self, company: str) -> None:
        backlog = self._backlog[company]
        while backlog and self._under_way[company] < _AT_ONCE:
            job = backlog.popleft()
            if job.waiters and job.look is None:
                self._begin(job, _as_look(job.ticket.options))
        if not backlog:
            del self._backlog[company]
        if not self._under_way[company]:
            del self._under_way[company]

    def _set_alarm(self, at: float, what: _Watched | asyncio.Future[JobState | None]) -> None:
        heapq.heappush(self._alarms, (at, next(self._order), what))
        if at < self._alarm_at:
            if self._alarm is not None:
                self._alarm.cancel()
            self._alarm_at = at
            self._alarm = asyncio.create_task(self._ring_alarms(), name="visma_async job watch")

    async def _ring_alarms(self) -> None:
        while self._alarms:
            self._alarm_at = self._alarms[0][0]
            await self._clock.sleep(max(0.0, self._alarm_at - self._clock.monotonic()))
            now = self._clock.monotonic()
            # New alarms set while jobs are looked at must not cancel the task that sets them.
            self._alarm_at = -math.inf
            while self._alarms and self._alarms[0][0] <= now:
                _, _, what = heapq.heappop(self._alarms)
                if isinstance(what, _Watched):
                    self._look_if_due(what, now)
                elif not what.done():
                    what.set_result(None)
        self._alarm_at = math.inf


def _as_look(options: CallOptions) -> CallOptions:
    # The plan decides when to look again, and for how long: not the road.
    return attrs.evolve(
        options, priority="bulk", deadline=None, max_wait=None, retry=Retry(attempts=1)
    )


def _passes(error: Exception, age: float) -> bool:
    """Whether it only means that the state is not known just now: the job does not depend on it."""
    if isinstance(error, NotFound):
        return age <= GRACE
    if isinstance(error, ApiError) and error.status == 408:
        return True
    return isinstance(
        error, TransportError | ServerError | RateLimited | QuotaExhausted | DecodeError
    )


def _asked_pause(error: Exception, wall: float) -> float:
    if isinstance(error, RateLimited):
        return error.retry_after or 0.0
    if isinstance(error, ApiError):
        headers = {name.title(): value for name, value in error.headers.items()}
        return read_retry_after(headers, wall) or 0.0
    return 0.0


def _took(state: JobState, age: float) -> float:
    if state.finished_at is None or state.received_at is None:
        return age
    return min(age, max(0.0, (state.finished_at - state.received_at).total_seconds()))


def _reject(job: _Watched, error: Exception) -> None:
    for waiter in job.waiters:
        if not waiter.done():
            reason = copy.copy(error)
            reason.__cause__ = error.__cause__
            waiter.set_exception(reason)


def _closed_error(ticket: Ticket) -> ConfigurationError:
    return ConfigurationError(
        f"This VismaNet was closed while the background job {ticket.id} was waited for.",
        advice=f"The job goes on: pick it up in another one with company.job({ticket.id!r}).",
    )
