"""The one place that touches aiohttp: sends a request, and tells how it failed if it did."""

from __future__ import annotations

import os
import platform
import ssl
from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Protocol

import aiohttp
import attrs
from yarl import URL

from visma_async.errors import ConfigurationError
from visma_async.settings import CONNECT_TIMEOUT
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


OnHeaders = Callable[[int, Mapping[str, str]], None]


class Sink(Protocol):
    """Takes a body piece by piece."""

    async def begin(self) -> None:
        """Starts anew: a repeated request sends its body from the beginning."""
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
    """

    def __init__(self, failure: Failure, reason: str, *, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.failure = failure
        self.reason = reason
        self.timed_out = timed_out


class TooLarge(AttemptFailed):
    """The answer was larger than allowed; reading it was broken off."""


class Http:
    """Sends requests over one aiohttp session, within one event loop.

    The session is always our own. A session that the user gave lends its connector (connections,
    TLS, DNS cache, limits), its tracing and its proxy setting: so its `raise_for_status`,
    `auto_decompress`, cookies and default headers cannot change what is sent or how an answer is
    read, and it is never closed here.
    """

    def __init__(
        self, *, connections: int, lender: aiohttp.ClientSession | None, max_response_size: int
    ) -> None:
        self._max_response_size = max_response_size
        if lender is not None and (lender.closed or lender.connector is None):
            raise ConfigurationError("The session given to VismaNet is closed.")
        self._session = aiohttp.ClientSession(
            connector=lender.connector if lender else aiohttp.TCPConnector(limit=connections),
            connector_owner=lender is None,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": user_agent(), "Accept": "application/json"},
            trace_configs=lender.trace_configs if lender else None,
        )
        self._trusts_environment = lender is None or lender.trust_env
        self._proxies: dict[tuple[str, str | None], Proxy] = {}
        # aiohttp sends GET, PUT and DELETE again by itself when a kept-alive connection turns out
        # to be closed. For a PUT that is a second execution which nobody decided on.
        self._session._retry_connection = False

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: bytes | aiohttp.FormData | None,
        timeout: float,
        on_headers: OnHeaders | None = None,
        sink: Sink | None = None,
    ) -> Answer:
        """Sends one request and reads the whole answer.

        Args:
            method: The HTTP method.
            url: The full, encoded URL. Redirects are not followed: they would take the token
                along.
            headers: Its headers.
            body: Its body.
            timeout: Seconds for all of it.
            on_headers: Called with status and headers as soon as they are there.
            sink: Where the body of a success goes, piece by piece, instead of into the answer.

        Raises:
            AttemptFailed: There is no complete answer.
        """
        target = URL(url, encoded=True)
        proxy = self._proxy(target)
        limits = aiohttp.ClientTimeout(total=timeout, sock_connect=min(timeout, CONNECT_TIMEOUT))
        started = False
        try:
            async with self._session.request(
                method,
                target,
                headers=headers,
                proxy=proxy.url,
                proxy_headers=proxy.headers,
                data=body,
                allow_redirects=False,
                timeout=limits,
            ) as response:
                started = True
                if on_headers is not None:
                    on_headers(response.status, response.headers)
                if sink is not None and response.status < 300:
                    await sink.begin()
                    async for chunk in response.content.iter_any():
                        await sink.write(chunk)
                    return Answer(response.status, response.headers, b"")
                content = await self._read(response)
                return Answer(response.status, response.headers, content)
        except aiohttp.ClientConnectorCertificateError as error:
            raise AttemptFailed(
                Failure.UNTRUSTED, f"the server's certificate is not trusted: {_why(error)}"
            ) from error
        except aiohttp.ClientSSLError as error:
            raise AttemptFailed(Failure.UNTRUSTED, f"TLS failed: {_why(error)}") from error
        except aiohttp.ConnectionTimeoutError as error:
            raise AttemptFailed(
                Failure.UNSENT, "no connection within the time allowed", timed_out=True
            ) from error
        except aiohttp.ClientConnectorDNSError as error:
            raise AttemptFailed(
                Failure.UNSENT, f"the host name {error.host} does not resolve"
            ) from error
        except aiohttp.ClientConnectorError as error:
            raise AttemptFailed(Failure.UNSENT, f"no connection: {_why(error)}") from error
        except (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError) as error:
            raise AttemptFailed(Failure.UNSENT, f"the proxy refused: {_why(error)}") from error
        except TimeoutError as error:
            part = "the answer was still incomplete" if started else "no answer"
            raise AttemptFailed(
                Failure.LOST, f"{part} after {timeout:.3g} s", timed_out=True
            ) from error
        except aiohttp.ClientPayloadError as error:
            raise AttemptFailed(
                Failure.LOST, "the connection broke while the answer was read"
            ) from error
        except (aiohttp.ClientError, OSError) as error:
            part = "while the answer was read" if started else "before an answer"
            raise AttemptFailed(
                Failure.LOST, f"the connection broke {part}: {_why(error)}"
            ) from error

    async def aclose(self) -> None:
        """Closes what is ours."""
        await self._session.close()

    def _proxy(self, url: URL) -> Proxy:
        origin = url.scheme, url.host
        found = self._proxies.get(origin)
        if found is None:
            found = proxy_from_environment(url) if self._trusts_environment else Proxy()
            self._proxies[origin] = found
        return found

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.content.iter_any():
            chunks.append(chunk)
            size += len(chunk)
            if size > self._max_response_size:
                response.close()
                raise TooLarge(
                    Failure.LOST,
                    f"the answer is larger than the {self._max_response_size:,} bytes allowed",
                )
        return b"".join(chunks)


@cache
def user_agent() -> str:
    """Returns what we call ourselves: the truth, with versions."""
    try:
        own = version("visma-async")
    except PackageNotFoundError:
        own = "unknown"
    return f"visma-async/{own} aiohttp/{aiohttp.__version__} Python/{platform.python_version()}"


def _why(error: BaseException) -> str:
    cause = getattr(error, "os_error", None) or getattr(error, "certificate_error", None) or error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return cause.verify_message
    number = getattr(cause, "errno", None)
    if isinstance(number, int) and number > 0 and not isinstance(cause, ssl.SSLError):
        return os.strerror(number)
    return " ".join((str(cause) or type(cause).__name__).split())
