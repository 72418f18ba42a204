"""Compression: which encoding a caller takes, at the price of the fastest level."""

from __future__ import annotations

import gzip
import importlib
import zlib
from collections.abc import Callable
from typing import Literal

Encoding = Literal["gzip", "deflate", "br"]

WORTH_IT = 1024
"""Bodies shorter than this are sent as they are."""


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, compresslevel=1, mtime=0)


def _deflate(body: bytes) -> bytes:
    return zlib.compress(body, 1)


def _available() -> dict[str, Callable[[bytes], bytes]]:
    found: dict[str, Callable[[bytes], bytes]] = {"gzip": _gzip, "deflate": _deflate}
    try:
        brotli = importlib.import_module("brotli")
    except ImportError:
        return found
    return {**found, "br": lambda body: bytes(brotli.compress(body, quality=1))}


ENCODERS = _available()
"""By name; the cheapest for us first."""


def choose(accepted: str, prefer: Encoding | None = None) -> str | None:
    """The encoding to use for an Accept-Encoding header, or None for none."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameters = part.partition(";")
        weights[name.strip()] = _weight(parameters)
    order = sorted(ENCODERS, key=lambda name: name != prefer)
    best = max(order, key=lambda name: weights.get(name, weights.get("*", 0.0)))
    return best if weights.get(best, weights.get("*", 0.0)) > 0 else None


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
