"""A background job as a pool knows it: what was seen of it, and when to look again. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import (
    ApiError,
    AuthError,
    DecodeError,
    NotFound,
    QuotaExhausted,
    RateLimited,
    ServerError,
    TransportError,
)
from visma_async.quota.headers import read_retry_after
from visma_async.transport.polling import (
    FIRST,
    GRACE,
    RATIO,
    Experience,
    affordable_ratio,
    look_after_failure,
    look_after_hint,
    look_after_not_found,
    next_look,
)
from visma_async.wire.background import STATE_PATH, JobState
from visma_async.wire.path import expand
from visma_async.wire.request import Request

if TYPE_CHECKING:
    from visma_async.quota.usage import Usage
    from visma_async.transport.options import CallOptions, Scope


@attrs.frozen(kw_only=True)
class Ticket:
    """Which job is meant, and how to ask for it.

    Attributes:
        id: The job's id.
        scope: For which company it runs.
        options: How its state is asked for.
        kind: The operation that it runs, by its route; "" where it is not known.
        submitted_at: Unix time of the submission; None where it is not known.
        here: Whether it was submitted by this pool. One that was not may have ended long ago.
        retry_after: Seconds that the API asked to wait when it accepted the job.
        announced: Whether somebody is going to be notified of its end.
    """

    id: str
    scope: Scope
    options: CallOptions
    kind: str = ""
    submitted_at: float | None = None
    here: bool = True
    retry_after: float = 0.0
    announced: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Company and id: what makes two tickets mean the same job."""
        return self.scope.company, self.id.lower()

    @property
    def request(self) -> Request:
        """What asks for its state."""
        return Request(method="GET", path=expand(STATE_PATH, (self.id,)), route=f"GET {STATE_PATH}")


@attrs.define(eq=False)
class Watched:
    """What is known of a job. Every time is in seconds of a clock that never goes back.

    Attributes:
        born: When it was submitted.
        due: When it is to be looked at; infinite while that is not planned.
        planned: Whether that is the plan's own time, which may be put off where calls are short.
        looked_at: Its age at the latest look.
        not_before: What the latest Retry-After said.
        failures: How many looks in a row told nothing.
        hinted: Whether somebody said that it has ended, and no look was begun since.
        prompted: Whether the latest look was begun by such a hint.
        state: The latest that is known.
        error: Why it cannot be known; None while it can.
    """

    ticket: Ticket
    born: float
    due: float = math.inf
    planned: bool = True
    looked_at: float = 0.0
    not_before: float = -math.inf
    failures: int = 0
    hinted: bool = False
    prompted: bool = False
    state: JobState | None = None
    error: Exception | None = None
    _first: float | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more will become of it."""
        return self.state is not None and self.state.ended

    def plan(self, due: float, *, planned: bool) -> None:
        """Sets the time of the next look, as far as the API allows it."""
        self.due = max(due, self.not_before)
        self.planned = planned

    def plan_first(self, now: float, experience: Experience) -> None:
        """Plans the look of somebody who begins to wait."""
        if self.error is not None or not (self.looked_at or self.ticket.here):
            self.plan(now, planned=False)
        elif self.looked_at:
            self.plan(max(now, self.born + next_look(self.looked_at)), planned=True)
        else:
            if self._first is None:
                # Of the five looks that a minute may have, one must be left for the moment at
                # which the notification comes; and the early ones are what it replaces.
                announced = self.ticket.announced
                self._first = FIRST if announced else experience.first_look()
            self.plan(max(now, self.born + self._first), planned=True)

    def hint(self, now: float) -> None:
        """Takes somebody's word that it may have ended."""
        self.hinted = True
        self.plan(now, planned=False)

    def begin_look(self) -> None:
        """Notes that it is being looked at."""
        self.due = math.inf
        self.prompted, self.hinted = self.hinted, False

    def saw(self, state: JobState, now: float, retry_after: float | None) -> None:
        """Takes in a state, and plans the next look if there is one to come."""
        self.looked_at, self.failures = now - self.born, 0
        self.not_before = now + (retry_after or 0.0)
        self.state, self.error = state, None
        if state.ended:
            return
        age = look_after_hint(self.looked_at) if self.prompted else next_look(self.looked_at)
        due = now if self.hinted else self.born + age
        self.plan(due, planned=not (self.hinted or self.prompted))

    def saw_nothing(self, error: Exception, now: float, wall: float) -> None:
        """Takes in a look that failed, and plans the next one where that may help."""
        self.looked_at = now - self.born
        if not _passes(error, self.looked_at):
            self.error = error
            return
        self.failures += 1
        self.not_before = now + _asked_pause(error, wall)
        age = look_after_failure(self.looked_at, self.failures)
        if isinstance(error, NotFound):
            age = look_after_not_found(self.looked_at)
        self.plan(self.born + age, planned=False)

    def affordable_from(self, now: float, usage: Usage, waiting: int) -> float:
        """Returns the time from which on the quota has a call to spare for a look at it.

        Args:
            now: The time.
            usage: The company's quota.
            waiting: How many jobs of the company are waited for.
        """
        if not self.planned or usage.resets_in is None or usage.resets_in <= 0:
            return now
        turns_at = now + usage.resets_in
        left = usage.remaining - usage.reserved
        if left <= 0:
            return turns_at
        age = max(self.looked_at, FIRST / RATIO)
        ratio = affordable_ratio(left, waiting, age, turns_at - self.born)
        return now if ratio <= RATIO else min(turns_at, self.born + age * ratio)

    def took(self) -> float:
        """Returns how long it took, as far as is known, once it has ended."""
        state = self.state
        if state is None or state.finished_at is None or state.received_at is None:
            return self.looked_at
        took = (state.finished_at - state.received_at).total_seconds()
        return min(self.looked_at, max(0.0, took))

    def forgettable(self, now: float) -> bool:
        """Whether what was learned of it is of no use to one who comes back."""
        return now > self.born + self.looked_at + 5 * FIRST


def _passes(error: Exception, age: float) -> bool:
    """Whether it only means that the state is not known just now: the job does not depend on it."""
    if isinstance(error, NotFound):
        return age <= GRACE
    if isinstance(error, ApiError) and error.status == 408:
        return True
    if isinstance(error, AuthError):
        return error.status is None or error.status >= 500
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
