"""Loopback: waits once for the browser that comes back from a sign-in, on an address of this host.

What is answered and what is believed is RFC 8252, 7.3 and 8.10: any program or page can come to a
port of this machine, so only the answer to the sign-in that was begun counts, and only the first.
"""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from visma_async.auth.secret import Secret
from visma_async.errors import ConfigurationError
from visma_async.settings import LOOPBACK

_FLUSH = 2.0
"""Seconds for the last page to reach the browser."""
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'",
    "Referrer-Policy": "no-referrer",
}
_SIGNED_IN: Final = "You are signed in. You can close this window."
_FAILED: Final = "The sign-in has failed. The command line tells why; you can close this window."


class Callback:
    """The answer to a sign-in, from the browser or from somewhere else: the first one counts.

    Args:
        belongs: Whether an address is an answer to this sign-in.
    """

    def __init__(self, belongs: Callable[[str], bool]) -> None:
        loop = asyncio.get_running_loop()
        self._belongs = belongs
        # Wrapped, since a loop in debug mode logs what its futures and callbacks hold.
        self._arrived: asyncio.Future[Secret] = loop.create_future()
        self._ended: asyncio.Future[bool] = loop.create_future()

    def offer(self, url: Secret) -> bool:
        """Takes an address if it is the answer; returns whether it is one."""
        if not self._belongs(url.reveal()):
            return False
        if not self._arrived.done():
            self._arrived.set_result(url)
        return True

    async def arrival(self) -> Secret:
        """Returns the answer's address, once it is there."""
        return await self._arrived

    @property
    def arrived(self) -> bool:
        """Whether it is there."""
        return self._arrived.done()

    def end(self, *, signed_in: bool) -> None:
        """Tells the browser that waits what has become of it."""
        if not self._ended.done():
            self._ended.set_result(signed_in)

    async def outcome(self) -> bool:
        """Returns whether it has become a sign-in, once that is known."""
        return await asyncio.shield(self._ended)


@asynccontextmanager
async def listening(redirect_uri: str, callback: Callback) -> AsyncGenerator[None]:
    """Listens at a redirect URI for the callback, until the block ends.

    At one with https, which a browser takes from nobody without a certificate, there is no
    listening: the browser ends at an error page, whose address can be pasted.

    Args:
        redirect_uri: Where the browser comes back to, on this machine.
        callback: What is told of it.

    Raises:
        ConfigurationError: The address is not of this machine, or cannot be listened on.
    """
    host, port, path = _place(redirect_uri)
    if not can_listen(redirect_uri):
        yield
        return

    async def answer(request: web.BaseRequest) -> web.Response:
        if request.method != "GET" or request.path != path:
            return _page(404, "There is nothing here.")
        if callback.arrived:
            return _page(409, "This sign-in has been answered before.")
        if not callback.offer(Secret(request.path_qs)):
            return _page(400, "This is not the answer to the sign-in that is waited for.")
        signed_in = await callback.outcome()
        return _page(200, _SIGNED_IN) if signed_in else _page(400, _FAILED)

    runner = web.ServerRunner(web.Server(answer, access_log=None), shutdown_timeout=_FLUSH)
    async with AsyncExitStack() as stack:
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        # A pending page is answered before the server goes.
        stack.callback(callback.end, signed_in=False)
        await _listen(runner, host, port)
        yield


def can_listen(redirect_uri: str) -> bool:
    """Whether a browser would come to a plain listener at a redirect URI."""
    return urlsplit(redirect_uri).scheme == "http"


async def _listen(runner: web.ServerRunner, host: str, port: int) -> None:
    # A browser may take localhost for either; the second is there where this machine has IPv6.
    first, *others = ("127.0.0.1", "::1") if host == "localhost" else (host,)
    try:
        await web.TCPSite(runner, first, port).start()
        for other in others:
            try:
                await web.TCPSite(runner, other, port).start()
            except OSError as error:
                if error.errno == errno.EADDRINUSE:
                    raise
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise ConfigurationError(
                f"Port {port} of this machine is taken by another program, perhaps by a login "
                "that still waits.",
                advice="End it and try again. The port is part of the redirect URI, which has to "
                "be the registered one: register another one to use another port.",
            ) from None
        raise ConfigurationError(
            f"Port {port} of this machine cannot be listened on: {error.strerror or error}.",
            advice="Register a redirect URI with a port above 1023, such as "
            "http://localhost:8123/callback.",
        ) from None


def _place(redirect_uri: str) -> tuple[str, int, str]:
    """Returns the host, port and path to listen on."""
    parts = urlsplit(redirect_uri)
    if parts.scheme not in {"http", "https"} or parts.hostname not in LOOPBACK:
        raise ConfigurationError(
            f"The redirect URI {parts.scheme}://{parts.netloc}{parts.path} does not lead to this "
            "machine, where the command line listens.",
            advice="Register one such as http://localhost:8123/callback with the application. The "
            "library signs users in at other addresses: see VismaNet.exchange.",
        )
    try:
        port = 80 if parts.port is None else parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise ConfigurationError(
            "The redirect URI needs a port from 1 to 65535.",
            advice="It is the one that is registered with the application: no other will do.",
        )
    return parts.hostname, port, parts.path or "/"


def _page(status: int, text: str) -> web.Response:
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>visma-async</title>'
        f"<p>{text}</p></html>"
    )
    answer = web.Response(status=status, text=page, content_type="text/html", headers=_HEADERS)
    answer.force_close()
    return answer
