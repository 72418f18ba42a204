"""Changes: the smallest write model that makes one version of a record of another. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar, cast

from visma_async.errors import ConfigurationError
from visma_async.wire.counterparts import (
    Counterpart,
    Nested,
    Reference,
    Rows,
    Segments,
    Value,
    counterparts,
    required,
)
from visma_async.wire.model import (
    Editable,
    ReadModel,
    WireField,
    WriteModel,
    wire_fields,
    write_model,
)
from visma_async.wire.values import UNSET

W = TypeVar("W", bound=WriteModel)


def changes(before: Editable[W], after: Editable[W]) -> W:
    """Returns what has to be sent to make `before` into `after`: only what differs.

        supplier = await company.supplier.get("50000")
        changed = attrs.evolve(supplier, name="ACME", note=None)
        await company.supplier.update("50000", changes(supplier, changed))

    A field that became None is cleared. Of an object only the fields that differ are sent. Of
    lines only those that differ: with `Update` or `Delete` and their line number, and with
    `Insert` where the number is new or missing. Objects that are written by their key
    (`credit_terms` as `credit_terms_id`) are compared by that key.

    Args:
        before: The record as it was read.
        after: A changed copy of it: of `attrs.evolve`, or of `copy.deepcopy` and assignments.

    Raises:
        ConfigurationError: The two are of different kinds, something differs that the API does
            not let be written, or lines cannot be told apart. The message names the field.
    """
    write = write_model(type(before))
    if write is None:
        raise ConfigurationError(
            f"{type(before).__name__} is no record that is changed as a whole.",
            advice="Make the write model by hand, with the fields that are to change.",
        )
    if type(after) is not type(before):
        raise ConfigurationError(
            f"A {type(before).__name__} cannot become a {type(after).__name__}."
        )
    return cast("W", _written(write, before, after, ""))


def is_empty(model: WriteModel) -> bool:
    """Whether nothing would be sent; what must be sent with any change does not count."""
    demanded = required(type(model))
    return all(
        getattr(model, field.attribute) is UNSET
        for field in _fields(model)
        if field.attribute not in demanded
    )


def _fields(model: ReadModel | WriteModel) -> tuple[WireField, ...]:
    kind: type = type(model)
    return wire_fields(kind)


def _written(
    write: type,
    before: ReadModel,
    after: ReadModel,
    place: str,
    keys: Iterable[tuple[str, str]] = (),
) -> Any:
    read: type = type(after)
    table = {**counterparts(read, write), **{name: Value(target) for name, target in keys}}
    sent: dict[str, Any] = {}
    for attribute, old, new in _differing(before, after):
        part = table.get(attribute)
        where = f"{place}{attribute}"
        if part is None:
            copied = "Change a copy of the object that was read: it keeps what is only read."
            raise _unwritable(where, write, copied if place and new is None else None)
        sent.update(_sent(part, old, new, where, write))
    if before.extra_fields != after.extra_fields:
        raise _unwritable(f"{place}extra_fields", write)
    for target in required(write):
        if target not in sent:
            sent[target] = _demanded(table, target, after, write, place)
    return write(**sent)


def _differing(before: ReadModel, after: ReadModel) -> Iterator[tuple[str, Any, Any]]:
    for field in _fields(after):
        if not field.attribute.startswith("_"):
            old, new = getattr(before, field.attribute), getattr(after, field.attribute)
            if old != new and new is not UNSET:
                yield field.attribute, old, new


def _sent(
    part: Counterpart, old: Any, new: Any, place: str, write: type
) -> Iterator[tuple[str, Any]]:
    """Yields what is sent for one field that differs."""
    match part:
        case Value():
            yield part.target, new
        case Reference():
            yield from _reference(part, old, new, place, write)
        case Nested():
            if new is None:
                yield part.target, None
            else:
                start = type(new)() if old is None else old
                yield part.target, _written(part.write, start, new, f"{place}.")
        case Segments():
            segments = _segments(new)
            if segments is None or segments == _segments(old):
                raise _unwritable(place, write, "Change the `segment_value` of its segments.")
            yield (
                part.target,
                [part.write(segment_id=one, segment_value=value) for one, value in segments],
            )
        case Rows():
            # Their order alone cannot be written, and says nothing.
            if rows := _rows(part, old or [], new or [], place):
                yield part.target, rows


def _reference(
    part: Reference, old: Any, new: Any, place: str, write: type
) -> Iterator[tuple[str, Any]]:
    if new is None:
        for _, target in part.targets:
            yield target, None
        return
    start = type(new)() if old is None else old
    differ = [name for name, _, _ in _differing(start, new)]
    told = [(name, target) for name, target in part.targets if name in differ]
    if not told:
        names = ", ".join(name for name, _ in part.targets)
        shown = f"{place}.{differ[0]}" if differ else place
        raise _unwritable(shown, write, f"Of {place}, only this is written: {names}.")
    for name, target in told:
        yield target, getattr(new, name)


def _segments(subaccount: Any) -> list[tuple[Any, Any]] | None:
    if subaccount is None or subaccount.segments is None:
        return None
    return [(one.segment_id, one.segment_value) for one in subaccount.segments]


def _rows(part: Rows, old: Sequence[Any], new: Sequence[Any], place: str) -> list[Any]:
    if part.operation is None:
        return _rows_at_once(part, old, new, place)
    before = _by_key(part, old, place)
    _by_key(part, new, place)
    rows = []
    for at, line in enumerate(new):
        where, key = f"{place}[{at}].", _key(part, line)
        known = before.get(key) if key is not None else None
        if known is None:
            _check_new(part, line, f"{place}[{at}]")
            row = _written(part.write, type(line)(), line, where, part.keys)
            row.operation = part.operation("Insert")
            rows.append(row)
        elif known != line:
            rows.append(_marked(part, known, line, where, part.operation("Update")))
    kept = {_key(part, line) for line in new}
    for key, line in before.items():
        if key not in kept:
            rows.append(_marked(part, line, line, f"{place}.", part.operation("Delete")))
    return rows


def _marked(part: Rows, old: Any, new: Any, place: str, operation: Enum) -> Any:
    row = _written(part.write, old, new, place, part.keys)
    row.operation = operation
    for name, target in part.keys:
        setattr(row, target, getattr(new, name))
    return row


def _rows_at_once(part: Rows, old: Sequence[Any], new: Sequence[Any], place: str) -> list[Any]:
    """Rows that have no operation: what is given is set, and nothing can be taken away."""
    before, now = _by_key(part, old, place), _by_key(part, new, place)
    gone = [key for key in before if key not in now]
    if gone:
        raise ConfigurationError(
            f"{place}: the API does not let {', '.join(map(str, gone[0]))} be removed.",
            advice="Set its value to None instead.",
        )
    rows = []
    for at, line in enumerate(new):
        known = before.get(_key(part, line) or ())
        if known != line:
            start = known or type(line)()
            row = _written(part.write, start, line, f"{place}[{at}].", part.keys)
            for name, target in part.keys:
                setattr(row, target, getattr(line, name))
            rows.append(row)
    return rows


def _by_key(part: Rows, lines: Sequence[Any], place: str) -> dict[tuple[Any, ...], Any]:
    if not part.keys:
        raise ConfigurationError(
            f"{place}: nothing is known that would tell one of these lines from another.",
            advice="Make the write model by hand, with the operation and the key of each line.",
        )
    found: dict[tuple[Any, ...], Any] = {}
    for at, line in enumerate(lines):
        key = _key(part, line)
        if key is not None and key in found:
            raise ConfigurationError(
                f"{place}[{at}]: there is another line with the key {', '.join(map(str, key))}."
            )
        if key is not None:
            found[key] = line
    return found


def _key(part: Rows, line: Any) -> tuple[Any, ...] | None:
    key = tuple(getattr(line, name) for name, _ in part.keys)
    return None if None in key else key


def _check_new(part: Rows, line: Any, place: str) -> None:
    """The API numbers new lines itself: a number of one's own would update another line."""
    for name, _ in part.keys:
        if name in {"line_number", "line_nbr"} and getattr(line, name) is not None:
            raise ConfigurationError(
                f"{place}: the record has no line {getattr(line, name)} that could be changed.",
                advice=f"Leave {name} out of a new line: the API numbers it.",
            )


def _demanded(
    table: Mapping[str, Counterpart | None],
    target: str,
    after: ReadModel,
    write: type,
    place: str,
) -> Any:
    """What has to be sent with any change: as it stands in `after`."""
    for attribute, part in table.items():
        new = getattr(after, attribute)
        if part is not None and new is not None and target in _targets(part):
            for found, value in _sent(part, None, new, f"{place}{attribute}", write):
                if found == target:
                    return value
    raise ConfigurationError(
        f"{place}{target} must be sent with any change of a {write.__name__}, and the record "
        "does not tell it.",
        advice="Make the write model by hand.",
    )


def _targets(part: Counterpart) -> list[str]:
    if isinstance(part, Reference):
        return [target for _, target in part.targets]
    return [part.target]


def _unwritable(place: str, write: type, advice: str | None = None) -> ConfigurationError:
    return ConfigurationError(
        f"{place} was changed, but it cannot be written.",
        advice=advice or f"There is no field for it in {write.__name__}.",
    )
