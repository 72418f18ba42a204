"""Hypothesis strategies for the JSON documents of any model, in the order of its fields."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, get_args, get_origin

from hypothesis import strategies as st

from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import ReadModel, WireField, is_model, wire_fields
from visma_async.wire.values import Period

DEPTH = 2
amounts = st.integers(-(10**19), 10**19) | st.decimals(
    -(10**17), 10**17, allow_nan=False, allow_infinity=False, places=2
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | amounts | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
unknown = st.dictionaries(
    st.sampled_from(["aNewField", "another New", "ny_æ"]), anything, max_size=2
)


@st.composite
def documents(draw: Any, model: type, depth: int = DEPTH, *, odd: bool = False) -> dict[str, Any]:
    """A document of `model`: fields missing, null or of the promised kind, and unknown ones.

    With `odd`, a field may also hold anything at all.
    """
    document: dict[str, Any] = {}
    for field in wire_fields(model):
        choice = draw(st.integers(0, 9))
        if choice < 3:
            continue
        if choice == 3:
            value = None
        elif odd and choice == 4:
            value = draw(anything)
        else:
            value = draw(values(field.type, field, depth, odd=odd))
        document[field.name] = {"value": value} if field.wrapped else value
    if issubclass(model, ReadModel):
        document |= draw(unknown)
    return document


def values(kind: Any, field: WireField, depth: int, *, odd: bool = False) -> st.SearchStrategy[Any]:
    """Values of the promised kind, in the form in which they are given back."""
    if is_model(kind):
        return documents(kind, depth - 1, odd=odd) if depth else st.just({})
    if get_origin(kind) is list:
        return st.lists(values(get_args(kind)[0], field, depth, odd=odd), max_size=2)
    if kind is Period:
        periods = st.builds(Period, st.integers(1900, 2100), st.integers(1, 13))
        return periods.map(lambda period: period.format(field.period))
    if kind is datetime:
        return _moments(field)
    if kind is date:
        return st.dates().map(date.isoformat)
    if isinstance(kind, type) and issubclass(kind, OpenEnum):
        return st.sampled_from([member.value for member in kind]) | st.text(max_size=5)
    return {
        str: st.text(max_size=8),
        int: st.integers(),
        bool: st.booleans(),
        Decimal: amounts,
        Any: anything,
    }.get(kind, st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2))


def _moments(field: WireField) -> st.SearchStrategy[str]:
    if field.default is None:
        return st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat)
    return st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat())


def without_nulls(model: Any, document: dict[str, Any]) -> dict[str, Any]:
    """The document as it comes back: on reads, null and absent are the same."""
    fields = {field.name: field.type for field in wire_fields(model)}
    kept = {}
    for name, value in document.items():
        kind = fields.get(name)
        if kind is None:
            kept[name] = value
        elif value is not None:
            if get_origin(kind) is list and is_model(get_args(kind)[0]):
                kept[name] = [without_nulls(get_args(kind)[0], item) for item in value]
            else:
                kept[name] = without_nulls(kind, value) if is_model(kind) else value
    return kept
