"""One function per model that makes the JSON value it is sent as, compiled like its counterpart.

Write models leave out what is `UNSET`, send None as a clearing null and wrap what wants a wrapper;
read models leave out None and give back the fields that were unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import Any, Protocol, TypeAlias, get_args, get_origin
from weakref import WeakSet

from visma_async.wire.dates import date_text, datetime_text
from visma_async.wire.model import ReadModel, WireField, is_model, wire_fields
from visma_async.wire.source import compiled
from visma_async.wire.values import UNSET, Period, PeriodFormat

Hook: TypeAlias = Callable[[Any], Any]

own_hooks: WeakSet[Hook] = WeakSet()
"""The hooks made here: what is not among them is the user's and is called, never inlined."""


class Hooks(Protocol):
    """What the compiler needs of a converter."""

    timezone: tzinfo

    def get_unstructure_hook(self, kind: Any, /) -> Hook:
        """Return the hook for a type."""
        ...

    def unstructure(self, value: Any, /) -> Any:
        """Return the JSON value of anything."""
        ...


def own(hook: Hook) -> Hook:
    """Remember `hook` as one of ours."""
    own_hooks.add(hook)
    return hook


def model_hook(model: type, hooks: Hooks) -> Hook:
    """Return the compiled function `model -> JSON value`."""
    return own(_ModelSource(model, hooks).compile())


def as_it_is(value: Any) -> Any:
    """Text, integers, booleans and decimals need nothing."""
    return value


def number(value: float) -> Decimal:
    """Return the decimal that was written, not the binary fraction that it became.

    Raises:
        ValueError: This is a NaN or an infinity.
    """
    exact = Decimal(repr(value))
    if not exact.is_finite():
        raise ValueError(f"{value} cannot be sent: it is no number.")
    return exact


def enum_text(value: Any) -> str:
    """Return an enum's text without its class."""
    return str(value.value)


def period_text(value: Period) -> str:
    """Write a period for which no field says how."""
    return value.format(PeriodFormat.YYYYPP)


class _ModelSource:
    """The source of one model's function and the names that it uses."""

    def __init__(self, model: type, hooks: Hooks) -> None:
        self._model = model
        self._hooks = hooks
        self._reads = issubclass(model, ReadModel)
        self._names: dict[str, Any] = {
            "UNSET": UNSET,
            "Decimal": Decimal,
            "plain": hooks.unstructure,
        }

    def compile(self) -> Hook:
        place = f"unstructure {self._model.__module__}.{self._model.__qualname__}"
        hook: Hook = compiled(self._lines(), "unstructure", place, self._names)
        return hook

    def _lines(self) -> Iterator[str]:
        yield "def unstructure(o):"
        yield "    d = {}"
        for field in wire_fields(self._model):
            value = self._value(field)
            yield f"    v = o.{field.attribute}"
            if self._reads:
                yield "    if v is not None:"
                yield f"        d[{field.name!r}] = {value}"
            else:
                sent = f"None if v is None else {value}"
                yield "    if v is not UNSET:"
                yield f"        d[{field.name!r}] = {self._wrap(field, sent)}"
        if self._reads:
            yield "    if o.extra_fields:"
            yield "        d.update(o.extra_fields)"
        yield "    return d"

    @staticmethod
    def _wrap(field: WireField, sent: str) -> str:
        return f"{{'value': {sent}}}" if field.wrapped else sent

    def _value(self, field: WireField) -> str:
        x = field.attribute
        if get_origin(field.type) is list:
            (item,) = get_args(field.type)
            self._names[f"items_{x}"] = self._items(field)
            return f"[{self._one(item, 'i', field)} for i in items_{x}(v)]"
        return self._one(field.type, "v", field)

    def _one(self, kind: Any, v: str, field: WireField) -> str:
        x = field.attribute
        if is_model(kind):
            self._find(field, kind)
            return f"(u_{x}({v}) if type({v}) is t_{x} else other_{x}({v}))"
        if kind is Any or get_origin(kind) is dict:
            return f"plain({v})"
        hook = self._hooks.get_unstructure_hook(kind)
        if hook not in own_hooks:
            self._names[f"u_{x}"] = hook
            return f"u_{x}({v})"
        if kind in (date, datetime, Period):
            self._names[f"u_{x}"] = self._writer(kind, field.period)
            return f"u_{x}({v})"
        exact = kind.__name__ if kind in (int, bool, Decimal) else "str"
        return f"({v} if type({v}) is {exact} else plain({v}))"

    def _writer(self, kind: type, period: PeriodFormat | None) -> Hook:
        plain, zone = self._hooks.unstructure, self._hooks.timezone

        def write_period(value: Any) -> Any:
            form = period or PeriodFormat.YYYYPP
            return value.format(form) if isinstance(value, Period) else plain(value)

        def write_moment(value: Any) -> Any:
            return as_text(value, zone) if isinstance(value, date) else plain(value)

        def give_back_moment(value: Any) -> Any:
            return value.isoformat() if isinstance(value, date) else plain(value)

        if kind is Period:
            return write_period
        as_text = datetime_text if kind is datetime else date_text
        return give_back_moment if self._reads else write_moment

    def _items(self, field: WireField) -> Callable[[Any], Any]:
        place = f"{self._model.__name__}.{field.attribute}"

        def items(value: Any) -> Any:
            if isinstance(value, list | tuple):
                return value
            raise TypeError(f"{place} takes a list, not {type(value).__name__}.")

        return items

    def _find(self, field: WireField, kind: type) -> None:
        x, names, hooks = field.attribute, self._names, self._hooks
        place, reads = f"{self._model.__name__}.{x}", self._reads

        def find(value: Any) -> Any:
            hook = names[f"u_{x}"] = hooks.get_unstructure_hook(kind)
            return hook(value)

        def other(value: Any) -> Any:
            if reads or isinstance(value, kind | Mapping):
                return hooks.unstructure(value)
            raise TypeError(f"{place} takes {kind.__name__}, not {type(value).__name__}.")

        names[f"u_{x}"], names[f"t_{x}"], names[f"other_{x}"] = find, kind, other
