"""A record of any model with every field filled, as the sandbox makes them, and its pieces."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, get_args, get_origin

from visma_async.wire import json
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import is_model, wire_fields
from visma_async.wire.values import Period

_VALUES: dict[Any, Any] = {
    str: "Bjørkeplate, 18 mm",
    int: 7,
    bool: True,
    Decimal: Decimal("1.50"),
    date: "2024-02-29T00:00:00",
    datetime: "2024-02-29T12:34:56.789",
    Period: "202402",
}


def full(model: type, within: tuple[type, ...] = ()) -> dict[str, Any]:
    """A document in which nothing is missing; a model inside itself is empty."""
    return {
        field.name: _value(field.type, (*within, model))
        for field in wire_fields(model)
        if field.attribute != "_metadata"
    }


def full_record(model: type) -> bytes:
    return json.dumps(full(model))


def _value(kind: Any, within: tuple[type, ...]) -> Any:
    if is_model(kind):
        return {} if kind in within else full(kind, within)
    if get_origin(kind) is list:
        return [_value(get_args(kind)[0], within)]
    if isinstance(kind, type) and issubclass(kind, OpenEnum):
        return next(iter(kind)).value
    return _VALUES.get(kind, {"any": [1]})
