"""Whether what a write's body says stands in a record. Pure.

Bodies and records name things differently (`customerClassId` is read as `customerClass: {id}`),
and a record leaves out what is empty. So three things are told apart: what stands there as it was
written, what stands there differently, and what does not show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs

_RENAMED = {
    "customernumber": ("customer",),
    "suppliernumber": ("supplier",),
    "vatcodeid": ("vatcode",),
    "billingaddress": ("invoiceaddress",),
    "accountnumber": ("account",),
    "branchnumber": ("branch",),
}
_SUFFIXES = ("number", "id", "cd")
_NAMES = ("number", "id", "cd", "value", "type")
_INSTRUCTIONS = frozenset({"operation", "overridenumberseries", "overridewithclassvalues"})


@attrs.frozen
class Standing:
    """How a body's fields stand in a record, by their paths in the body.

    Attributes:
        same: Those that stand as they were written.
        different: Those that stand differently.
        unseen: Those that the record does not show.
    """

    same: tuple[str, ...]
    different: tuple[str, ...]
    unseen: tuple[str, ...]


def standing(body: Any, record: Mapping[str, Any]) -> Standing:
    """Returns how a decoded body, values wrapped or not, stands in a record as it was read."""
    found: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for path, verdict in _compared(body, record, ""):
        found[verdict].append(path)
    return Standing(tuple(found[True]), tuple(found[False]), tuple(found[None]))


def unwrapped(value: Any) -> Any:
    """Returns a value without the `{"value": ...}` around it."""
    return value["value"] if isinstance(value, Mapping) and list(value) == ["value"] else value


def _compared(
    body: Any, record: Mapping[str, Any], prefix: str
) -> Iterator[tuple[str, bool | None]]:
    if not isinstance(body, Mapping):
        yield prefix or "the body", None
        return
    fields = {name.lower(): value for name, value in record.items()}
    for name, given in body.items():
        if name.lower() in _INSTRUCTIONS:
            continue
        written, path = unwrapped(given), f"{prefix}{name}"
        read = _read(fields, name.lower())
        if isinstance(written, Mapping) and isinstance(read, Mapping):
            yield from _compared(written, read, f"{path}.")
        elif written is None:
            yield path, True if read is None else False if name.lower() in fields else None
        elif read is None or isinstance(written, (Mapping, list)) or isinstance(read, list):
            yield path, None
        else:
            yield path, _same(written, read)


def _read(fields: Mapping[str, Any], name: str) -> Any:
    stems = [name.removesuffix(suffix) for suffix in _SUFFIXES if name.endswith(suffix)]
    for candidate in (name, *_RENAMED.get(name, ()), *stems):
        if fields.get(candidate) is not None:
            return fields[candidate]
    return None


def _same(written: Any, read: Any) -> bool | None:
    if isinstance(read, Mapping):
        named = [_same(written, value) for name, value in read.items() if name.lower() in _NAMES]
        return None if not named else any(named)
    if isinstance(written, bool) or isinstance(read, bool):
        return written is read
    numbers = _number(written), _number(read)
    if None not in numbers:
        return numbers[0] == numbers[1]
    moments = _moment(written), _moment(read)
    if None not in moments:
        return moments[0] == moments[1]
    return str(written).strip().casefold() == str(read).strip().casefold()


def _number(value: Any) -> Decimal | None:
    return Decimal(str(value)) if isinstance(value, (int, float, Decimal)) else None


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value).replace(tzinfo=None)
    except (TypeError, ValueError):
        return None
