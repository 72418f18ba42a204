"""The one place that touches aiohttp: sends a request, and tells how it failed if it did."""

from __future__ import annotations

import asyncio
import os
import platform
import ssl
from collections.abc import Callable, Mapping
from functools import cache
from typing import Protocol

import aiohttp
import attrs
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from visma_async.errors import ConfigurationError, Moment
from visma_async.settings import CONNECT_TIMEOUT
from visma_async.transport.progress import Progress, tracing
from visma_async.transport.proxy import Proxy, proxy_from_environment
from visma_async.transport.retry import Failure


@attrs.frozen
class Answer:
    """A complete answer.

    Attributes:
        status: The HTTP status.
        headers: The headers; names compare without regard to case.
        body: The body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = attrs.field(repr=False)

    def __str__(self) -> str:
        return f"{self.status}, {len(self.body):,} bytes"


_KEPT = 15.0
"""Seconds for which an idle connection is kept."""
_FRESH = 1.0
"""Seconds for which a connection is as good as new: servers keep idle ones longer than that."""

OnHeaders = Callable[[int, Mapping[str, str]], None]


class Sink(Protocol):
    """Takes a body piece by piece."""

    async def begin(self, size: int | None) -> None:
        """Starts anew: a repeated request sends its body from the beginning.

        Args:
            size: The number of bytes to come, or None where the server does not tell.
        """
        ...

    async def write(self, chunk: bytes) -> None:
        """Takes the next piece."""
        ...


class AttemptFailed(Exception):
    """An attempt that brought no complete answer. Stays within the transport.

    Attributes:
        failure: Whether the request was sent.
        timed_out: Whether time ran out, rather than the connection breaking.
        reason: What happened, for a person.
        moment: How far the exchange had got.
        status: The answer's status, if its headers had come.
        headers: Its headers, likewise.
    """

    def __init__(
        self,
        failure: Failure,
        reason: str,
        *,
        timed_out: bool = False,
        progress: Progress | None = None,
    ) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.timed_out = timed_out
        self.moment: Moment = progress.moment if progress is not None else "waiting"
        self.status: int | None = progress.status if progress is not None else None
        self.headers: Mapping[str, str] = progress.headers if progress is not None else {}


class TooLarge(AttemptFailed):
    """The answer was larger than allowed; reading it was broken off."""


class Http:
    """Sends requests over one aiohttp session, within one event loop.

    The session is always our own. A session that the user gave lends its connector (connections,
    TLS, DNS cache, limits), its tracing and its proxy setting: so its `raise_for_status`,
    `auto_decompress`, cookies and default headers cannot change what is sent or how an answer is
    read, and it is never closed here.

    Connections of our own are of two kinds. Reads use those that are kept for a while. Writes, and
    whatever is sent again, use those that are new or were used a moment ago, so that a server which
    closes idle connections does not close one just as a write goes out on it: whether that write
    was carried out could not be told.
    """

    def __init__(
        self, *, connections: int, lender: aiohttp.ClientSession | None, max_response_size: int
    ) -> None:
        self._max_response_size = max_response_size
        if lender is not None and (lender.closed or lender.connector is None):
            raise ConfigurationError("The session given to VismaNet is closed.")
        self._connections = connections
        self._session = self._new_session(lender)
        self._fresh = self._session if lender is not None else self._new_session(None, _FRESH)
        self._trusts_environment = lender is None or lender.trust_env
        self._proxies: dict[tuple[str, str | None], Proxy] = {}

    def _new_session(
        self, lender: aiohttp.ClientSession | None, kept: float = _KEPT
    ) -> aiohttp.ClientSession:
        connector = lender.connector if lender is not None else None
        if connector is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=kept)
        session = aiohttp.ClientSession(
            connector=connector,
            connector_owner=lender is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": user_agent(), "Accept": "application/json"},
            trace_configs=[*(lender.trace_configs if lender is not None else ()), tracing()],
        )
        # aiohttp sends GET, PUT and DELETE again by itself when a kept-alive connection turns out
        # to be closed. For a PUT that is a second execution which nobody decided on.
        session._retry_connection = False
        return session

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: bytes | aiohttp.FormData | None,
        timeout: float,
        fresh: bool = False,
        on_headers: OnHeaders | None = None,
        sink: Sink | None = None,
    ) -> Answer:
        """Sends one request and reads the whole answer.

        Of an error's body, what arrived is enough: its status has told all that matters.

        Args:
            method: The HTTP method.
            url: The full, encoded URL. Redirects are not followed: they would take the token
                along.
            headers: Its headers.
            body: Its body.
            timeout: Seconds for all of it.
            fresh: Whether to use only a connection that is new, or was used a moment ago.
            on_headers: Called with status and headers as soon as they are there.
            sink: Where the body of a success goes, piece by piece, instead of into the answer.

        Raises:
            AttemptFailed: There is no complete answer.
        """
        target = URL(url, encoded=True)
        proxy = self._proxy(target)
        limits = aiohttp.ClientTimeout(total=timeout, sock_connect=min(timeout, CONNECT_TIMEOUT))
        progress = Progress(body)
        status, received = 0, CIMultiDictProxy(CIMultiDict[str]())
        chunks: list[bytes] = []
        try:
            async with (self._fresh if fresh else self._session).request(
                method,
                target,
                headers=headers,
                proxy=proxy.url,
                proxy_headers=proxy.headers,
                data=progress.body,
                allow_redirects=False,
                timeout=limits,
                trace_request_ctx=progress,
            ) as response:
                progress.answered(response)
                status, received = response.status, response.headers
                if on_headers is not None:
                    on_headers(status, received)
                if sink is not None and status < 300:
                    await sink.begin(_size(response))
                    async for chunk in response.content.iter_any():
                        await sink.write(chunk)
                else:
                    await self._read(response, chunks, progress)
        except asyncio.CancelledError as error:
            if method not in {"GET", "HEAD"} and not progress.unsent:
                error.add_note(f"{method} {target.path} was under way: it may have been executed.")
            raise
        except (aiohttp.ClientError, OSError) as error:
            if status < 400:
                raise _failed(error, progress, timeout) from error
        return Answer(status, received, b"".join(chunks))

    async def aclose(self) -> None:
        """Closes what is ours."""
        await self._fresh.close()
        await self._session.close()

    def _proxy(self, url: URL) -> Proxy:
        origin = url.scheme, url.host
        found = self._proxies.get(origin)
        if found is None:
            found = proxy_from_environment(url) if self._trusts_environment else Proxy()
            self._proxies[origin] = found
        return found

    async def _read(
        self, response: aiohttp.ClientResponse, chunks: list[bytes], progress: Progress
    ) -> None:
        size = 0
        async for chunk in response.content.iter_any():
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_response_size:
                response.close()
                raise TooLarge(
                    Failure.LOST,
                    f"the answer is larger than the {self._max_response_size:,} bytes allowed",
                    progress=progress,
                )


@cache
def user_agent() -> str:
    """Returns what we call ourselves: the truth, with versions."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow

    try:
        own = version("visma-async")
    except PackageNotFoundError:
        own = "unknown"
    return f"visma-async/{own} aiohttp/{aiohttp.__version__} Python/{platform.python_version()}"


def _failed(error: Exception, progress: Progress, timeout: float) -> AttemptFailed:
    """Returns what an error of aiohttp's or of a socket means."""
    early = _early(error)
    if early is not None:
        untrusted = isinstance(
            error, (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError)
        )
        failure = Failure.UNTRUSTED if untrusted else Failure.UNSENT
        return AttemptFailed(failure, early, timed_out=isinstance(error, TimeoutError))
    failure = Failure.UNSENT if progress.unsent else Failure.LOST
    if isinstance(error, TimeoutError):
        part = "no answer" if progress.status is None else "the answer was still incomplete"
        reason = f"{'no connection' if progress.unsent else part} after {timeout:.3g} s"
        return AttemptFailed(failure, reason, timed_out=True, progress=progress)
    if isinstance(error, aiohttp.ClientPayloadError):
        reason = "the connection broke while the answer was read"
    elif failure is Failure.LOST and progress.stale:
        failure = Failure.STALE
        reason = (
            "the connection, kept from an earlier call, broke before an answer (the server may "
            f"just have closed it): {_why(error)}"
        )
    else:
        part = "before an answer" if progress.status is None else "while the answer was read"
        reason = f"the connection broke {part}: {_why(error)}"
    return AttemptFailed(failure, reason, progress=progress)


def _early(error: Exception) -> str | None:
    """Returns what an error says that comes only before anything was sent; None for others."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return f"the server's certificate is not trusted: {_why(error)}"
    if isinstance(error, aiohttp.ClientSSLError):
        return f"TLS failed: {_why(error)}"
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return "no connection within the time allowed"
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return f"the host name {error.host} does not resolve"
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"no connection: {_why(error)}"
    if isinstance(error, (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError)):
        return f"the proxy refused: {_why(error)}"
    return None


def _size(response: aiohttp.ClientResponse) -> int | None:
    # The length that is told of a compressed body is not that of what will be written.
    return None if "Content-Encoding" in response.headers else response.content_length


def _why(error: BaseException) -> str:
    cause = getattr(error, "os_error", None) or getattr(error, "certificate_error", None) or error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return cause.verify_message
    number = getattr(cause, "errno", None)
    if isinstance(number, int) and number > 0 and not isinstance(cause, ssl.SSLError):
        return os.strerror(number)
    return " ".join((str(cause) or type(cause).__name__).split())
