"""What a Parquet row should hold, worked out value by value with the models' own codec."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args, get_origin

from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.enums import OpenEnum
from visma_async.wire.model import is_model, wire_fields
from visma_async.wire.values import Period

_codec = Codec(timezone="Europe/Oslo")


def expected_row(document: dict[str, Any], model: type, extra_fields: str | None) -> dict[str, Any]:
    """The row of a record; its extra fields are compared as JSON, whatever their text."""
    extras: dict[str, Any] = {}
    row = _model(document, model, "", extras, ())
    assert json.loads((extra_fields or "{}").encode()) == extras
    row["extra_fields"] = extra_fields
    return row


def _model(document, model, path, extras, within):
    fields = {f.name: f.type for f in wire_fields(model) if f.attribute != "_metadata"}
    ignored = {f.name for f in wire_fields(model)} - set(fields)
    within = (*within, model)
    for name in document.keys() - fields.keys() - ignored:
        extras[f"{path}{name}"] = document[name]
    return {
        name: _value(document.get(name), kind, f"{path}{name}", extras, within)
        for name, kind in fields.items()
    }


def _value(value, kind, path, extras, within):
    if value is None:
        return None
    made = _made(value, kind, path, extras, within)
    if made is None:
        extras[path] = value
    return made


def _made(value, kind, path, extras, within):
    if is_model(kind) and kind not in within:
        if isinstance(value, dict):
            return _model(value, kind, f"{path}.", extras, within)
        return None
    if get_origin(kind) is list:
        if not isinstance(value, list):
            return None
        (item,) = get_args(kind)
        return [_value(one, item, f"{path}[{i}]", extras, within) for i, one in enumerate(value)]
    if is_model(kind) or get_origin(kind) is dict or kind is Any:
        return json.dumps(value).decode()
    if kind is Period:
        return value if isinstance(value, str) else _period(value)
    if isinstance(kind, type) and issubclass(kind, OpenEnum):
        kind = str
    made = _codec.structure(value, kind)
    if kind is datetime and isinstance(made, datetime):
        try:
            return made.astimezone(UTC)
        except OverflowError:
            return None
    if kind is int and type(made) is int and not -(2**63) <= made < 2**63:
        return None
    return made if type(made) is kind else None


def _period(value):
    return f"{value:06}" if type(value) is int and 0 <= value < 10**6 else None
