"""JobWatch: looks after all the background jobs that a pool waits for. One plan, one timer."""

from __future__ import annotations

import asyncio
import copy
import logging
import math
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import ConfigurationError
from visma_async.quota.headers import read_retry_after
from visma_async.transport.alarms import Alarms
from visma_async.transport.paced import PacedRequests, Perform
from visma_async.transport.polling import FIRST, YOUNGEST, Experience
from visma_async.transport.retry import Retry
from visma_async.transport.watched import Ticket, Watched
from visma_async.wire import json
from visma_async.wire.background import JobState, read_state

if TYPE_CHECKING:
    from visma_async.clock import Clock
    from visma_async.quota.usage import Usage
    from visma_async.transport.http import Sink
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Exchange
    from visma_async.wire.request import Request

log = logging.getLogger("visma_async.job")

_AT_ONCE = 4
"""Looks under way at once for one company: a slow one must not hold up the others, nor all of
them the company's other calls."""
_WORRYING = 5
"""Looks in a row that told nothing, after which somebody should know."""
_EARLY_HINTS = 1000
"""Hints that are kept for those who begin to wait later: a quick job ends before its id is read."""


@attrs.define(eq=False)
class _Awaited(Watched):
    """A job with those who wait for its end, and the look that is under way."""

    waiters: set[asyncio.Future[JobState | None]] = attrs.field(factory=set)
    look: asyncio.Task[JobState | Exception] | None = None


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
        self._jobs: OrderedDict[tuple[str, str], _Awaited] = OrderedDict()
        self._experience: defaultdict[tuple[str, str], Experience] = defaultdict(Experience)
        self._early_hints: dict[str, bool] = {}
        self._waiting: Counter[str] = Counter()
        self._under_way: Counter[str] = Counter()
        self._backlog: defaultdict[str, dict[_Awaited, None]] = defaultdict(dict)
        self._alarms: Alarms[_Awaited | asyncio.Future[JobState | None]] = Alarms(
            clock, self._rung, "visma_async job watch"
        )
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
        waiter: asyncio.Future[JobState | None] = asyncio.get_running_loop().create_future()
        if not job.waiters:
            self._waiting[job.ticket.scope.company] += 1
        job.waiters.add(waiter)
        try:
            if timeout is not None:
                self._alarms.set(self._clock.monotonic() + max(0.0, timeout), waiter)
            if job.look is None and job.due == math.inf:
                job.plan_first(self._clock.monotonic(), self._experience_of(job))
                if self._early_hints.pop(ticket.id.lower(), False):
                    job.hint(self._clock.monotonic())
                self._set_due(job)
            return await waiter
        finally:
            job.waiters.discard(waiter)
            if not job.waiters:
                job.due = math.inf
                _count_down(self._waiting, job.ticket.scope.company)

    async def look(self, ticket: Ticket) -> JobState:
        """Asks for the job's state now, or joins the look that is under way.

        Raises:
            VismaNetError: The state could not be asked for.
        """
        job = self._known(ticket)
        task = job.look or self._begin(job, ticket.options)
        outcome = await asyncio.shield(task)
        if isinstance(outcome, JobState):
            return outcome
        raise _copied(outcome)

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
        not make more than five requests in a minute. Where nobody waits yet, that is done when
        somebody does.

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
                job.hint(self._clock.monotonic())
                if job.look is None:
                    self._set_due(job)
        if not found:
            self._early_hints[job_id.lower()] = True
            if len(self._early_hints) > _EARLY_HINTS:
                del self._early_hints[next(iter(self._early_hints))]
        return found

    async def aclose(self) -> None:
        """Ends everything that is under way; the jobs go on. May be called again."""
        self._closed = True
        await self._alarms.aclose()
        looks = [job.look for job in self._jobs.values() if job.look]
        for look in looks:
            look.cancel()
        if looks:
            await asyncio.wait(looks)
        for job in self._jobs.values():
            _reject(job, _closed_error(job.ticket))

    def _known(self, ticket: Ticket) -> _Awaited:
        if self._closed:
            raise _closed_error(ticket)
        job = self._jobs.get(ticket.key)
        if job is None:
            self._forget_two()
            age = YOUNGEST
            if ticket.submitted_at is not None:
                age = max(0.0, self._clock.time() - ticket.submitted_at)
            born = self._clock.monotonic() - age
            job = _Awaited(ticket, born, not_before=born + ticket.retry_after)
            self._jobs[ticket.key] = job
        return job

    def _forget_two(self) -> None:
        # Two for each that comes: so no more are kept than are waited for or were looked at in
        # the last minute. What was learned of a job is kept that long for those who come back.
        for key in list(islice(self._jobs, 2)):
            job = self._jobs[key]
            if job.waiters or job.look or not job.forgettable(self._clock.monotonic()):
                self._jobs.move_to_end(key)
            else:
                del self._jobs[key]

    def _experience_of(self, job: Watched) -> Experience:
        return self._experience[job.ticket.scope.company, job.ticket.kind]

    def _set_due(self, job: _Awaited) -> None:
        """Has the job looked at when it is due, and identical requests may be sent again."""
        if not job.waiters:
            job.due = math.inf
        if job.due == math.inf:
            return
        job.due = max(job.due, self._paced.ready_at(job.ticket.request, job.ticket.scope))
        if job.due == math.inf:
            job.due = self._clock.monotonic() + FIRST
        self._alarms.set(job.due, job)

    def _look_if_due(self, job: _Awaited, now: float) -> None:
        if not job.waiters or job.look is not None or job.due > now:
            return
        scope = job.ticket.scope
        usage = self._usage(scope, "erp", job.ticket.request.route)
        job.due = job.affordable_from(now, usage, self._waiting[scope.company])
        if job.due > now:
            self._set_due(job)
        elif self._under_way[scope.company] < _AT_ONCE:
            self._begin(job, _as_look(job.ticket.options))
        else:
            job.due = math.inf
            self._backlog[scope.company][job] = None

    def _begin(self, job: _Awaited, options: CallOptions) -> asyncio.Task[JobState | Exception]:
        job.begin_look()
        self._under_way[job.ticket.scope.company] += 1
        job.look = asyncio.create_task(
            self._looking(job, options), name=f"visma_async background job {job.ticket.id}"
        )
        return job.look

    async def _looking(self, job: _Awaited, options: CallOptions) -> JobState | Exception:
        ticket = job.ticket
        try:
            outcome = await self._look_at(job, options)
        finally:
            job.look = None
            _count_down(self._under_way, ticket.scope.company)
        self._set_due(job)
        if job.ended:
            self._experience_of(job).ended(job.took())
            for waiter in job.waiters:
                if not waiter.done():
                    waiter.set_result(job.state)
        elif job.error is not None:
            _reject(job, job.error)
        self._take_up(ticket.scope.company)
        return outcome

    async def _look_at(self, job: _Awaited, options: CallOptions) -> JobState | Exception:
        ticket, clock = job.ticket, self._clock
        try:
            exchange = await self._paced.perform(ticket.request, ticket.scope, options)
            state = read_state(json.loads(exchange.answer.body))
        except Exception as error:  # noqa: BLE001 - handed to those who wait
            job.saw_nothing(error, clock.monotonic(), clock.time())
            log.log(
                logging.WARNING if job.failures == _WORRYING else logging.INFO,
                "background job %s: its state could not be read: %s (in a row: %d)",
                ticket.id,
                getattr(error, "message", error),
                max(1, job.failures),
            )
            return error
        job.saw(state, clock.monotonic(), read_retry_after(exchange.answer.headers, clock.time()))
        log.debug("background job %s: %s", ticket.id, state.status)
        return state

    def _take_up(self, company: str) -> None:
        backlog = self._backlog[company]
        while backlog and self._under_way[company] < _AT_ONCE:
            job = next(iter(backlog))
            del backlog[job]
            if job.waiters and job.look is None:
                self._begin(job, _as_look(job.ticket.options))
        if not backlog:
            del self._backlog[company]

    def _rung(self, due: list[_Awaited | asyncio.Future[JobState | None]], now: float) -> None:
        for what in due:
            if isinstance(what, _Awaited):
                self._look_if_due(what, now)
            elif not what.done():
                what.set_result(None)


def _as_look(options: CallOptions) -> CallOptions:
    # The plan decides when to look again, and for how long: not the road.
    return attrs.evolve(
        options, priority="bulk", deadline=None, max_wait=None, retry=Retry(attempts=1)
    )


def _count_down(counter: Counter[str], company: str) -> None:
    counter[company] -= 1
    if not counter[company]:
        del counter[company]


def _reject(job: _Awaited, error: Exception) -> None:
    for waiter in job.waiters:
        if not waiter.done():
            waiter.set_exception(_copied(error))


def _copied(error: Exception) -> Exception:
    """Each who waits gets an error of its own: what is noted on one is not for the others."""
    own = copy.copy(error)
    own.__cause__ = error.__cause__
    return own


def _closed_error(ticket: Ticket) -> ConfigurationError:
    return ConfigurationError(
        f"This VismaNet was closed while the background job {ticket.id} was waited for.",
        advice=f"The job goes on: pick it up in another one with company.job({ticket.id!r}).",
    )
