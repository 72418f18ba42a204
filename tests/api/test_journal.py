"""The list of journal transactions, which the API pages by line, gives whole batches."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.mocked import BASE, mocked
from visma_async import Period, models
from visma_async.wire import json

SIZES = [3, 1, 7, 2, 4]
"""Lines of each batch; two batches have the same number in different modules."""
BATCHES = [
    {
        "module": "GL" if index % 2 else "AR",
        "batchNumber": f"{index // 2:06}",
        "journalTransactionLines": [
            {"lineNumber": line, "debitAmount": Decimal("1.10") * line} for line in range(size)
        ],
    }
    for index, size in enumerate(SIZES)
]


def page(number: int, size: int) -> bytes:
    """A page as the server cuts it: `size` lines, and the batches that they are in."""
    rows = [(b, line) for b in BATCHES for line in b["journalTransactionLines"]]
    found: list[dict] = []
    for batch, line in rows[(number - 1) * size : number * size]:
        if not found or found[-1]["batchNumber"] + found[-1]["module"] != (
            batch["batchNumber"] + batch["module"]
        ):
            metadata = {"totalCount": len(rows), "maxPageSize": 1000}
            found.append({**batch, "journalTransactionLines": [], "metadata": metadata})
        found[-1]["journalTransactionLines"].append(line)
    return json.dumps(found)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 16, 17, 18])
async def test_batches_come_whole(size):
    async with mocked() as (answers, acme):
        for number in range(1, sum(SIZES) // size + 3):
            answers.get(
                f"{BASE}/v2/journaltransaction?periodId=202405&pageNumber={number}&pageSize={size}",
                body=page(number, size),
            )
        listing = acme.journal_transaction.list(period_id=Period(2024, 5))
        listing = listing.options(page_size=size, prefetch=0)
        found = await listing.collect()
        assert len(answers.sent()) == -(-sum(SIZES) // size)
    assert all(isinstance(batch, models.JournalTransaction) for batch in found)
    assert [len(batch.journal_transaction_lines) for batch in found] == SIZES
    assert [(batch.module, batch.batch_number) for batch in found] == [
        (batch["module"], batch["batchNumber"]) for batch in BATCHES
    ]
    amounts = [line.debit_amount for batch in found for line in batch.journal_transaction_lines]
    assert sum(amounts) == Decimal("1.10") * sum(sum(range(size)) for size in SIZES)
