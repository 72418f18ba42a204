"""Call and Response: what a generated method returns. Nothing is sent before it is awaited."""

from __future__ import annotations

import builtins
import os
import warnings
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_origin

import attrs

from visma_async.download import Download
from visma_async.errors import ConfigurationError, DecodeError
from visma_async.transport.fairness import Priority
from visma_async.transport.options import CallOptions, Scope
from visma_async.transport.retry import Retry
from visma_async.wire import json
from visma_async.wire.location import key_of
from visma_async.wire.values import UNSET, Unset

if TYPE_CHECKING:
    from visma_async.transport.http import Sink
    from visma_async.transport.pool import Exchange, Pool
    from visma_async.wire.codec import Codec
    from visma_async.wire.operation import Operation
    from visma_async.wire.request import Request

T = TypeVar("T")


@attrs.frozen
class Binding:
    """What ties calls to a company: where they go, for whom, and how they are encoded.

    Attributes:
        pool: The road.
        scope: The company.
        codec: Encodes and decodes its documents.
        options: What its calls begin with.
    """

    pool: Pool
    scope: Scope
    codec: Codec
    options: CallOptions


@attrs.frozen(kw_only=True)
class Created:
    """What a create answers: where the new record is. The record itself is not sent back.

    Attributes:
        location: The new record's address as the server gave it, or None.
        number: The last part of that address, decoded: the record's key. None without a location.
        etag: The new record's version, or None.
    """

    location: str | None = None
    number: str | None = None
    etag: str | None = None


class Response(Generic[T]):
    """A successful answer with all that came along.

    Attributes:
        request: What was asked.
        status: The HTTP status.
        headers: The headers; names compare without regard to case.
        body: The body's bytes, decompressed.
        attempts: How often the request was sent.
        elapsed: Seconds from the start to the answer, waits included.
    """

    __slots__ = ("_call", "_value", "attempts", "body", "elapsed", "headers", "request", "status")

    def __init__(self, exchange: Exchange, call: Call[T]) -> None:
        self._call = call
        self._value: T | Unset = UNSET
        self.request: Request = exchange.request
        self.status: int = exchange.answer.status
        self.headers: Mapping[str, str] = exchange.answer.headers
        self.body: builtins.bytes = exchange.answer.body
        self.attempts: int = exchange.attempts
        self.elapsed: float = exchange.elapsed

    def __repr__(self) -> str:
        return (
            f"<Response {self.status} of {self.request.method} {self.request.path}, "
            f"{len(self.body):,} bytes>"
        )

    @property
    def etag(self) -> str | None:
        """The record's version without quotes, for `if_match`; None where none was sent."""
        return read_etag(self.headers)

    @property
    def location(self) -> str | None:
        """Where the created record or the job is, as the server gave it."""
        return self.headers.get("Location")

    @property
    def request_id(self) -> str | None:
        """The id of the request at the server, to quote to Visma's support."""
        return self.headers.get("Ipp-Request-Id")

    @property
    def value(self) -> T:
        """The decoded body: what awaiting the call gives.

        Raises:
            DecodeError: The body is not what the API's documents promise.
        """
        if self._value is UNSET:
            self._value = self._call.decode(self)
        return self._value

    def json(self) -> Any:
        """Returns the decoded JSON as it came, numbers with a fraction as Decimal.

        Raises:
            DecodeError: The body is not JSON.
        """
        try:
            return json.loads(self.body)
        except DecodeError as error:
            error.request, error.attempts, error.elapsed = self.request, self.attempts, self.elapsed
            raise


class _Once:
    """Whether a write was performed; shared by all the calls derived from one."""

    __slots__ = ("performed",)

    def __init__(self) -> None:
        self.performed = False


class Call(Generic[T]):
    """One call of the API, not performed yet. Await it to perform it.

    A read may be awaited again, and is then performed again. A write may be awaited once. The
    other ways to run it: `response()`, `raw()`, `bytes()`, `send()` for task groups, and
    `options(...)` for other bounds.
    """

    __slots__ = ("_binding", "_heeded", "_once", "_operation", "_options", "_request", "_result")

    def __init__(
        self,
        binding: Binding,
        operation: Operation,
        request: Request,
        result: type[T] | None,
    ) -> None:
        self._binding = binding
        self._operation = operation
        self._request = request
        self._result = result
        self._options = binding.options
        self._once = _Once()
        self._heeded = request.safe

    def __await__(self) -> Generator[Any, None, T]:
        return self.send().__await__()

    def __repr__(self) -> str:
        return f"<Call {self._request.method} {self._request.target}>"

    def __del__(self) -> None:
        if not getattr(self, "_heeded", True):
            warnings.warn(
                f"{self._request.method} {self._request.path} was never performed: await the call",
                RuntimeWarning,
                stacklevel=2,
                source=self,
            )

    @property
    def request(self) -> Request:
        """What will be sent, apart from the host and the token."""
        self._heeded = True
        return self._request

    async def send(self) -> T:
        """Performs the call: a coroutine function, for `create_task` and task groups."""
        return (await self.response()).value

    async def response(self) -> Response[T]:
        """Performs the call and returns status, headers and body beside the value.

        Raises:
            VismaNetError: The call failed; see `visma_async.errors`.
        """
        return Response(await self._perform(None), self)

    async def _perform(self, sink: Sink | None) -> Exchange:
        self._heeded = True
        if not self._request.safe:
            if self._once.performed:
                raise ConfigurationError(
                    "This write was already performed.",
                    advice="Make a new call if it is really meant to happen again.",
                    request=self._request,
                )
            self._once.performed = True
        binding = self._binding
        return await binding.pool.perform(self._request, binding.scope, self._options, sink=sink)

    async def save(self, target: os.PathLike[str] | str) -> int:
        """Performs the call and streams its body to a file, however large it is.

        The file appears under its name only when it is whole.

        Args:
            target: Where to; a file that is there is replaced.

        Returns:
            The number of bytes.

        Raises:
            OSError: The file cannot be written.
            VismaNetError: The call failed.
        """
        async with Download(target) as download:
            await self._perform(download)
        return download.size

    async def raw(self) -> Any:
        """Performs the call and returns the JSON as it came; None for an empty body.

        Numbers with a fraction are Decimal, exact to the digit.
        """
        response = await self.response()
        return response.json() if response.body else None

    async def bytes(self) -> builtins.bytes:
        """Performs the call and returns the body as it came."""
        return (await self.response()).body

    def options(
        self,
        *,
        timeout: float | Unset = UNSET,
        deadline: float | None | Unset = UNSET,
        max_wait: float | None | Unset = UNSET,
        retry: Retry | Unset = UNSET,
        priority: Priority | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Call[T]:
        """Returns the same call with other options; those left out stay as they are.

        Args:
            timeout: Seconds for one attempt, the wait for quota not included.
            deadline: Seconds for everything together; None for no bound.
            max_wait: Seconds to wait for quota at most; None for no bound.
            retry: When to send again.
            priority: `interactive` calls of a company go before its `bulk` ones.
            headers: Further headers.
        """
        self._heeded = True
        derived = Call(self._binding, self._operation, self._request, self._result)
        derived._once = self._once
        derived._heeded = True
        derived._options = evolve_options(
            self._options,
            timeout=timeout,
            deadline=deadline,
            max_wait=max_wait,
            retry=retry,
            priority=priority,
            headers=headers,
        )
        return derived

    def decode(self, response: Response[T]) -> T:
        """Returns the value that a response to this call stands for. Sends nothing."""
        result: Any = self._result
        if result is None:
            return cast("T", None)
        if result is Created:
            return cast("T", read_created(response))
        if result is builtins.bytes:
            return cast("T", response.body)
        undeclared = result is Any or get_origin(result) is dict
        if undeclared and not response.body:
            return cast("T", None if result is Any else {})
        document = response.json()
        if undeclared:
            return cast("T", document)
        if isinstance(document, list) and len(document) == 1:
            # Some single reads answer with an array of one.
            document = document[0]
        try:
            return cast("T", self._binding.codec.structure(document, result))
        except DecodeError as error:
            error.request, error.attempts = response.request, response.attempts
            error.elapsed = response.elapsed
            raise


def evolve_options(options: CallOptions, **changes: Any) -> CallOptions:
    """Returns the options with those changes that are set.

    Raises:
        ConfigurationError: A bound is not a positive number.
    """
    given = {name: value for name, value in changes.items() if value is not UNSET}
    for name in ("timeout", "deadline", "max_wait"):
        value = given.get(name)
        if value is not None and not (isinstance(value, (int, float)) and value >= 0):
            raise ConfigurationError(f"{name} must be a number of seconds, got {value!r}.")
    return attrs.evolve(options, **given)


def read_etag(headers: Mapping[str, str]) -> str | None:
    """Returns an ETag without quotes and without the mark of a weak one."""
    tag = headers.get("ETag")
    return tag.strip().removeprefix("W/").strip('"') or None if tag else None


def read_created(response: Response[Any]) -> Created:
    """Returns what a create's answer tells of the new record."""
    location = response.location
    return Created(
        location=location,
        number=key_of(location) if location else None,
        etag=response.etag,
    )
