"""How the document's names become Python's."""

from __future__ import annotations

import keyword
import re

from visma_async.wire.model import camel_case

_CLASSES = {
    # Both SegmentDto and DtoSegment exist, and only the context tells them apart.
    "AllocationDtoRead": "AllocationRead",
    "DtoDimension": "Dimension",
    "DtoLink": "Link",
    "DtoSegment": "DimensionSegment",
    "DtoSegmentUpdateDto": "DimensionSegmentUpdate",
    "DtoSegmentValue": "DimensionSegmentValue",
    "DtoSegmentValueUpdateDtoBase": "DimensionSegmentValueUpdate",
}
"""Schemas that the rule would name badly."""

_BORDERS = (
    re.compile(r"([A-Z]+)([A-Z][a-z])"),
    re.compile(r"([a-z0-9])([A-Z])"),
)


def snake_case(name: str) -> str:
    """Return `customer_vat_zone` for `customerVATZone`."""
    name = name.replace("EMail", "Email")
    for border in _BORDERS:
        name = border.sub(r"\1_\2", name)
    return re.sub(r"[^0-9a-zA-Z]+", "_", name).lower().strip("_")


def identifier(name: str) -> str:
    """Return the Python name of a field or parameter."""
    snake = snake_case(name)
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def class_name(schema: str) -> str:
    """Return the class for a schema: without what .NET calls the things that it transfers."""
    if schema in _CLASSES:
        return _CLASSES[schema]
    bare = re.sub(r"D(to|TO)$|Command$", "", schema)
    return bare[:1].upper() + bare[1:]


def member_name(value: str) -> str:
    """Return the enum member for a value."""
    return identifier(value).upper()


def is_regular(attribute: str, wire: str) -> bool:
    """Whether the wire name follows from the attribute."""
    return camel_case(attribute) == wire


def words(name: str) -> str:
    """Return a snake_case name as words."""
    return name.replace("_", " ")
