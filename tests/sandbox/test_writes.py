"""Creating, changing and deleting, over a socket."""

from __future__ import annotations

from decimal import Decimal

import aiohttp
import pytest

from tests.sandbox.known_keys import KnownKeys
from visma_async.sandbox.contract import contract


def wrap(**fields):
    return {name: {"value": value} for name, value in fields.items()}


async def test_what_is_created_can_be_read_back(caller):
    body = {
        **wrap(name="ACME AS", creditLimit=1250.5, customerClassId="2"),
        "mainAddress": {"value": wrap(addressLine1="Road 1", countryId="SE")},
        "attributeLines": [wrap(attributeId="SEGMENT", attributeValue="B")],
        "surprise": 1,
    }
    status, empty, headers = await caller.call("POST", "/v1/customer", json=body)
    assert (status, empty) == (201, b"")
    assert headers["location"] == f"{caller.sandbox.url}/v1/customer/11000"
    customer = await caller.get(headers["location"])
    assert customer["name"] == "ACME AS"
    assert customer["creditLimit"] == Decimal("1250.5")
    assert customer["customerClass"] == {"id": "2", "description": "Kunder EU"}
    assert customer["mainAddress"]["addressLine1"] == "Road 1"
    assert customer["attributes"][0]["value"] == "B"
    assert headers["etag"] == f'"{customer["timeStamp"]}"'
    found = await caller.get("/v1/customer", name="acme")
    assert [one["number"] for one in found] == ["11000"]
    assert found[0]["metadata"]["totalCount"] == 1


async def test_an_update_changes_what_it_names_and_null_clears(caller):
    before = await caller.get("/v1/customer/10007")
    status, body, headers = await caller.call(
        "PUT", "/v1/customer/10007", json=wrap(name="New", corporateId=None)
    )
    assert (status, body) == (204, b"")
    assert "etag" not in headers
    after = await caller.get("/v1/customer/10007")
    assert after["name"] == "New"
    assert "corporateId" not in after
    assert after["vatRegistrationId"] == before["vatRegistrationId"]
    assert after["timeStamp"] != before["timeStamp"]
    page = await caller.get("/v1/customer", pageNumber=8, pageSize=1)
    assert (page[0]["number"], page[0]["name"]) == ("10007", "New")
    assert page[0]["metadata"]["totalCount"] == 1000


async def test_what_is_changed_is_found_by_what_it_is_now(caller):
    await caller.call("PUT", "/v1/customer/10007", json=wrap(name="Unheard-of", status="OnHold"))
    assert len(await caller.get("/v1/customer", name="unheard")) == 1
    held = await caller.get("/v1/customer", status="OnHold")
    assert "10007" in [one["number"] for one in held]
    active = await caller.get("/v1/customer", status="Active", pageSize=500)
    assert "10007" not in [one["number"] for one in active]


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({"name": "ACME"}, "name"),
        ({"name": {"value": 5}}, "name"),
        ({"status": {"value": "Sleeping"}}, "Active"),
        ({"mainAddress": {"value": {"addressLine1": "Road 1"}}}, "mainAddress.addressLine1"),
        ({"attributeLines": {}}, "attributeLines"),
        ({"creditLimit": {"value": "much"}}, "creditLimit"),
    ],
)
async def test_bodies_that_the_document_does_not_allow(caller, body, word):
    status, answer, _ = await caller.call("POST", "/v1/customer", json=body)
    assert status == 400
    assert word in answer["message"]


async def test_bodies_that_are_no_objects(caller):
    for data in (b"{", b"[]", b""):
        status, answer, _ = await caller.call("POST", "/v1/customer", data=data)
        assert (status, bool(answer["message"])) == (400, True)


async def test_a_key_that_is_taken(caller):
    status, answer, _ = await caller.call("POST", "/v1/customer", json=wrap(number="10000"))
    assert (status, "10000" in answer["message"]) == (400, True)


async def test_an_invoice_of_an_existing_customer_adds_up(caller):
    body = {
        **wrap(customerNumber="10003", hold=True),
        "invoiceLines": [
            {
                "operation": "Insert",
                **wrap(description="Work", quantity=2, unitPriceInCurrency=100),
            },
            {"operation": "Insert", **wrap(description="Tea", quantity=1, unitPriceInCurrency=0.5)},
        ],
    }
    status, _, headers = await caller.call("POST", "/v2/customerinvoice", json=body)
    assert status == 201
    key = headers["location"].rpartition("/")[2]
    invoice = await caller.get(f"/v1/customerinvoice/{key}")
    assert invoice["status"] == "Hold"
    assert invoice["customer"]["number"] == "10003"
    assert invoice["amount"] == Decimal("250.63")
    assert [line["lineNumber"] for line in invoice["invoiceLines"]] == [1, 2]
    lines = [
        {"operation": "Delete", **wrap(lineNumber=1)},
        {"operation": "Update", **wrap(lineNumber=2, quantity=3)},
    ]
    await caller.call(
        "PUT", f"/v1/customerinvoice/{key}", json={**wrap(hold=False), "invoiceLines": lines}
    )
    invoice = await caller.get(f"/v1/customerinvoice/{key}")
    assert (invoice["status"], invoice["detailTotal"]) == ("Balanced", Decimal("1.50"))
    assert len(await caller.get("/v1/customer/10003/invoice")) == 4


async def test_an_invoice_of_nobody(caller):
    status, answer, _ = await caller.call(
        "POST", "/v1/customerinvoice", json=wrap(customerNumber="nobody")
    )
    assert (status, "nobody" in answer["message"]) == (400, True)


async def test_a_line_that_is_not_there(caller):
    line = {"operation": "Update", **wrap(lineNumber=99, quantity=3)}
    status, _, _ = await caller.call(
        "PUT", "/v1/customerinvoice/100001", json={"invoiceLines": [line]}
    )
    assert status == 400


async def test_what_is_deleted_is_gone(caller):
    status, body, _ = await caller.call("DELETE", "/v1/customerinvoice/100002")
    assert (status, body) == (204, b"")
    for method in ("GET", "DELETE"):
        assert (await caller.call(method, "/v1/customerinvoice/100002"))[0] == 404
    page = await caller.get("/v1/customerinvoice", pageSize=2)
    assert [one["referenceNumber"] for one in page] == ["100001", "100003"]
    assert page[0]["metadata"]["totalCount"] == 2999


async def test_a_tag_is_compared_where_the_document_says(caller):
    path = "/v1/supplier/50003"
    _, _, headers = await caller.call("GET", path)
    tag = headers["etag"]
    status, _, headers = await caller.call(
        "PUT", path, json=wrap(name="A"), headers={"If-Match": tag}
    )
    assert status == 204
    assert headers["etag"] != tag
    status, body, _ = await caller.call("PUT", path, json=wrap(name="B"), headers={"If-Match": tag})
    assert (status, body) == (412, b"")
    assert (await caller.get(path))["name"] == "A"
    status, _, _ = await caller.call(
        "PUT", "/v1/customer/10000", json=wrap(name="C"), headers={"If-Match": tag}
    )
    assert status == 204


async def test_v3_wants_a_tag(caller):
    status, body, headers = await caller.call("PATCH", "/api/v3/SalesOrders/SO/000001", json={})
    assert (status, body["status"]) == (428, 428)
    assert headers["content-type"].startswith("application/problem+json")


async def test_unknown_records_cannot_be_changed(caller):
    assert (await caller.call("PUT", "/v1/customer/nobody", json={}))[0] == 404


async def test_own_records(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 0})
    caller.sandbox.seed(
        customer=[{"number": "A1", "name": "Åse & co", "main_address": {"city": "Oslo"}}, {}]
    )
    found = await caller.get("/v1/customer")
    assert [one["number"] for one in found] == ["A1", "10000"]
    assert found[0]["mainAddress"] == {"city": "Oslo"}
    assert await caller.get("/v1/customer/a1") == {
        name: value for name, value in found[0].items() if name != "metadata"
    }
    with pytest.raises(ValueError, match="nmae"):
        caller.sandbox.seed(customer=[{"nmae": "x"}])
    with pytest.raises(KeyError):
        caller.sandbox.seed(custommer=[{}])
    with pytest.raises(ValueError, match="customers"):
        await open_sandbox(sizes={"customers": 0})


async def test_changes_behind_the_callers_back(caller):
    caller.sandbox.change("customer", "10001", name="Other")
    caller.sandbox.remove("customer", "10000")
    page = await caller.get("/v1/customer", pageSize=2)
    assert [one["number"] for one in page] == ["10001", "10002"]
    assert page[0]["name"] == "Other"
    with pytest.raises(KeyError):
        caller.sandbox.change("customer", "10000", name="x")
    caller.sandbox.seed(customer=[{"number": "10000", "name": "Back"}])
    assert caller.sandbox.read("customer", "10000")["name"] == "Back"


@pytest.mark.parametrize("service", ["erp", "salesorder"])
async def test_every_write_of_the_document_is_answered(open_sandbox, service):
    caller = await open_sandbox(quota=None, sales_order_quota=None)
    keys = KnownKeys(caller.sandbox, service)
    refused = []
    for endpoint in contract(service).endpoints:
        if endpoint.method == "GET":
            continue
        path = endpoint.path
        for name, key in keys.of(endpoint.method, endpoint.path).items():
            path = path.replace(f"{{{name}}}", str(key))
        options = {"data": form()} if endpoint.kind == "upload" else {"json": {}}
        tag = {"If-Match": "*"}
        status, body, headers = await caller.call(endpoint.method, path, headers=tag, **options)
        if status == endpoint.status:
            made = status == 201 and endpoint.kind in {"create", "upload"}
            assert ("location" in headers) == made, path
        else:
            assert status in {400, 404}, (path, body)
            refused.append(path)
    assert len(refused) < 0.2 * len(contract(service).endpoints), refused


def form():
    data = aiohttp.FormData()
    data.add_field("file", b"content", filename="a.txt")
    return data
