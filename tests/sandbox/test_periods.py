"""Financial periods: months that follow each other, in which everything is booked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest


async def months(caller):
    return await caller.get("/v1/financialPeriod")


@pytest.mark.parametrize(("asked", "given"), [(None, 120), (12, 12), (1, 1), (10_000, 240)])
async def test_months_follow_each_other_up_to_the_latest_records(open_sandbox, asked, given):
    caller = await open_sandbox(sizes={"financial_period": asked} if asked else {})
    found = await months(caller)
    assert len(found) == given
    assert (found[-1]["year"], found[-1]["period"]) == (2025, "12")
    starts = [date.fromisoformat(one["startDate"][:10]) for one in found]
    ends = [date.fromisoformat(one["endDate"][:10]) for one in found]
    assert [one + timedelta(days=1) for one in ends[:-1]] == starts[1:]
    assert all(start.day == 1 for start in starts)
    assert [(one["year"], int(one["period"])) for one in found] == [
        (start.year, start.month) for start in starts
    ]


@pytest.mark.parametrize("asked", [1, 3, 12, 120, 10_000])
async def test_everything_is_booked_in_a_period_that_there_is(open_sandbox, asked):
    sizes = {"financial_period": asked, "customer_invoice": 400}
    caller = await open_sandbox(sizes=sizes, page_size={"customer_invoice": 400})
    known = {f"{one['year']}{one['period']}" for one in await months(caller)}
    invoices = await caller.get("/v1/customerinvoice", pageSize=400)
    booked = {one["financialPeriod"] for one in invoices}
    assert booked <= known
    assert len(booked) >= min(asked, 118)
    for one in invoices:
        assert one["documentDate"][:7].replace("-", "") == one["financialPeriod"]


async def test_a_period_is_read_by_its_year_and_number(caller):
    found = await caller.get("/v1/financialPeriod/201802")
    assert (found["year"], found["period"]) == (2018, "02")
    assert found["endDate"] == "2018-02-28T00:00:00"
    for nothing in ("201512", "201813", "02"):
        assert (await caller.call("GET", f"/v1/financialPeriod/{nothing}"))[0] == 404


async def count(caller, path, **params):
    found = await caller.get(path, pageSize=500, **params)
    return found[0]["metadata"]["totalCount"] if found else 0


async def test_periods_divide_the_transactions_without_loss(caller):
    path = "/v1/GeneralLedgerTransactions"
    every = await count(caller, path, ledger="000001")
    assert every > 1
    for last, first in (("201812", "201901"), ("201813", "201901"), ("201812", "201813")):
        before = await count(caller, path, ledger="000001", toPeriod=last)
        after = await count(caller, path, ledger="000001", fromPeriod=first)
        assert before + after == every
        assert min(before, after) > 0


async def test_balances_are_those_of_the_periods_asked_for(caller):
    path = "/v2/customer/balance"

    async def between(first, last):
        return len(await caller.get(path, fromFinPeriod=first, toFinPeriod=last, pageSize=500))

    assert await between("201601", "202512") == 250
    assert await between("201601", "202012") + await between("202101", "202512") == 250
    assert await between("201801", "201801") in {2, 3}
    assert await between("201813", "201813") == await between("202101", "202012") == 0
    status, body, _ = await caller.call("GET", f"{path}?fromFinPeriod=2018&toFinPeriod=2018")
    assert (status, "fromFinPeriod" in body["message"]) == (400, True)
