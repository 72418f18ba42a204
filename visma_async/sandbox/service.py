"""Service: carries out one request that has passed the gateway. Knows no socket."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import uuid4
from zlib import crc32

import attrs

from visma_async.sandbox import answers, listing, writing
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.company import Company
from visma_async.sandbox.contract import Endpoint, contract
from visma_async.sandbox.filters import BadFilter, Condition, conditions
from visma_async.sandbox.records import Record, Records, version_of
from visma_async.sandbox.router import Match
from visma_async.sandbox.sheet import encode
from visma_async.sandbox.tables import tables
from visma_async.sandbox.values import Filler

_PARENT_FIELDS = {
    "customer": ("customer.number", "customer.id", "businessAccount"),
    "supplier": ("supplier.number", "supplier.id"),
}
_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@attrs.frozen(kw_only=True)
class Call:
    """One request, understood.

    Attributes:
        base: What Location headers begin with.
        now: The company's local time.
    """

    match: Match
    company: Company
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes
    base: str
    now: datetime


class Service:
    """Answers calls of one of the two services."""

    def __init__(self, name: str, max_page_size: Callable[[Endpoint], int]) -> None:
        self.name = name
        self._contract = contract(name)
        self._max_page_size = max_page_size
        self._tables = tables(name)
        self._reads: dict[str, Endpoint] = {}
        self._lists: dict[str, Endpoint] = {}
        for endpoint in self._contract.endpoints:
            kept = {"read": self._reads, "list": self._lists}.get(endpoint.kind)
            if kept is not None and endpoint.item in self._tables:
                kept.setdefault(endpoint.shape, endpoint)

    def answer(self, call: Call) -> Answer:
        """Carry out a call."""
        try:
            return self._answers()[call.match.endpoint.kind](call)
        except (BadFilter, writing.BadBody) as error:
            return self._refuse(400, str(error))

    def _answers(self) -> Mapping[str, Callable[[Call], Answer]]:
        return {
            "list": self._list,
            "read": self._read,
            "create": self._create,
            "update": self._update,
            "delete": self._delete,
            "action": self._act,
            "upload": self._upload,
            "download": self._download,
        }

    def _list(self, call: Call) -> Answer:
        endpoint, item = call.match.endpoint, call.match.endpoint.item
        query = listing.first_values(call.query)
        for parameter in endpoint.parameters.values():
            if parameter.required and not query.get(parameter.name.lower()):
                return self._refuse(400, f"The parameter {parameter.name} is required.")
        wanted = conditions(self._contract, endpoint, call.query)
        parent = self._parent(call)
        if parent is not None and parent[1] is None:
            return self._missing(call)
        wanted += self._of_path(call, len(parent[0].keys) if parent else 0)
        if item is None:
            return answers.as_json(["BRANCH", "CUSTOMER", "INVENTORY", "SUBACCOUNT"])
        records = call.company.records(self.name, item)
        body = listing.answer(
            endpoint,
            records,
            wanted,
            query,
            max_page_size=self._max_page_size(endpoint),
            hidden=listing.hidden_fields(self._contract, endpoint, query),
        )
        return Answer(200, body)

    def _read(self, call: Call) -> Answer:
        record = self._find(call)
        if record is None:
            return self._missing(call)
        answer = Answer(200, encode(record))
        if call.match.endpoint.etag:
            _tag(answer, record)
        return answer

    def _find(self, call: Call) -> Record | None:
        endpoint = call.match.endpoint
        if endpoint.item is None or endpoint.item not in self._tables:
            filler = Filler(self._contract, endpoint.path, 0)
            return filler.object(endpoint.item) if endpoint.item else {}
        records = call.company.records(self.name, endpoint.item)
        parent = self._parent(call)
        if parent is not None and parent[1] is None:
            return None
        if not endpoint.path.endswith("}") or records.table.key_field is None:
            row = crc32("/".join(call.match.keys.values()).encode()) if call.match.keys else 0
            return records.read_row(row % max(1, records.table.size))
        return _by_keys(records, endpoint, call.match.keys)

    def _parent(self, call: Call) -> tuple[Endpoint, Record | None] | None:
        """The record in whose path this one lies, when the path names one."""
        endpoint = call.match.endpoint
        segments = endpoint.shape.strip("/").split("/")
        for many in range(len(segments) - 1, 0, -1):
            above = self._reads.get("/" + "/".join(segments[:many]))
            if above is None or segments[many - 1] != "{}" or above.item in {None, endpoint.item}:
                continue
            if endpoint.keys[len(above.keys) - 1] == "lineNumber":
                continue
            records = call.company.records(self.name, str(above.item))
            keys = dict(zip(above.keys, call.match.keys.values(), strict=False))
            return above, _by_keys(records, above, keys)
        return None

    def _of_path(self, call: Call, above: int) -> tuple[Condition, ...]:
        """What the keys in a list's path ask of its records; the first few name another's."""
        endpoint, keys = call.match.endpoint, call.match.keys
        properties = self._contract.properties(endpoint.item) if endpoint.item else {}
        own = {field.lower(): field for field, spec in properties.items() if "$ref" not in spec}
        named = [
            (own[name.lower()], key) for name, key in [*keys.items()][above:] if name.lower() in own
        ]
        for field in _PARENT_FIELDS.get(endpoint.shape.split("/")[1], ()) if keys else ():
            if field.partition(".")[0] in properties:
                named.append((field, next(iter(keys.values()))))
                break
        return tuple(Condition((field,), "=", (key,)) for field, key in named)

    def _create(self, call: Call) -> Answer:
        endpoint = call.match.endpoint
        source = self._lists.get(endpoint.shape) or self._reads.get(endpoint.shape + "/{}")
        changes = self._changes(call)
        if source is None or source.item is None:
            return answers.empty(201, {"Location": f"{call.base}{endpoint.path}/{uuid4()}"})
        records = call.company.records(self.name, source.item)
        given = changes.get(records.table.key_field or "")
        key = str(given) if given not in {None, ""} else records.next_key()
        if records.read(key) is not None:
            return self._refuse(400, f"The record {key} already exists in the system.")
        start = writing.defaults(source.item, call.now.date())
        record = self._written(records, start, changes, key, call)
        location = f"{call.base}{endpoint.path}/{quote(key, safe='')}"
        answer = answers.empty(201, {"Location": location})
        if endpoint.etag:
            _tag(answer, record)
        return answer

    def _update(self, call: Call) -> Answer:
        endpoint = call.match.endpoint
        read = self._reads.get(endpoint.shape)
        changes = self._changes(call)
        if read is None or read.item is None or not endpoint.keys:
            return answers.empty(204)
        records = call.company.records(self.name, read.item)
        record = _by_keys(
            records, read, dict(zip(read.keys, call.match.keys.values(), strict=True))
        )
        if record is None:
            return self._missing(call)
        if (refused := _mismatch(call, record)) is not None:
            return refused
        key = str(record[records.table.key_field]) if records.table.key_field else ""
        written = self._written(records, record, changes, key, call)
        answer = answers.empty(endpoint.status if endpoint.status != 200 else 204)
        if endpoint.etag:
            _tag(answer, written)
        return answer

    def _delete(self, call: Call) -> Answer:
        endpoint = call.match.endpoint
        read = self._reads.get(endpoint.shape)
        if read is None or read.item is None:
            return answers.empty(204)
        records = call.company.records(self.name, read.item)
        record = _by_keys(
            records, read, dict(zip(read.keys, call.match.keys.values(), strict=True))
        )
        if record is None:
            return self._missing(call)
        if (refused := _mismatch(call, record)) is not None:
            return refused
        records.delete(str(record.get(records.table.key_field or "")))
        return answers.empty(204)

    def _written(
        self, records: Records, start: Record, changes: Mapping[str, Any], key: str, call: Call
    ) -> Record:
        schema = records.table.schema
        record = writing.merge(self._contract, schema, start, changes)
        if schema == "CustomerInvoiceDto":
            self._bill(record, call)
            writing.settle_invoice(record)
        return records.write(key, record, call.now)

    def _bill(self, record: dict[str, Any], call: Call) -> None:
        number = (record.get("customer") or {}).get("number", "")
        customer = call.company.records("erp", "CustomerDto").read(number)
        if customer is None:
            raise writing.BadBody(f"Customer '{number}' cannot be found in the system.")
        record["customer"] = {"number": customer["number"], "name": customer.get("name")}

    def _changes(self, call: Call) -> dict[str, Any]:
        schema = call.match.endpoint.body
        if schema is None:
            return {}
        return writing.unwrap(self._contract, schema, writing.decode(call.body))

    def _act(self, call: Call) -> Answer:
        if (parent := self._parent(call)) is not None and parent[1] is None:
            return self._missing(call)
        return answers.as_json(
            {"actionId": str(uuid4()), "actionResult": "Done", "errorInfo": None}
        )

    def _upload(self, call: Call) -> Answer:
        if (parent := self._parent(call)) is not None and parent[1] is None:
            return self._missing(call)
        return answers.empty(201, {"Location": f"{call.base}/v1/attachment/{uuid4()}"})

    def _download(self, call: Call) -> Answer:
        if (parent := self._parent(call)) is not None and parent[1] is None:
            return self._missing(call)
        name = f"{call.match.endpoint.name}.pdf"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Answer(200, _PDF, headers, "application/pdf")

    def _missing(self, call: Call) -> Answer:
        what = "/".join(call.match.keys.values())
        return self._refuse(404, f"The record '{what}' cannot be found in the system.")

    def _refuse(self, status: int, text: str) -> Answer:
        if self.name == "erp":
            return answers.message(status, text)
        return answers.problem(status, "Not Found" if status == 404 else "Bad Request", text)


def _by_keys(records: Records, endpoint: Endpoint, keys: Mapping[str, str]) -> Record | None:
    """The record that a path names: by its key, usually the last, and what else the path says."""
    field = (records.table.key_field or "").lower()
    own = next((name for name in keys if name.lower() == field), endpoint.keys[-1])
    if "internal" in endpoint.path.lower().split("/"):
        text = keys[own]
        return records.read_internal(int(text)) if text.isascii() and text.isdigit() else None
    record = records.read(keys[own])
    if record is None:
        return None
    for name, wanted in keys.items():
        known = record.get(name)
        if name != own and isinstance(known, str) and known.lower() != wanted.lower():
            return None
    return record


def _tag(answer: Answer, record: Record) -> None:
    if (version := version_of(record)) is not None:
        answer.headers["ETag"] = f'"{version}"'


def _mismatch(call: Call, record: Record) -> Answer | None:
    mode = call.match.endpoint.if_match
    sent = call.headers.get("if-match")
    if mode == "required" and sent is None:
        return answers.problem(428, "Precondition Required", "If-Match is required.")
    if sent is None or mode not in {"direct", "both", "required"}:
        return None
    tags = {tag.strip().removeprefix("W/").strip('"') for tag in sent.split(",")}
    if "*" in tags or version_of(record) in tags:
        return None
    return answers.empty(412)
