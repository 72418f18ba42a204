"""One function per model that makes it from decoded JSON, written out as source and compiled.

The hot path of every export: a chain of generic calls per field costs several times what this
straight code does. The scalars are handled in line; nested models are looked up in the converter
when the first one comes, so that a model costs nothing until there is data for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import Any, Protocol, TypeAlias, get_args, get_origin
from weakref import WeakSet

import attrs

from visma_async.errors import DecodeError
from visma_async.wire import scalars
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import NO_EXTRAS, ReadModel, WireField, is_model, wire_fields
from visma_async.wire.source import compiled
from visma_async.wire.values import UNSET, Period, PeriodFormat

Hook: TypeAlias = Callable[[Any, Any], Any]

own_hooks: WeakSet[Hook] = WeakSet()
"""The hooks made here: what is not among them is the user's and is called, never inlined."""


_MOST_UNKNOWN = 100
"""Unknown fields of one model that are remembered: beyond that, their names are data."""


class Hooks(Protocol):
    """What the compiler needs of a converter."""

    timezone: tzinfo
    strict: bool
    unknown_fields: dict[type, set[str]]

    def get_structure_hook(self, kind: Any, /) -> Hook:
        """Return the hook for a type."""
        ...


def own(hook: Hook) -> Hook:
    """Remember `hook` as one of ours."""
    own_hooks.add(hook)
    return hook


def model_hook(model: type, hooks: Hooks) -> Hook:
    """Return the compiled function `(document, type) -> model`."""
    return own(_ModelSource(model, hooks).compile())


def list_hook(kind: Any, hooks: Hooks) -> Hook:
    """Return the function for a list of something."""
    (item,) = get_args(kind)

    def structure(document: Any, _: Any = None) -> Any:
        if type(document) is not list:
            raise DecodeError(f"Expected a list, but {scalars.describe(document)} came", where="")
        hook = hooks.get_structure_hook(item)
        try:
            return [hook(one, item) for one in document]
        except Exception as error:  # noqa: BLE001 - a user's hook may raise anything
            failure = inside_list(error, document, hook, item)
        raise failure

    return own(structure)


def scalar_hook(kind: type, hooks: Hooks) -> Hook:
    """Return the function for a scalar that stands in no model's field."""
    expected, conversion = _conversion(kind, None, hooks)
    odd = scalars.odd(kind.__name__, expected, conversion, strict=hooks.strict)
    usual = int if kind is Decimal else str

    def structure(value: Any, _: Any = None) -> Any:
        if type(value) is kind:
            return value
        if type(value) is usual and kind not in (int, bool):
            try:
                return conversion(value)
            except (ValueError, TypeError):
                return odd(value)
        return odd(value)

    return own(structure)


def enum_member(value: Any, kind: type[OpenEnum]) -> OpenEnum:
    """Return the member of this value, known or not."""
    return kind(scalars.to_text(value))


def inside(error: Exception, step: str) -> DecodeError:
    """Return the error with `step` put before the place that it names."""
    if not isinstance(error, DecodeError):
        cause = error
        error = DecodeError(f"{type(cause).__name__}: {cause}", where="")
        error.__cause__ = cause
    rest = error.where or ""
    error.where = step + (f".{rest}" if rest and not rest.startswith("[") else rest)
    return error


def inside_list(
    error: Exception, documents: Iterable[Any], hook: Callable[..., Any], kind: Any
) -> DecodeError:
    """Return the error with the index of the item that `hook` fails for put before its place."""
    for index, document in enumerate(documents):
        try:
            hook(document, kind)
        except Exception as again:  # noqa: BLE001 - a user's hook may raise anything
            return inside(again, f"[{index}]")
    return inside(error, "")


def _conversion(kind: Any, field: WireField | None, hooks: Hooks) -> tuple[str, scalars.Conversion]:
    if kind is str:
        return "a text", scalars.to_text
    if kind is int:
        return "an integer", scalars.to_whole
    if kind is bool:
        return "a boolean", scalars.to_flag
    if kind is Decimal:
        return "a number", scalars.to_amount
    if kind is datetime:
        return "a date and time", scalars.to_datetime(hooks.timezone)
    if kind is date:
        return "a date", scalars.to_date(hooks.timezone)
    if kind is Period:
        form = (field.period if field else None) or PeriodFormat.YYYYPP
        return f"a period {form.value}", scalars.to_period(form)
    if isinstance(kind, type) and issubclass(kind, OpenEnum):
        return f"a {kind.__name__}", scalars.to_enum(kind)
    if get_origin(kind) is list:
        return "a list", scalars.kept
    return "an object", scalars.kept


class _ModelSource:
    """The source of one model's function and the names that it uses."""

    def __init__(self, model: type, hooks: Hooks) -> None:
        self._model = model
        self._hooks = hooks
        self._fields = wire_fields(model)
        self._reads = issubclass(model, ReadModel)
        # None first: most fields of most records are empty.
        self._absent = "v is None" if self._reads else "v is None or v is UNSET"
        self._present = "v is not None" if self._reads else "v is not None and v is not UNSET"
        self._known = frozenset(field.name for field in self._fields)
        self._names: dict[str, Any] = {
            "model": model,
            "new": object.__new__,
            "knows": self._known.issuperset,
            "extras": self._extras,
            "no_extras": NO_EXTRAS,
            "Decimal": Decimal,
            "UNSET": UNSET,
            "zone": hooks.timezone,
            "parse": datetime.fromisoformat,
            "combine": datetime.combine,
            "parse_date": scalars.to_date(hooks.timezone),
            "datetime": datetime,
            "inside": inside,
            "inside_list": inside_list,
            "refuse": self._refuse,
        }

    def compile(self) -> Hook:
        place = f"structure {self._model.__module__}.{self._model.__qualname__}"
        hook: Hook = compiled(self._lines(), "structure", place, self._names)
        return hook

    def _lines(self) -> Iterator[str]:
        yield "def structure(d, _=None):"
        yield "    if type(d) is not dict:"
        yield "        return refuse(d)"
        yield "    o = new(model)"
        yield "    get = d.get"
        for field in self._fields:
            yield from (f"    {line}" for line in self._field(field))
        if self._reads:
            yield "    o.extra_fields = no_extras if knows(d) else extras(d)"
        if hasattr(self._model, "__attrs_post_init__"):
            yield "    o.__attrs_post_init__()"
        yield "    return o"

    def _field(self, field: WireField) -> Iterator[str]:
        yield from self._take(field)
        place = f"{self._model.__name__}.{field.attribute}"
        expected, conversion = _conversion(field.type, field, self._hooks)
        self._names[f"odd_{field.attribute}"] = scalars.odd(
            place, expected, conversion, strict=self._hooks.strict, step=field.name
        )
        yield from self._convert(field)

    def _take(self, field: WireField) -> Iterator[str]:
        x = field.attribute
        if field.default is None:
            yield f"v = get({field.name!r})"
        elif field.default is UNSET:
            yield f"v = get({field.name!r}, UNSET)"
        else:
            yield f"v = get({field.name!r})"
            yield "if v is None:"
            if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
                self._names[f"default_{x}"] = field.default.factory
                yield f"    v = default_{x}()"
            else:
                self._names[f"default_{x}"] = field.default
                yield f"    v = default_{x}"
        if field.wrapped:
            yield "if type(v) is dict and 'value' in v:"
            yield "    v = v['value']"

    def _convert(self, field: WireField) -> Iterator[str]:
        kind, x = field.type, field.attribute
        absent, odd = self._absent, f"odd_{field.attribute}"
        if kind is Any:
            yield f"o.{x} = v"
        elif is_model(kind):
            self._lazy_model(x, kind)
            yield f"if {self._present}:"
            yield "    try:"
            yield f"        v = s_{x}(v, t_{x}) if type(v) is dict else other_{x}(v)"
            yield "    except Exception as e:"
            yield f"        raise inside(e, {field.name!r})"
            yield f"o.{x} = v"
        elif get_origin(kind) is dict:
            yield f"o.{x} = v if type(v) is dict or {absent} else {odd}(v)"
        elif self._hooks.get_structure_hook(kind) not in own_hooks:
            yield from self._foreign(field)
        elif get_origin(kind) is list:
            yield from self._list(field)
        elif kind in (str, int, bool):
            yield f"o.{x} = v if {absent} or type(v) is {kind.__name__} else {odd}(v)"
        elif kind is Decimal:
            other = f"(Decimal(v) if type(v) is int else {odd}(v))"
            yield f"o.{x} = v if {absent} or type(v) is Decimal else {other}"
        else:
            yield f"if {self._present}:"
            yield from (f"    {line}" for line in self._parsed(field))
            yield f"o.{x} = v"

    def _parsed(self, field: WireField) -> Iterator[str]:
        kind, odd = field.type, f"odd_{field.attribute}"
        yield "w = v"
        yield "try:"
        if kind is datetime:
            yield "    v = parse(v)"
            yield "    if v.tzinfo is None:"
            # A fifth of the time that replace(tzinfo=) takes.
            yield "        v = combine(v, v.time(), zone)"
        elif kind is date:
            yield "    v = parse_date(v)"
            yield "    if type(v) is datetime:"
            yield f"        v = {odd}(w)"
        elif kind is Period:
            self._names[f"period_{field.attribute}"] = _conversion(kind, field, self._hooks)[1]
            yield f"    v = period_{field.attribute}(v) if type(v) is str else {odd}(v)"
        else:
            self._names[f"members_{field.attribute}"] = dict(kind._value2member_map_)
            self._names[f"t_{field.attribute}"] = kind
            x = field.attribute
            yield f"    v = members_{x}.get(v) or (t_{x}(v) if type(v) is str else {odd}(v))"
        yield "except (ValueError, TypeError):"
        yield f"    v = {odd}(w)"

    def _list(self, field: WireField) -> Iterator[str]:
        x = field.attribute
        (item,) = get_args(field.type)
        if is_model(item):
            self._lazy_model(x, item)
            each = f"s_{x}(i, t_{x}) if type(i) is dict else other_{x}(i)"
        else:
            hook = self._hooks.get_structure_hook(item)
            self._names[f"s_{x}"], self._names[f"t_{x}"] = hook, item
            self._names[f"other_{x}"] = hook
            each = f"s_{x}(i, t_{x})"
        yield f"if {self._present}:"
        yield "    if type(v) is list:"
        yield "        try:"
        yield f"            v = [{each} for i in v]"
        yield "        except Exception as e:"
        yield f"            e = inside_list(e, v, s_{x}, t_{x})"
        yield f"            raise inside(e, {field.name!r})"
        yield "    else:"
        yield f"        v = odd_{x}(v)"
        yield f"o.{x} = v"

    def _foreign(self, field: WireField) -> Iterator[str]:
        x = field.attribute
        self._names[f"s_{x}"] = self._hooks.get_structure_hook(field.type)
        self._names[f"t_{x}"] = field.type
        yield f"if {self._present}:"
        yield "    try:"
        yield f"        v = s_{x}(v, t_{x})"
        yield "    except Exception as e:"
        yield f"        raise inside(e, {field.name!r})"
        yield f"o.{x} = v"

    def _lazy_model(self, x: str, kind: type) -> None:
        names, hooks = self._names, self._hooks
        odd = scalars.odd(
            f"{self._model.__name__}.{x}", "an object", scalars.kept, strict=hooks.strict
        )

        def find(document: Any, _: Any = None) -> Any:
            hook = names[f"s_{x}"] = hooks.get_structure_hook(kind)
            return hook(document, kind)

        def other(document: Any) -> Any:
            hook = hooks.get_structure_hook(kind)
            return odd(document) if hook in own_hooks else hook(document, kind)

        names[f"s_{x}"], names[f"t_{x}"], names[f"other_{x}"] = find, kind, other

    def _extras(self, document: dict[str, Any]) -> dict[str, Any]:
        extras = {name: value for name, value in document.items() if name not in self._known}
        seen = self._hooks.unknown_fields.setdefault(self._model, set())
        if len(seen) < _MOST_UNKNOWN:
            seen.update(extras)
        return extras

    def _refuse(self, document: Any) -> Any:
        raise DecodeError(
            f"Expected an object ({self._model.__name__}), but {scalars.describe(document)} came",
            where="",
        )
