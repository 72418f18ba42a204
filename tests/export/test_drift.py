"""export: lists that change while they are read, over real sockets.

Where rows keep their order, nothing is missing that was there all the time, and nothing is told
twice; whatever their order, what is incomplete is never called complete.
"""

from __future__ import annotations

import gzip
from collections import Counter
from contextlib import aclosing

import pytest

from tests.export.exporting import end, lines, plan_of
from visma_async import DriftDetected, Quota
from visma_async.export import export
from visma_async.export.catalog import facts
from visma_async.wire import json

pytestmark = [
    pytest.mark.slow,
    pytest.mark.visma_sandbox(
        sizes={"customer": 2_000}, page_size={"customer": 100}, quota=None, kept_requests=100
    ),
    pytest.mark.visma_client(quota=Quota(10**6)),
]

ONE_EACH = ["insert", "delete", "change", "balanced", "move"]
SCENARIOS = [
    *([(how, 5)] for how in ONE_EACH),
    [(how, 1) for how in ONE_EACH],
]
"""What happens after every page: 5 changes of one kind, or one of each."""


class Watched:
    """A list of the sandbox, exported at rest and while it changes."""

    def __init__(self, client, sandbox, folder, resource="customer", **dataset):
        self._client = client
        self._sandbox = sandbox
        self._folder = folder
        self._resource = resource
        self._dataset = dataset
        self._identify = facts(resource).identify
        self._runs = 0

    async def export(self, **how):
        """Returns the last that was told, and how often each record was written."""
        out = self._folder / f"{self._runs}.jsonl"
        self._runs += 1
        plan = plan_of(self._sandbox, out, resource=self._resource, how=how, **self._dataset)
        last = await end(self._client, plan)
        records = lines(out)
        assert last.records == len(records)
        return last, Counter(map(self._identify, records))

    async def through(self, store, scenario, *, times=None, **how):
        """Returns how an export of the changing list ended, and what it should have told."""
        _, before = await self.export()
        for kind, changes in scenario:
            self._sandbox.drift(store, how=kind, changes=changes, times=times)
        last, told = await self.export(**how)
        self._sandbox.stop_drifting()
        _, after = await self.export(on_drift="ignore")
        assert None not in told
        return last, told, set(before) & set(after), set(after)


@pytest.fixture
def watched(visma_client, visma_sandbox, tmp_path):
    return Watched(visma_client, visma_sandbox, tmp_path)


def by_kind(scenario):
    return "+".join(kind for kind, _ in scenario)


@pytest.mark.parametrize("prefetch", [pytest.param(0, marks=pytest.mark.slow), 2])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
async def test_in_a_list_that_keeps_its_order_nothing_is_missing_or_doubled(
    watched, scenario, prefetch
):
    last, told, throughout, _ = await watched.through("customer", scenario, prefetch=prefetch)
    assert len(throughout) > 1_000
    assert throughout <= set(told)
    assert max(told.values()) == 1
    assert last.drifted


@pytest.mark.slow
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
@pytest.mark.visma_sandbox(sizes={"customer": 1_000})
async def test_what_comes_to_rest_is_complete(watched, scenario):
    last, told, _, after = await watched.through("customer", scenario, times=8)
    assert last.complete, last.reason
    assert after <= set(told)
    assert max(told.values()) == 1
    assert last.drifted
    assert last.removed == len(set(told) - after)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
@pytest.mark.parametrize("policy", ["repair", "raise"])
@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[pytest.mark.slow] * (seed > 1)) for seed in range(1, 5)]
)
@pytest.mark.visma_sandbox(order="unstable", sizes={"customer": 400})
async def test_in_no_order_what_is_incomplete_is_not_called_complete(
    watched, scenario, policy, seed, visma_sandbox
):
    whole = [str(10_000 + n) for n in range(400)]
    for kind, changes in scenario:
        visma_sandbox.drift("customer", how=kind, changes=changes, times=3 * seed)
    try:
        last, told = await watched.export(on_drift=policy)
    except DriftDetected:
        assert policy == "raise"
        return
    assert max(told.values()) == 1
    records = [visma_sandbox.read("customer", number) for number in whole]
    throughout = {(record["internalId"],) for record in records if record}
    assert len(throughout) > 250
    if last.complete:
        assert throughout <= set(told)
    else:
        assert last.phase == "unproven"
        assert last.reason


@pytest.mark.slow
@pytest.mark.visma_sandbox(order="unstable", sizes={"customer": 300})
async def test_in_no_order_and_at_rest(watched):
    for _ in range(5):
        last, told = await watched.export()
        assert max(told.values()) == 1
        assert last.complete == (len(told) == 300)


@pytest.mark.slow
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
@pytest.mark.parametrize("resource", ["country", "warehouse"])
@pytest.mark.visma_sandbox(
    sizes={"country": 240, "warehouse": 240}, page_size={"country": 20, "warehouse": 20}
)
async def test_a_list_that_tells_no_changes_is_never_called_complete_too_soon(
    visma_client, visma_sandbox, tmp_path, resource, scenario
):
    watched = Watched(visma_client, visma_sandbox, tmp_path, resource)
    last, told, throughout, after = await watched.through(resource, scenario, times=10)
    assert max(told.values()) == 1
    assert throughout <= set(told)
    if last.complete:
        assert after <= set(told)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
@pytest.mark.visma_sandbox(
    sizes={"general_ledger_transactions": 900, "ledger": 3},
    page_size={"general_ledger_transactions": 100},
)
async def test_a_list_for_each_ledger(visma_client, visma_sandbox, tmp_path, scenario):
    watched = Watched(visma_client, visma_sandbox, tmp_path, "general_ledger_transactions")
    last, told, throughout, _ = await watched.through("general_ledger_transactions", scenario)
    assert last.parts > 1
    assert throughout <= set(told)
    assert max(told.values()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("size", [7, 25])
@pytest.mark.visma_sandbox(
    sizes={"journal_transaction": 120, "financial_period": 6},
    page_size={"journal_transaction": 25},
)
async def test_batches_that_are_split_over_pages_are_put_together(
    visma_client, visma_sandbox, visma_company, tmp_path, size
):
    watched = Watched(
        *(visma_client, visma_sandbox, tmp_path, "journal_transaction"),
        options={"page_size": size},
    )
    last, told = await watched.export()
    assert last.complete, last.reason
    assert max(told.values()) == 1
    for record in lines(tmp_path / "0.jsonl"):
        known = visma_sandbox.read("journal_transaction", record["batchNumber"])
        assert record["journalTransactionLines"] == known["journalTransactionLines"]


@pytest.mark.slow
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_kind)
@pytest.mark.visma_sandbox(
    sizes={"journal_transaction": 120, "financial_period": 6},
    page_size={"journal_transaction": 25},
)
async def test_batches_that_come_and_go(visma_client, visma_sandbox, tmp_path, scenario):
    watched = Watched(visma_client, visma_sandbox, tmp_path, "journal_transaction")
    last, told, throughout, _ = await watched.through("journal_transaction", scenario, times=12)
    assert len(throughout) > 50
    assert max(told.values()) == 1
    assert throughout <= set(told)
    torn = []
    for record in lines(tmp_path / "1.jsonl"):
        known = visma_sandbox.read("journal_transaction", record["batchNumber"])
        if known and record["journalTransactionLines"] != known["journalTransactionLines"]:
            torn.append(record["batchNumber"])
    assert last.phase == "unproven" or not torn


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz"])
@pytest.mark.visma_sandbox(
    sizes={"journal_transaction": 120, "financial_period": 6},
    page_size={"journal_transaction": 25},
)
async def test_batches_that_drift_has_torn_are_read_anew(
    visma_client, visma_sandbox, tmp_path, ending
):
    out = tmp_path / f"batches.{ending}"
    visma_sandbox.drift("journal_transaction", how="balanced", changes=3, times=9)
    anew = False
    records = 0
    async for progress in export(
        plan_of(visma_sandbox, out, resource="journal_transaction"), visma_client
    ):
        anew = anew or progress.records < records
        records = progress.records
    assert progress.complete, progress.reason
    assert progress.drifted
    assert anew
    data = out.read_bytes()
    if ending.endswith("gz"):
        data = gzip.decompress(data)
    written = [json.loads(line) for line in data.splitlines()]
    assert len({record["batchNumber"] for record in written}) == len(written) == progress.records
    for record in written:
        known = visma_sandbox.read("journal_transaction", record["batchNumber"])
        assert (
            known is None or record["journalTransactionLines"] == known["journalTransactionLines"]
        )


@pytest.mark.visma_sandbox(
    sizes={"journal_transaction": 120, "financial_period": 6},
    page_size={"journal_transaction": 25},
)
async def test_what_is_read_anew_can_be_gone_on_with(visma_client, visma_sandbox, tmp_path):
    plan = plan_of(visma_sandbox, tmp_path / "batches.jsonl", resource="journal_transaction")
    visma_sandbox.drift("journal_transaction", how="balanced", changes=3, times=9)
    records = 0
    async with aclosing(export(plan, visma_client)) as events:
        async for progress in events:
            if progress.records < records:
                break
            records = progress.records
    assert not progress.finished
    last = await end(visma_client, plan)
    assert last.complete, last.reason
    assert last.resumed == progress.records
    written = lines(tmp_path / "batches.jsonl")
    assert len({record["batchNumber"] for record in written}) == len(written) == last.records
    for record in written:
        known = visma_sandbox.read("journal_transaction", record["batchNumber"])
        assert (
            known is None or record["journalTransactionLines"] == known["journalTransactionLines"]
        )
