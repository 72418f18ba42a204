"""Reads addresses that the server hands out: only the key is taken, never the host.

`Location`, `stateLocation` and `contentLocation` are absolute URLs whose host need not be the one
that was called. A token must not follow them, so the key is read and the address built anew.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from visma_async.wire.path import decode_segment


def key_of(location: str) -> str | None:
    """Returns the last part of an address's path, decoded; None where it has no path.

    Both encodings of a key are undone: `b64(...)` and percent-encoding.
    """
    last = urlsplit(location).path.rstrip("/").rpartition("/")[2]
    return decode_segment(last) if last else None
