"""Journey: what one call has been through so far, and what time it has left."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus

import attrs

from visma_async.auth.token import Token
from visma_async.clock import Clock
from visma_async.errors import RequestTimeout, VismaNetError
from visma_async.transport.http import Answer, AttemptFailed
from visma_async.transport.options import CallOptions, Scope
from visma_async.transport.outcome import api_error, failure_error, unknown_outcome
from visma_async.transport.retry import Tried
from visma_async.wire.request import Request


@attrs.define(init=False)
class Journey:
    """One call on its way.

    Attributes:
        request: What is asked.
        scope: For which company.
        options: How it is to be run.
        token: The token used last.
        renewed: Whether the token was already replaced after a 401.
        tried: What has been tried, for the retry plan.
        requests: How many requests were sent in all.
        queued: Seconds spent waiting for quota and a place.
        retry_after: Seconds that the last answer asked to wait, or None.
    """

    request: Request
    scope: Scope
    options: CallOptions
    token: Token | None
    renewed: bool
    tried: Tried
    requests: int
    queued: float
    retry_after: float | None
    _clock: Clock
    _started: float

    def __init__(self, request: Request, scope: Scope, options: CallOptions, clock: Clock) -> None:
        self.request = request
        self.scope = scope
        self.options = options
        self.token = None
        self.renewed = False
        self.tried = Tried()
        self.requests = 0
        self.queued = 0.0
        self.retry_after = None
        self._clock = clock
        self._started = clock.monotonic()

    def elapsed(self) -> float:
        """Returns the seconds since the call began."""
        return self._clock.monotonic() - self._started

    def remaining(self) -> float | None:
        """Returns the seconds left until the deadline; None without one."""
        deadline = self.options.deadline
        return None if deadline is None else max(0.0, deadline - self.elapsed())

    def quota_wait_left(self) -> float | None:
        """Returns the seconds that the call may still wait for quota; None without a bound."""
        max_wait = self.options.max_wait
        return None if max_wait is None else max_wait - self.queued

    def attempt_timeout(self) -> float:
        """Returns the seconds that the next attempt may take.

        Raises:
            RequestTimeout: None are left.
        """
        remaining = self.remaining()
        if remaining is None:
            return self.options.timeout
        if remaining <= 0:
            raise self.too_late()
        return min(self.options.timeout, remaining)

    def affords(self, pause: float) -> bool:
        """Whether a pause ends before the deadline, and a wait for quota within max_wait."""
        remaining = self.remaining()
        if remaining is not None and pause >= remaining:
            return False
        max_wait = self.options.max_wait
        wait = self.retry_after if self.tried.refusals and self.retry_after else 0.0
        return max_wait is None or self.queued + wait <= max_wait

    def cut_off(self, outcome: Answer | AttemptFailed) -> bool:
        """Whether the server took too long for a call that then goes on as a background job."""
        if self.options.background != "auto":
            return False
        if isinstance(outcome, AttemptFailed):
            return outcome.timed_out and outcome.failure.sent
        return outcome.status == HTTPStatus.GATEWAY_TIMEOUT

    def count(self, outcome: Answer | AttemptFailed) -> None:
        """Notes an attempt."""
        self.requests += 1
        if isinstance(outcome, Answer) and outcome.status == 429:
            self.tried = attrs.evolve(self.tried, refusals=self.tried.refusals + 1)
        else:
            self.tried = attrs.evolve(self.tried, attempts=self.tried.attempts + 1, refusals=0)

    def paused(self, seconds: float) -> None:
        """Notes a pause between attempts."""
        self.tried = attrs.evolve(self.tried, paused=self.tried.paused + seconds)

    def replaced_token(self, token: Token) -> None:
        """Notes that the refused attempt does not count, since another token is tried."""
        self.token = token
        self.tried = attrs.evolve(self.tried, attempts=self.tried.attempts - 1)

    def error(self, outcome: Answer | AttemptFailed, host: str) -> VismaNetError:
        """Returns the error that the call ends with."""
        if isinstance(outcome, AttemptFailed):
            error = failure_error(
                outcome,
                self.request,
                safe=self.request.safe,
                host=host,
                attempts=self.requests,
                elapsed=self.elapsed(),
                failed_at=self._now(),
                company=self.scope.company,
            )
            error.__cause__ = outcome.__cause__
            return error
        refusal = api_error(
            outcome,
            self.request,
            attempts=self.requests,
            elapsed=self.elapsed(),
            retry_after=self.retry_after,
        )
        if outcome.status >= 500 and not self.request.safe:
            return unknown_outcome(refusal, failed_at=self._now(), company=self.scope.company)
        return refusal

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.time(), UTC)

    def too_late(self) -> RequestTimeout:
        """Returns the error for a deadline that passed while nothing was under way."""
        return RequestTimeout(
            f"The deadline of {self.options.deadline:g} s passed before the request was sent.",
            advice="Allow a longer deadline.",
            request=self.request,
            attempts=self.requests,
            elapsed=self.elapsed(),
        )
