"""Paths: the value of a field of a decoded record, nested ones by dots: `customer.number`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def value_at(record: object, path: str) -> Any:
    """Returns the value of the field at `path`, or None where there is none."""
    for name in path.split("."):
        if not isinstance(record, Mapping):
            return None
        record = record.get(name)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return record
