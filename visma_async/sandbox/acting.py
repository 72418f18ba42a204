"""Acting: what an action does to its document, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import uuid4

import attrs

from visma_async.sandbox import answers, writing
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.call import Call
from visma_async.sandbox.contract import Contract, type_name
from visma_async.sandbox.lookup import Above, Lookup
from visma_async.sandbox.outcomes import Outcome
from visma_async.sandbox.overlay import Record
from visma_async.sandbox.preconditions import mismatch

_TRIO = ("actionId", "actionResult", "errorInfo")
_NOT_DONE = frozenset({"Queued", "InProcess"})


@attrs.frozen
class Step:
    """What an action does to a status.

    Attributes:
        start: The statuses that it starts from; empty for any.
        end: The statuses that it ends in; the first that the document's type knows.
        too_late: What is said when the document is past it.
    """

    start: frozenset[str]
    end: tuple[str, ...]
    too_late: str


_RELEASE = Step(frozenset({"Balanced"}), ("Open", "Released", "Posted"), "released")
STEPS: Mapping[str, Step] = {
    "release": _RELEASE,
    "hold": Step(frozenset(), ("Hold",), "on hold"),
    "submit": Step(frozenset({"Hold"}), ("PendingApproval", "Open"), "submitted"),
    "approval": Step(frozenset({"PendingApproval", "Open"}), ("Approved",), "approved"),
    "void": Step(frozenset(), ("Voided",), "voided"),
    "voidinvoice": Step(frozenset(), ("Voided",), "voided"),
    "prebook": Step(frozenset({"Balanced"}), ("Prebooked",), "prebooked"),
    "reverse": Step(frozenset({"Open", "Closed", "Released"}), ("Closed", "Released"), ""),
    "cancelSalesOrder": Step(frozenset(), ("Cancelled",), "cancelled"),
    "reopenSalesOrder": Step(frozenset(), ("Open",), "open"),
    "cancelShipment": Step(frozenset(), ("Cancelled",), "cancelled"),
    "confirmShipment": Step(frozenset({"Open"}), ("Confirmed",), "confirmed"),
    "correctShipment": Step(frozenset({"Confirmed"}), ("Open",), ""),
    "cancelReceipt": Step(frozenset(), ("Cancelled",), "cancelled"),
    "activateContract": Step(frozenset(), ("Active",), "active"),
    "terminateContract": Step(frozenset(), ("Canceled",), "terminated"),
}
_NEW_KEYS = {
    "changeCustomerCd": "customerCd",
    "changeEmployeeCd": "employeeCd",
    "changeInventoryNbr": "inventoryNbr",
    "changeProjectId": "projectId",
}


class Actions:
    """Carries out the actions of one service."""

    def __init__(self, source: Contract, lookup: Lookup) -> None:
        self._contract = source
        self._lookup = lookup

    def act(self, call: Call) -> Answer | None:
        """The answer; None when there is no such document.

        Raises:
            BadBody: The document is not in a state for it, or the body is wrong.
        """
        above = self._lookup.above(call.match, call.company)
        body = self._body(call)
        if above is None:
            return self._answer(call, None, Outcome())
        if above.record is None:
            return None
        if (refused := mismatch(call, above.record)) is not None:
            return refused
        outcome = call.outcome or Outcome()
        changed = self._change(call, above, above.record, body)
        if outcome.result == "Done":
            self._apply(call, above, changed)
        elif outcome.result in _NOT_DONE:
            due = call.now + timedelta(seconds=outcome.after)
            call.company.later(due, lambda: self._apply(call, above, changed))
        return self._answer(call, above, outcome)

    def _body(self, call: Call) -> dict[str, Any]:
        schema = call.match.endpoint.body
        if schema is None:
            return {}
        return writing.unwrap(self._contract, schema, writing.decode(call.body))

    def _change(
        self, call: Call, above: Above, record: Record, body: Mapping[str, Any]
    ) -> Record | None:
        name = _action(call)
        if (field := _NEW_KEYS.get(name)) is not None:
            return self._renumbered(above, record, body, field)
        step = STEPS.get(name)
        values = self._statuses(above)
        ends = [status for status in step.end if status in values] if step else []
        if step is None or not ends:
            return None
        status = str(record.get("status", ""))
        if status in ends and step.too_late:
            what = above.records.table.store.replace("_", " ").capitalize()
            raise writing.BadBody(f"{what} can't be updated because it is already {step.too_late}.")
        if status and step.start and status not in step.start:
            if name == "release" and status != "Hold":
                raise writing.BadBody(
                    f"{above.key} can't be updated because it is already released."
                )
            raise writing.BadBody(f"The document {above.key} has the status {status}.")
        changed = {**record, "status": ends[0]}
        if "hold" in above.records.properties:
            changed["hold"] = ends[0] == "Hold"
        return changed

    def _renumbered(
        self, above: Above, record: Record, body: Mapping[str, Any], field: str
    ) -> Record:
        key = next((str(value) for value in body.values() if value), "")
        if not key:
            raise writing.BadBody(f"The field {field} is required.")
        if above.records.read(key) is not None:
            raise writing.BadBody(f"The record {key} already exists in the system.")
        return {**record, str(above.records.table.key_field): key}

    def _apply(self, call: Call, above: Above, changed: Record | None) -> None:
        if changed is None:
            return
        key = str(changed.get(above.records.table.key_field or "", ""))
        if key != above.key:
            above.records.delete(above.key)
        above.records.write(key, changed, call.now)
        call.company.noticed(above.records.table.store, key, _action(call))

    def _answer(self, call: Call, above: Above | None, outcome: Outcome) -> Answer:
        endpoint = call.match.endpoint
        if endpoint.status == 204:
            return answers.empty(204)
        known = self._contract.properties(endpoint.item) if endpoint.item else {}
        body: dict[str, Any] = {}
        if above is not None:
            for name in ("referenceNumber", "referenceNbr", "refNbr"):
                if name in known:
                    body[name] = above.key
            if "documentType" in known and above.record is not None:
                body["documentType"] = above.record.get("documentType", "Invoice")
        trio: tuple[Any, ...] = (str(uuid4()), outcome.result, outcome.error)
        if not known or "actionResult" in known:
            # `errorInfo: null` is what the API sends, whatever its document says of nulls.
            body |= dict(zip(_TRIO, trio, strict=True))
        elif "stateLocation" in known:
            identity = str(uuid4())
            body = {"id": identity, "stateLocation": f"{call.base}/v1/background/{identity}"}
        return answers.as_json(body, endpoint.status)

    def _statuses(self, above: Above) -> tuple[str, ...]:
        reference = above.records.properties.get("status", {}).get("$ref")
        if reference is None:
            return ()
        return self._contract.enum(type_name(reference))


def _action(call: Call) -> str:
    words = call.match.endpoint.path.split("/")
    at = next((n for n, word in enumerate(words) if word.lower() == "action"), -2)
    return words[at + 1]
