"""Writing: how the body of a create or an update becomes the fields of a record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import msgspec

from visma_async.sandbox import words
from visma_async.sandbox.contract import Contract, type_name
from visma_async.sandbox.filters import moment

_CENT = Decimal("0.01")
_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ZERO = Decimal("0.00")
_READ_NAMES = {
    "attributeLines": "attributes",
    "billingAddress": "invoiceAddress",
    "customerNumber": "customer",
    "supplierNumber": "supplier",
    "vatCodeId": "vatCode",
    "accountNumber": "account",
}
_SUFFIXES = ("Id", "Number", "ID")
_MEANINGS: Mapping[str, Mapping[str, str]] = {
    "account": words.ACCOUNTS,
    "branchNumber": words.BRANCHES,
    "creditTerms": words.CREDIT_TERMS,
    "customerClass": words.CUSTOMER_CLASSES,
    "paymentMethod": words.PAYMENT_METHODS,
    "supplierClass": words.SUPPLIER_CLASSES,
    "vatCode": words.VAT_CODES,
    "vatZone": words.VAT_ZONES,
}


class BadBody(Exception):
    """A body that the API refuses; the text says why.

    Attributes:
        traced: Whether the answer carries a trace id in its text, as those of the ERP's core do.
    """

    def __init__(self, text: str, *, traced: bool = False) -> None:
        super().__init__(text)
        self.traced = traced


def decode(body: bytes) -> Mapping[str, Any]:
    """The object in a body, amounts as Decimal.

    Raises:
        BadBody: It is not a JSON object.
    """
    try:
        found = _DECODER.decode(body)
    except msgspec.DecodeError as error:
        raise BadBody(f"The request body cannot be read: {error}.") from None
    if not isinstance(found, dict):
        raise BadBody("The request body is not a JSON object.")
    return found


def unwrap(
    source: Contract, schema: str, body: Mapping[str, Any], path: str = ""
) -> dict[str, Any]:
    """The plain values of a body, without what the document does not know.

    Raises:
        BadBody: A wrapper is missing, or a value is not what the document says.
    """
    result = {}
    properties = source.properties(schema)
    known = {name.lower(): name for name in properties}
    for given, value in body.items():
        name = known.get(given.lower())
        if name is None:
            continue
        spec, where = properties[name], f"{path}{name}"
        if not spec.get("x-value-wrapped"):
            result[name] = _checked(source, spec, value, where)
        elif isinstance(value, Mapping):
            if "value" in value:
                result[name] = _checked(source, spec, value["value"], where)
        elif value is not None:
            raise BadBody(
                f"Error converting value {_shown(value)} for '{where}': "
                'expected {"value": ...}.'
            )
    return result


def _checked(source: Contract, spec: Mapping[str, Any], value: Any, where: str) -> Any:
    if value is None:
        return None
    if "$ref" in spec:
        schema = type_name(spec["$ref"])
        if values := source.enum(schema):
            return _one_of(values, value, where)
        if not isinstance(value, Mapping):
            raise BadBody(
                f"Error converting value {_shown(value)} for '{where}': expected an object."
            )
        return unwrap(source, schema, value, f"{where}.")
    kinds = spec.get("type", ())
    kind = kinds[0] if isinstance(kinds, list) else kinds
    if kind == "array":
        if not isinstance(value, list):
            raise BadBody(
                f"Error converting value {_shown(value)} for '{where}': expected an array."
            )
        items = spec.get("items", {})
        return [_checked(source, items, one, f"{where}[{n}]") for n, one in enumerate(value)]
    if kind == "integer" and isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    if kind == "string" and spec.get("format") == "date-time" and isinstance(value, str):
        return _moment(value, where)
    if not _fits(kind, value):
        raise BadBody(f"Error converting value {_shown(value)} for '{where}': expected {kind}.")
    return value


def _moment(text: str, where: str) -> str:
    found = moment(text)
    if found is None:
        raise BadBody(f"Error converting value {_shown(text)} for '{where}': expected a date.")
    return found.isoformat(timespec="milliseconds" if found.microsecond else "seconds")


def _fits(kind: str, value: Any) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int | Decimal) and not isinstance(value, bool)
    return kind != "string" or isinstance(value, str)


def _one_of(values: tuple[str, ...], value: Any, where: str) -> str:
    for known in values:
        if isinstance(value, str) and known.lower() == value.lower():
            return known
    raise BadBody(
        f"Error converting value {_shown(value)} for '{where}': not one of {', '.join(values)}."
    )


def _shown(value: Any) -> str:
    return msgspec.json.encode(str(value) if isinstance(value, Decimal) else value).decode()[:100]


def merge(
    source: Contract, schema: str, record: Mapping[str, Any], changes: Mapping[str, Any]
) -> dict[str, Any]:
    """A record of a read schema after a change: what is given is set, null clears.

    The names of what is written differ from those of what is read: `customerClassId` is read
    as `customerClass: {id, description}`.
    """
    result = dict(record)
    properties = source.properties(schema)
    for name, value in changes.items():
        target = _read_name(name, properties)
        if target is None:
            continue
        if value is None:
            result.pop(target, None)
            continue
        result[target] = _read_value(source, properties[target], target, record.get(target), value)
    return result


def _read_name(name: str, properties: Mapping[str, Any]) -> str | None:
    if (other := _READ_NAMES.get(name)) in properties:
        return other
    if name in properties:
        return name
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and name.removesuffix(suffix) in properties:
            return name.removesuffix(suffix)
    return None


def _read_value(
    source: Contract, spec: Mapping[str, Any], name: str, before: Any, value: Any
) -> Any:
    if name == "attributes" and isinstance(value, list):
        return _attributes(before, value)
    if "$ref" in spec:
        schema = type_name(spec["$ref"])
        if source.enum(schema):
            return value
        if isinstance(value, Mapping):
            return merge(source, schema, before if isinstance(before, Mapping) else {}, value)
        return _reference(source, schema, name, value)
    if "integer" in spec.get("type", ()) and isinstance(value, str):
        if not (value.isascii() and value.isdigit()):
            raise BadBody(f"'{name}' {_shown(value)} cannot be found in the system.")
        return int(value)
    if isinstance(value, list) and "$ref" in spec.get("items", {}):
        schema = type_name(spec["items"]["$ref"])
        return _lines(source, schema, before if isinstance(before, list) else [], value)
    return value


def _reference(source: Contract, schema: str, name: str, code: Any) -> dict[str, Any]:
    properties = source.properties(schema)
    field = next((one for one in ("number", "id", "cd") if one in properties), None)
    if field is None:
        return {}
    result = {field: code}
    for text in ("description", "name"):
        if text in properties and (meaning := _MEANINGS.get(name, {}).get(str(code))):
            result[text] = meaning
            break
    return result


def _attributes(before: Any, lines: list[Any]) -> list[dict[str, Any]]:
    values = {one.get("id"): one for one in before or ()}
    for line in lines:
        name = line.get("attributeId")
        if name is None:
            raise BadBody("The field attributeId is required.")
        values[name] = {"id": name, "value": line.get("attributeValue"), "description": name}
    return list(values.values())


def _lines(source: Contract, schema: str, before: list[Any], lines: list[Any]) -> list[Any]:
    result = list(before)
    for line in lines:
        if not isinstance(line, Mapping):
            result.append(line)
            continue
        number = line.get("lineNumber")
        at = next((n for n, one in enumerate(result) if one.get("lineNumber") == number), None)
        operation = str(line.get("operation") or "Insert").lower()
        if operation != "insert" and (number is None or at is None):
            raise BadBody(f"The line {number} cannot be found in the system.")
        if operation == "delete" and at is not None:
            del result[at]
        elif operation == "update" and at is not None:
            result[at] = _priced(merge(source, schema, result[at], line))
        else:
            taken = max((one.get("lineNumber") or 0 for one in result), default=0)
            result.append(
                _priced(
                    merge(
                        source, schema, {"lineNumber": taken + 1}, {**line, "lineNumber": taken + 1}
                    )
                )
            )
    return result


def _priced(line: dict[str, Any]) -> dict[str, Any]:
    price = line.get("unitPriceInCurrency")
    if price is not None and "quantity" in line:
        amount = line.get("manualAmountInCurrency")
        if amount is None:
            amount = (Decimal(line["quantity"]) * Decimal(price)).quantize(_CENT, ROUND_HALF_UP)
        line |= {"unitPrice": price, "amount": amount, "amountInCurrency": amount}
    return line


def settle_invoice(record: dict[str, Any]) -> None:
    """Work out what follows from an invoice's lines: totals, VAT, status, due date."""
    net = sum(
        (Decimal(line.get("amount") or 0) for line in record.get("invoiceLines") or ()), _ZERO
    )
    vat = (net * Decimal("0.25")).quantize(_CENT, ROUND_HALF_UP)
    paid = Decimal(record.get("amount") or 0) - Decimal(record.get("balance") or 0)
    totals = {
        "detailTotal": net,
        "vatTaxableTotal": net,
        "vatTotal": vat,
        "amount": net + vat,
        "balance": net + vat - paid,
    }
    for name, amount in totals.items():
        record[name] = record[f"{name}InCurrency"] = amount
    if record.get("status") in {None, "Hold", "Balanced"}:
        record["status"] = "Hold" if record.get("hold") else "Balanced"
    when = str(record.get("documentDate", ""))[:10]
    if "documentDueDate" not in record and when:
        due = date.fromisoformat(when) + timedelta(days=30)
        record["documentDueDate"] = f"{due.isoformat()}T00:00:00"


def defaults(schema: str, now: date) -> dict[str, Any]:
    """What a new record has that nobody gave."""
    today = f"{now.isoformat()}T00:00:00"
    if schema == "CustomerDto":
        return {
            "status": "Active",
            "customerClass": {"id": "1", "description": words.CUSTOMER_CLASSES["1"]},
            "creditTerms": {"id": "30", "description": words.CREDIT_TERMS["30"]},
            "currencyId": "NOK",
            "vatZone": {"id": "01", "description": words.VAT_ZONES["01"]},
        }
    if schema == "CustomerInvoiceDto":
        return {
            "documentType": "Invoice",
            "documentDate": today,
            "origInvoiceDate": today,
            "financialPeriod": f"{now:%Y%m}",
            "postPeriod": f"{now:%Y%m}",
            "currencyId": "NOK",
            "exchangeRate": Decimal("1.00"),
            "creditTerms": {"id": "30", "description": words.CREDIT_TERMS["30"]},
            "invoiceLines": [],
        }
    return {}
