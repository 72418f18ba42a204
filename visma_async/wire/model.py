"""What a model says about its form on the wire, in its annotations, and how that is read back.

A model is a plain attrs class. Its wire names are the camelCase of its attributes unless `Name`
says otherwise, `Wrapped[...]` marks what travels as `{"value": ...}`, and a period carries its
format. Annotations stay text until a model is first used: a name in them is looked up in the
model's module and then in the package around it, which may import it on demand.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    ForwardRef,
    Generic,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import attrs

from visma_async.wire.values import UNSET, PeriodFormat, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
W = TypeVar("W", bound="WriteModel")


@attrs.frozen
class Name:
    """Marks a field whose wire name is not the camelCase of its attribute."""

    wire: str


class _Wrapping:
    """Marks a field that travels as `{"value": ...}`."""


Wrapped: TypeAlias = Annotated[T | Unset | None, _Wrapping()]
"""A field of a write model that the wire wants as `{"value": ...}`."""

Plain: TypeAlias = T | Unset | None
"""A field of a write model that the wire wants as it is."""


class _Shown:
    """Prints a model by the fields that say something: most of a record's fields are empty."""

    __slots__ = ()

    _silent: ClassVar[tuple[Any, ...]] = (None, UNSET)

    def __repr__(self) -> str:
        model: Any = type(self)
        shown = [field.name for field in attrs.fields(model) if field.eq]
        # It stands first because it is inherited, but is of the least interest.
        shown.sort(key="extra_fields".__eq__)
        said = (
            f"{name}={value!r}"
            for name in shown
            if not any((value := getattr(self, name)) is silent for silent in self._silent)
            and value != {}
        )
        return f"{model.__name__}({', '.join(said)})"


class _NoExtras(dict[str, Any]):
    """The `extra_fields` of all records that have none: one empty dict that stays empty.

    A million records would otherwise carry a million empty dicts.
    """

    __slots__ = ()

    def __setitem__(self, name: str, value: Any) -> None:
        raise TypeError("This record has no extra fields; assign a dict of your own instead.")

    def setdefault(self, name: str, default: Any = None) -> Any:
        self[name] = default

    def update(self, *args: Any, **fields: Any) -> None:
        for name, value in dict(*args, **fields).items():
            self[name] = value

    # Unlike `|`, which makes a dict of its own.
    def __ior__(self, other: Any) -> Any:  # type: ignore[misc]
        self.update(other)
        return self

    def __reduce__(self) -> str:
        return "NO_EXTRAS"


NO_EXTRAS = _NoExtras()


@attrs.define(kw_only=True, repr=False)
class ReadModel(_Shown):
    """A record as the API answers it. Every field may be None: absent and null mean the same.

    Attributes:
        extra_fields: What the answer held beside the fields known here, by wire name.
    """

    extra_fields: dict[str, Any] = attrs.field(factory=dict)


@attrs.define(kw_only=True, repr=False)
class WriteModel(_Shown):
    """A record as the API takes it. A field left `UNSET` is not sent; None clears it."""

    _silent: ClassVar[tuple[Any, ...]] = (UNSET,)


@attrs.define(kw_only=True, repr=False)
class Editable(ReadModel, Generic[W]):
    """A record that can be changed, by sending a `W`."""


def write_model(model: type) -> type[WriteModel] | None:
    """Return the model by which a record of the class `model` is changed, or None."""
    for ancestor in model.__mro__:
        for base in vars(ancestor).get("__orig_bases__", ()):
            if get_origin(base) is Editable:
                (found,) = get_args(base)
                if isinstance(found, ForwardRef):
                    package = sys.modules[ancestor.__module__].__package__ or ""
                    found = getattr(import_module(package), found.__forward_arg__)
                return found if isinstance(found, type) else None
    return None


def is_model(kind: Any) -> bool:
    """Whether `kind` is a model class."""
    return isinstance(kind, type) and issubclass(kind, ReadModel | WriteModel)


@attrs.frozen
class WireField:
    """One field of a model and its form on the wire.

    Attributes:
        attribute: The name in Python.
        name: The name on the wire.
        type: What a value is made into: of a union, the first type that is not None or Unset.
        wrapped: Whether it travels as `{"value": ...}`.
        period: How it writes a financial period, if it is one.
        default: What an absent field becomes: None, `UNSET`, or a value or factory of the user's.
    """

    attribute: str
    name: str
    type: Any
    wrapped: bool
    period: PeriodFormat | None
    default: Any


@cache
def wire_fields(model: type) -> tuple[WireField, ...]:
    """Return the fields of a model, `extra_fields` excepted, in their order.

    The model's annotations are resolved on the way, so that attrs and cattrs see types, too.
    """
    module = sys.modules[model.__module__]
    attrs.resolve_types(model, localns=_Scope(vars(module), module.__package__))
    absent = UNSET if issubclass(model, WriteModel) else None
    return tuple(
        _wire_field(attribute, absent)
        for attribute in attrs.fields(model)
        if attribute.name != "extra_fields"
    )


def camel_case(name: str) -> str:
    """Return the wire name that belongs to an attribute unless it states another."""
    head, *tail = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in tail)


def _wire_field(attribute: attrs.Attribute[Any], absent: object) -> WireField:
    kind, marks = _peel(attribute.type)
    names = [mark.wire for mark in marks if isinstance(mark, Name)]
    periods = [mark for mark in marks if isinstance(mark, PeriodFormat)]
    return WireField(
        attribute=attribute.name,
        name=names[0] if names else camel_case(attribute.name),
        type=kind,
        wrapped=any(isinstance(mark, _Wrapping) for mark in marks),
        period=periods[0] if periods else None,
        default=absent if attribute.default is attrs.NOTHING else attribute.default,
    )


def _peel(annotation: Any) -> tuple[Any, list[Any]]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *marks = get_args(annotation)
        kind, more = _peel(inner)
        return kind, [*marks, *more]
    if origin is Union or origin is UnionType:
        for member in get_args(annotation):
            if member is not type(None) and member is not Unset:
                return _peel(member)
    return annotation, []


class _Scope(dict[str, Any]):
    """Where the names of a model's annotations are looked up."""

    def __init__(self, module: Mapping[str, Any], package: str | None) -> None:
        super().__init__(module)
        self._package = package or ""

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(import_module(self._package), name)
        except (AttributeError, ValueError):
            raise KeyError(name) from None
