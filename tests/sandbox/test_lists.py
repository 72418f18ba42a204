"""Every kind of list, asked over a socket."""

from __future__ import annotations

import pytest

from visma_async.sandbox.company import STORES
from visma_async.sandbox.contract import contract, shape
from visma_async.sandbox.relations import PARENTS
from visma_async.sandbox.tables import tables


async def walk(caller, path, size, key, **params):
    """All pages by the robust rule: until as many records as the totals say."""
    found, number = [], 1
    while True:
        page = await caller.get(path, pageNumber=number, pageSize=size, **params)
        found += [record[key] for record in page]
        if not page or len(found) >= page[0]["metadata"]["totalCount"]:
            return found
        number += 1


async def test_metadata_stands_in_every_item(caller):
    page = await caller.get("/v1/customer", pageNumber=2, pageSize=3)
    assert [record["number"] for record in page] == ["10003", "10004", "10005"]
    assert {tuple(record["metadata"].items()) for record in page} == {
        (("totalCount", 1000), ("maxPageSize", 500))
    }


async def test_a_larger_page_is_silently_the_largest(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
    page = await caller.get("/v1/customer", pageSize=1000)
    assert len(page) == 10
    assert page[0]["metadata"] == {"totalCount": 25, "maxPageSize": 10}
    assert len(await caller.get("/v1/customer")) == 10
    assert len(await walk(caller, "/v1/customer", 1000, "number")) == 25


async def test_sizes_of_pages_differ_from_list_to_list(caller):
    sizes = set()
    for path in ("customer", "customerinvoice", "inventory", "supplier"):
        sizes.add((await caller.get(f"/v1/{path}", pageSize=1))[0]["metadata"]["maxPageSize"])
    assert len(sizes) == 4


@pytest.mark.parametrize("size", [1, 7, 100])
async def test_a_walk_meets_every_record_once(open_sandbox, size):
    caller = await open_sandbox(sizes={"customer": 23}, page_size={"customer": 10})
    found = await walk(caller, "/v1/customer", size, "number")
    assert found == [str(10_000 + n) for n in range(23)]


async def test_past_the_end_there_is_nothing(caller):
    assert await caller.get("/v1/customer", pageNumber=99, pageSize=500) == []
    assert await caller.get("/v1/customer", name="no such name") == []


async def test_page_objects(caller):
    page = await caller.get("/v1/salesperson", pageNumber=3, pageSize=100)
    records = page.pop("records")
    assert page == {"pageNumber": 3, "pageSize": 100, "totalCount": 250}
    assert len(records) == 50
    assert "metadata" not in records[0]
    beyond = await caller.get("/v1/salesperson", pageNumber=9, pageSize=100)
    assert beyond["records"] == []
    assert beyond["totalCount"] == 250


async def test_page_parameters_without_metadata(caller):
    page = await caller.get("/v1/cashTransaction", pageNumber=2, pageSize=20)
    assert len(page) == 20
    assert "metadata" not in page[0]


async def test_legacy_lists_know_only_skipping(caller):
    everything = await caller.get("/v1/account", pageNumber=2, pageSize=5)
    assert len(everything) == 61
    assert await caller.get("/v1/account", skipRecords=60, numberToRead=5) == everything[60:]


async def test_unpaged_lists_give_the_same_whatever_page_is_asked_for(caller):
    everything = await caller.get("/v1/branch")
    assert await caller.get("/v1/branch", pageNumber=2, pageSize=1) == everything
    assert len(everything) == 3


async def test_v3_counts_pages_from_zero(caller):
    first = await caller.get("/api/v3/SalesOrders", pageSize=100)
    assert (len(first["value"]), first["totalCount"]) == (100, 250)
    second = await caller.get(first["nextPage"])
    assert second["value"][0]["orderId"] == "000101"
    last = await caller.get("/api/v3/SalesOrders", pageSize=100, pageIndex=2)
    assert len(last["value"]) == 50
    assert last["nextPage"] is None


async def test_filters_filter_and_typos_do_not(caller):
    held = await caller.get("/v1/customer", status="ONHOLD")
    assert {record["status"] for record in held} == {"OnHold"}
    assert held[0]["metadata"]["totalCount"] == len(held)
    everything = await caller.get("/v1/customer", pageSize=1, statsu="OnHold")
    assert everything[0]["metadata"]["totalCount"] == 1000


async def test_dates_divide_the_records_without_loss(caller):
    path, when = "/v1/customer", "2020-05-25"
    counts = []
    for operator in ("<", ">="):
        found = await caller.get(
            path, lastModifiedDateTime=when, lastModifiedDateTimeCondition=operator, pageSize=1
        )
        counts.append(found[0]["metadata"]["totalCount"])
    assert sum(counts) == 1000
    assert min(counts) > 100


async def test_a_date_with_a_zone_is_refused(caller):
    status, body, _ = await caller.call(
        "GET", "/v1/customer?lastModifiedDateTime=2024-05-25T00:00:00Z"
    )
    assert status == 400
    assert "DateTime" in body["message"]


async def test_a_page_that_is_no_number_is_refused(caller):
    status, body, _ = await caller.call("GET", "/v1/customer?pageNumber=two")
    assert (status, "pagenumber" in body["message"].lower()) == (400, True)


async def test_required_parameters(caller):
    status, body, _ = await caller.call("GET", "/v1/GeneralLedgerTransactions")
    assert (status, "ledger" in body["message"]) == (400, True)


async def test_lists_below_a_record(caller):
    invoices = await caller.get("/v1/customer/10005/invoice")
    assert {invoice["customer"]["number"] for invoice in invoices} == {"10005"}
    assert invoices[0]["metadata"]["totalCount"] == 3
    same = await caller.get("/v1/customerinvoice", customer="10005")
    assert [one["referenceNumber"] for one in same] == [one["referenceNumber"] for one in invoices]
    status, _, _ = await caller.call("GET", "/v1/customer/nobody/invoice")
    assert status == 404


async def test_heavy_fields_come_when_asked_for(caller):
    plain = (await caller.get("/v1/customer", pageSize=1))[0]
    heavy = (await caller.get("/v1/customer", pageSize=1, expandPaymentMethods="true"))[0]
    assert set(heavy) - set(plain) == {"paymentMethods"}
    item = (await caller.get("/v1/inventory", pageSize=1))[0]
    slim = (await caller.get("/v1/inventory", pageSize=1, expandCrossReference="false"))[0]
    assert set(item) - set(slim) == {"crossReferences"}


GUID = "6f9619ff-8b86-4d11-b42d-00cf4fc964ff"
ELSEWHERE = ("/v1/background/", "/v1/attachment/")
"""Reads of what a caller made before; other tests do that."""


@pytest.mark.parametrize("service", ["erp", "salesorder"])
async def test_every_read_of_the_document_is_answered(open_sandbox, service):
    caller = await open_sandbox(quota=None, sales_order_quota=None)
    reads = {
        e.shape: e for e in contract(service).endpoints if e.method == "GET" and e.path[-1] == "}"
    }
    lists = 0
    for endpoint in contract(service).endpoints:
        if endpoint.method != "GET" or endpoint.path.startswith(ELSEWHERE):
            continue
        path, key = endpoint.path, ""
        for name in endpoint.keys:
            template = endpoint.path.partition(f"{{{name}}}")[0]
            key = _key(reads.get(shape(template) + "{}"), template)
            if name in {"type", "orderType", "documentType", "paymentType"}:
                key = _type(caller.sandbox, endpoint, name)
            if (parent := PARENTS.get(endpoint.shape)) in STORES:
                owner, schema = STORES[parent]
                key = tables(owner)[schema].key.text(0)
            elif parent is not None:
                key = "1"
            path = path.replace(f"{{{name}}}", key)
        params = {
            p.name: "201601" if p.name.endswith("Period") else "1"
            for p in endpoint.parameters.values()
            if p.required
        }
        if "blob" in endpoint.path:
            path, params = path.removesuffix(key).rstrip("/"), {"blobId": GUID}
            path += f"/{GUID}" if key else ""
        if "periodid" in endpoint.parameters:
            params["periodId"] = "201601"
        status, body, headers = await caller.call("GET", path, params=params)
        assert (status, path) == (200, path), body
        assert ("etag" in headers) == (endpoint.etag and bool(headers.get("etag"))), path
        if endpoint.kind == "list":
            lists += 1
            assert body or params, path
    assert lists == {"erp": 137, "salesorder": 11}[service]


def _key(read, before) -> str:
    """The key of a record that is there."""
    if read is None or read.item not in tables(read.service):
        return "1"
    key = tables(read.service)[read.item].key
    return str(key.start + 1_000 if before.endswith("/internal/") else key.value(0))


def _type(sandbox, endpoint, name) -> str:
    """The type of the first record, where the path names it."""
    if endpoint.service == "salesorder":
        return "SO"
    table = tables(endpoint.service).get(endpoint.item)
    first = table and sandbox.read(table.store, str(table.key.value(0)))
    return (first or {}).get(name, "SO")
