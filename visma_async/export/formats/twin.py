"""Twin: a msgspec struct for every shape, into which a page is decoded and checked in C.

What is not exactly as promised does not fit a twin. Fields that the model does not know make
nothing fit either, until they are learned: then the twin takes them in as they came.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from operator import attrgetter
from typing import Any, TypeAlias

import attrs
import msgspec

from visma_async.export.formats.shape import Items, Kind, Scalar, Shape, dotted
from visma_async.wire import json

Unknown: TypeAlias = Mapping[Shape, Collection[str]]
"""The names of fields that came and that a shape does not know."""

NAMEABLE = re.compile(r'[^\x00-\x1f"\\]+')
"""The field names that msgspec allows."""

_TYPES: dict[Scalar, Any] = {
    Scalar.TEXT: str,
    Scalar.WHOLE: int,
    Scalar.FLAG: bool,
    # Not typed as such: msgspec would take text for an amount. See `decoder`.
    Scalar.AMOUNT: Any,
    Scalar.DATE: str,
    Scalar.MOMENT: str,
    Scalar.PERIOD: str,
    Scalar.DOCUMENT: msgspec.Raw,
}


@attrs.frozen(eq=False)
class Many:
    """A list of what is `item`."""

    item: TwinKind


@attrs.frozen(eq=False)
class Field:
    """One field of a twin: its wire name, how it is read from a struct, and what it holds."""

    name: str
    get: Callable[[Any], Any]
    kind: TwinKind


@attrs.frozen(eq=False)
class Twin:
    """The struct of one shape.

    Attributes:
        struct: The class. A field that was absent or null is None.
        fields: Its fields, in the shape's order.
        learned: The fields beyond the shape; they hold raw JSON, or None where absent.
        ways: The fields inside of which there are learned ones.
    """

    struct: Any
    fields: tuple[Field, ...]
    learned: tuple[tuple[str, Callable[[Any], Any]], ...]
    ways: tuple[Field, ...]

    @property
    def learned_any(self) -> bool:
        """Whether there are learned fields in it at any depth."""
        return bool(self.learned or self.ways)


TwinKind: TypeAlias = Scalar | Many | Twin


def twin(shape: Shape, unknown: Unknown) -> Twin:
    """Returns the twin of a shape, and of all that is in it.

    Args:
        shape: What it is the twin of.
        unknown: The fields that it takes in beyond the shape.
    """
    fields: list[Field] = []
    members: list[Any] = []

    def member(name: str, kind: Any) -> Callable[[Any], Any]:
        attribute = f"f{len(members)}"
        members.append((attribute, kind, msgspec.field(name=name, default=None)))
        return attrgetter(attribute)

    for name, kind in shape.fields.items():
        made = _kind(kind, unknown)
        fields.append(Field(name, member(name, _type(made)), made))
    for name in sorted(shape.ignored):
        member(name, msgspec.Raw)
    learned = [
        (name, member(name, msgspec.Raw))
        for name in sorted(unknown.get(shape, ()))
        if NAMEABLE.fullmatch(name)
    ]
    struct = msgspec.defstruct("Row", members, forbid_unknown_fields=True, gc=False, frozen=True)
    ways = tuple(field for field in fields if _learned_any(field.kind))
    return Twin(struct, tuple(fields), tuple(learned), ways)


def decoder(of: Twin, *, one: bool = False) -> Callable[[bytes], Any]:
    """Returns what decodes a JSON array of records, or one record.

    An amount becomes the bytes of its text, so that it differs from a text of digits.
    """
    kind = of.struct if one else list[of.struct]  # type: ignore[name-defined]
    return msgspec.json.Decoder(kind, float_hook=str.encode).decode


def extras(struct: Any, of: Twin, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yields the learned fields that a struct has, by dotted path, at any depth."""
    for name, get in of.learned:
        raw = get(struct)
        if raw is not None:
            yield dotted(path, name), json.loads(bytes(raw))
    for field in of.ways:
        yield from _extras_in(field.get(struct), field.kind, dotted(path, field.name))


def _extras_in(value: Any, kind: TwinKind, path: str) -> Iterator[tuple[str, Any]]:
    if value is None:
        return
    if isinstance(kind, Twin):
        yield from extras(value, kind, path)
    elif isinstance(kind, Many):
        for index, item in enumerate(value):
            yield from _extras_in(item, kind.item, f"{path}[{index}]")


def _kind(kind: Kind, unknown: Unknown) -> TwinKind:
    if isinstance(kind, Shape):
        return twin(kind, unknown)
    return Many(_kind(kind.item, unknown)) if isinstance(kind, Items) else kind


def _type(kind: TwinKind) -> Any:
    made: Any
    if isinstance(kind, Twin):
        made = kind.struct
    elif isinstance(kind, Many):
        made = list[_type(kind.item)]  # type: ignore[misc]
    else:
        made = _TYPES[kind]
    return made if made is msgspec.Raw or made is Any else made | None


def _learned_any(kind: TwinKind) -> bool:
    if isinstance(kind, Many):
        return _learned_any(kind.item)
    return isinstance(kind, Twin) and kind.learned_any
