"""v3 sales orders: addresses of two parts, tags that are wanted, and lines beside the order."""

from __future__ import annotations

ORDERS = "/api/v3/SalesOrders"


async def order(caller, key):
    status, body, headers = await caller.call("GET", f"{ORDERS}/SO/{key}")
    assert status == 200
    return body, {"If-Match": headers["etag"]}


async def lines_of(caller, key):
    body = await caller.get(f"{ORDERS}/SO/{key}/lines")
    assert body["totalCount"] == len(body["value"])
    return body["value"]


async def test_every_listed_order_can_be_read(caller):
    page = await caller.get(ORDERS, pageIndex=2, pageSize=100)
    last = page["value"][-1]
    body, _ = await order(caller, last["orderId"])
    assert body["orderId"] == last["orderId"] == "000250"


async def test_a_new_order_has_an_address_of_two_parts_and_its_lines(caller):
    line = {"inventoryId": "1001", "quantity": 2, "unitPrice": 10.5}
    body = {"type": "SO", "customer": {"id": "10000"}, "orderLines": [line, line]}
    status, _, headers = await caller.call("POST", ORDERS, json=body)
    assert (status, headers["location"]) == (201, f"{caller.sandbox.url}{ORDERS}/SO/000251")
    lines = await lines_of(caller, "000251")
    assert [(one["lineId"], one["quantity"]) for one in lines] == [(1, 2), (2, 2)]
    assert lines[0]["inventory"]["id"] == "1001"


async def test_lines_are_added_changed_and_deleted(caller):
    key, path = "000003", f"{ORDERS}/SO/000003/lines"
    before = await lines_of(caller, key)
    assert [one["lineId"] for one in before] == [1, 2, 3]
    _, first = await order(caller, key)
    add = {"lines": [{"inventoryId": "1002"}]}
    status, _, headers = await caller.call("POST", path, json=add, headers=first)
    assert status == 202
    assert headers["etag"] != first["If-Match"]
    assert (await caller.call("POST", path, json=add, headers=first))[0] == 412
    assert (await caller.call("POST", path, json=add))[0] == 428

    tag = {"If-Match": headers["etag"]}
    change = {"lines": [{"lineId": 4, "description": "Tea"}]}
    status, _, headers = await caller.call("PATCH", path, json=change, headers=tag)
    assert status == 202
    assert (await caller.get(f"{path}/4"))["description"] == "Tea"

    tag = {"If-Match": headers["etag"]}
    status, _, headers = await caller.call("DELETE", path, params={"ids": "2"}, headers=tag)
    assert status == 202
    assert [one["lineId"] for one in await lines_of(caller, key)] == [1, 3, 4]
    assert (await caller.call("GET", f"{path}/2"))[0] == 404
    tag = {"If-Match": headers["etag"]}
    change["lines"][0]["lineId"] = 99
    assert (await caller.call("PATCH", path, json=change, headers=tag))[0] == 400


async def test_an_order_is_changed_with_its_tag(caller):
    _, tag = await order(caller, "000001")
    path = f"{ORDERS}/SO/000001"
    status, _, headers = await caller.call("PATCH", path, json={"note": "n"}, headers=tag)
    assert (status, headers["etag"] != tag["If-Match"]) == (202, True)
    body, tag = await order(caller, "000001")
    assert (body["note"], tag["If-Match"]) == ("n", headers["etag"])
    assert (await caller.call("DELETE", path, headers=tag))[0] == 202
    assert (await caller.call("GET", path))[0] == 404
    assert (await caller.call("GET", f"{path}/lines"))[0] == 404
