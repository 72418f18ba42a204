"""Job: a call that the API runs in the background. It lives on when the one who waits does not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Generator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

import attrs

from visma_async.errors import (
    ApiError,
    JobExpired,
    JobFailed,
    JobTimeout,
    NotFound,
    OutcomeUnknown,
    ServerError,
    TransportError,
    VismaNetError,
)
from visma_async.transport.http import Answer
from visma_async.transport.outcome import api_error, unknown_outcome
from visma_async.transport.polling import GRACE, next_poll
from visma_async.transport.pool import Exchange
from visma_async.wire import json
from visma_async.wire.background import (
    CONTENT_PATH,
    HEADER,
    STATE_PATH,
    JobState,
    read_job_id,
    read_state,
)
from visma_async.wire.path import expand
from visma_async.wire.request import Request

if TYPE_CHECKING:
    from visma_async.transport.http import Sink
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Pool

log = logging.getLogger("visma_async.job")
T = TypeVar("T")


async def submit(
    pool: Pool,
    request: Request,
    scope: Scope,
    options: CallOptions,
    decode: Callable[[Exchange], T],
    *,
    notify: str = "none",
    result: str | None = None,
) -> Job[T]:
    """Hands a request to the API's queue and returns its job.

    Raises:
        VismaNetError: The API did not accept it, or (for a write) may have.
    """
    queued = attrs.evolve(request, headers={**request.headers, HEADER: notify})
    exchange = await pool.perform(queued, scope, options)
    answer = exchange.answer
    queued_at_all = answer.status == HTTPStatus.ACCEPTED
    document = json.loads(answer.body) if answer.body and queued_at_all else None
    job = Job(
        pool,
        scope,
        options,
        decode,
        id=read_job_id(document, answer.headers) if queued_at_all else "",
        request=request,
        submitted_at=pool.clock.time(),
        result=result,
    )
    if not queued_at_all:
        # The server ran the call at once: that is the answer already.
        job._exchange = exchange
        return job
    log.info("background job %s: %s", job.id, request.route)
    return job


class Job(Generic[T]):
    """A background job. Await it for what awaiting the call itself would have given.

    The API keeps a result for 24 hours. A job can be picked up again, in another process too, by
    `company.job(job.to_dict())`.

    Attributes:
        id: The job's id.
        request: The call that it runs.
        submitted_at: Unix time of the submission.
    """

    __slots__ = (
        "_decode",
        "_exchange",
        "_options",
        "_polling",
        "_pool",
        "_result",
        "_scope",
        "_state",
        "id",
        "request",
        "submitted_at",
    )

    def __init__(
        self,
        pool: Pool,
        scope: Scope,
        options: CallOptions,
        decode: Callable[[Exchange], T],
        *,
        id: str,  # noqa: A002 - the API's own word
        request: Request,
        submitted_at: float,
        result: str | None,
    ) -> None:
        self._pool = pool
        self._scope = scope
        self._options = attrs.evolve(options, priority="bulk", deadline=None)
        self._decode = decode
        self._result = result
        self._polling = asyncio.Lock()
        self._state: JobState | None = None
        self._exchange: Exchange | None = None
        self.id = id
        self.request = request
        self.submitted_at = submitted_at

    def __repr__(self) -> str:
        status = self._state.status if self._state is not None else "submitted"
        return f"<Job {self.id} {self.request.method} {self.request.path}: {status}>"

    def __await__(self) -> Generator[Any, None, T]:
        return self._value().__await__()

    @property
    def state_location(self) -> str:
        """Where the job's state is, on the configured host."""
        return self._address(STATE_PATH)

    @property
    def content_location(self) -> str:
        """Where the job's answer is once it is finished, on the configured host."""
        return self._address(CONTENT_PATH)

    async def state(self) -> JobState:
        """Asks the API for the job's state.

        Raises:
            JobExpired: The API does not know the job any more.
            VismaNetError: The state could not be asked for.
        """
        exchange = await self._ask(STATE_PATH)
        self._state = read_state(json.loads(exchange.answer.body))
        return self._state

    async def wait(self, timeout: float | None = None) -> JobState:
        """Waits until the job has ended, well or not, and returns its state.

        Args:
            timeout: Seconds; None waits as long as it takes.

        Raises:
            JobTimeout: It has not ended in time. It goes on, and can be waited for again.
            JobExpired: The API does not know the job any more.
        """
        clock = self._pool.clock
        until = None if timeout is None else clock.monotonic() + timeout
        try:
            async with self._polling:
                return await self._poll(until)
        except asyncio.CancelledError as error:
            error.add_note(f"The background job {self.id} goes on: company.job({self.id!r}).")
            log.info("background job %s: nobody waits for it any more; it goes on", self.id)
            raise

    async def exchange(self, sink: Sink | None = None) -> Exchange:
        """Waits for the job's end and returns the answer that the call itself would have had.

        Raises:
            ApiError: The call was answered with an error.
            OutcomeUnknown: It is a write, and the platform failed to run it to its end.
            JobFailed: It is a read, and the platform failed to run it.
            JobExpired: The answer is gone.
            JobTimeout: The deadline of the options passed. The job goes on.
        """
        if self._exchange is None or sink is not None:
            self._exchange = await self._fetch(sink)
        return self._exchange

    def to_dict(self) -> dict[str, Any]:
        """Returns what `company.job()` needs to pick the job up again; JSON can carry it."""
        return {
            "id": self.id,
            "company": self._scope.company,
            "method": self.request.method,
            "path": self.request.path,
            "query": [list(pair) for pair in self.request.query],
            "route": self.request.route,
            "result": self._result,
            "submitted_at": self.submitted_at,
        }

    async def _value(self) -> T:
        return self._decode(await self.exchange())

    async def _poll(self, until: float | None) -> JobState:
        clock = self._pool.clock
        polls = 0
        while True:
            if self._state is not None and (self._state.finished or self._state.failed):
                return self._state
            waited = clock.time() - self.submitted_at
            pause = next_poll(polls, waited)
            if until is not None and clock.monotonic() + pause > until:
                await clock.sleep(max(0.0, until - clock.monotonic()))
                raise self._error(
                    JobTimeout,
                    "has not ended in time",
                    "It goes on: wait for it again, or pick it up later by its id.",
                )
            await clock.sleep(pause)
            polls += 1
            try:
                await self.state()
            except (TransportError, ServerError) as error:
                # The job does not depend on whether its state can be read just now.
                log.info("background job %s: no state (%s)", self.id, error.message)
            except JobExpired:
                if clock.time() - self.submitted_at > GRACE:
                    raise

    async def _fetch(self, sink: Sink | None) -> Exchange:
        state = await self.wait()
        safe = self.request.safe
        if state.failed:
            failed = self._error(
                JobFailed,
                f"could not be run: {state.error_message or 'the API does not say why'}",
                "Submit the call again." if safe else None,
            )
            failed.job = state
            if safe:
                raise failed
            unknown = OutcomeUnknown(
                f"It is not known whether the write was executed: {failed.message}",
                request=self.request,
            )
            unknown.job = state
            raise unknown from failed
        succeeded = 200 <= state.status_code < 300
        body = b""
        if state.has_content:
            content = await self._ask(CONTENT_PATH, sink if succeeded else None)
            body = content.answer.body
        answer = Answer(state.status_code, state.headers, body)
        if succeeded:
            elapsed = self._pool.clock.time() - self.submitted_at
            return Exchange(self.request, answer, 1, elapsed)
        error: VismaNetError = api_error(answer, self.request)
        if not safe and isinstance(error, ServerError):
            error = unknown_outcome(error)
        error.job = state
        raise error

    async def _ask(self, template: str, sink: Sink | None = None) -> Exchange:
        request = Request(method="GET", path=expand(template, (self.id,)), route=f"GET {template}")
        try:
            return await self._pool.perform(request, self._scope, self._options, sink=sink)
        except NotFound as error:
            raise self._error(JobExpired, "is not known to the API (any more)", None) from error
        except ApiError as error:
            if error.status == 410:
                raise self._error(
                    JobExpired, "has no answer any more: it is kept for 24 hours", None
                ) from error
            raise

    def _error(self, kind: type[Any], what: str, advice: str | None) -> Any:
        return kind(
            f"The background job {self.id} {what}.",
            job_id=self.id,
            request=self.request,
            advice=advice,
        )

    def _address(self, template: str) -> str:
        return self._pool.base_url(self.request.service) + expand(template, (self.id,))


def type_name(result: Any) -> str | None:
    """Returns the name by which another process finds the type of a result; None for any JSON."""
    if result is None:
        return "builtins:NoneType"
    if result is Any or not isinstance(result, type) or get_origin(result) is not None:
        return None
    return f"{result.__module__}:{result.__qualname__}"


async def perform_as_job(
    pool: Pool,
    request: Request,
    scope: Scope,
    options: CallOptions,
    *,
    sink: Sink | None = None,
) -> Exchange:
    """Performs a request as a background job and returns the answer that it would have had.

    Raises:
        JobTimeout: The deadline of the options passed. The job goes on.
        VismaNetError: As for the request itself, and those of `Job`.
    """
    started = pool.clock.monotonic()
    job = await submit(pool, request, scope, options, lambda exchange: exchange)
    if options.deadline is not None and job.id:
        await job.wait(max(0.0, options.deadline - (pool.clock.monotonic() - started)))
    return await job.exchange(sink)
