"""Tombstones: which records have gone since the last export, beside what there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from visma_async.errors import DecodeError
from visma_async.export.outputs import Outputs, beside
from visma_async.export.place import place_for
from visma_async.wire import json

if TYPE_CHECKING:
    from pathlib import Path


def write_tombstones(gone: Iterable[str], outputs: Outputs, identity: Sequence[str]) -> int:
    """Writes the keys of records that are gone, as JSON Lines. Blocks.

    They stand in `customers.deleted.jsonl` beside `customers.jsonl`; where nothing has gone there
    is no such file.

    Args:
        gone: The keys, as sightings have them.
        outputs: What they belong to.
        identity: The names of the fields that a key holds.

    Returns:
        How many there are.

    Raises:
        OSError: They could not be written.
    """
    keys = iter(gone)
    first = next(keys, None)
    if first is None or outputs.place is None:
        return 0
    place = place_for(f"{beside(outputs.out, 'deleted').rsplit('.deleted.', 1)[0]}.deleted.jsonl")
    place.prepare(place.ready)
    count = _write(place.ready, chain([first], keys), identity)
    place.publish(place.ready)
    return count


def _write(file: Path, keys: Iterable[str], identity: Sequence[str]) -> int:
    count = 0
    with file.open("wb") as opened:
        for key in keys:
            opened.write(json.dumps(_fields(key, identity)) + b"\n")
            count += 1
    return count


def _fields(key: str, identity: Sequence[str]) -> dict[str, Any]:
    try:
        return dict(zip(identity, json.loads(key.encode()), strict=True))
    except (DecodeError, TypeError, ValueError):
        # One without a key, or of one of several parts, is told by what it was known by.
        return {"key": key}
