"""The fast way from a page's bytes to models: most of the checking is done in C.

For every model there is a twin, a msgspec struct with the same fields, into which msgspec decodes
and checks the JSON at once; a compiled function then makes the model of it. What is not exactly
as promised does not fit a twin: such a record takes the slow way, which converts, keeps, reports
or refuses. Fields that nobody knew are learned from it, so that the next page fits again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol, TypeAlias, get_args, get_origin

import attrs
import msgspec

from visma_async.wire import structure
from visma_async.wire.model import NO_EXTRAS, ReadModel, WireField, is_model, wire_fields
from visma_async.wire.scalars import to_date, to_period
from visma_async.wire.source import compiled
from visma_async.wire.values import Period, PeriodFormat

Finish: TypeAlias = Callable[[Any], Any]

_NAMEABLE = re.compile(r'[^\x00-\x1f"\\]+')
"""The field names that msgspec allows."""
_PATIENCE = 64
"""Records that may fail to fit in a row before the fast way is given up."""
_MOST_BUILDS = 20
"""Times that twins are made anew for fields that were learned, before it is given up, too."""


class Hooks(structure.Hooks, Protocol):
    """What is needed of a converter."""

    unknown_fields: dict[type, set[str]]


@attrs.frozen
class _Twin:
    """A struct and the function that makes the model of one."""

    struct: type
    finish: Finish


class PageDecoder:
    """Decodes pages of one model with the hooks of one converter."""

    def __init__(self, model: type, hooks: Hooks) -> None:
        self._model = model
        self._hooks = hooks
        self._patience = _PATIENCE
        self._builds = 0
        self._learned = 0
        self._finish: Finish
        self._decode_one: Callable[[Any], Any]
        self._decode_all: Callable[[bytes], list[Any]]
        self._split = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._build()

    def decode(self, body: bytes) -> list[Any]:
        """Return the models that a JSON array holds.

        Raises:
            msgspec.DecodeError: This is no JSON array.
            Exception: Whatever the slow way has against one of its items.
        """
        try:
            return [self._finish(struct) for struct in self._decode_all(body)]
        except (msgspec.ValidationError, ValueError, TypeError):
            return self._decode_one_by_one(body)

    @property
    def worthwhile(self) -> bool:
        """Whether the fast way still is one."""
        return self._patience > 0 and self._builds < _MOST_BUILDS

    def _decode_one_by_one(self, body: bytes) -> list[Any]:
        slow = self._hooks.get_structure_hook(self._model)
        models = []
        for raw in self._split(body):
            try:
                models.append(self._finish(self._decode_one(raw)))
                self._patience = _PATIENCE
            except (msgspec.ValidationError, ValueError, TypeError):
                models.append(slow(_decode_any(raw), self._model))
                self._patience -= 1
                self._learn()
        return models

    def _learn(self) -> None:
        if self._known_unknowns() > self._learned and self.worthwhile:
            self._build()

    def _known_unknowns(self) -> int:
        return sum(len(names) for names in self._hooks.unknown_fields.values())

    def _build(self) -> None:
        self._builds += 1
        self._learned = self._known_unknowns()
        twin = _TwinMaker(self._hooks).twin(self._model)
        self._finish = twin.finish
        self._decode_one = msgspec.json.Decoder(twin.struct, float_hook=Decimal).decode
        self._decode_all = msgspec.json.Decoder(list[twin.struct], float_hook=Decimal).decode  # type: ignore[name-defined]


_decode_any = msgspec.json.Decoder(float_hook=Decimal).decode


def fits(model: Any, hooks: Hooks) -> bool:
    """Whether a model can have a twin: it is one of ours, and nothing of it is the user's."""
    return (
        is_model(model)
        and issubclass(model, ReadModel)
        and hooks.get_structure_hook(model) in structure.own_hooks
        and not hasattr(model, "__attrs_post_init__")
        and all(field.default is None for field in wire_fields(model))
    )


class _TwinMaker:
    """Makes the twins of a model and of all models in it."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks
        self._twins: dict[type, _Twin | None] = {}

    def twin(self, model: type) -> _Twin:
        self._twins[model] = None
        names: dict[str, Any] = {
            "model": model,
            "new": object.__new__,
            "no_extras": NO_EXTRAS,
            "parse": datetime.fromisoformat,
            "combine": datetime.combine,
            "zone": self._hooks.timezone,
            "Decimal": Decimal,
            "Misfit": TypeError,
        }
        members: list[Any] = []
        lines = ["def finish(s):", "    o = new(model)"]
        for field in wire_fields(model):
            kind, steps = self._field(field, names)
            members.append((field.attribute, kind, msgspec.field(name=field.name, default=None)))
            lines += [f"    v = s.{field.attribute}", *(f"    {step}" for step in steps)]
            lines.append(f"    o.{field.attribute} = v")
        unknown = self._hooks.unknown_fields.get(model, ())
        extras = sorted(name for name in unknown if _NAMEABLE.fullmatch(name))
        for index, name in enumerate(extras):
            default = msgspec.field(name=name, default=msgspec.UNSET)
            members.append((f"extra_{index}__", Any, default))
        lines += self._extras(extras, names)
        struct = msgspec.defstruct(
            model.__name__, members, forbid_unknown_fields=True, gc=False, frozen=True
        )
        place = f"finish {model.__module__}.{model.__qualname__}"
        twin = _Twin(struct, compiled([*lines, "    return o"], "finish", place, names))
        self._twins[model] = twin
        return twin

    @staticmethod
    def _extras(extras: list[str], names: dict[str, Any]) -> list[str]:
        if not extras:
            return ["    o.extra_fields = no_extras"]
        names["UNSET"] = msgspec.UNSET
        lines = ["    e = {}"]
        for index, name in enumerate(extras):
            lines.append(f"    if s.extra_{index}__ is not UNSET:")
            lines.append(f"        e[{name!r}] = s.extra_{index}__")
        return [*lines, "    o.extra_fields = e or no_extras"]

    def _field(self, field: WireField, names: dict[str, Any]) -> tuple[Any, list[str]]:
        kind, x = field.type, field.attribute
        if kind is Any or get_origin(kind) is dict:
            return (Any, []) if kind is Any else (dict[str, Any] | None, [])
        if is_model(kind) and self._has_twin(kind):
            twin = self._twin_of(kind)
            names[f"f_{x}"] = twin.finish
            return twin.struct | None, ["if v is not None:", f"    v = f_{x}(v)"]
        hook = self._hooks.get_structure_hook(kind)
        if get_origin(kind) is list and hook in structure.own_hooks:
            (item,) = get_args(kind)
            if is_model(item) and self._has_twin(item):
                twin = self._twin_of(item)
                names[f"f_{x}"] = twin.finish
                steps = ["if v is not None:", f"    v = [f_{x}(i) for i in v]"]
                return list[twin.struct] | None, steps  # type: ignore[name-defined]
        elif kind in (str, int, bool) and hook in structure.own_hooks:
            return kind | None, []
        elif hook in structure.own_hooks and not is_model(kind):
            return self._parsed(field, names)
        names[f"h_{x}"], names[f"t_{x}"] = hook, kind
        return Any, ["if v is not None:", f"    v = h_{x}(v, t_{x})"]

    @staticmethod
    def _parsed(field: WireField, names: dict[str, Any]) -> tuple[Any, list[str]]:
        kind, x = field.type, field.attribute
        zone = names["zone"]
        if kind is Decimal:
            # Not typed as such: msgspec would take text for an amount, and NaN for text.
            return Any, [
                "if v is not None and type(v) is not Decimal:",
                "    if type(v) is not int: raise Misfit",
                "    v = Decimal(v)",
            ]
        if kind is datetime:
            steps = ["    v = parse(v)", "    if v.tzinfo is None:"]
            steps.append("        v = combine(v, v.time(), zone)")
        elif kind is date:
            names["parse_date"], names["datetime"] = to_date(zone), datetime
            steps = ["    v = parse_date(v)", "    if type(v) is datetime: raise Misfit"]
        elif kind is Period:
            names[f"p_{x}"] = to_period(field.period or PeriodFormat.YYYYPP)
            steps = [f"    v = p_{x}(v)"]
        else:
            names[f"m_{x}"], names[f"t_{x}"] = dict(kind._value2member_map_), kind
            steps = [f"    v = m_{x}.get(v) or t_{x}(v)"]
        return str | None, ["if v is not None:", *steps]

    def _has_twin(self, model: type) -> bool:
        # A model inside itself has no twin yet where it is met: that depth goes the slow way.
        if model in self._twins:
            return self._twins[model] is not None
        return fits(model, self._hooks)

    def _twin_of(self, model: type) -> _Twin:
        return self._twins.get(model) or self.twin(model)
