"""Gate: holds back the same request where it was sent or refused too often, if asked to."""

from __future__ import annotations

import copy
from collections.abc import Hashable
from datetime import UTC, datetime

from visma_async.clock import Clock
from visma_async.errors import ApiError, QuotaExhausted, RequestTimeout, VismaNetError
from visma_async.quota.guards import GuardedRequests, Guards
from visma_async.transport.journey import Journey
from visma_async.transport.options import Scope
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload


class Gate:
    """The guards of one pool, applied to the requests on their way."""

    def __init__(self, guards: Guards, clock: Clock) -> None:
        self._requests = GuardedRequests(guards)
        self._guards = guards
        self._clock = clock

    def check(self, request: Request, scope: Scope) -> None:
        """Lets a request pass that has not failed too often.

        Raises:
            ApiError: The error that it met the last time.
        """
        error = self._requests.refusal(_identity(request, scope), self._clock.monotonic())
        if error is None:
            return
        again = copy.copy(error)
        again.request, again.attempts, again.elapsed = request, 0, 0.0
        again.advice = (
            f"Not sent: the same request was refused {self._guards.failures} times within "
            f"{self._guards.failures_within:g} s, and the API may count a further one against "
            f"you. {error.advice or 'Change the request.'}"
        )
        raise again from None

    def enter(self, journey: Journey) -> float:
        """Notes that the request goes out now; or returns the seconds that it has to wait first.

        Raises:
            QuotaExhausted: It would wait longer than `max_wait`.
            RequestTimeout: It would wait until after the deadline.
        """
        now = self._clock.monotonic()
        identity = _identity(journey.request, journey.scope)
        if identity is None:
            return 0.0
        pause = self._requests.may_go_at(identity) - now
        if pause <= 0:
            self._requests.sent(identity, now)
            return 0.0
        guards = self._guards
        why = (
            f"The same request was sent {guards.same} times within {guards.same_within:g} s; it "
            f"may go again in {pause:.0f} s."
        )
        allowed, remaining = journey.quota_wait_left(), journey.remaining()
        if allowed is not None and pause > allowed:
            raise QuotaExhausted(
                why,
                available_at=datetime.fromtimestamp(self._clock.time() + pause, UTC),
                advice="Call again then, or allow a longer max_wait.",
            )
        if remaining is not None and pause >= remaining:
            raise RequestTimeout(why, advice="Allow a longer deadline.")
        return pause

    def succeeded(self, request: Request, scope: Scope) -> None:
        """Notes that the request was answered well."""
        self._requests.succeeded(_identity(request, scope))

    def failed(self, request: Request, scope: Scope, error: VismaNetError) -> None:
        """Notes how the request ended, if that was a refusal for what it asks."""
        if isinstance(error, ApiError) and 400 <= error.status < 500 and error.status != 429:
            kept = copy.copy(error)
            self._requests.failed(_identity(request, scope), self._clock.monotonic(), kept)


def _identity(request: Request, scope: Scope) -> Hashable:
    """Returns what makes two requests the same; None for a file, which is not compared."""
    if isinstance(request.body, Upload):
        return None
    # The same change of another version is another request: so an edit that collided goes again.
    version = request.headers.get("If-Match")
    target = request.service, request.method, request.target
    return scope.company, *target, version, request.body
