"""Keys in paths: plain where that is safe, `b64(...)` where the gateway would stumble over them.

The API takes any key as `b64(<base64url without padding>)`; reserved characters sent as they are
cause an error, and percent-encoding them is not promised to work.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_PLAIN = re.compile(r"[A-Za-z0-9._~-]+")
_ONLY_DOTS = re.compile(r"\.+")
_B64 = re.compile(r"b64\(([A-Za-z0-9_-]+=*)\)")
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


def encode_segment(key: str | int, *, always_b64: bool = False) -> str:
    """Return `key` as one path segment.

    Args:
        key: The key as the API shows it; spaces at its ends belong to it.
        always_b64: Encode also what would be safe as it is: some operations demand it.

    Raises:
        ValueError: The key is empty.
        TypeError: The key is neither text nor an integer.
    """
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise TypeError(f"A key is text or an integer, not {key!r}.")
    text = str(key)
    if not text:
        raise ValueError("A key is empty: the request would go to another operation.")
    if not always_b64 and _PLAIN.fullmatch(text) and not _ONLY_DOTS.fullmatch(text):
        return text
    encoded = base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode("ascii")
    return f"b64({encoded})"


def decode_segment(segment: str) -> str:
    """Return the key that a path segment stands for, however it was encoded."""
    text = unquote(segment)
    match = _B64.fullmatch(text)
    if match is None:
        return text
    digits = match[1].rstrip("=")
    try:
        return base64.urlsafe_b64decode(digits + "=" * (-len(digits) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return text


def expand(
    template: str, keys: Sequence[str | int], *, always_b64: Collection[str] = frozenset()
) -> str:
    """Return the path that `template` makes with `keys` in the order of its placeholders.

    Args:
        template: Such as `/v1/customer/{customerCd}`.
        keys: One for each placeholder.
        always_b64: The names of placeholders that are base64 whatever the key.

    Raises:
        TypeError: Too many or too few keys, or one that is no key.
        ValueError: A key is empty.
    """
    names = _PLACEHOLDER.findall(template)
    if len(names) != len(keys):
        raise TypeError(f"{template} takes {len(names)} keys, not {len(keys)}.")
    segments = iter(
        encode_segment(key, always_b64=name in always_b64)
        for name, key in zip(names, keys, strict=True)
    )
    return _PLACEHOLDER.sub(lambda _: next(segments), template)
