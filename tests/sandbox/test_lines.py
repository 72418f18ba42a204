"""Journal transactions: pages count lines, and a batch may lie on two of them."""

from __future__ import annotations

import pytest

from visma_async.sandbox.company import Company, make_sheets
from visma_async.sandbox.lines import Lines

PATH = "/v2/journaltransaction"
SINCE = {"lastModifiedDateTime": "2000-01-01"}


@pytest.mark.parametrize("size", [1, 7, 100])
async def test_pages_are_cut_at_lines(open_sandbox, size):
    caller = await open_sandbox(sizes={"journal_transaction": 25})
    whole = await caller.get(PATH, **SINCE, pageSize=1000)
    lines = [
        (one["batchNumber"], n["lineNumber"])
        for one in whole
        for n in one["journalTransactionLines"]
    ]
    total = whole[0]["metadata"]["totalCount"]
    assert total == len(lines) > len(whole) == 25
    found, number = [], 1
    while page := await caller.get(PATH, **SINCE, pageNumber=number, pageSize=size):
        assert {one["metadata"]["totalCount"] for one in page} == {total}
        part = [
            (one["batchNumber"], n["lineNumber"])
            for one in page
            for n in one["journalTransactionLines"]
        ]
        assert len(part) == size or len(found) + len(part) == total
        found += part
        number += 1
    assert found == lines


async def test_filters_and_written_batches_are_counted_too(open_sandbox):
    caller = await open_sandbox(sizes={"journal_transaction": 300})
    line = {"operation": "Insert", "debitAmountInCurrency": {"value": 1}}
    body = {"journalTransactionLines": [line] * 9}
    status, _, _ = await caller.call("POST", PATH, json=body)
    assert status == 201
    caller.sandbox.remove("journal_transaction", "000005")
    for query in (SINCE, {**SINCE, "status": "Balanced"}, {"periodId": "201801"}):
        pages, number = [], 1
        while page := await caller.get(PATH, **query, pageNumber=number, pageSize=10):
            pages += page
            number += 1
        lines = sum(len(one["journalTransactionLines"]) for one in pages)
        assert not pages or pages[0]["metadata"]["totalCount"] == lines
    batches = {one["batchNumber"] for one in await caller.get(PATH, **SINCE, pageSize=1000)}
    assert "000005" not in batches


def test_any_number_of_batches_is_counted_by_formula():
    company = Company("t", 0, seed=1, sizes={"journal_transaction": 10**9}, sheets=make_sheets(1))
    records = company.records("erp", "JournalTransactionDto")
    lines = Lines(records, records.walk(()))
    assert lines.total > 2 * 10**9
    last = lines.render(lines.total - 1, lines.total, b"}", frozenset())
    assert b'"batchNumber":"1000000000"' in last


async def test_every_batch_balances(caller):
    for batch in await caller.get(PATH, **SINCE, pageSize=1000):
        assert batch["debitTotal"] == batch["creditTotal"] > 0
