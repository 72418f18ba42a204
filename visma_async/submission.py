"""Submission: hands a call to the API's queue, and has its job for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar, get_origin

import attrs

from visma_async.errors import DecodeError, OutcomeUnknown
from visma_async.job import Job
from visma_async.quota.headers import read_retry_after
from visma_async.wire import json
from visma_async.wire.background import HEADER, JobState, read_job_id

if TYPE_CHECKING:
    from visma_async.transport.http import Answer
    from visma_async.transport.options import CallOptions, Scope
    from visma_async.transport.pool import Exchange, Pool
    from visma_async.wire.request import Request

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
    try:
        exchange = await pool.perform(queued, scope, attrs.evolve(options, background=False))
    except asyncio.CancelledError as error:
        if not request.safe:
            error.add_note(
                f"{request.method} {request.path} was being submitted as a background job: it may "
                "be executed."
            )
        raise
    answer = exchange.answer
    accepted = answer.status == HTTPStatus.ACCEPTED
    job = Job(
        pool,
        scope,
        options,
        decode,
        id=_accepted_id(pool, request, scope, answer) if accepted else "",
        request=request,
        submitted_at=pool.clock.time(),
        result=result,
        retry_after=read_retry_after(answer.headers, pool.clock.time()) or 0.0,
        announced=notify.lower() != "none",
    )
    if accepted:
        log.info("background job %s: %s", job.id, request.route)
    else:
        # The server ran the call at once: that is the answer already.
        job._exchange = exchange
        job._state = JobState(
            id="",
            status="Finished",
            status_code=answer.status,
            has_content=bool(answer.body),
            headers=answer.headers,
        )
    return job


def _accepted_id(pool: Pool, request: Request, scope: Scope, answer: Answer) -> str:
    try:
        return read_job_id(json.loads(answer.body) if answer.body else None, answer.headers)
    except DecodeError as error:
        if request.safe:
            raise
        raise OutcomeUnknown(
            f"It is not known whether the write was executed: {error.message}",
            moment="reading the answer",
            failed_at=datetime.fromtimestamp(pool.clock.time(), UTC),
            company=scope.company,
            status=answer.status,
            headers=answer.headers,
            request=request,
        ) from error


def type_name(result: Any) -> str | None:
    """Returns the name by which another process finds the type of a result; None for any JSON."""
    if result is None:
        return "builtins:NoneType"
    plain = get_origin(result) or result
    if plain is Any or not isinstance(plain, type):
        return None
    return f"{plain.__module__}:{plain.__qualname__}"
