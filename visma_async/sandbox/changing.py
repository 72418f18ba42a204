"""Changing: creating, updating and deleting records, and the business rules in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from visma_async.sandbox import answers, words, writing
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.call import Call
from visma_async.sandbox.contract import Contract, Endpoint
from visma_async.sandbox.lookup import Lookup
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.preconditions import mismatch, tag
from visma_async.sandbox.records import Records
from visma_async.sandbox.values import Filler

ManualNumbers = bool | Collection[str]
_OVERRIDE = "overrideNumberSeries"
_KEYS_GIVEN_AS = {
    "orderNo": "orderNumber",
    "orderNbr": "orderNumber",
    "refNbr": "referenceNumber",
    "referenceNbr": "referenceNumber",
}
"""Keys that are read by one name and written by another."""
_VAT_FIELDS = {"vatCodeId", "taxCodeId"}


class Changes:
    """Writes the records of one service.

    Args:
        manual_numbers: Which number series allow numbers of the caller's own: all, none, or those
            of these stores.
    """

    def __init__(self, source: Contract, lookup: Lookup, manual_numbers: ManualNumbers) -> None:
        self._contract = source
        self._lookup = lookup
        self._manual_numbers = manual_numbers

    def create(self, call: Call) -> Answer | None:
        """201 with the new record's address, or None when what it belongs to is not there.

        Raises:
            BadBody: The body or what it asks for is refused.
        """
        endpoint = call.match.endpoint
        read = self._read_of(endpoint)
        changes = self._changes(call)
        if endpoint.status != 201:
            return self._elsewhere(call)
        if read is None or read.item is None:
            return answers.empty(201, {"Location": f"{call.base}{_place(call)}/{uuid4()}"})
        records = call.company.records(read.service, read.item)
        key = self._key(records, endpoint, changes)
        start = writing.defaults(read.item, call.now.date())
        record = self._written(records, start, changes, key, call, "created")
        segments = [quote(one, safe="") for one in self._address(read, record, key)]
        location = "/".join([call.base + _place(call), *segments])
        answer = answers.empty(201, {"Location": location})
        return tag(answer, record) if endpoint.etag else answer

    def update(self, call: Call) -> Answer | None:
        """204, or None when there is no such record.

        Raises:
            BadBody: The body or what it asks for is refused.
        """
        endpoint = call.match.endpoint
        changes = self._changes(call)
        named = self._lookup.record(call.match, call.company)
        if named is None:
            return self._elsewhere(call)
        if named.record is None:
            return None
        if (refused := mismatch(call, named.record)) is not None:
            return refused
        written = self._written(named.records, named.record, changes, named.key, call, "updated")
        answer = self._done(endpoint)
        return tag(answer, written) if endpoint.etag else answer

    def delete(self, call: Call) -> Answer | None:
        """The document's own status, or None when there is no such record.

        Raises:
            BadBody: The record is a released document.
        """
        named = self._lookup.record(call.match, call.company)
        if named is None:
            return self._elsewhere(call)
        if named.record is None:
            return None
        if (refused := mismatch(call, named.record)) is not None:
            return refused
        named.records.delete(named.key)
        call.company.noticed(named.records.table.store, named.key, "deleted")
        return self._done(call.match.endpoint)

    def _elsewhere(self, call: Call) -> Answer | None:
        """A write to a part of a record, such as its lines: it changes the record's version."""
        above = self._lookup.above(call.match, call.company)
        if above is None:
            return self._done(call.match.endpoint)
        if above.record is None:
            return None
        if (refused := mismatch(call, above.record)) is not None:
            return refused
        written = above.records.write(above.key, above.record, call.now)
        answer = self._done(call.match.endpoint)
        return tag(answer, written) if call.match.endpoint.etag else answer

    def _done(self, endpoint: Endpoint) -> Answer:
        """What an operation answers of which the document says more than that it is done."""
        if endpoint.status != 200:
            return answers.empty(endpoint.status)
        if endpoint.item is None:
            return answers.as_json({})
        return answers.as_json(Filler(self._contract, endpoint.path, 0).object(endpoint.item))

    def _read_of(self, endpoint: Endpoint) -> Endpoint | None:
        reads = self._lookup.reads
        one = reads.get(endpoint.shape + "/{}") or reads.get(endpoint.shape + "/{}/{}")
        return one or self._lookup.lists.get(endpoint.shape)

    def _address(self, read: Endpoint, record: Record, key: str) -> Iterator[str]:
        """The segments that name a new record: documents of some types need the type too."""
        for name in read.keys[:-1]:
            kind = record.get(name) or record.get("documentType")
            yield str(kind or "Invoice")
        yield key

    def _key(self, records: Records, endpoint: Endpoint, changes: dict[str, Any]) -> str:
        field = self._given_as(endpoint, records.table.key_field or "")
        override = changes.pop(_OVERRIDE, None)
        allowed, store = self._manual_numbers, records.table.store
        manual = allowed if isinstance(allowed, bool) else store in allowed
        if override and not manual:
            raise writing.BadBody(f"The number series of {store} does not allow manual numbers.")
        if self._has_override(endpoint) and not manual:
            changes.pop(field, None)
        given = changes.get(field)
        if override and given in {None, ""}:
            raise writing.BadBody(f"The field {field} is required.")
        key = str(given) if given not in {None, ""} else records.next_key()
        if records.read(key) is not None:
            raise writing.BadBody(f"The record {key} already exists in the system.")
        return key

    def _given_as(self, endpoint: Endpoint, field: str) -> str:
        """The name by which the body gives the field that is the key."""
        known = self._contract.properties(endpoint.body) if endpoint.body is not None else {}
        other = _KEYS_GIVEN_AS.get(field, field)
        return other if field not in known and other in known else field

    def _has_override(self, endpoint: Endpoint) -> bool:
        return endpoint.body is not None and _OVERRIDE in self._contract.properties(endpoint.body)

    def _written(
        self,
        records: Records,
        start: Record,
        changes: Mapping[str, Any],
        key: str,
        call: Call,
        what: str,
    ) -> Record:
        schema = records.table.schema
        _check_vat(changes)
        record = writing.merge(self._contract, schema, start, changes)
        if schema == "CustomerInvoiceDto":
            _bill(record, call)
            writing.settle_invoice(record)
        written = records.write(key, record, call.now)
        call.company.noticed(records.table.store, key, what)
        return written

    def _changes(self, call: Call) -> dict[str, Any]:
        schema = call.match.endpoint.body
        if schema is None:
            return {}
        return writing.unwrap(self._contract, schema, writing.decode(call.body))


def _place(call: Call) -> str:
    """The path of the request, as the document spells it."""
    path = call.match.endpoint.path
    for name, key in call.match.keys.items():
        path = path.replace(f"{{{name}}}", quote(key, safe=""))
    return path


def _bill(record: dict[str, Any], call: Call) -> None:
    number = (record.get("customer") or {}).get("number", "")
    customer = call.company.records("erp", "CustomerDto").read(number)
    if customer is None:
        raise writing.BadBody(f"Customer '{number}' cannot be found in the system.")
    record["customer"] = {"number": customer["number"], "name": customer.get("name")}


def _check_vat(changes: Any) -> None:
    if isinstance(changes, list):
        for one in changes:
            _check_vat(one)
    elif isinstance(changes, Mapping):
        for name, value in changes.items():
            if name in _VAT_FIELDS and value not in {None, "", *words.VAT_CODES}:
                raise writing.BadBody(
                    f"Error creating document. Error: TaxID '{value}' cannot be found in the "
                    "system.",
                    traced=True,
                )
            _check_vat(value)
