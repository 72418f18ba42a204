"""Response: a successful answer, with all that came along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast, get_origin

from visma_async.created import Created
from visma_async.errors import ApiError, DecodeError
from visma_async.wire import json
from visma_async.wire.advice import advice_for
from visma_async.wire.fault import read_fault
from visma_async.wire.location import key_of
from visma_async.wire.values import UNSET, Unset

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.transport.pool import Exchange
    from visma_async.wire.codec import Codec
    from visma_async.wire.request import Request

T = TypeVar("T")
ReadBack: TypeAlias = "Callable[[str], Call[Any]]"
"""Makes the call that reads a new record, from its address."""


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

    __slots__ = (
        "_codec",
        "_read_back",
        "_result",
        "_value",
        "attempts",
        "body",
        "elapsed",
        "headers",
        "request",
        "status",
    )

    def __init__(
        self,
        exchange: Exchange,
        result: type[T] | None,
        codec: Codec,
        read_back: ReadBack | None = None,
    ) -> None:
        self._codec = codec
        self._read_back = read_back
        self._result: Any = result
        self._value: T | Unset = UNSET
        self.request: Request = exchange.request
        self.status: int = exchange.answer.status
        self.headers: Mapping[str, str] = exchange.answer.headers
        self.body: bytes = exchange.answer.body
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
            ApiError: It tells of an action that failed.
        """
        if self._value is UNSET:
            self._value = self._decoded()
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

    def checked(self) -> Self:
        """Returns the answer itself, unless it tells of an action that failed.

        Raises:
            ApiError: It does.
        """
        if not self.request.safe and b"actionResult" in self.body:
            with suppress(DecodeError):
                document = json.loads(self.body)
                if isinstance(document, dict) and document.get("actionResult") == "Failed":
                    raise action_error(document, self)
        return self

    def _decoded(self) -> T:
        self.checked()
        if self._result is None:
            return cast("T", None)
        if self._result is Created:
            return cast("T", read_created(self.headers, self._read_back))
        if self._result is bytes:
            return cast("T", self.body)
        undeclared = self._result is Any or get_origin(self._result) is dict
        if undeclared and not self.body:
            return cast("T", None if self._result is Any else {})
        # Loaded with the first model, not with the client.
        from visma_async.wire.action import ActionAnswer  # noqa: PLC0415

        acts = ActionAnswer in getattr(self._result, "__mro__", ())
        # An action that was carried out is not reported as a failure for want of words.
        document = {} if acts and not self.body else self.json()
        if undeclared:
            return cast("T", document)
        if acts and self.status == HTTPStatus.ACCEPTED and isinstance(document, dict):
            document.setdefault("actionResult", "Queued")
        if isinstance(document, list) and len(document) == 1:
            # Some single reads answer with an array of one.
            document = document[0]
        try:
            return cast("T", self._codec.structure(document, self._result))
        except DecodeError as error:
            error.request, error.attempts, error.elapsed = self.request, self.attempts, self.elapsed
            raise


def action_error(document: Mapping[str, Any], response: Response[Any]) -> ApiError:
    """Returns the error of an action that was answered with 200 and has failed all the same."""
    fault, headers = read_fault(response.body), response.headers
    reason = document.get("errorInfo") or document.get("errorMessage")
    return ApiError(
        f"The action failed: {reason or 'the API does not say why'}",
        status=response.status,
        code=fault.code,
        message_id=fault.message_id,
        details=dict(document),
        body=fault.text,
        headers=headers,
        request_id=headers.get("Ipp-Request-Id") or fault.request_id,
        advice=advice_for(fault.code, str(reason or "")),
        request=response.request,
        attempts=response.attempts,
        elapsed=response.elapsed,
    )


def read_etag(headers: Mapping[str, str]) -> str | None:
    """Returns an ETag without quotes and without the mark of a weak one."""
    tag = headers.get("ETag")
    return tag.strip().removeprefix("W/").strip('"') or None if tag else None


def read_created(headers: Mapping[str, str], read_back: ReadBack | None) -> Created[Any]:
    """Returns what a create's answer tells of the new record."""
    location = headers.get("Location")
    return Created(
        location=location,
        number=key_of(location) if location else None,
        etag=read_etag(headers),
        read=read_back,
    )
