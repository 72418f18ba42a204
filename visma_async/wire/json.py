"""JSON with exact numbers, both ways, and errors that say what came instead of it."""

from __future__ import annotations

import gc
import math
import re
from contextlib import contextmanager
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from visma_async.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_LARGE = 100_000
"""Bytes from which on a document makes enough objects to set off garbage collections."""
_SHOWN_BODY = 500
_SHOWN_AROUND = 30
_ADVICE = (
    "Something between here and the API may have answered in its place (a proxy, a sign-in page), "
    "or cut the answer short. Try again, and check the base URL."
)
_BOM = b"\xef\xbb\xbf"


def loads(data: bytes) -> Any:
    """Decode a JSON document; numbers with a fraction or an exponent become `Decimal`.

    Integers of any size stay exact.

    Raises:
        DecodeError: This is no JSON document; the message says what it looks like.
    """
    try:
        if len(data) < _LARGE:
            return _decoder()(data)
        with collection_paused():
            return _decoder()(data)
    except (ValueError, RecursionError) as error:
        if data.startswith(_BOM):
            return loads(data[len(_BOM) :])
        raise DecodeError(
            _what_came(data, str(error)),
            body=data[:_SHOWN_BODY].decode("utf-8", "replace"),
            advice=_ADVICE,
        ) from error


def dumps(value: Any) -> bytes:
    """Encode `value` as compact JSON; a `Decimal` becomes a number with exactly its digits.

    Raises:
        ValueError: There is a NaN or an infinity in it, which JSON cannot say.
        TypeError: There is something in it that has no JSON form.
    """
    encoded = _encoder()(value)
    # The encoder writes a Decimal NaN as the bare word and a float NaN as null, so only a
    # text with one of those words can hold one.
    if b"null" in encoded or b"NaN" in encoded or b"Infinity" in encoded:
        _refuse_unsayable(value, "")
    return encoded


@contextmanager
def collection_paused() -> Generator[None]:
    """Holds the cyclic garbage collector while a large document is decoded.

    Decoding makes tens of thousands of objects at once and no cycle. Each few hundred of them
    would set off a collection, which finds nothing and costs about a fifth of the decoding.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@cache
def _decoder() -> Callable[[bytes], Any]:
    import msgspec  # noqa: PLC0415 - importing this package decodes nothing yet

    return msgspec.json.Decoder(float_hook=Decimal).decode


@cache
def _encoder() -> Callable[[Any], bytes]:
    import msgspec  # noqa: PLC0415 - importing this package decodes nothing yet

    return msgspec.json.Encoder(decimal_format="number").encode


def _refuse_unsayable(value: Any, where: str) -> None:
    kind = type(value)
    if kind is dict:
        for key, item in value.items():
            _refuse_unsayable(item, f"{where}.{key}" if where else str(key))
    elif kind is list or kind is tuple:
        for index, item in enumerate(value):
            _refuse_unsayable(item, f"{where}[{index}]")
    elif (kind is Decimal and not value.is_finite()) or (
        kind is float and not math.isfinite(value)
    ):
        place = f" at {where}" if where else ""
        raise ValueError(f"JSON has no number for {value}{place}")


def _what_came(data: bytes, complaint: str) -> str:
    start = data.lstrip()[:_SHOWN_BODY].lower()
    size = f"{len(data)} bytes"
    if not start:
        return "Expected JSON, but the body is empty."
    if start.startswith((b"<!doctype html", b"<html")):
        return f"Expected JSON, but an HTML page came ({size})."
    if start.startswith(b"<"):
        return f"Expected JSON, but XML or HTML came ({size})."
    if "codec can't decode" in complaint:
        return f"Expected JSON, but this is no UTF-8 text ({size}): {_excerpt(data, 0)}"
    if "truncated" in complaint:
        return f"The JSON breaks off after {size}: ...{_excerpt(data, len(data))}"
    at = re.search(r"\(byte (\d+)\)", complaint)
    if at is None:
        return f"Expected JSON, but this came ({size}, {complaint}): {_excerpt(data, 0)}"
    position = int(at[1])
    if position == 0:
        return f"Expected JSON, but this came ({size}): {_excerpt(data, 0)}"
    reason = complaint[: at.start()].strip().removeprefix("JSON is malformed: ")
    return f"The JSON is malformed at byte {position} of {len(data)} ({reason}): " + _excerpt(
        data, position
    )


def _excerpt(data: bytes, position: int) -> str:
    around = data[max(0, position - _SHOWN_AROUND) : position + _SHOWN_AROUND]
    return ascii(around.decode("utf-8", "replace"))
