"""Which way a request goes: directly, as a background job, or directly and then as a job."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import attrs

from visma_async.errors import ConfigurationError, RequestTimeout, ServerError
from visma_async.submission import submit
from visma_async.wire.operation import IfMatch

if TYPE_CHECKING:
    from visma_async.transport.http import Sink
    from visma_async.transport.options import Background, CallOptions, Scope
    from visma_async.transport.pool import Exchange, Pool
    from visma_async.wire.operation import Operation
    from visma_async.wire.request import Request

log = logging.getLogger("visma_async.job")


def way_of(operation: Operation, request: Request, options: CallOptions) -> Background:
    """Returns which way a request is to go.

    Raises:
        ConfigurationError: In the background, which the API does not offer for this operation.
    """
    # Sent directly, some operations ignore the tag and overwrite what somebody else wrote.
    only_there = "If-Match" in request.headers and operation.if_match is IfMatch.BACKGROUND
    if only_there or options.background is True:
        check_background(operation, request)
        return True
    return options.background if operation.background and request.safe else False


def check_background(operation: Operation, request: Request) -> None:
    """Makes sure that an operation can be run as a background job.

    Raises:
        ConfigurationError: It cannot.
    """
    if not operation.background:
        raise ConfigurationError(
            f"{operation.route} cannot be run in the background.",
            advice="Call it with options(background=False).",
            request=request,
        )


async def perform(
    pool: Pool,
    request: Request,
    scope: Scope,
    options: CallOptions,
    way: Background,
    *,
    sink: Sink | None = None,
) -> Exchange:
    """Performs a request the way that `way_of` said.

    Raises:
        VismaNetError: Whatever went wrong; see `visma_async.errors`.
    """
    if way is False:
        return await pool.perform(
            request, scope, attrs.evolve(options, background=False), sink=sink
        )
    operation = scope.company, request.route
    if way == "auto" and operation not in pool.slow:
        started = pool.clock.monotonic()
        try:
            return await pool.perform(request, scope, options, sink=sink)
        except (RequestTimeout, ServerError) as error:
            if not _cut_off(error):
                raise
            left = None
            if options.deadline is not None:
                left = options.deadline - (pool.clock.monotonic() - started)
                if left <= 0:
                    raise
            pool.slow.cut_off(*operation)
            log.info("%s: %s Going on in the background", request.route, error.message)
            options = attrs.evolve(options, deadline=left)
    return await _perform_as_job(pool, request, scope, options, sink=sink)


async def _perform_as_job(
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
    left = None
    if options.deadline is not None:
        left = max(0.0, options.deadline - (pool.clock.monotonic() - started))
    return await job.exchange(sink, timeout=left)


def _cut_off(error: RequestTimeout | ServerError) -> bool:
    """Whether the server took too long, rather than that it was not reached or is unwell."""
    return error.sent if isinstance(error, RequestTimeout) else error.status == 504
