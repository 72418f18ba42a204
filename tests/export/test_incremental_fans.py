"""export(since="last") of lists that are read once for each ledger or period the first time."""

from __future__ import annotations

import pytest

from tests.export.exporting import end, lines, names, plan_of

pytestmark = pytest.mark.visma_sandbox(
    sizes={
        "financial_period": 4,
        "ledger": 3,
        "journal_transaction": 40,
        "general_ledger_transactions": 60,
        "general_ledger_balance": 30,
    }
)


@pytest.mark.parametrize(
    "resource", ["journal_transaction", "general_ledger_transactions", "general_ledger_balance"]
)
async def test_a_record_is_known_however_it_was_read(
    resource, tmp_path, visma_client, visma_sandbox
):
    how = {"since": "last", "memory": tmp_path / "memory"}

    async def run(number, **more):
        out = tmp_path / f"{number}-{{time}}.jsonl"
        last = await end(
            visma_client, plan_of(visma_sandbox, out, resource=resource, how={**how, **more})
        )
        (written,) = tmp_path.glob(f"{number}-*Z.jsonl")
        return last, lines(written)

    first, records = await run(1)
    assert not first.incremental
    assert first.parts > 1
    assert len(records) > 20
    visma_sandbox.drift(resource, how="change", times=1)
    await run("changing")
    second, records = await run(2)
    assert second.incremental
    assert len(records) <= 1
    # In full again, and nothing is new, and nothing has gone.
    third, records = await run(3, full_every=0.0)
    assert (third.incremental, records, third.removed) == (False, [], 0)
    assert not [name for name in names(tmp_path) if "deleted" in name]
