"""A million customers cost no more than a thousand."""

from __future__ import annotations

import sys

import msgspec
import pytest

from visma_async.sandbox.company import Company, make_sheets
from visma_async.sandbox.filters import Condition


def test_no_row_is_ever_kept():
    company = Company("t", 0, seed=1, sizes={"customer": 10**9}, sheets=make_sheets(1))
    records = company.records("erp", "CustomerDto")
    walk = records.walk((Condition(("status",), "=", ("OnHold",)),))
    assert 10**7 < walk.total < 10**8
    last = records.render(walk, walk.total - 1, walk.total, b"}", frozenset())
    assert msgspec.json.decode(last)["status"] == "OnHold"
    assert records.read("1000009999")["number"] == "1000009999"


def test_the_rows_below_one_of_many_parents_are_found_without_looking_at_all():
    sizes = {"customer": 10**6, "customer_direct_debit": 10**9, "ledger": 10**6}
    company = Company("t", 0, seed=1, sizes=sizes | {"budget": 10**9}, sheets=make_sheets(1))
    for schema, condition, many in (
        ("CustomerDirectDebitDto", Condition(("@customer.key",), "=", ("1009999",)), 1000),
        ("BudgetDto", Condition(("@budget_ledger.key/branch",), "=", ("999998",)), 3999),
    ):
        records = company.records("erp", schema)
        walk = records.walk((condition,))
        assert walk.total == many, schema


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/status")
async def test_a_million_customers_are_walked_in_little_memory():
    import asyncio

    script = """
import asyncio, aiohttp
from visma_async.sandbox import Sandbox

async def main():
    sizes = {"customer": 1_000_000}
    async with Sandbox(sizes=sizes, page_size={"customer": 1000}, compression=False) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.access_token()}"}
        seen = 0
        async with aiohttp.ClientSession(headers=headers) as session:
            for number in range(1, 1001):
                query = {"pageNumber": number, "pageSize": 1000}
                async with session.get(sandbox.url + "/v1/customer", params=query) as response:
                    seen += (await response.read()).count(b'"metadata"')
    # Not ru_maxrss: a process begins with what its parent used.
    peak = next(one for one in open("/proc/self/status") if one.startswith("VmHWM"))
    print(seen, int(peak.split()[1]) // 1024)

asyncio.run(main())
"""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", script), stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    seen, mebibytes = map(int, output.split())
    assert seen == 1_000_000
    assert mebibytes < 150
