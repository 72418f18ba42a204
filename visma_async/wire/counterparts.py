"""Which field of a write model stands for which field of a read model. Pure.

The API reads records in one form and takes them in another: `customerClass: {id, description}` is
written as `customerClassId`, `attributes` as `attributeLines`, and many fields not at all. The
documents do not say what belongs together; the rules here do, and nothing is guessed beyond them:

- A field of the same name, if a value of the one kind fits the other.
- An object that is read and a text that is written: the object's `number`, `id`, ...
- An object that is read, and nothing written of that name: each of its fields that has one
  together with the object's name.

Names are compared without regard to case, and `nbr` is the same as `number`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from visma_async.wire.model import WireField, is_model, wire_fields
from visma_async.wire.values import Period

_OTHER_NAMES = {
    "attributes": "attributelines",
    "invoiceaddress": "billingaddress",
    "taxdetails": "taxdetaillines",
    "value": "attributevalue",
}
_IDENTITIES = ("number", "id", "cd", "code", "internalid", "{}nbr", "{}number", "{}id")
"""What an object is known by, the likeliest first; `{}` stands for the object's own name."""
_KEYS = (
    "linenbr",
    "valueid",
    "valueid=value",
    "claimdetailid",
    "detailid",
    "paymentmethoddetaildescription",
    "taxid",
    "tranid",
    "taskid",
    "employeeid",
    "documenttype refnbr",
    "doctype=documenttype invoicerefnbr=refnbr",
    "ordertype orderno=ordernbr",
    "alternatetype alternateid",
    "supplierid location",
    "id=attributeid",
    "id",
)
"""What a line is known by, as it is read and, where that is another name, as it is written."""


@attrs.frozen
class Value:
    """A value that is written as it is read.

    Attributes:
        target: The attribute of the write model.
    """

    target: str


@attrs.frozen
class Reference:
    """An object of which only what it is known by is written.

    Attributes:
        targets: Attributes of the object, and of the write model.
    """

    targets: tuple[tuple[str, str], ...]


@attrs.frozen
class Nested:
    """An object that is written as an object.

    Attributes:
        target: The attribute of the write model.
        write: The model that is written.
    """

    target: str
    write: type


@attrs.frozen
class Rows:
    """A list of objects.

    Attributes:
        target: The attribute of the write model.
        write: The model of which a list is written.
        keys: Attributes of the read model that tell one row from another, and of the write model;
            empty where none are known.
        operation: The enum that says what is to be done with a row; None where the list knows
            nothing of the kind.
    """

    target: str
    write: type
    keys: tuple[tuple[str, str], ...]
    operation: type[Enum] | None


@attrs.frozen
class Segments:
    """A subaccount, of which the segments are written.

    Attributes:
        target: The attribute of the write model.
        write: The model of a segment.
    """

    target: str
    write: type


Counterpart: TypeAlias = Value | Reference | Nested | Rows | Segments


@cache
def counterparts(read: type, write: type) -> Mapping[str, Counterpart | None]:
    """Return what is written for each attribute of `read`; None for what cannot be written."""
    targets = {_plain(field.name): field for field in wire_fields(write)}
    fields = [field for field in wire_fields(read) if not field.attribute.startswith("_")]
    names = {_plain(field.name) for field in fields}
    # What is read under a field's own name is what it is written from.
    free = {name: field for name, field in targets.items() if name not in names}
    found: dict[str, Counterpart | None] = {}
    for field in fields:
        name = _plain(field.name)
        other = _OTHER_NAMES.get(name, "")
        target = targets.get(name) or free.get(other)
        if target is not None:
            found[field.attribute] = _same_name(field, target)
        else:
            found[field.attribute] = _flattened(field, free)
    return found


def required(write: type) -> list[str]:
    """Return the attributes without which a write model cannot be made."""
    return [one.name for one in attrs.fields(write) if one.default is attrs.NOTHING]


def _same_name(read: WireField, write: WireField) -> Counterpart | None:
    if is_model(read.type):
        if is_model(write.type):
            return Nested(write.attribute, write.type)
        row = _row(write.type)
        if row is not None:
            holds_segments = any(one.name == "segments" for one in wire_fields(read.type))
            return Segments(write.attribute, row) if holds_segments else None
        identity = _identity(_plain(read.name), read.type, write)
        return None if identity is None else Reference(((identity, write.attribute),))
    read_row, write_row = _row(read.type), _row(write.type)
    if read_row is not None or write_row is not None:
        if read_row is None or write_row is None:
            return None
        return Rows(write.attribute, write_row, _keys(read_row, write_row), _operation(write_row))
    return Value(write.attribute) if _fits(read.type, write.type) else None


def _flattened(read: WireField, targets: Mapping[str, WireField]) -> Reference | None:
    if not is_model(read.type):
        return None
    found = tuple(_targets(read, targets))
    return Reference(found) if found else None


def _targets(read: WireField, targets: Mapping[str, WireField]) -> Iterator[tuple[str, str]]:
    for one in wire_fields(read.type):
        target = targets.get(_plain(read.name + one.name))
        if target is not None and _fits(one.type, target.type):
            yield one.attribute, target.attribute


def _identity(name: str, model: type, write: WireField) -> str | None:
    fields = {_plain(one.name): one for one in wire_fields(model)}
    for identity in _IDENTITIES:
        one = fields.get(_plain(identity.format(name)))
        if one is not None and _fits(one.type, write.type):
            return one.attribute
    return None


def _keys(read: type, write: type) -> tuple[tuple[str, str], ...]:
    given = {_plain(one.name): one.attribute for one in wire_fields(read)}
    taken = {_plain(one.name): one.attribute for one in wire_fields(write)}
    for names in _KEYS:
        pairs = [(one.partition("=")[0], one.rpartition("=")[2]) for one in names.split()]
        if all(name in given and target in taken for name, target in pairs):
            return tuple((given[name], taken[target]) for name, target in pairs)
    return ()


def _operation(write: type) -> type[Enum] | None:
    for one in wire_fields(write):
        if one.name == "operation" and isinstance(one.type, type) and issubclass(one.type, Enum):
            names = {member.value for member in one.type}
            return one.type if {"Insert", "Update", "Delete"} <= names else None
    return None


def _row(kind: Any) -> type | None:
    if get_origin(kind) is not list:
        return None
    (item,) = get_args(kind)
    return item if is_model(item) else None


def _fits(read: Any, write: Any) -> bool:
    return _kind(read) == _kind(write) and _kind(read) is not None


def _kind(kind: Any) -> Any:
    """What sort of value it is: a number, a text, ...; None for what is not comparable."""
    if not isinstance(kind, type) or is_model(kind):
        return None
    # An open enum is a text with known values, and the API writes many a period as a text.
    if issubclass(kind, str | Period):
        return str
    if kind is bool:
        return bool
    if issubclass(kind, int | Decimal):
        return Decimal
    return date if issubclass(kind, date | datetime) else kind


def _plain(name: str) -> str:
    return name.lower().replace("number", "nbr")
