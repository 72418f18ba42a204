"""Filters: what a list's query asks of its records, read as the API reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs
import msgspec

from visma_async.sandbox.contract import Contract, Endpoint, Parameter, type_name
from visma_async.sandbox.moments import parse_period
from visma_async.sandbox.relations import HIDDEN, PARAMETERS
from visma_async.sandbox.tables import tables

OPERATORS = (">=", "<=", ">", "<")
_FORMATS = (
    "%Y-%m-%d",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S.%f",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M:%S.%f",
)
_SHAPE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)?")
_PERIOD = re.compile(r"[0-9]{6}")
_TOO_FINE = re.compile(r"\.(\d{6})\d+")
_CONTAINED = {"name", "displayname", "firstname", "lastname", "description"}
_ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "branch": ("branchNumber.number", "branch.number"),
    "branchnumber": ("branchNumber.number", "branch.number"),
    "customer": ("customer.number", "customer.id"),
    "customerid": ("customerId", "customer.number", "customer.id"),
    "email": ("mainContact.email", "email"),
    "item": ("invoiceLines.inventoryNumber",),
    "orderstatus": ("status",),
    "paymentnbr": ("refNbr",),
    "periodid": ("financialPeriod",),
    "phone": ("mainContact.phone1", "phone1"),
    "supplier": ("supplier.number", "supplier.id"),
    "modifiedsince": ("lastModified",),
}
_PERIODS = {"fromperiod": ">=", "fromfinperiod": ">=", "toperiod": "<=", "tofinperiod": "<="}
_IDENTIFYING = ("number", "id", "cd", "branchId", "name")


class BadFilter(Exception):
    """A value that the API refuses; the text says why."""


@attrs.frozen
class Condition:
    """Something that a record must be.

    Attributes:
        fields: Where to look, `mainContact.email`; one that holds is enough.
        operator: `=`, `~` (contains), `>`, `>=`, `<` or `<=`.
        operand: Texts of which one must be met, a naive moment, or a number.
    """

    fields: tuple[str, ...]
    operator: str
    operand: tuple[str, ...] | datetime | Decimal

    @property
    def hidden(self) -> bool:
        """Whether it is about what no field shows, so that only a row's number tells."""
        return self.fields[0].startswith(HIDDEN)

    def holds(self, record: Mapping[str, Any]) -> bool:
        """Whether a decoded record meets it."""
        return any(self.test(value) for field in self.fields for value in dig(record, field))

    def test(self, value: Any) -> bool:
        """Whether one value meets it."""
        wanted = self.operand
        if isinstance(wanted, tuple):
            text = _text(value)
            if self.operator == ">":
                return _after(text, wanted[0].casefold())
            if self.operator == "~":
                return any(one.casefold() in text for one in wanted)
            return any(one.casefold() == text for one in wanted)
        known: Any = value
        if isinstance(wanted, datetime) and not isinstance(value, datetime):
            known = moment(value) or parse_period(str(value), "YYYYMM")
        if isinstance(known, bool) or not isinstance(known, datetime | Decimal | int):
            return False
        return _compare(known, self.operator, wanted)


def conditions(
    source: Contract, endpoint: Endpoint, query: Sequence[tuple[str, str]]
) -> tuple[Condition, ...]:
    """What a query asks. Names that the document does not know ask nothing, as in the real API.

    Raises:
        BadFilter: A date or an operator is not in a form that the API takes.
    """
    given: dict[str, list[str]] = {}
    for name, value in query:
        given.setdefault(name.lower(), []).append(value)
    properties = source.properties(endpoint.item) if endpoint.item else {}
    found: list[Condition] = []
    for name, values in given.items():
        parameter = endpoint.parameters.get(name)
        if parameter is None or parameter.paging or parameter.condition_of or not any(values):
            continue
        operator = _operator(given, endpoint, name)
        if name == "attributes":
            found.extend(_attributes(values[0]))
        elif name == "greaterthanvalue":
            found.extend(_greater(endpoint, values[0]))
        elif name == "released":
            found.append(_released(values[0]))
        elif name in _PERIODS:
            found.append(_period(parameter.name, _PERIODS[name], values[0], properties))
        elif hidden := PARAMETERS.get((endpoint.item or "", name)):
            found.append(Condition((hidden,), "=", tuple(values)))
        elif fields := _fields(source, properties, name):
            found.append(_condition(parameter, fields, operator, values))
        elif parameter.kind == "date":
            _moment_or_refuse(parameter.name, values[0])
    return tuple(found)


def _condition(
    parameter: Parameter, fields: tuple[str, ...], operator: str | None, values: Sequence[str]
) -> Condition:
    if parameter.kind == "date":
        return Condition(fields, operator or ">=", _moment_or_refuse(parameter.name, values[0]))
    if operator is not None:
        try:
            return Condition(fields, operator, Decimal(values[0]))
        except InvalidOperation:
            raise BadFilter(f"The value '{values[0]}' is not valid for {parameter.name}.") from None
    contained = parameter.name.lower() in _CONTAINED
    return Condition(fields, "~" if contained else "=", tuple(values))


def _operator(given: Mapping[str, Sequence[str]], endpoint: Endpoint, name: str) -> str | None:
    for other, parameter in endpoint.parameters.items():
        if parameter.condition_of == name and (values := given.get(other)) and values[0]:
            if values[0] not in OPERATORS:
                raise BadFilter(f"'{values[0]}' is not a valid operator for {parameter.name}.")
            return values[0]
    return None


def _fields(source: Contract, properties: Mapping[str, Any], name: str) -> tuple[str, ...]:
    known = {field.lower(): field for field in properties}
    candidates = _ELSEWHERE.get(name) or (known.get(name, ""),)
    result = []
    for candidate in candidates:
        head, _, tail = candidate.partition(".")
        if head not in properties:
            continue
        reference = properties[head].get("$ref")
        if tail or reference is None or source.enum(type_name(reference)):
            result.append(candidate)
            continue
        inner = source.properties(type_name(reference))
        result.extend(f"{head}.{field}" for field in _IDENTIFYING[:3] if field in inner)
    return tuple(result[:1] if result and "." in result[0] else result)


def _attributes(text: str) -> Iterable[Condition]:
    try:
        pairs: dict[str, Any] = msgspec.json.decode(text, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise BadFilter(
            "The attributes filter is not a JSON object of attribute ids and values."
        ) from None
    for name, value in pairs.items():
        yield Condition((f"attributes[{name}]",), "=", (str(value),))


def _greater(endpoint: Endpoint, text: str) -> Iterable[Condition]:
    """The keys after a value; the API says itself that this does not work on customers."""
    table = tables(endpoint.service).get(endpoint.item or "")
    if table is not None and table.key_field is not None and table.store != "customer":
        yield Condition((table.key_field,), ">", (text,))


def _released(text: str) -> Condition:
    if text.lower() in {"1", "true"}:
        return Condition(("status",), "=", ("Open", "Closed"))
    return Condition(("status",), "=", ("Hold", "Balanced"))


def _period(name: str, operator: str, text: str, properties: Mapping[str, Any]) -> Condition:
    if not _PERIOD.fullmatch(text):
        raise BadFilter(f"The value '{text}' is not valid for {name}.")
    month = parse_period(text, "YYYYMM")
    if month is None:
        # Nothing is booked in a thirteenth period: it lies between December and January.
        month, operator = datetime(int(text[:4]) or 1, 12, 31), operator[0]  # noqa: DTZ001
    return Condition(
        ("period" if "period" in properties else f"{HIDDEN}period.YYYYMM",), operator, month
    )


def _moment_or_refuse(name: str, text: str) -> datetime:
    if not _SHAPE.fullmatch(text) or (found := moment(text)) is None:
        raise BadFilter(f"String '{text}' was not recognized as a valid DateTime for {name}.")
    return found


def moment(value: Any) -> datetime | None:
    """The naive moment that a text names, or None; an offset is dropped, as the API compares."""
    if not isinstance(value, str):
        return None
    text = _TOO_FINE.sub(r".\1", value)
    for form in _FORMATS:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - the API's times name no zone
        except ValueError:
            continue
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def dig(record: Any, path: str) -> list[Any]:
    """The values at a path; lists on the way are gone through, `attributes[ID]` picks by id."""
    found = [record]
    for step in path.split("."):
        name, _, wanted = step.rstrip("]").partition("[")
        following: list[Any] = []
        for one in found:
            value = one.get(name) if isinstance(one, Mapping) else None
            items = value if isinstance(value, list) else [value]
            if wanted:
                items = [item.get("value") for item in items if item and item.get("id") == wanted]
            following.extend(item for item in items if item is not None)
        found = following
    return found


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value).casefold()


def _after(text: str, wanted: str) -> bool:
    if text.isdecimal() and wanted.isdecimal():
        return int(text) > int(wanted)
    return text > wanted


def _compare(known: Any, operator: str, wanted: Any) -> bool:
    if operator == ">":
        return bool(known > wanted)
    if operator == ">=":
        return bool(known >= wanted)
    if operator == "<":
        return bool(known < wanted)
    if operator == "<=":
        return bool(known <= wanted)
    return bool(known == wanted)
