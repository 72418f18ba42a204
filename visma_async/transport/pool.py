"""Pool: the road that every request takes, for every company: quota, token, send, repeat."""

from __future__ import annotations

import asyncio
import logging
import os
import random
from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

import aiohttp
import attrs

from visma_async.auth.credentials import Credentials
from visma_async.auth.oauth import TokenRequest
from visma_async.auth.refusal import advice_on_refusal
from visma_async.auth.source import TokenSource
from visma_async.auth.store import TokenStore
from visma_async.auth.token import Token
from visma_async.clock import Clock
from visma_async.errors import ApiError, ConfigurationError, VismaNetError
from visma_async.quota.allowance import Quota
from visma_async.quota.guards import Guards
from visma_async.quota.limiter import CounterKey, Limiter
from visma_async.quota.usage import Usage
from visma_async.settings import LEGACY_BASE_URL
from visma_async.transport.dispatch import Dispatcher, Permit, QuotaHooks
from visma_async.transport.guarding import Gate
from visma_async.transport.http import Answer, AttemptFailed, Http, Sink
from visma_async.transport.journey import Journey
from visma_async.transport.multipart import sendable
from visma_async.transport.options import CallOptions, Scope, request_headers
from visma_async.transport.retry import Failure, pause_before_retry
from visma_async.transport.signin import ask, post_form
from visma_async.transport.slow import SlowOperations
from visma_async.wire.request import Request

if TYPE_CHECKING:
    from visma_async.transport.watch import JobWatch

log = logging.getLogger("visma_async.transport")

_LEGACY_HOST = urlsplit(LEGACY_BASE_URL).hostname


@attrs.frozen
class Exchange:
    """A call that was answered with success.

    Attributes:
        request: What was asked.
        answer: The answer.
        attempts: How often the request was sent.
        elapsed: Seconds from the start to the answer, waits included.
        queued: How many of those were spent waiting for quota and a place.
    """

    request: Request
    answer: Answer
    attempts: int
    elapsed: float
    queued: float = 0.0


class Closable(Protocol):
    """Something that must end before the pool does."""

    async def aclose(self) -> None:
        """Ends it. May be called again."""
        ...


class Pool:
    """One HTTP session, one set of tokens and one dispatcher for every company.

    It belongs to the event loop and the process in which it was first used.

    Attributes:
        tokens: The tokens of every company.
        slow: The operations that were found to take longer than a direct call may.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        base_urls: Mapping[str, str],
        limiter: Limiter,
        quota: Quota,
        concurrency: int,
        per_company: int,
        interactive_share: float,
        guards: Guards | None,
        hooks: QuotaHooks,
        clock: Clock,
        store: TokenStore,
        session: aiohttp.ClientSession | None,
        max_response_size: int,
    ) -> None:
        self._credentials = credentials
        self._base_urls = base_urls
        self._concurrency = concurrency
        self._clock = clock
        self._lender = session
        self._max_response_size = max_response_size
        self._dispatcher = Dispatcher(
            clock,
            limiter,
            quota,
            concurrency=concurrency,
            per_company=per_company,
            interactive_share=interactive_share,
            hooks=hooks,
        )
        self._gate = Gate(guards, clock) if guards is not None else None
        self.tokens = TokenSource(credentials, store, self.post_form, clock)
        self._http: Http | None = None
        self._home: tuple[int, asyncio.AbstractEventLoop] | None = None
        self._owned: set[Closable] = set()
        self._turns: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()
        self._closed = False
        self._jobs: JobWatch | None = None
        self.slow = SlowOperations()

    async def perform(
        self, request: Request, scope: Scope, options: CallOptions, *, sink: Sink | None = None
    ) -> Exchange:
        """Performs the request, repeated where that is harmless, and returns its success.

        Args:
            request: What to ask.
            scope: For which company.
            options: How.
            sink: Where the body goes instead of into the answer.

        Raises:
            VismaNetError: Whatever went wrong; see `visma_async.errors`.
        """
        http = self._usable_http()
        journey = Journey(request, scope, options, self._clock)
        if self._gate is not None:
            self._gate.check(request, scope)
        # Asked for before queueing: what is wrong with the credentials is known at once, and
        # by one request, however many calls wait for quota.
        await self._token(journey)
        while True:
            outcome = await self._attempt(http, journey, sink)
            if isinstance(outcome, Answer):
                if outcome.status < 300:
                    if self._gate is not None:
                        self._gate.succeeded(request, scope)
                    return Exchange(
                        request, outcome, journey.requests, journey.elapsed(), journey.queued
                    )
                if outcome.status == 401 and request.replayable and await self._renewed(journey):
                    continue
            pause = pause_before_retry(
                options.retry,
                journey.tried,
                outcome.status if isinstance(outcome, Answer) else outcome.failure,
                safe=request.safe,
                retry_after=journey.retry_after,
                random=random.random,
            )
            unsent = isinstance(outcome, AttemptFailed) and outcome.failure is Failure.UNSENT
            repeatable = (request.replayable or unsent) and not journey.cut_off(outcome)
            if pause is None or not repeatable or not journey.affords(pause):
                error = self._explained(journey.error(outcome, self._host(request)), journey)
                if self._gate is not None:
                    self._gate.failed(request, scope, error)
                raise error
            if pause:
                log.info("%s: %s; again in %.1f s", request.route, outcome, pause)
                journey.paused(pause)
                await self._clock.sleep(pause)

    @property
    def clock(self) -> Clock:
        """Where the time comes from."""
        return self._clock

    @property
    def jobs(self) -> JobWatch:
        """Waits for the background jobs of every company."""
        if self._jobs is None:
            from visma_async.transport.watch import JobWatch  # noqa: PLC0415 - where there are any

            self._jobs = JobWatch(self.perform, self._clock, self.usage)
        return self._jobs

    def own(self, thing: Closable) -> None:
        """Has something closed with the pool, unless it is disowned before."""
        self._owned.add(thing)

    def disown(self, thing: Closable) -> None:
        """Forgets something that has ended by itself."""
        self._owned.discard(thing)

    def turn(self, key: Hashable) -> asyncio.Lock:
        """Returns the lock of something that is done one after the other.

        It exists as long as somebody holds it or waits for it.
        """
        return self._turns.setdefault(key, asyncio.Lock())

    def usage(self, scope: Scope, service: str, route: str = "") -> Usage:
        """Returns the company's quota as it stands."""
        return self._dispatcher.usage(self._counter(scope, service), route)

    def base_url(self, service: str) -> str:
        """Returns where the service is."""
        try:
            return self._base_urls[service]
        except KeyError:
            raise ConfigurationError(f"There is no base URL for the service {service}.") from None

    async def post_form(self, request: TokenRequest) -> tuple[int, bytes]:
        """Returns the status and the body of the token endpoint's answer."""
        return await post_form(self._usable_http(), request, self._clock)

    async def ask(self, method: str, url: str, headers: Mapping[str, str]) -> Answer:
        """Returns the answer to something beside the API, which can be asked again."""
        return await ask(self._usable_http(), self._clock, method, url, headers=headers)

    async def aclose(self) -> None:
        """Ends everything that is under way. May be called again."""
        if self._closed:
            return
        self._closed = True
        for thing in list(self._owned):
            await thing.aclose()
        if self._jobs is not None:
            await self._jobs.aclose()
        await self._dispatcher.aclose(_closed_error())
        await self.tokens.aclose()
        if self._http is not None:
            await self._http.aclose()

    async def _attempt(
        self, http: Http, journey: Journey, sink: Sink | None
    ) -> Answer | AttemptFailed:
        request = journey.request
        permit = await self._admitted(journey)
        try:
            # Once more: the wait for quota may have outlived the token.
            token = await self._token(journey)
            timeout = journey.attempt_timeout()
            headers = request_headers(
                request, journey.scope, journey.options, token, legacy=self._credentials.vni
            )

            def on_headers(status: int, received: Mapping[str, str]) -> None:
                journey.retry_after = self._dispatcher.answered(permit, status, received)
                if status != 401:
                    self.tokens.accepted(token)

            journey.retry_after = None
            outcome: Answer | AttemptFailed
            try:
                async with sendable(request.body) as body:
                    if journey.options.before_sending is not None:
                        await journey.options.before_sending()
                    self._dispatcher.sending(permit)
                    outcome = await http.send(
                        request.method,
                        self.base_url(request.service) + request.target,
                        headers=headers,
                        body=body,
                        timeout=timeout,
                        fresh=not request.safe or journey.requests > 0,
                        on_headers=on_headers,
                        sink=sink,
                    )
            except AttemptFailed as failed:
                if not failed.failure.sent:
                    self._dispatcher.never_sent(permit)
                outcome = failed
            journey.count(outcome)
            log.debug(
                "%s %s: %s after %.3f s", request.method, request.path, outcome, journey.elapsed()
            )
            return outcome
        finally:
            self._dispatcher.release(permit)

    async def _admitted(self, journey: Journey) -> Permit:
        begun, waited = self._clock.monotonic(), journey.queued
        try:
            while True:
                permit = await self._dispatcher.admit(
                    self._counter(journey.scope, journey.request.service),
                    journey.request.route,
                    priority=journey.options.priority,
                    max_wait=journey.quota_wait_left(),
                    deadline=journey.remaining(),
                )
                journey.queued = waited + self._clock.monotonic() - begun
                if self._gate is None:
                    return permit
                try:
                    pause = self._gate.enter(journey)
                except VismaNetError:
                    self._dispatcher.release(permit)
                    raise
                if not pause:
                    return permit
                # Neither a place nor quota is held while the same request has to wait.
                self._dispatcher.release(permit)
                await self._clock.sleep(pause)
        except VismaNetError as error:
            error.request, error.elapsed = journey.request, journey.elapsed()
            raise
        finally:
            journey.queued = waited + self._clock.monotonic() - begun

    async def _token(self, journey: Journey) -> Token:
        try:
            async with asyncio.timeout(journey.remaining()):
                journey.token = await self.tokens.token(journey.scope.company)
                return journey.token
        except TimeoutError as error:
            if isinstance(error, VismaNetError):
                raise
            raise journey.too_late() from None

    def _explained(self, error: VismaNetError, journey: Journey) -> VismaNetError:
        if isinstance(error, ApiError) and error.advice == error.default_advice:
            company = journey.scope.company
            advice = advice_on_refusal(error, self._credentials, journey.token, company)
            error.advice = advice or error.advice
        return error

    async def _renewed(self, journey: Journey) -> bool:
        """Replaces a refused token, once in a call's life."""
        if journey.renewed or journey.token is None:
            return False
        journey.renewed = True
        token = await self.tokens.replace(journey.scope.company, journey.token)
        if token is not None:
            journey.replaced_token(token)
        return token is not None

    def _usable_http(self) -> Http:
        if self._closed:
            raise _closed_error()
        process = os.getpid()
        if self._home is None:
            self._home = (process, asyncio.get_running_loop())
        elif self._home[0] != process:
            raise _strayed_error("process (it was forked)")
        elif self._home[1] is not asyncio.get_running_loop():
            raise _strayed_error("event loop")
        if self._http is None:
            self._http = Http(
                connections=self._concurrency,
                lender=self._lender,
                max_response_size=self._max_response_size,
            )
        return self._http

    def _counter(self, scope: Scope, service: str) -> CounterKey:
        # The old host counts all companies of an application together.
        shared = urlsplit(self.base_url(service)).hostname == _LEGACY_HOST
        return CounterKey(service, self._credentials.client_id, "" if shared else scope.company)

    def _host(self, request: Request) -> str:
        return urlsplit(self.base_url(request.service)).netloc


def _strayed_error(where: str) -> ConfigurationError:
    return ConfigurationError(
        f"This VismaNet belongs to another {where}.",
        advice="Connections do not move with it: make one VismaNet in each.",
    )


def _closed_error() -> ConfigurationError:
    return ConfigurationError(
        "This VismaNet is closed.", advice="Make calls inside its `async with` block."
    )
