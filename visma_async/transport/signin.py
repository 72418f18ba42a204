"""Sends token requests and the like, repeated where no answer comes: asking twice does no harm.

Where the answer to a one-time code or refresh token is lost, what it brought is lost too; asking
again at once, while the provider may still allow it, is the one chance to get it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
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
    answer = await ask(
        http,
        clock,
        "POST",
        request.url,
        headers={"Content-Type": "application/x-www-form-urlencoded", **request.headers},
        body=urlencode(request.form).encode(),
    )
    return answer.status, answer.body


async def ask(
    http: Http,
    clock: Clock,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str],
    body: bytes | None = None,
) -> Answer:
    """Returns the answer to something that can be asked again.

    Raises:
        TransportError: There is none.
    """
    tried, started = Tried(), clock.monotonic()
    while True:
        result = await _attempt(http, method, url, headers, body)
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
            return result
        else:
            raise failure_error(
                result,
                # Without the form and the headers, which hold secrets.
                Request(method=method, path=urlsplit(url).path),
                safe=True,
                host=urlsplit(url).netloc,
                attempts=tried.attempts,
                elapsed=clock.monotonic() - started,
            ) from result.__cause__


async def _attempt(
    http: Http, method: str, url: str, headers: Mapping[str, str], body: bytes | None
) -> Answer | AttemptFailed:
    try:
        return await http.send(method, url, headers=headers, body=body, timeout=_TIMEOUT)
    except AttemptFailed as failed:
        return failed
