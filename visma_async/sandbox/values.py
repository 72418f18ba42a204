"""Plausible values for any field of any schema: one variant of a record, from a seed."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

from visma_async.sandbox import words
from visma_async.sandbox.contract import Contract, type_name

_CENT = Decimal("0.01")
_DEEP = 2
_DATE_SPANS = ((2019, 2025), (1, 12), (1, 28))


class Hole:
    """A place in a variant that is filled per row, from the column of this name.

    Not an attrs class: those are encoded as objects, and a hole has to be asked for.
    """

    __slots__ = ("column",)

    def __init__(self, column: str) -> None:
        self.column = column


REFERENCES: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), values)
    for pattern, values in (
        (r"^country", words.COUNTRIES),
        (r"currency(Id)?$|^cury(Id)?$", words.CURRENCIES),
        (r"^creditTerms?|^terms(Id)?$", words.CREDIT_TERMS),
        (r"customerClass", words.CUSTOMER_CLASSES),
        (r"supplierClass", words.SUPPLIER_CLASSES),
        (r"vatZone|taxZone", words.VAT_ZONES),
        (r"^vat(Code)?(Id)?$|^tax(Id|Category)?$|vatCategory", words.VAT_CODES),
        (r"paymentMethod", words.PAYMENT_METHODS),
        (r"^branch|^organization", words.BRANCHES),
        (r"^department", words.DEPARTMENTS),
        (r"account", words.ACCOUNTS),
        (r"uom$|unit$", words.UNITS),
        (r"inventory|^item", {str(1001 + n): t[0] for n, t in enumerate(words.THINGS)}),
    )
)
_CODE_FIELDS = ("number", "id", "accountCD", "branchId")
_TEXT_FIELDS = ("name", "description")


class Filler:
    """Makes one variant. The same contract, seed and number make the same values.

    The towns go round with the number, as they do in the names of companies.
    """

    def __init__(self, contract: Contract, seed: str, number: int) -> None:
        self.contract = contract
        self.random = Random(f"{seed}/{number}")  # noqa: S311 - the same every time
        pick = self.random.choice
        self.postal_code, self.town, self.country = words.TOWNS[number % len(words.TOWNS)]
        self.street = f"{pick(words.STREETS)} {self.random.randint(1, 180)}"
        self.person = f"{pick(words.FIRST_NAMES)} {pick(words.SURNAMES)}"
        self.currency = words.CURRENCY_OF[self.country]

    def pick(self, *values: Any) -> Any:
        """One of the values."""
        return self.random.choice(values)

    def money(self, low: int = 100, high: int = 99_999) -> Decimal:
        """An amount with two decimals."""
        return Decimal(self.random.randint(low * 100, high * 100)) * _CENT

    def email(self) -> str:
        """An address of this variant's person."""
        local = self.person.lower().replace(" ", ".")
        plain = local.translate(str.maketrans("æøåäöé", "aoaaoe"))
        return f"{plain}@example.{self.country.lower()}"

    def phone(self) -> str:
        """A telephone number of this variant's country."""
        return f"{words.DIAL_CODE[self.country]} {self.random.randint(20_000_000, 99_999_999)}"

    def address(self) -> dict[str, Any]:
        """This variant's address."""
        return {
            "addressId": self.random.randint(1000, 99_999),
            "addressLine1": self.street,
            "postalCode": self.postal_code,
            "city": self.town,
            "country": {"id": self.country, "name": words.COUNTRIES[self.country]},
        }

    def object(
        self, schema: str, *, depth: int = 0, leave: frozenset[str] = frozenset()
    ) -> dict[str, Any]:
        """Every field of a schema, apart from those to leave out."""
        result = {}
        for name, spec in self.contract.properties(schema).items():
            if name in leave or name in {"metadata", "errorInfo"}:
                continue
            value = self.value(name, spec, depth)
            if value is not None:
                result[name] = value
        return result

    def value(self, name: str, spec: Mapping[str, Any], depth: int) -> Any:
        """One field, or None when it is better absent."""
        if "$ref" in spec:
            return self._referenced(name, type_name(spec["$ref"]), depth)
        declared = spec.get("type")
        if isinstance(declared, list):
            declared = declared[0]
        if spec.get("enum"):
            return self.random.choice(spec["enum"])
        match declared:
            case "array":
                return self._array(name, spec, depth)
            case "integer":
                return self._integer(name.lower())
            case "number":
                return self._number(name.lower())
            case "boolean":
                return self.random.random() < (0.9 if "active" in name.lower() else 0.3)
            case "string":
                return self._string(name, spec, depth)
            case _:
                return None

    def _referenced(self, name: str, schema: str, depth: int) -> Any:
        if values := self.contract.enum(schema):
            return self.random.choice(values)
        properties = self.contract.properties(schema)
        if depth >= _DEEP or not properties:
            return None
        if "addressLine1" in properties:
            made = self.address()
            return {field: made[field] for field in properties if field in made}
        result = self.object(schema, depth=depth + 1)
        if meanings := _reference(name):
            code = self.random.choice(list(meanings))
            _put(result, properties, _CODE_FIELDS, code)
            _put(result, properties, _TEXT_FIELDS, meanings[code])
        return result

    def _array(self, name: str, spec: Mapping[str, Any], depth: int) -> Any:
        items = spec.get("items", {})
        if depth >= _DEEP - 1 and "$ref" in items:
            return []
        made = [self.value(name, items, depth + 1) for _ in range(self.random.randint(1, 2))]
        for number, item in enumerate(made, 1):
            if isinstance(item, dict):
                for field in ("lineNumber", "lineNbr", "lineId"):
                    if isinstance(item.get(field), int):
                        item[field] = number
        return [item for item in made if item is not None]

    def _integer(self, lowered: str) -> int:
        if lowered == "year":
            return self.random.randint(2015, 2025)
        if "day" in lowered:
            return self.random.randint(0, 28)
        if lowered.endswith("id"):
            return self.random.randint(1, 9999)
        return self.random.randint(0, 20)

    def _number(self, lowered: str) -> Decimal:
        if "exchangerate" in lowered:
            return Decimal("1.00")
        if lowered.endswith(("pct", "percent", "rate")):
            return Decimal(self.random.choice((0, 5, 12, 15, 25))) * Decimal("1.00")
        if "quantity" in lowered or lowered.endswith("qty"):
            return Decimal(self.random.randint(1, 40)) * Decimal("1.00")
        return self.money()

    def _string(self, name: str, spec: Mapping[str, Any], depth: int) -> str | None:
        text_format = spec.get("format")
        if text_format == "date-time":
            year, month, day = (self.random.randint(*span) for span in _DATE_SPANS)
            return f"{year}-{month:02d}-{day:02d}T00:00:00"
        if text_format == "uuid":
            return str(UUID(int=self.random.getrandbits(128), version=4))
        if text_format == "byte":
            return b64encode(self.random.randbytes(8)).decode()
        if period := spec.get("x-period-format"):
            year, month = self.random.randint(2019, 2025), self.random.randint(1, 12)
            return f"{month:02d}{year}" if period == "MMYYYY" else f"{year}{month:02d}"
        if depth and self.random.random() < 0.3:
            return None
        return self._text(name)

    def _text(self, name: str) -> str:
        lowered = name.lower()
        if make := _writer(lowered):
            return make(self)
        if values := _reference(name):
            return self.random.choice(list(values))
        if lowered.endswith(("id", "cd", "code", "nbr", "number", "ref", "reference")):
            return str(self.random.randint(1000, 99_999))
        return str(self.random.choice(words.THINGS)[0])


_TEXTS: tuple[tuple[re.Pattern[str], Callable[[Filler], str]], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (r"e?mail$", Filler.email),
        (r"phone|fax", Filler.phone),
        (r"^web|url|uri$", lambda filler: f"https://www.example.{filler.country.lower()}"),
        (r"addressline", lambda filler: filler.street),
        (r"postal|zip", lambda filler: filler.postal_code),
        (r"^city|county", lambda filler: filler.town),
        (r"firstname", lambda filler: filler.person.split(" ")[0]),
        (r"lastname", lambda filler: filler.person.split(" ")[1]),
        (r"name$|attention|owner|manager", lambda filler: filler.person),
        (
            r"corporateid|orgnbr",
            lambda filler: str(filler.random.randint(810_000_000, 999_999_999)),
        ),
        (r"gln$", lambda filler: str(filler.random.randint(7_080_000_000_000, 7_080_999_999_999))),
        (r"^ordertype$", lambda _: "SO"),
        (r"language", lambda filler: filler.pick("nb-NO", "sv-SE", "da-DK", "fi-FI", "en-US")),
    )
)


@cache
def _writer(lowered: str) -> Callable[[Filler], str] | None:
    return next((make for pattern, make in _TEXTS if pattern.search(lowered)), None)


@cache
def _reference(name: str) -> Mapping[str, str]:
    for pattern, values in REFERENCES:
        if pattern.search(name):
            return values
    return {}


def _put(
    target: dict[str, Any],
    properties: Mapping[str, Mapping[str, Any]],
    names: tuple[str, ...],
    value: str,
) -> None:
    for name in names:
        if "string" in properties.get(name, {}).get("type", ()):
            target[name] = value
            return
