"""Service: carries out one request that has passed the gateway. Knows no socket."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from zlib import crc32

import attrs

from visma_async.sandbox import answers, listing
from visma_async.sandbox.acting import Actions
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.call import Call
from visma_async.sandbox.changing import Changes, ManualNumbers
from visma_async.sandbox.contract import Endpoint, contract
from visma_async.sandbox.drift import Drifts
from visma_async.sandbox.files import Documents
from visma_async.sandbox.filters import BadFilter, conditions
from visma_async.sandbox.lookup import Above, Lookup, by_keys
from visma_async.sandbox.order_lines import OrderLines
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.preconditions import tag
from visma_async.sandbox.records import Records
from visma_async.sandbox.relations import PARTIES
from visma_async.sandbox.sheet import encode
from visma_async.sandbox.tables import tables
from visma_async.sandbox.values import Filler
from visma_async.sandbox.writing import BadBody

_LINES = "/salesorders/{}/{}/lines"
Carry = Callable[[Call], Answer | None]


@attrs.frozen
class ListRules:
    """How lists are cut into pages.

    Attributes:
        max_page_size: The largest page of an operation.
        shuffle: Draws where each page begins; None for an order that stays.
    """

    max_page_size: Callable[[Endpoint], int]
    shuffle: Random | None = None


class Service:
    """Answers calls of one of the two services."""

    def __init__(
        self,
        name: str,
        rules: ListRules,
        manual_numbers: ManualNumbers,
        drifts: Drifts,
    ) -> None:
        self.name = name
        self._contract = contract(name)
        self._rules = rules
        self._drifts = drifts
        self._tables = tables(name)
        self._lookup = Lookup(self._contract, self._tables)
        changes = Changes(self._contract, self._lookup, manual_numbers)
        documents = Documents(self._lookup)
        self._by_kind: Mapping[str, Carry] = {
            "list": self._list,
            "read": self._read,
            "create": changes.create,
            "update": changes.update,
            "delete": changes.delete,
            "action": Actions(self._contract, self._lookup).act,
            "upload": documents.upload,
            "download": documents.print,
        }
        self._by_path: Mapping[tuple[str, str], Carry] = {
            ("GET", "/attachment/{}"): documents.read,
            ("PUT", "/attachment/{}"): documents.flag,
            ("GET", "/blob/download/{}"): documents.blob,
            ("GET", "/blob/metadata/{}"): documents.blob,
            ("GET", "/blob/presignedurl"): documents.blob,
        }
        if name == "salesorder":
            lines = OrderLines(self._contract, self._lookup, changes.create, rules.max_page_size)
            self._by_path = {
                ("POST", "/salesorders"): lines.create,
                ("GET", _LINES): lines.show,
                ("GET", f"{_LINES}/{{}}"): lines.read,
                ("POST", _LINES): lines.add,
                ("PATCH", _LINES): lines.patch,
                ("DELETE", _LINES): lines.delete,
            }
        self._remove_attachment = documents.remove

    def answer(self, call: Call) -> Answer:
        """Carry out a call."""
        try:
            return self._carrier(call.match.endpoint)(call) or self._missing(call)
        except BadFilter as error:
            return self._refuse(400, str(error))
        except BadBody as error:
            if error.traced:
                return answers.traced(400, str(error))
            return self._refuse(400, str(error))

    def _carrier(self, endpoint: Endpoint) -> Carry:
        special = self._by_path.get((endpoint.method, endpoint.shape))
        if special is not None:
            return special
        if endpoint.kind == "delete" and "/attachment/" in endpoint.shape:
            return self._remove_attachment
        return self._by_kind[endpoint.kind]

    def _list(self, call: Call) -> Answer | None:
        endpoint, item = call.match.endpoint, call.match.endpoint.item
        query = listing.first_values(call.query)
        for parameter in endpoint.parameters.values():
            if parameter.required and not query.get(parameter.name.lower()):
                return self._refuse(400, f"The parameter {parameter.name} is required.")
        listing.check_bounded(endpoint, query)
        wanted = conditions(self._contract, endpoint, call.query)
        above = self._lookup.above(call.match, call.company)
        if above is not None and above.record is None:
            return None
        wanted += self._lookup.of_path(call.match, above)
        if item is None:
            return answers.as_json(["BRANCH", "CUSTOMER", "INVENTORY", "SUBACCOUNT"])
        records = call.company.records(self.name, item)
        body = listing.answer(
            endpoint,
            records,
            wanted,
            query,
            max_page_size=self._rules.max_page_size(endpoint),
            hidden=listing.hidden_fields(self._contract, endpoint, query),
            shuffle=self._rules.shuffle,
        )
        if endpoint.paging != "none":
            self._drifts.turned(records, call.company.tenant, call.now)
        return Answer(200, body)

    def _read(self, call: Call) -> Answer | None:
        record = self._find(call)
        if record is None:
            return None
        answer = Answer(200, encode(record))
        # The document of v3 does not say that reads carry the tag which writes want back.
        tagged = call.match.endpoint.etag or self.name == "salesorder"
        return tag(answer, record) if tagged else answer

    def _find(self, call: Call) -> Record | None:
        endpoint = call.match.endpoint
        if endpoint.item is None or endpoint.item not in self._tables:
            filler = Filler(self._contract, endpoint.path, 0)
            return filler.object(endpoint.item) if endpoint.item else {}
        records = call.company.records(self.name, endpoint.item)
        above = self._lookup.above(call.match, call.company)
        if above is not None and above.record is None:
            return None
        if above is not None and not endpoint.path.endswith("}"):
            return _below(records, above)
        if not endpoint.path.endswith("}") or not records.table.named:
            row = crc32("/".join(call.match.keys.values()).encode()) if call.match.keys else 0
            return records.read_row(row % max(1, records.table.size))
        return by_keys(records, endpoint, call.match.keys)

    def _missing(self, call: Call) -> Answer:
        what = "/".join(call.match.keys.values())
        return self._refuse(404, f"The record '{what}' cannot be found in the system.")

    def _refuse(self, status: int, text: str) -> Answer:
        if self.name == "erp":
            return answers.message(status, text)
        return answers.problem(status, "Not Found" if status == 404 else "Bad Request", text)


def _below(records: Records, above: Above) -> Record | None:
    """The one record that lies below another, which knows whose it is."""
    record, owner = records.read_row(above.records.row(above.key)), above.record or {}
    if record is None:
        return None
    named = {
        name: record[name] | {"number": above.key, "name": owner.get("name")}
        for name, store in PARTIES.items()
        if name in record and store == above.records.table.store
    }
    return {**record, **named}
