"""Records that come, go and change between pages, and lists without an order."""

from __future__ import annotations

import pytest


async def walk(caller, size=100):
    """Every key in the order in which it came, and the totals."""
    keys, totals, number = [], [], 1
    while True:
        page = await caller.get("/v1/customer", pageNumber=number, pageSize=size)
        if not page:
            return keys, totals
        keys += [one["number"] for one in page]
        totals.append(page[0]["metadata"]["totalCount"])
        number += 1


async def test_records_before_the_others_come_twice(caller):
    caller.sandbox.drift("customer", how="insert", changes=3)
    keys, totals = await walk(caller)
    assert totals == [1000 + 3 * n for n in range(len(totals))]
    assert len(keys) - len(set(keys)) == 3 * (len(totals) - 1)
    first = await caller.get("/v1/customer", pageSize=1)
    assert int(first[0]["number"]) >= 11_000


async def test_records_that_go_let_others_be_missed(caller):
    caller.sandbox.drift("customer", how="delete", changes=2)
    before = {one["number"] for one in await caller.get("/v1/customer", pageSize=500)}
    keys, totals = await walk(caller)
    assert totals == sorted(totals, reverse=True)
    assert len(keys) == len(set(keys)) < 1000
    assert before


async def test_a_balanced_drift_does_not_show_in_the_total(caller):
    caller.sandbox.drift("customer", how="balanced")
    keys, totals = await walk(caller)
    assert set(totals) == {1000}
    assert len(keys) == 1000 > len(set(keys))


async def test_changes_move_nothing(caller):
    before = {one["number"]: one["timeStamp"] for one in await caller.get("/v1/customer")}
    caller.sandbox.drift("customer", how="change", changes=50, times=2)
    keys, _ = await walk(caller)
    assert len(keys) == len(set(keys)) == 1000
    after = {one["number"]: one["timeStamp"] for one in await caller.get("/v1/customer")}
    assert set(before) == set(after)
    assert 0 < sum(before[key] != after[key] for key in before) <= 100


async def test_records_that_move_are_met_twice_or_never(caller):
    before = {one["number"]: one for one in await caller.get("/v1/customer", pageSize=500)}
    caller.sandbox.drift("customer", how="move", changes=30)
    keys, totals = await walk(caller)
    assert set(totals) == {1000}
    assert len(keys) == 1000 > len(set(keys))
    caller.sandbox.stop_drifting()
    after, _ = await walk(caller)
    assert len(after) == len(set(after)) == 1000
    assert set(keys) < set(after)
    assert after != sorted(after)
    back = [key for key in after[:500] if int(key) >= 10_500]
    assert back
    away = [key for key in after[500:] if int(key) < 10_500]
    assert away
    for key in (back[0], away[0]):
        record = await caller.get(f"/v1/customer/internal/{int(key) + 1_000}")
        assert record["number"] == key
    known = before[away[0]]
    for name in ("timeStamp", "lastModifiedDateTime"):
        assert record[name] > known[name]
    assert record["name"] == known["name"]


async def test_a_moved_record_stays_where_it_is_when_written_and_goes_when_deleted(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 8})
    caller.sandbox.drift("customer", how="move", times=1)
    before = await caller.get("/v1/customer")
    page = await caller.get("/v1/customer")
    (key,) = {one["number"] for one in page if one not in before}
    keys = [one["number"] for one in page]
    assert keys != sorted(keys)
    body = {"name": {"value": "Renamed"}}
    assert (await caller.call("PUT", f"/v1/customer/{key}", json=body))[0] == 204
    page = await caller.get("/v1/customer")
    assert [one["number"] for one in page] == keys
    assert page[keys.index(key)]["name"] == "Renamed"
    caller.sandbox.remove("customer", key)
    assert (await walk(caller))[0] == [other for other in keys if other != key]


async def test_what_was_inserted_first_moves_to_the_end_and_back(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 0})
    caller.sandbox.drift("customer", changes=2, times=1)
    await caller.get("/v1/customer")
    (one, other), _ = await walk(caller)
    caller.sandbox.drift("customer", how="move", times=1)
    await caller.get("/v1/customer")
    assert (await walk(caller))[0] == [other, one]
    seen = set()
    for _ in range(6):
        caller.sandbox.drift("customer", how="move", times=1)
        await caller.get("/v1/customer")
        seen.add(tuple((await walk(caller))[0]))
    assert seen == {(one, other), (other, one)}


async def test_an_inserted_record_is_no_twin_of_another(caller):
    for store, path, identity in (
        ("customer", "/v1/customer", "internalId"),
        ("account", "/v1/account", "accountID"),
    ):
        caller.sandbox.drift(store, changes=5, times=1)
        await caller.get(path)
        page = await caller.get(path)
        assert len({one[identity] for one in page}) == len(page), store
    number = (await caller.get("/v1/customer", pageSize=1))[0]["internalId"]
    status, body, _ = await caller.call("GET", f"/v1/customer/internal/{number}")
    assert (status, body["internalId"]) == (200, number)


async def test_other_lists_and_companies_stay_as_they_are(open_sandbox):
    caller = await open_sandbox(companies=2, drifts=[{"store": "supplier", "times": 1}])
    caller.sandbox.drift("customer", company=caller.sandbox.tenant_ids[1])
    assert set((await walk(caller))[1]) == {1000}
    for expected in (300, 301, 301):
        page = await caller.get("/v1/supplier", pageSize=1)
        assert page[0]["metadata"]["totalCount"] == expected
    caller.token = caller.sandbox.access_token(caller.sandbox.tenant_ids[1])
    assert (await walk(caller))[1][1] == 1001
    caller.sandbox.stop_drifting()
    with pytest.raises(KeyError):
        caller.sandbox.drift("custommer")


async def test_an_inserted_record_is_a_record(caller):
    caller.sandbox.drift("customer", times=1)
    await caller.get("/v1/customer", pageSize=1)
    key = (await caller.get("/v1/customer", pageSize=1))[0]["number"]
    body = {"name": {"value": "Renamed"}}
    assert (await caller.call("PUT", f"/v1/customer/{key}", json=body))[0] == 204
    first = (await caller.get("/v1/customer", pageSize=1))[0]
    assert (first["number"], first["name"]) == (key, "Renamed")
    caller.sandbox.remove("customer", key)
    assert (await caller.get("/v1/customer", pageSize=1))[0]["number"] == "10000"
    assert (await caller.call("POST", "/v1/customer", json={}))[2]["location"].rpartition("/")[
        2
    ] != key


async def test_an_order_that_nobody_promised(open_sandbox):
    caller = await open_sandbox(order="unstable")
    pages = [await caller.get("/v1/customer", pageSize=100) for _ in range(5)]
    assert {len(page) for page in pages} == {100}
    assert len({page[0]["number"] for page in pages}) > 1
    whole = await caller.get("/v1/branch")
    assert len(whole) == len({one["number"] for one in whole})
