"""Reads addresses that the server hands out: only the key is taken, never the host.

`Location`, `stateLocation` and `contentLocation` are absolute URLs whose host need not be the one
that was called. A token must not follow them, so the key is read and the address built anew.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from visma_async.wire.path import decode_segment

_BEFORE_KIND = re.compile(r".*/v\d+/")


def key_of(location: str) -> str | None:
    """Returns the last part of an address's path, decoded; None where it has no path.

    Both encodings of a key are undone: `b64(...)` and percent-encoding.
    """
    last = urlsplit(location).path.rstrip("/").rpartition("/")[2]
    return decode_segment(last) if last else None


def keys_of(location: str, template: str) -> tuple[str, ...] | None:
    """Returns the keys in an address of the kind that `template` describes, decoded.

    Only the end of the address is compared, without regard to case and version: the host and
    what a gateway puts before the path are not ours.

    Args:
        location: The address.
        template: Such as `/v1/location/{bAccountId}/{locationId}`.

    Returns:
        A key for each placeholder, or None where the address is of another kind.
    """
    wanted = _BEFORE_KIND.sub("", template).strip("/").split("/")
    given = [one for one in urlsplit(location).path.split("/") if one][-len(wanted) :]
    if len(given) != len(wanted):
        return None
    keys = []
    for name, segment in zip(wanted, given, strict=True):
        if name.startswith("{"):
            keys.append(decode_segment(segment))
        elif name.lower() != segment.lower():
            return None
    return tuple(keys)
