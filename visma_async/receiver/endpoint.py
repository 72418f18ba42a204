"""Endpoint: an aiohttp request handler for the Developer Portal's notifications."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Final

from aiohttp import ClientPayloadError, web
from aiohttp.http_exceptions import BadHttpMessage

from visma_async.clock import Clock
from visma_async.errors import ConfigurationError, DecodeError, InvalidSignature
from visma_async.receiver.inbox import Inbox
from visma_async.webhooks import Event, Secrets, Seen, parse
from visma_async.webhooks.raw import oversized
from visma_async.webhooks.signature import checked_secrets

log = logging.getLogger("visma_async.webhooks")

PATIENCE: Final = 30.0
"""Seconds for a body to arrive: a sender that stops in the middle does not hold a connection."""
_AGAIN: Final = {"Retry-After": "30"}
_REFUSED: Final = "Refused. The receiver's log says why.\n"


class Endpoint:
    """Takes deliveries: verifies them, knows duplicates, and answers before they are worked on.

    It answers 200 when a delivery was accepted, or came before; 401 when its signature is missing
    or wrong; 400 when it is stale or unreadable; 408 and 413 when it comes too slowly or is too
    large; and 503 when too many wait, so that the sender tries again.
    """

    def __init__(
        self,
        inbox: Inbox,
        secret: Secrets,
        *,
        freshness: float | None,
        max_body: int,
        seen: Seen,
        clock: Clock,
        at_once: Callable[[Sequence[Event]], None] | None = None,
    ) -> None:
        """Sets the endpoint up.

        Args:
            inbox: Where accepted deliveries go.
            secret: One, or several.
            freshness: As for `parse`.
            max_body: As for `parse`.
            seen: Knows what came before.
            clock: Where time comes from.
            at_once: Is shown a delivery's new events before it is answered, and must not fail.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        if (freshness is not None and not freshness > 0) or max_body < 1:
            raise ConfigurationError(
                f"freshness={freshness} and max_body={max_body} refuse every notification.",
                advice="Both must be above zero; freshness may be None.",
            )
        self._inbox = inbox
        self._secrets = checked_secrets(secret)
        self._freshness = freshness
        self._max_body = max_body
        self._seen = seen
        self._clock = clock
        self._at_once = at_once

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Answers one request."""
        try:
            body = await self._read(request)
            events = parse(
                request.headers,
                body,
                self._secrets,
                freshness=self._freshness,
                max_body=self._max_body,
                clock=self._clock,
            )
        except InvalidSignature as error:
            return _refused(request, error.status, _explained(error))
        except DecodeError as error:
            return _refused(request, 400, str(error))
        except (BadHttpMessage, ClientPayloadError, web.RequestPayloadError) as error:
            return _refused(request, 400, f"Its body cannot be read: {type(error).__name__}.")
        except TimeoutError:
            return _refused(request, 408, f"Its body did not arrive within {PATIENCE:g} s.")
        return self._taken(events)

    def _taken(self, events: Sequence[Event]) -> web.Response:
        new = self._seen.new(events)
        if len(new) < len(events):
            log.info(
                "a duplicate is not delivered again: %d of %d events, notification %s",
                *(len(events) - len(new), len(events), events[0].notification_id),
            )
        if self._at_once is not None:
            self._at_once(new)
        if not self._inbox.put(new):
            why = "this closes" if self._inbox.closed else f"{len(self._inbox)} wait already"
            log.warning("a delivery is not accepted, for the sender to try again: %s", why)
            return web.Response(status=503, headers=_AGAIN, text="Not now. Try again.\n")
        self._seen.remember(*new)
        return web.Response(status=200)

    async def _read(self, request: web.BaseRequest) -> bytes:
        if (length := request.content_length or 0) > self._max_body:
            raise oversized(str(length), self._max_body)
        body = bytearray()
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > self._max_body:
                    raise oversized(f"more than {self._max_body}", self._max_body)
        # A middleware may have read it before, and aiohttp has kept it.
        return bytes(body) or await request.read()


def _explained(error: InvalidSignature) -> str:
    if error.advice != InvalidSignature.default_advice:
        return str(error)
    # The rest of that advice is about bodies that a framework has changed. Here none has.
    return f"{error.message} Check that the secret is the one that the Developer Portal shows."


def _refused(request: web.BaseRequest, status: int, why: str) -> web.Response:
    log.warning("refused a webhook delivery from %s with %d: %s", request.remote, status, why)
    return web.Response(status=status, text=_REFUSED)
