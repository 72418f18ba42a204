"""Actions: what they do to a document, and what they answer."""

from __future__ import annotations

import pytest

INVOICE = {
    "customerNumber": {"value": "10000"},
    "hold": {"value": True},
    "invoiceLines": [
        {
            "operation": "Insert",
            "quantity": {"value": 2},
            "unitPriceInCurrency": {"value": 100},
            "vatCodeId": {"value": "3"},
        }
    ],
}


async def held_invoice(caller) -> str:
    status, _, headers = await caller.call("POST", "/v2/customerinvoice", json=INVOICE)
    assert status == 201
    return headers["location"].rpartition("/")[2]


async def status_of(caller, number) -> str:
    return (await caller.get(f"/v1/customerinvoice/{number}"))["status"]


async def release(caller, number):
    status, body, _ = await caller.call("POST", f"/v1/customerinvoice/{number}/action/release")
    return status, body


async def test_hold_balanced_open_and_no_second_release(caller):
    number = await held_invoice(caller)
    assert await status_of(caller, number) == "Hold"
    status, body = await release(caller, number)
    assert (status, "has the status Hold" in body["message"]) == (400, True)

    await caller.call("PUT", f"/v1/customerinvoice/{number}", json={"hold": {"value": False}})
    assert await status_of(caller, number) == "Balanced"
    status, body = await release(caller, number)
    assert (status, body["actionResult"], body["errorInfo"]) == (200, "Done", None)
    assert await status_of(caller, number) == "Open"

    status, body = await release(caller, number)
    assert status == 400
    assert body["message"] == "Customer invoice can't be updated because it is already released."


async def test_unknown_documents_cannot_act(caller):
    assert (await release(caller, "nobody"))[0] == 404


async def balanced(caller) -> str:
    number = await held_invoice(caller)
    await caller.call("PUT", f"/v1/customerinvoice/{number}", json={"hold": {"value": False}})
    return number


async def test_a_failed_action_is_a_200_that_changed_nothing(caller):
    number = await balanced(caller)
    caller.sandbox.next_action(result="Failed", error="The period is closed.")
    status, body = await release(caller, number)
    assert (status, body["actionResult"]) == (200, "Failed")
    assert body["errorInfo"] == "The period is closed."
    assert await status_of(caller, number) == "Balanced"
    assert (await release(caller, number))[1]["actionResult"] == "Done"


@pytest.mark.parametrize("result", ["Queued", "InProcess"])
async def test_a_queued_action_changes_the_document_later(caller, result):
    number = await balanced(caller)
    caller.sandbox.next_action(result=result, after=30.0, path="*/action/release")
    assert (await release(caller, number))[1]["actionResult"] == result
    await caller.sandbox.clock.advance(29.0)
    assert await status_of(caller, number) == "Balanced"
    await caller.sandbox.clock.advance(2.0)
    assert await status_of(caller, number) == "Open"


async def test_an_outcome_waits_for_its_own_path(caller):
    caller.sandbox.next_action(result="Failed", path="/v1/supplierInvoice/*", times=None)
    number = await balanced(caller)
    assert (await release(caller, number))[1]["actionResult"] == "Done"


async def test_a_number_can_be_changed_by_its_internal_id(caller):
    customer = await caller.get("/v1/customer/10001")
    path = f"/v1/customer/action/changeCustomerCd/{customer['internalId']}"
    status, body, _ = await caller.call("POST", path, json={"customerCd": "NEW1"})
    assert (status, body["actionResult"]) == (200, "Done")
    assert (await caller.call("GET", "/v1/customer/10001"))[0] == 404
    assert (await caller.get("/v1/customer/NEW1"))["name"] == customer["name"]
    path = path.rpartition("/")[0] + f"/{customer['internalId'] + 1}"
    status, body, _ = await caller.call("POST", path, json={"customerCd": "new1"})
    assert (status, body["message"]) == (400, "The record new1 already exists in the system.")


async def test_if_match_is_looked_at_where_the_document_says(caller):
    """Released directly, a customer invoice takes no notice; a journal transaction does."""
    number = await balanced(caller)
    stale = {"If-Match": '"stale"'}
    path = f"/v1/customerinvoice/{number}/action/release"
    assert (await caller.call("POST", path, headers=stale))[0] == 200
    path = "/v2/journaltransaction/000001/action/release"
    assert (await caller.call("POST", path, headers=stale))[0] == 412


async def test_numbers_of_ones_own(open_sandbox):
    caller = await open_sandbox(manual_numbers=("supplier",))
    own = {"number": {"value": "ACME"}, "overrideNumberSeries": {"value": True}}
    status, _, headers = await caller.call("POST", "/v1/supplier", json=own)
    assert (status, headers["location"].rpartition("/")[2]) == (201, "ACME")
    status, body, _ = await caller.call("POST", "/v1/customer", json=own)
    assert (status, "does not allow manual numbers" in body["message"]) == (400, True)
    status, body, _ = await caller.call("POST", "/v1/supplier", json=own)
    assert (status, "already exists" in body["message"]) == (400, True)
    own["overrideNumberSeries"]["value"] = False
    status, _, headers = await caller.call("POST", "/v1/customer", json=own)
    assert (status, headers["location"].rpartition("/")[2]) == (201, "11000")


async def test_an_unknown_vat_code_is_refused_with_a_trace_id(caller):
    line = {**INVOICE["invoiceLines"][0], "vatCodeId": {"value": "99"}}
    body = {**INVOICE, "invoiceLines": [line]}
    status, body, _ = await caller.call("POST", "/v2/customerinvoice", json=body)
    assert status == 400
    assert body["message"].startswith("VismaId: ")
    assert body["message"].endswith("Error: TaxID '99' cannot be found in the system.")


async def test_a_key_of_two_parts_comes_back_whole(caller):
    status, _, headers = await caller.call("POST", "/v1/kitassembly", json={})
    assert status == 201
    path = headers["location"].removeprefix(caller.sandbox.url)
    assert path.count("/") == 4
    assert (await caller.call("GET", path))[0] == 200


async def test_lists_that_must_be_narrowed_down(caller):
    for path in ("/v2/journaltransaction", "/v2/generalLedgerBalance"):
        status, body, _ = await caller.call("GET", path)
        assert (status, "periodId or lastModifiedDateTime" in body["message"]) == (400, True)
        assert (await caller.call("GET", path, params={"periodId": "202001"}))[0] == 200
