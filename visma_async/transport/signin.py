"""Sends token requests, repeated where the endpoint does not answer: asking twice does no harm."""

from __future__ import annotations

import random
from urllib.parse import urlencode, urlsplit

import attrs

from visma_async.auth.oauth import TokenRequest
from visma_async.clock import Clock
from visma_async.quota.headers import read_retry_after
from visma_async.transport.http import Answer, AttemptFailed, Http
from visma_async.transport.outcome import failure_error
from visma_async.transport.retry import Retry, Tried, pause_before_retry
from visma_async.wire.request import Request

_TIMEOUT = 60.0
_RETRY = Retry()


async def post_form(http: Http, request: TokenRequest, clock: Clock) -> tuple[int, bytes]:
    """Returns the status and the body of the token endpoint's answer.

    Raises:
        TransportError: It gave none.
    """
    tried, started = Tried(), clock.monotonic()
    while True:
        result = await _send(http, request)
        tried = attrs.evolve(tried, attempts=tried.attempts + 1)
        pause = pause_before_retry(
            _RETRY,
            tried,
            # A 429 here has no quota of ours behind it: to be paused for like a 503.
            {429: 503}.get(result.status, result.status)
            if isinstance(result, Answer)
            else result.failure,
            safe=True,
            retry_after=read_retry_after(result.headers, clock.time())
            if isinstance(result, Answer)
            else None,
            random=random.random,
        )
        if pause is not None:
            tried = attrs.evolve(tried, paused=tried.paused + pause)
            await clock.sleep(pause)
        elif isinstance(result, Answer):
            return result.status, result.body
        else:
            raise failure_error(
                result,
                # Without the form, which holds the secret.
                Request(method="POST", path=urlsplit(request.url).path),
                safe=True,
                host=urlsplit(request.url).netloc,
                attempts=tried.attempts,
                elapsed=clock.monotonic() - started,
            ) from result.__cause__


async def _send(http: Http, request: TokenRequest) -> Answer | AttemptFailed:
    try:
        return await http.send(
            "POST",
            request.url,
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            body=urlencode(request.form).encode(),
            timeout=_TIMEOUT,
        )
    except AttemptFailed as failed:
        return failed
