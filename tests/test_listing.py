"""Listing: every kind of list against the sandbox, over real sockets."""

from __future__ import annotations

import asyncio
import gc
import math
from contextlib import aclosing
from datetime import datetime
from decimal import Decimal

import pytest

from tests.mocked import BASE, mocked
from visma_async import (
    ConfigurationError,
    DecodeError,
    DriftDetected,
    Period,
    Retry,
    models,
    since,
)
from visma_async.sandbox import Sandbox
from visma_async.testing.client import client_of


def pages_asked(sandbox: Sandbox) -> list[int]:
    return [
        int(dict(request.query).get("pageNumber", 1))
        for request in sandbox.requests
        if request.method == "GET"
    ]


def having(count: int):
    return pytest.param(count, marks=pytest.mark.visma_sandbox(sizes={"customer": count}))


@pytest.mark.parametrize("count", [having(count) for count in (0, 1, 9, 10, 11, 95, 100)])
@pytest.mark.parametrize("page_size", [None, 3, 10, 1000])
@pytest.mark.parametrize("prefetch", [0, 2, 5])
@pytest.mark.visma_sandbox(page_size={"customer": 10})
async def test_every_record_once_in_order_and_no_call_too_many(
    count, page_size, prefetch, visma_sandbox, visma_company
):
    listing = visma_company.customer.list().options(page_size=page_size, prefetch=prefetch)
    numbers = [customer.number async for customer in listing]
    size = min(page_size or 10, 10)
    assert numbers == [str(10_000 + row) for row in range(count)]
    assert sorted(pages_asked(visma_sandbox)) == list(range(1, max(1, math.ceil(count / size)) + 1))


@pytest.mark.visma_sandbox(sizes={"customer": 50}, page_size={"customer": 10})
async def test_the_page_size_and_the_filters_are_the_same_on_every_page(
    visma_sandbox, visma_company
):
    listing = visma_company.customer.list(last_modified_date_time=since(datetime(2001, 1, 1)))
    async for _ in listing.options(page_size=7):
        pass
    queries = [dict(request.query) for request in visma_sandbox.requests if request.method == "GET"]
    assert len(queries) == 8
    for query in queries:
        query.pop("pageNumber")
        assert query == {
            "lastModifiedDateTime": "2001-01-01T00:00:00",
            "lastModifiedDateTimeCondition": ">=",
            "pageSize": "7",
        }


@pytest.mark.visma_sandbox(sizes={"sales_person": 25}, page_size={"sales_person": 10})
async def test_page_objects_pages_without_totals_and_lists_that_do_not_page(
    visma_sandbox, visma_company
):
    persons = await visma_company.sales_person.list().collect()
    assert len(persons) == 25
    assert sorted(pages_asked(visma_sandbox)) == [1, 2, 3]
    assert isinstance(persons[0], models.SalesPerson)
    visma_sandbox.requests.clear()
    accounts = await visma_company.account.list().collect()
    assert len(accounts) > 0
    assert pages_asked(visma_sandbox) == [1]
    assert not visma_sandbox.requests[0].query


@pytest.mark.visma_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
async def test_pages_tell_the_totals(visma_company):
    pages = [page async for page in visma_company.customer.list().pages()]
    assert [(p.number, p.size, p.total_count, p.max_page_size) for p in pages] == [
        (1, 10, 25, 10),
        (2, 10, 25, 10),
        (3, 5, 25, 10),
    ]


@pytest.mark.visma_sandbox(sizes={"customer": 3})
async def test_raw_yields_dicts_with_exact_numbers_and_no_paging_metadata(visma_company):
    raw = await visma_company.customer.list().raw().collect()
    typed = await visma_company.customer.list().collect()
    assert [record["number"] for record in raw] == [customer.number for customer in typed]
    assert all("metadata" not in record for record in raw)
    assert {type(record["creditLimit"]) for record in raw} <= {Decimal, int}
    assert [record["creditLimit"] for record in raw] == [c.credit_limit for c in typed]


@pytest.mark.visma_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
async def test_count_first_and_collect_cost_one_small_call(visma_sandbox, visma_company):
    listing = visma_company.customer.list()
    assert await listing.count() == 25
    assert (await listing.first()).number == "10000"
    assert len(await listing.collect(limit=4)) == 4
    sizes = [dict(r.query)["pageSize"] for r in visma_sandbox.requests if r.method == "GET"]
    assert sizes == ["1", "1", "4"]
    assert await listing.collect(limit=0) == []
    assert len(await listing.collect(limit=1000)) == 25
    assert await visma_company.customer.list(name="nobody is called this").first() is None
    assert await visma_company.customer.list(name="nobody is called this").count() == 0
    accounts = await visma_company.account.list().collect()
    assert await visma_company.account.list().count() == len(accounts)


@pytest.mark.visma_sandbox(sizes={"customer": 100}, page_size={"customer": 5}, latency=0.005)
async def test_leaving_early_leaks_nothing(visma_company):
    before = asyncio.all_tasks()
    listing = visma_company.customer.list().options(prefetch=5)
    async with aclosing(aiter(listing)) as customers:
        async for _ in customers:
            break
    assert tasks_of_pages(asyncio.all_tasks() - before) == []

    async for _ in listing:
        break
    gc.collect()
    for _ in range(50):
        await asyncio.sleep(0)
    assert tasks_of_pages(asyncio.all_tasks() - before) == []


@pytest.mark.visma_sandbox(sizes={"customer": 100}, page_size={"customer": 5}, latency=0.005)
async def test_closing_the_client_ends_what_is_left(visma_sandbox):
    async with client_of(visma_sandbox) as visma:
        acme = visma.company(visma_sandbox.tenant_id)
        left = aiter(acme.customer.list().options(prefetch=5))
        await anext(left)
    assert tasks_of_pages(asyncio.all_tasks()) == []
    for _ in range(4):
        await anext(left)  # the page that was there already
    with pytest.raises(ConfigurationError, match="closed"):
        await anext(left)


@pytest.mark.visma_sandbox(sizes={"customer": 100}, page_size={"customer": 5}, latency=0.01)
async def test_cancelling_the_reader_ends_the_prefetches(visma_company):
    started = asyncio.Event()

    async def read():
        async for _ in visma_company.customer.list().options(prefetch=5):
            started.set()

    task = asyncio.create_task(read())
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert tasks_of_pages(asyncio.all_tasks()) == []


def tasks_of_pages(tasks) -> list[str]:
    return [task.get_name() for task in tasks if " page " in task.get_name() and not task.done()]


@pytest.mark.visma_sandbox(sizes={"customer": 30}, page_size={"customer": 10})
@pytest.mark.visma_client(retry=Retry(attempts=1))
async def test_a_page_that_fails_fails_in_its_turn(visma_sandbox, visma_company):
    seen = []
    with pytest.raises(DecodeError, match=r"Page 2: .*HTML") as caught:
        async for customer in visma_company.customer.list().options(prefetch=0):
            seen.append(customer)
            if len(seen) == 1:
                visma_sandbox.fail_next(status=200, html=True)
    assert len(seen) == 10
    assert dict(caught.value.request.query)["pageNumber"] == "2"


@pytest.mark.visma_sandbox(sizes={"customer": 30}, page_size={"customer": 10})
@pytest.mark.visma_client(retry=Retry(first_pause=0))
async def test_a_page_is_fetched_again_when_its_answer_is_lost(visma_sandbox, visma_company):
    visma_sandbox.fail_next(reset="after")
    visma_sandbox.fail_next(truncate=200)
    visma_sandbox.fail_next(status=502, html=True)
    assert len(await visma_company.customer.list().collect()) == 30


async def test_an_unknown_filter_is_an_error_and_not_the_whole_table():
    async with mocked() as (_, acme):
        with pytest.raises(TypeError, match="stauts"):
            acme.customer.list(stauts="Active")
        with pytest.raises(TypeError, match="since"):
            acme.customer.list(last_modified_date_time=datetime(2024, 5, 25))


@pytest.mark.parametrize(
    "options", [{"page_size": 0}, {"prefetch": -1}, {"on_drift": "hope"}, {"timeout": -1}]
)
async def test_options_that_make_no_sense_are_refused(options):
    async with mocked() as (_, acme):
        with pytest.raises(ConfigurationError):
            acme.customer.list().options(**options)


def page(numbers: range, total: int) -> list[dict]:
    return [
        {"number": str(number), "metadata": {"totalCount": total, "maxPageSize": 5}}
        for number in numbers
    ]


@pytest.mark.parametrize("on_drift", ["ignore", "raise"])
async def test_a_total_that_changes_is_told(on_drift, caplog):
    url = f"{BASE}/v1/customer?pageNumber="
    async with mocked() as (answers, acme):
        answers.get(f"{url}1", payload=page(range(5), 10))
        answers.get(f"{url}2", payload=page(range(5, 10), 12))
        answers.get(f"{url}3", payload=page(range(10, 12), 12))
        listing = acme.customer.list().options(on_drift=on_drift, prefetch=0)
        if on_drift == "raise":
            with pytest.raises(DriftDetected) as caught:
                await listing.collect()
            assert (caught.value.expected, caught.value.seen) == (10, 12)
        else:
            assert len(await listing.collect()) == 12
            assert "from 10 to 12" in caplog.text


@pytest.mark.visma_sandbox(sizes={"customer": 100}, page_size={"customer": 5})
async def test_memory_is_bounded_by_the_prefetch(visma_sandbox, visma_company):
    """However slow the consumer is, no more pages are fetched than asked to be ahead."""
    pages = visma_company.customer.list().options(prefetch=3).pages()
    async with aclosing(pages):
        await anext(pages)
        for _ in range(200):
            await asyncio.sleep(0.001) if len(
                pages_asked(visma_sandbox)
            ) < 4 else await asyncio.sleep(0)
        assert sorted(pages_asked(visma_sandbox)) == [1, 2, 3, 4]


@pytest.mark.parametrize("page_size", [1, 3, 7, None])
@pytest.mark.visma_sandbox(page_size={"journal_transaction": 10})
async def test_journal_transactions_are_whole_though_the_api_pages_through_their_lines(
    page_size, visma_sandbox, visma_company
):
    listing = visma_company.journal_transaction.list(period_id=Period(2024, 5))
    batches = await listing.options(page_size=page_size).collect()
    whole = await listing.options(page_size=1000).collect()
    assert [batch.batch_number for batch in batches] == sorted(
        {batch.batch_number for batch in batches}
    )
    assert len(batches) > 1
    for batch in batches:
        single = visma_sandbox.read("journal_transaction", batch.batch_number)
        assert len(batch.journal_transaction_lines) == len(single["journalTransactionLines"])
    assert batches == whole
    assert await listing.count() == len(batches)
    assert await listing.first() == batches[0]
    assert [page.total_count async for page in listing.pages()] != []
    async for page in listing.pages():
        assert page.total_count is None
