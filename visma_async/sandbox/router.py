"""Which operation a path means: case-insensitive, keys decoded, reserved characters refused."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from urllib.parse import unquote

import attrs

from visma_async.sandbox.contract import Endpoint

RESERVED = frozenset(":/?#[]@&*+;")
_B64 = re.compile(r"b64\(([A-Za-z0-9_-]*)\)", re.IGNORECASE)


class BadPath(Exception):
    """The path holds something that the gateway refuses."""


class NoRoute(Exception):
    """No operation has this path."""


class NoMethod(Exception):
    """The path exists, but not with this method."""


@attrs.frozen
class Match:
    """An operation and the keys that its path named, by their names in the document."""

    endpoint: Endpoint
    keys: dict[str, str]


@attrs.define
class _Node:
    fixed: dict[str, _Node] = attrs.field(factory=dict)
    any: _Node | None = None
    methods: dict[str, Endpoint] = attrs.field(factory=dict)


class Router:
    """All operations, found by path."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self._root = _Node()
        for endpoint in endpoints:
            node = self._root
            for segment in endpoint.path.strip("/").split("/"):
                if segment.startswith("{"):
                    if node.any is None:
                        node.any = _Node()
                    node = node.any
                else:
                    node = node.fixed.setdefault(segment.lower(), _Node())
            node.methods[endpoint.method] = endpoint

    def match(self, method: str, path: str) -> Match:
        """Find the operation of a raw path, still percent-encoded.

        Raises:
            BadPath: A key holds a reserved character, or b64(...) of no text.
            NoRoute: No operation has this path.
            NoMethod: The path has other methods.
        """
        segments = path.strip("/").split("/")
        found = _walk(self._root, segments, 0, ())
        if found is None:
            raise NoRoute(path)
        node, keys = found
        endpoint = node.methods.get(method)
        if endpoint is None:
            raise NoMethod(method)
        return Match(endpoint, dict(zip(endpoint.keys, map(decode_key, keys), strict=True)))


def _walk(
    node: _Node, segments: list[str], at: int, keys: tuple[str, ...]
) -> tuple[_Node, tuple[str, ...]] | None:
    if at == len(segments):
        return (node, keys) if node.methods else None
    following = node.fixed.get(unquote(segments[at]).lower())
    if following is not None and (found := _walk(following, segments, at + 1, keys)):
        return found
    if node.any is not None and segments[at]:
        return _walk(node.any, segments, at + 1, (*keys, segments[at]))
    return None


def decode_key(segment: str) -> str:
    """The key that one path segment stands for.

    Raises:
        BadPath: It holds a reserved character, or b64(...) of no text.
    """
    text = unquote(segment)
    if encoded := _B64.fullmatch(text):
        digits = encoded[1]
        try:
            return base64.urlsafe_b64decode(digits + "=" * (-len(digits) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise BadPath(text) from error
    if refused := RESERVED.intersection(text):
        raise BadPath(min(refused))
    return text
