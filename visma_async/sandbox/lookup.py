"""Lookup: which record a path is about, by its keys and by those of the records above it."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from visma_async.sandbox.company import Company
from visma_async.sandbox.contract import Contract, Endpoint
from visma_async.sandbox.filters import Condition
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.records import Records
from visma_async.sandbox.relations import HIDDEN, PARENTS
from visma_async.sandbox.router import Match
from visma_async.sandbox.tables import Table

_PARENT_FIELDS = {
    "customer": ("customer.number", "customer.id", "businessAccount"),
    "supplier": ("supplier.number", "supplier.id", "businessAccount"),
}
_WORDS_BEFORE_KEYS = ("/ordertype", "/documenttype", "/module")


@attrs.frozen
class Above:
    """The record in whose path another thing lies.

    Attributes:
        keys: How many of the path's keys name it.
        record: None when there is no such record.
    """

    records: Records
    keys: int
    record: Record | None

    @property
    def key(self) -> str:
        """By which the record is written."""
        return str((self.record or {}).get(self.records.table.key_field or "", ""))


class Lookup:
    """Finds what the paths of one service name."""

    def __init__(self, source: Contract, tables: Mapping[str, Table]) -> None:
        self._contract = source
        self.reads: dict[str, Endpoint] = {}
        self.lists: dict[str, Endpoint] = {}
        for endpoint in source.endpoints:
            kept = {"read": self.reads, "list": self.lists}.get(endpoint.kind)
            if kept is not None and endpoint.item in tables:
                kept.setdefault(endpoint.shape, endpoint)

    def record(self, match: Match, company: Company) -> Above | None:
        """What a path with an update or a delete names; None when it names no record."""
        read = self.reads.get(match.endpoint.shape)
        if read is None or read.item is None or not match.endpoint.keys:
            return None
        records = company.records(read.service, read.item)
        keys = dict(zip(read.keys, match.keys.values(), strict=True))
        return Above(records, len(keys), by_keys(records, read, keys))

    def above(self, match: Match, company: Company) -> Above | None:
        """The record in whose path this one lies, when the path names one."""
        endpoint = match.endpoint
        for shape in dict.fromkeys((endpoint.shape, _without_words(endpoint.shape))):
            segments = shape.strip("/").split("/")
            for many in range(len(segments) - 1, 0, -1):
                above = self.reads.get("/" + "/".join(segments[:many]))
                if above is None or segments[many - 1] != "{}":
                    continue
                if above.item in {None, endpoint.item} and endpoint.kind in {"list", "read"}:
                    continue
                if endpoint.keys[len(above.keys) - 1] == "lineNumber":
                    continue
                records = company.records(above.service, str(above.item))
                keys = dict(zip(above.keys, match.keys.values(), strict=False))
                return Above(records, len(keys), by_keys(records, above, keys))
        return self._by_internal_id(match, company)

    def of_path(self, match: Match, above: Above | None) -> tuple[Condition, ...]:
        """What the keys in a list's path ask of its records; the first few name another's."""
        endpoint, keys = match.endpoint, match.keys
        properties = self._contract.properties(endpoint.item) if endpoint.item else {}
        own = {field.lower(): field for field, spec in properties.items() if "$ref" not in spec}
        named = [
            (own[name.lower()], key)
            for name, key in [*keys.items()][above.keys if above else 0 :]
            if name.lower() in own
        ]
        for field in _PARENT_FIELDS.get(endpoint.shape.split("/")[1], ()) if keys else ():
            if field.partition(".")[0] in properties:
                named.append((field, next(iter(keys.values()))))
                break
        if not named and above is not None:
            named.append((f"{HIDDEN}{above.records.table.store}.key", above.key))
        elif not named and (parent := PARENTS.get(endpoint.shape)):
            named.append((f"{HIDDEN}{parent}.key", next(iter(keys.values()))))
        return tuple(Condition((field,), "=", (key,)) for field, key in named)

    def _by_internal_id(self, match: Match, company: Company) -> Above | None:
        """`/customer/action/changeCustomerCd/{internalId}`."""
        segments = match.endpoint.shape.strip("/").split("/")
        read = self.reads.get(f"/{segments[0]}/{{}}")
        if segments[1:2] != ["action"] or segments[-1] != "{}" or read is None:
            return None
        records = company.records(read.service, str(read.item))
        number = match.keys[match.endpoint.keys[-1]]
        return Above(records, 1, _internal(records, number))


def by_keys(records: Records, endpoint: Endpoint, keys: Mapping[str, str]) -> Record | None:
    """The record that a path names: by its key, usually the last, and what else the path says."""
    field = (records.table.key_field or "").lower()
    own = next((name for name in keys if name.lower() == field), endpoint.keys[-1])
    if "internal" in endpoint.path.lower().split("/"):
        return _internal(records, keys[own])
    record = records.read(keys[own])
    if record is None:
        return None
    for name, wanted in keys.items():
        known = record.get(name)
        if name != own and isinstance(known, str) and known.lower() != wanted.lower():
            return None
    return record


def _internal(records: Records, number: str) -> Record | None:
    return records.read_internal(int(number)) if number.isascii() and number.isdigit() else None


def _without_words(shape: str) -> str:
    for word in _WORDS_BEFORE_KEYS:
        shape = shape.replace(f"{word}/{{}}", "/{}")
    return shape
