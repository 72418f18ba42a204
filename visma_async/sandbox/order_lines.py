"""Order lines: the lines of v3 sales orders, which are read and written beside their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from visma_async.sandbox import listing, writing
from visma_async.sandbox.answers import Answer, empty
from visma_async.sandbox.call import Call
from visma_async.sandbox.contract import Contract, Endpoint
from visma_async.sandbox.lookup import Above, Lookup
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.preconditions import mismatch, tag
from visma_async.sandbox.sheet import encode

_SCHEMA = "SalesOrderLineDto"
_MANY = 4


class OrderLines:
    """Lists, reads and changes lines, and gives them to new orders."""

    def __init__(
        self,
        source: Contract,
        lookup: Lookup,
        create: Callable[[Call], Answer | None],
        max_page_size: Callable[[Endpoint], int],
    ) -> None:
        self._contract = source
        self._lookup = lookup
        self._create = create
        self._max_page_size = max_page_size

    def create(self, call: Call) -> Answer | None:
        """Create an order, with the lines that come with it."""
        answer = self._create(call)
        if answer is not None and answer.status == 201:
            key = unquote(answer.headers["Location"].rpartition("/")[2])
            lines = self._body(call).get("orderLines") or []
            call.company.order_lines[key.upper()] = self._numbered([], lines)
        return answer

    def show(self, call: Call) -> Answer | None:
        """The lines of an order, page by page."""
        above = self._order(call)
        if above is None:
            return None
        query = listing.first_values(call.query)
        endpoint = call.match.endpoint
        lines = self._lines(call, above)
        return Answer(200, listing.page(endpoint, lines, query, self._max_page_size(endpoint)))

    def read(self, call: Call) -> Answer | None:
        """One line."""
        above = self._order(call)
        lines = self._lines(call, above) if above is not None else []
        wanted = call.match.keys["lineId"]
        line = next((one for one in lines if str(one["lineId"]) == wanted.lstrip("0")), None)
        return Answer(200, encode(line)) if line is not None else None

    def add(self, call: Call) -> Answer | None:
        """Put lines behind the others."""
        given = self._body(call).get("lines") or []
        return self._change(call, lambda lines: self._numbered(lines, given))

    def patch(self, call: Call) -> Answer | None:
        """Change the lines that the body names.

        Raises:
            BadBody: It names one that is not there.
        """
        given = self._body(call).get("lines") or []

        def changed(lines: Sequence[Record]) -> list[Record]:
            found = {one["lineId"]: one for one in lines}
            for change in given:
                number = change.get("lineId")
                if number not in found:
                    raise writing.BadBody(f"The line {number} cannot be found in the system.")
                found[number] = writing.merge(self._contract, _SCHEMA, found[number], change)
            return [*found.values()]

        return self._change(call, changed)

    def delete(self, call: Call) -> Answer | None:
        """Take the lines away that `ids` names."""
        gone = {value for name, value in call.query if name.lower() == "ids"}
        return self._change(
            call, lambda lines: [one for one in lines if str(one["lineId"]) not in gone]
        )

    def _change(
        self, call: Call, change: Callable[[Sequence[Record]], list[Record]]
    ) -> Answer | None:
        above = self._order(call)
        if above is None or above.record is None:
            return None
        if (refused := mismatch(call, above.record)) is not None:
            return refused
        call.company.order_lines[above.key.upper()] = change(self._lines(call, above))
        written = above.records.write(above.key, above.record, call.now)
        return tag(empty(call.match.endpoint.status), written)

    def _order(self, call: Call) -> Above | None:
        above = self._lookup.above(call.match, call.company)
        return above if above is not None and above.record is not None else None

    def _lines(self, call: Call, above: Above) -> Sequence[Record]:
        written = call.company.order_lines.get(above.key.upper())
        if written is not None:
            return written
        records = call.company.records(self._contract.service, _SCHEMA)
        first = above.records.table.key.find(above.key) or 0
        rows = range(first * _MANY, first * _MANY + 1 + first % _MANY)
        made = [records.read_row(row % records.table.size) or {} for row in rows]
        return [{**one, "lineId": number} for number, one in enumerate(made, 1)]

    def _numbered(
        self, lines: Sequence[Record], given: Sequence[Mapping[str, Any]]
    ) -> list[Record]:
        last = max((int(one["lineId"]) for one in lines), default=0)
        return [
            *lines,
            *(
                writing.merge(self._contract, _SCHEMA, {"lineId": number}, one)
                for number, one in enumerate(given, last + 1)
            ),
        ]

    def _body(self, call: Call) -> dict[str, Any]:
        schema = call.match.endpoint.body or ""
        return writing.unwrap(self._contract, schema, writing.decode(call.body))
