"""Raw: what came over the wire, before anything is made of it: its headers, size and JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from visma_async.errors import ConfigurationError, DecodeError, OversizedNotification
from visma_async.wire import json

MAX_BODY = 1024 * 1024
"""Bytes. A notification names a record; it does not carry it."""


class Headers(Protocol):
    """A request's headers as any framework has them; names in any case."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Their names and values, both text."""
        ...


def lowered(headers: Any) -> dict[str, str]:
    """Returns the headers by lower-case name; of one that is there twice, the first.

    Raises:
        ConfigurationError: They are no mapping of text to text.
    """
    if not hasattr(headers, "items"):
        raise _not_headers(type(headers).__name__)
    found: dict[str, str] = {}
    for name, value in headers.items():
        if not (isinstance(name, str) and isinstance(value, str)):
            raise _not_headers(f"{type(name).__name__}: {type(value).__name__}")
        found.setdefault(name.lower(), value.strip())
    return found


def sized(body: Any, max_body: int) -> bytes:
    """Returns the body, which is small enough.

    Raises:
        OversizedNotification: It is not.
        ConfigurationError: It is no bytes, so it is not what came.
    """
    if not isinstance(body, bytes | bytearray | memoryview):
        raise ConfigurationError(
            f"A notification's body is bytes, got {type(body).__name__}.",
            advice="The signature is that of the bytes as they came: pass the request's raw body, "
            "not the JSON that a framework made of it. In Lambda: event['body'].encode().",
        )
    if len(body) > max_body:
        raise oversized(str(len(body)), max_body)
    return bytes(body)


def oversized(size: str, max_body: int) -> OversizedNotification:
    """Returns the error that says so."""
    return OversizedNotification(
        f"The notification is {size} bytes long; at most {max_body} are looked at."
    )


def decoded(body: bytes) -> Any:
    """Returns the JSON document.

    Raises:
        DecodeError: It is none.
    """
    try:
        return json.loads(body)
    except DecodeError as error:
        raise DecodeError(
            f"The notification is not readable. {error.message}",
            body=error.body,
            advice="Answer 400. What it was about can be had by reading what changed lately.",
        ) from error


def _not_headers(what: str) -> ConfigurationError:
    return ConfigurationError(
        f"A notification's headers are a mapping of text to text, got {what}.",
        advice="ASGI gives pairs of bytes: pass "
        "{k.decode('latin-1'): v.decode('latin-1') for k, v in scope['headers']}.",
    )
