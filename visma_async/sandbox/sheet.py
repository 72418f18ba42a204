"""Sheet: the variants of a table as JSON text with holes, put together into pages at speed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, repeat
from random import Random
from typing import Any

import attrs
import msgspec

from visma_async.sandbox.columns import Column
from visma_async.sandbox.contract import contract, type_name
from visma_async.sandbox.recipes import RECIPES
from visma_async.sandbox.relations import FIELDS, OBJECTS, PARTIES
from visma_async.sandbox.tables import Table
from visma_async.sandbox.values import Filler, Hole

_MARK = re.compile(rb"\x00([\w./]+)\x00")
_DATES = {
    "date", "docDate", "documentDate", "orderDate", "transactionDate", "tranDate",
    "applicationDate", "receiptDate", "shipmentDate", "origInvoiceDate", "freezeDate",
    "effectiveDate",
}  # fmt: skip
_DUE = {"documentDueDate", "dueDate", "promisedOn", "payDate", "requestOn", "expirationDate"}
_INTERNAL = re.compile(r"(?i)^(internal|account|customer|employee|inventory|subaccount|branch)id$")
_LINKED = {
    "number": "key",
    "id": "key",
    "employeeNumber": "key",
    "name": "name",
    "description": "description",
    "internalId": "internal_text",
    "employeeId": "internal_text",
}
_NAMED = {"name": {"customer", "supplier", "branch"}, "description": {"account"}}


def _hole(value: Any) -> Any:
    if isinstance(value, Hole):
        return msgspec.Raw(b"\x00%b\x00" % value.column.encode())
    raise NotImplementedError(type(value))


encode = msgspec.json.Encoder(enc_hook=_hole, decimal_format="number").encode
"""JSON as the API writes it: amounts are numbers that keep their digits."""


@lru_cache(2048)
def variant(table: Table, seed: int, number: int) -> Mapping[str, Any]:
    """One variant of a table's record, with holes where the columns go."""
    source = contract(table.service)
    filler = Filler(source, f"{seed}/{table.store}", number)
    record = filler.object(table.schema)
    if recipe := RECIPES.get((table.service, table.schema)):
        recipe(filler, record)
    for name, spec in source.properties(table.schema).items():
        hole = Hole("key") if name == table.key_field else _standard_hole(name, spec)
        own = (table.schema, name) if table.service == "erp" else ("", "")
        if own in FIELDS:
            record[name] = Hole(FIELDS[own])
        elif own in OBJECTS:
            holes = _link(source.properties(type_name(spec["$ref"])), OBJECTS[own])
            # First, or their order would depend on what else a variant has.
            record[name] = holes | {k: v for k, v in record[name].items() if k not in holes}
        elif hole is not None:
            record[name] = hole
        elif name == "attachments":
            record[name] = []  # those there are were uploaded, and can be downloaded
        elif name in PARTIES and "$ref" in spec:
            record[name] = _link(source.properties(type_name(spec["$ref"])), PARTIES[name])
    if table.codes:
        meaning = table.codes[table.key.codes[number]]
        for name in ("name", "description"):
            if isinstance(record.get(name), str):
                record[name] = meaning
                break
    return record


def _nulls(table: Table, seed: int, number: int, share: float) -> Mapping[str, None]:
    if not share:
        return {}
    random = Random(f"{seed}/{table.store}/{number}/nulls")  # noqa: S311 - the same every time
    known = variant(table, seed, number)
    absent = (
        name
        for name in contract(table.service).properties(table.schema)
        if name not in known and name != "metadata"
    )
    return {name: None for name in absent if random.random() < share}


def _standard_hole(name: str, spec: Mapping[str, Any]) -> Hole | None:
    if (
        spec.get("x-version-field")
        or name in {"timeStamp", "timestamp"}
        or (name == "version" and spec.get("format") == "byte")
    ):
        return Hole("version")
    if spec.get("format") == "date-time":
        if name.startswith("created"):
            return Hole("created")
        if name.startswith("lastModified"):
            return Hole("modified")
        return Hole("date") if name in _DATES else Hole("due") if name in _DUE else None
    if period := spec.get("x-period-format"):
        return Hole(f"period.{period}") if period in {"YYYYMM", "MMYYYY"} else None
    if name == "businessAccount":
        return Hole("customer.key")
    if spec.get("type") == "integer" and _INTERNAL.match(name):
        return Hole("internal")
    return None


def _link(properties: Mapping[str, Mapping[str, Any]], where: str) -> dict[str, Hole]:
    store, slash, others = where.partition("/")
    result = {}
    for field, column in _LINKED.items():
        spec = properties.get(field, {})
        if column in {"name", "description"} and store not in _NAMED[column]:
            continue
        if "integer" in spec.get("type", ()):
            result[field] = Hole(f"{store}.internal{slash}{others}")
        elif "string" in spec.get("type", ()) and "format" not in spec:
            result[field] = Hole(f"{store}.{column}{slash}{others}")
    return result


@attrs.frozen
class Sheet:
    """All variants of a table, cut at the holes.

    Attributes:
        holes: The columns between the chunks.
        chunks: `chunks[n][v]` is the text before the n-th hole of variant v; the closing brace
            of the record is left to the page.
    """

    holes: tuple[str, ...]
    chunks: Sequence[Sequence[bytes]]

    @classmethod
    def compile(cls, table: Table, seed: int, hidden: frozenset[str], nulls: float = 0.0) -> Sheet:
        """Make all variants, without the fields that are hidden.

        A share of the fields that a variant lacks is there all the same, and null.

        Raises:
            ValueError: The variants do not have their holes in the same order.
        """
        holes: tuple[str, ...] | None = None
        cut = []
        for number in range(table.variants):
            record = {**variant(table, seed, number), **_nulls(table, seed, number, nulls)}
            shown = {name: value for name, value in record.items() if name not in hidden}
            parts = _MARK.split(encode(shown)[:-1])
            order = tuple(name.decode() for name in parts[1::2])
            if holes is None:
                holes = order
            elif order != holes:
                raise ValueError(f"{table.schema}: variant {number} has holes {order}, not {holes}")
            cut.append(parts[::2])
        return cls(holes or (), [list(chunk) for chunk in zip(*cut, strict=True)])

    def render(
        self, rows: Sequence[int], shift: int, columns: Mapping[str, Column], tail: bytes
    ) -> bytes:
        """The records of some rows, each followed by `tail`, which begins with its closing brace.

        Columns are made one by one and woven together at the end, so that the work per record
        is done in C.
        """
        filled = {name: columns[name].json(rows) for name in set(self.holes)}
        woven: list[Any] = []
        for chunk, hole in zip(self.chunks, (*self.holes, None), strict=True):
            woven.append(_cycle(chunk, rows, shift))
            woven.append(filled[hole] if hole is not None else repeat(tail))
        return b"".join(chain.from_iterable(zip(*woven, strict=False)))


def _cycle(chunk: Sequence[bytes], rows: Sequence[int], shift: int) -> Sequence[bytes]:
    many = len(chunk)
    if not isinstance(rows, range) or rows.step != 1:
        return [chunk[(row + shift) % many] for row in rows]
    if not rows:
        return ()
    first = (rows.start + shift) % many
    turn = [*chunk[first:], *chunk[:first]]
    return (turn * (len(rows) // many + 1))[: len(rows)]
