"""Job: a call that the API runs in the background. It lives on when the one who waits does not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from visma_async.errors import (
    ApiError,
    Forbidden,
    JobExpired,
    JobFailed,
    JobTimeout,
    NotFound,
    OutcomeUnknown,
    RequestTimeout,
    ServerError,
    VismaNetError,
)
from visma_async.transport.http import Answer
from visma_async.transport.outcome import api_error, unknown_outcome
from visma_async.transport.polling import GRACE
from visma_async.transport.pool import Exchange
from visma_async.transport.watched import Ticket
from visma_async.wire.background import (
    CONTENT_PATH,
    STATE_PATH,
    JobState,
)
from visma_async.wire.path import expand
from visma_async.wire.request import Request

if TYPE_CHECKING:
    from visma_async.transport.http import Sink
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Pool

log = logging.getLogger("visma_async.job")
T = TypeVar("T")

_EXPIRED = (
    "The API keeps a job for 24 hours, and shows it only to the company and the client id that "
    "submitted it. Check the id and the company, or submit the call again if that does no harm."
)
_PERHAPS_A_WRITE = (
    "If the call was a write, it may have been executed: look at the records before you submit it "
    "again."
)
_NOT_YOURS = (
    "A job belongs to the company and the client id that submitted it: ask with the same ones."
)


class Job(Generic[T]):
    """A background job. Await it for what awaiting the call itself would have given.

    The API keeps a result for 24 hours. A job can be picked up again, in another process too, by
    `company.job(job.to_dict())`. Any number of tasks may wait for one job, by this object or by
    others for the same id: they share the requests that look whether it has ended.

    Attributes:
        id: The job's id; "" where the server ran the call at once.
        request: The call that it runs.
        submitted_at: Unix time of the submission; None where only the id is known.
    """

    __slots__ = (
        "_decode",
        "_exchange",
        "_options",
        "_pool",
        "_result",
        "_scope",
        "_state",
        "_ticket",
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
        submitted_at: float | None,
        result: str | None,
        here: bool = True,
        retry_after: float = 0.0,
        announced: bool = False,
    ) -> None:
        self._pool = pool
        self._scope = scope
        self._options = attrs.evolve(
            options, priority="bulk", deadline=None, background=False, before_sending=None
        )
        self._decode = decode
        self._result = result
        self._state: JobState | None = None
        self._exchange: Exchange | None = None
        self._ticket = Ticket(
            id=id,
            scope=scope,
            options=self._options,
            kind=request.route,
            submitted_at=submitted_at,
            here=here,
            retry_after=retry_after,
            announced=announced,
        )
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
        """Asks the API for the job's state. Once the job has ended, that is known and not asked.

        The same state is asked for at most five times a minute, all who ask counted together; the
        sixth waits for its turn.

        Raises:
            JobExpired: The API does not know the job any more.
            VismaNetError: The state could not be asked for.
        """
        if self._state is None or not self._state.ended:
            try:
                with self._told():
                    self._state = await self._pool.jobs.look(self._ticket)
            except JobExpired:
                if not self._fresh():
                    raise
                self._state = JobState(id=self.id, status="Submitted")
        return self._state

    async def wait(self, timeout: float | None = None) -> JobState:
        """Waits until the job has ended, well or not, and returns its state.

        Args:
            timeout: Seconds; None waits as long as it takes.

        Raises:
            JobTimeout: It has not ended in time. It goes on, and can be waited for again.
            JobExpired: The API does not know the job any more.
        """
        if self._state is not None and self._state.ended:
            return self._state
        with self._told():
            state = await self._pool.jobs.ended(self._ticket, timeout)
        if state is None:
            raise self._late()
        self._state = state
        return state

    async def exchange(self, sink: Sink | None = None, *, timeout: float | None = None) -> Exchange:
        """Waits for the job's end and returns the answer that the call itself would have had.

        Args:
            sink: Where the answer's body goes instead of into the answer.
            timeout: Seconds for all of it; None for no bound.

        Raises:
            ApiError: The call was answered with an error.
            OutcomeUnknown: It is a write, and the platform failed to run it to its end.
            JobFailed: It is a read, and the platform failed to run it.
            JobExpired: The answer is gone.
            JobTimeout: Not in time. The job goes on.
        """
        if self._exchange is None or (sink is not None and self.id):
            self._exchange = await self._fetch(sink, timeout)
        elif sink is not None:
            await sink.begin(len(self._exchange.answer.body))
            await sink.write(self._exchange.answer.body)
        return self._exchange

    def to_dict(self) -> dict[str, Any]:
        """Returns what `company.job()` needs to pick the job up again; JSON can carry it.

        Awaiting that job gives the same type as awaiting this one. Neither the body of a write nor
        any credential is in it.
        """
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
        exchange = await self.exchange()
        try:
            return self._decode(exchange)
        except VismaNetError as error:
            error.job = self._state
            raise

    async def _fetch(self, sink: Sink | None, timeout: float | None) -> Exchange:
        clock = self._pool.clock
        started = clock.monotonic()
        state = await self.wait(timeout)
        if state.failed:
            raise self._failure(state)
        succeeded = 200 <= state.status_code < 300
        body = b""
        if state.has_content:
            left = None if timeout is None else max(0.0, timeout - (clock.monotonic() - started))
            body = await self._content(state, left, sink if succeeded else None)
        answer = Answer(state.status_code, state.headers, body)
        if succeeded:
            since = self.submitted_at
            elapsed = clock.monotonic() - started if since is None else clock.time() - since
            return Exchange(self.request, answer, 1, elapsed)
        error: VismaNetError = api_error(answer, self.request)
        if not self.request.safe and isinstance(error, ServerError):
            error = unknown_outcome(error, failed_at=self._now(), company=self._scope.company)
        error.job = state
        raise error

    async def _content(self, state: JobState, timeout: float | None, sink: Sink | None) -> bytes:
        request = Request(
            method="GET", path=expand(CONTENT_PATH, (self.id,)), route=f"GET {CONTENT_PATH}"
        )
        options = attrs.evolve(self._options, deadline=timeout)
        try:
            with self._told():
                exchange = await self._pool.jobs.content(request, self._ticket, options, sink)
        except RequestTimeout as error:
            if timeout is not None:
                raise self._late() from error
            error.job = state
            raise
        except VismaNetError as error:
            error.job = state
            raise
        return exchange.answer.body

    def _failure(self, state: JobState) -> VismaNetError:
        safe = self.request.safe
        failed: VismaNetError = self._error(
            JobFailed,
            f"could not be run: {state.error_message or 'the API does not say why'}",
            "Submit the call again." if safe and self.request.route else _PERHAPS_A_WRITE,
        )
        failed.job = state
        if safe:
            return failed
        unknown = OutcomeUnknown(
            f"It is not known whether the write was executed: {failed.message}",
            moment="job failed",
            failed_at=self._now(),
            company=self._scope.company,
            request=self.request,
        )
        unknown.job = state
        unknown.__cause__ = failed
        return unknown

    @contextmanager
    def _told(self) -> Generator[None]:
        """Has what goes wrong while somebody waits tell the job's id, so that it is not lost."""
        resume = f"company.job({self.id!r})"
        try:
            yield
        except asyncio.CancelledError as error:
            error.add_note(f"The background job {self.id} goes on: {resume} picks it up again.")
            log.info("background job %s: waited for no longer; it goes on", self.id)
            raise
        except NotFound as error:
            raise self._error(JobExpired, "is not known to the API (any more)", _EXPIRED) from error
        except Forbidden as error:
            error.advice = _NOT_YOURS
            raise
        except ApiError as error:
            if error.status == HTTPStatus.GONE:
                raise self._error(
                    JobExpired, "has no answer any more: it is kept for 24 hours", _EXPIRED
                ) from error
            error.add_note(f"The background job {self.id} is there still: {resume}.")
            raise
        except VismaNetError as error:
            error.add_note(f"The background job {self.id} goes on: {resume} picks it up again.")
            raise

    def _fresh(self) -> bool:
        since = self.submitted_at
        return since is not None and self._pool.clock.time() - since <= GRACE

    def _late(self) -> JobTimeout:
        late: JobTimeout = self._error(
            JobTimeout,
            "has not given its answer in time",
            f"It goes on: wait for it again, or pick it up later with company.job({self.id!r}).",
        )
        late.job = self._state
        return late

    def _error(self, kind: type[Any], what: str, advice: str | None) -> Any:
        return kind(
            f"The background job {self.id} {what}.",
            job_id=self.id,
            request=self.request,
            advice=advice,
        )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._pool.clock.time(), UTC)

    def _address(self, template: str) -> str:
        return self._pool.base_url(self.request.service) + expand(template, (self.id,))
