"""export: lists of the sandbox into files, over real sockets."""

from __future__ import annotations

import os
import threading
from contextlib import aclosing
from datetime import date

import pytest

from tests.export.exporting import end, events, lines, lists_asked, names, plan_of
from tests.virtual_clock import VirtualClock
from visma_async import ConfigurationError, DriftDetected, Retry, since
from visma_async.export import Dataset, How, export, make_plan
from visma_async.export.table_run import TableRun

pytestmark = [
    pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10}),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


async def test_every_record_once_as_the_api_sent_it(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "customers.jsonl"
    told = await events(visma_client, plan_of(visma_sandbox, out))
    records = lines(out)
    assert [record["number"] for record in records] == [str(10_000 + n) for n in range(95)]
    # A single read shows what a list leaves out until it is asked to expand it.
    for record in records:
        assert record.items() <= visma_sandbox.read("customer", record["number"]).items()
    assert [event.phase for event in told] == ["reading"] * 13 + ["writing", "complete"]
    assert [event.pages for event in told] == [*range(1, 14), 13, 13]
    assert sorted(event.records for event in told) == [event.records for event in told]
    last = told[-1]
    assert (last.records, last.total, last.page_size) == (95, 95, 10)
    assert (last.added, last.doubled, last.removed, last.drifted) == (0, 0, 0, False)
    assert last.bytes == out.stat().st_size
    assert last.quota.known
    assert 0 <= last.quota.remaining < 15_000
    assert last.calls == last.pages == lists_asked(visma_sandbox)
    assert last.complete
    assert last.reason == "nothing changed while it was read"
    assert (last.company, last.table, last.out) == (visma_sandbox.tenant_id, "customer", str(out))


async def test_a_line_is_what_the_api_sent_digit_for_digit(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "customers.jsonl"
    await end(visma_client, plan_of(visma_sandbox, out))
    answer = await visma_client.company(visma_sandbox.tenant_id).customer.list().fetch(1)
    body = answer.answer.body
    for line in out.read_bytes().splitlines()[:10]:
        assert line[:-1] in body


async def test_the_file_is_in_its_place_at_the_last_event_and_not_before(
    tmp_path, visma_sandbox, visma_client
):
    out = tmp_path / "customers.jsonl"
    async for progress in export(plan_of(visma_sandbox, out), visma_client):
        if progress.phase != "writing":
            assert out.exists() == progress.finished
    assert names(tmp_path) == {"customers.jsonl"}


async def test_an_older_file_stays_until_then(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "customers.jsonl"
    out.write_bytes(b"old")
    async for progress in export(plan_of(visma_sandbox, out), visma_client):
        if progress.phase != "writing":
            assert (out.read_bytes() == b"old") != progress.finished


async def test_a_page_is_on_the_disk_before_it_is_told_of(tmp_path, visma_sandbox, visma_client):
    async for progress in export(plan_of(visma_sandbox, tmp_path / "c.jsonl"), visma_client):
        if progress.phase == "reading":
            spooled = (tmp_path / ".c.jsonl.part").read_bytes()
            assert len(spooled) >= progress.bytes
            assert spooled[: progress.bytes].count(b"\n") == progress.records


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "jsonl.zst", "csv", "parquet"])
async def test_an_empty_list_is_an_empty_file(tmp_path, visma_sandbox, visma_client, ending):
    out = tmp_path / f"none.{ending}"
    plan = plan_of(visma_sandbox, out, filters={"name": "nobody is called that"})
    last = await end(visma_client, plan)
    assert (last.records, last.pages, last.phase) == (0, 1, "complete")
    assert out.exists()
    assert (out.stat().st_size == 0) == (ending == "jsonl")
    assert names(tmp_path) == {out.name}


@pytest.mark.parametrize("resource", ["credit_term", "sales_person", "customer_invoice", "country"])
@pytest.mark.visma_sandbox(sizes={"customer_invoice": 450})
async def test_every_kind_of_list(tmp_path, resource, visma_sandbox, visma_client, visma_company):
    out = tmp_path / "out.jsonl"
    last = await end(visma_client, plan_of(visma_sandbox, out, resource=resource))
    assert lines(out) == await getattr(visma_company, resource).list().raw().collect()
    assert last.records == len(lines(out)) > 0
    assert last.complete


async def test_filters_are_those_of_the_dataset(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "new.jsonl"
    moment = date(2020, 1, 1)
    plan = plan_of(visma_sandbox, out, filters={"created_date_time": since(moment)})
    last = await end(visma_client, plan)
    wanted = [
        number
        for number in (str(10_000 + n) for n in range(95))
        if visma_sandbox.read("customer", number)["createdDateTime"] >= moment.isoformat()
    ]
    assert [record["number"] for record in lines(out)] == wanted
    assert 0 < last.records < 95


@pytest.mark.parametrize("limit", [1, 9, 10, 11, 94, 95, 96])
async def test_a_limit_stops_at_the_record(tmp_path, limit, visma_sandbox, visma_client):
    out = tmp_path / "some.jsonl"
    last = await end(visma_client, plan_of(visma_sandbox, out, how={"limit": limit}))
    assert len(lines(out)) == last.records == min(limit, 95)
    assert last.phase == "limited"
    assert lists_asked(visma_sandbox) == -(-min(limit, 95) // 10)


async def test_nothing_is_fetched_where_nothing_can_be_written(
    tmp_path, visma_sandbox, visma_client
):
    with pytest.raises(FileNotFoundError):
        await end(visma_client, plan_of(visma_sandbox, tmp_path / "no" / "out.jsonl"))
    assert not visma_sandbox.requests


@pytest.mark.parametrize(
    ("out", "dataset", "match"),
    [
        ("out.xlsx", {}, "no format"),
        ("{companny}.jsonl", {}, "stands for nothing"),
        ("out.jsonl", {"method": "list_all"}, "no list"),
        ("out.jsonl", {"children": ("name",)}, "name"),
    ],
)
async def test_what_makes_no_sense_is_refused_before_anything_is_sent(
    tmp_path, visma_sandbox, visma_client, out, dataset, match
):
    with pytest.raises(ConfigurationError, match=match):
        await end(visma_client, plan_of(visma_sandbox, tmp_path / out, **dataset))
    assert not visma_sandbox.requests
    assert names(tmp_path) == set()


async def test_two_tables_do_not_go_to_one_file(tmp_path):
    with pytest.raises(ConfigurationError, match="More than one table"):
        make_plan([Dataset(resource="customer"), Dataset(resource="supplier")], tmp_path / "o.csv")
    with pytest.raises(ConfigurationError, match="More than one table") as caught:
        make_plan([Dataset(resource="customer")], tmp_path / "o.csv", companies=["a", "b"])
    assert "{company}" in str(caught.value)


@pytest.mark.parametrize("at_once", [1, 4])
@pytest.mark.visma_sandbox(companies=3, sizes={"customer": 35, "supplier": 25})
async def test_companies_side_by_side(tmp_path, at_once, visma_sandbox, visma_client):
    plan = make_plan(
        [Dataset(resource="customer"), Dataset(resource="supplier")],
        tmp_path / "{company}-{resource}.jsonl",
        companies=visma_sandbox.tenant_ids,
    )
    told = await events(visma_client, plan, at_once=at_once)
    assert sum(event.finished for event in told) == 6
    assert all(event.complete for event in told if event.finished)
    for tenant in visma_sandbox.tenant_ids:
        for resource, count in (("customer", 35), ("supplier", 25)):
            records = lines(tmp_path / f"{tenant}-{resource}.jsonl")
            assert len(records) == len({record["number"] for record in records}) == count
            for record in records:
                known = visma_sandbox.read(resource, record["number"], tenant)
                assert record["name"] == known["name"]
    assert len(list(tmp_path.iterdir())) == 6


@pytest.mark.visma_sandbox(sizes={"customer": 35, "supplier": 600})
async def test_a_table_that_fails_does_not_hold_up_the_others(
    tmp_path, visma_sandbox, visma_client
):
    plan = make_plan(
        [Dataset(resource="customer"), Dataset(resource="supplier")],
        tmp_path / "{resource}.jsonl",
        companies=[visma_sandbox.tenant_id],
    )
    visma_sandbox.fail_next(None, path="/v1/customer", status=403)
    told = await events(visma_client, plan, on_error="continue")
    failed, whole = sorted((one for one in told if one.finished), key=lambda one: one.table)
    assert (failed.phase, failed.table, failed.complete) == ("failed", "customer", False)
    assert failed.error is not None
    assert str(failed.error) == failed.reason
    assert (whole.phase, whole.records) == ("complete", 600)
    assert names(tmp_path) == {"supplier.jsonl"}
    with pytest.raises(type(failed.error)):
        await events(visma_client, plan)


async def test_drift_that_is_not_to_be_repaired_ends_the_table(
    tmp_path, visma_sandbox, visma_client
):
    plan = plan_of(visma_sandbox, tmp_path / "c.jsonl", how={"on_drift": "raise", "prefetch": 0})
    with pytest.raises(DriftDetected) as caught:
        async for progress in export(plan, visma_client):
            if progress.pages == 4:
                visma_sandbox.seed(customer=[{"name": "New"}])
    assert (caught.value.expected, caught.value.seen) == (95, 96)


async def test_drift_that_is_ignored_is_not_called_complete(tmp_path, visma_sandbox, visma_client):
    plan = plan_of(visma_sandbox, tmp_path / "c.jsonl", how={"on_drift": "ignore"})
    last = await end(visma_client, plan)
    assert (last.phase, last.calls) == ("unproven", 10)
    assert "ignore" in last.reason


async def test_seconds_are_those_of_the_clock(tmp_path, visma_sandbox, visma_client):
    clock = VirtualClock()
    seconds = []
    plan = plan_of(visma_sandbox, tmp_path / "out.jsonl")
    async for progress in export(plan, visma_client, clock=clock):
        if progress.phase == "reading":
            seconds.append(progress.seconds)
            await clock.advance(1.0)
    # One page may have been taken in while the one before it was told of.
    assert seconds == sorted(seconds)
    assert seconds[-1] == pytest.approx(len(seconds) - 1, abs=1)


async def test_no_thread_and_no_task_is_left(tmp_path, visma_sandbox, visma_client):
    await end(visma_client, plan_of(visma_sandbox, tmp_path / "out.jsonl"))
    left = [one for one in threading.enumerate() if one.name.startswith("visma_async-export")]
    for thread in left:
        thread.join(5)
        assert not thread.is_alive()


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
async def test_the_output_is_read_by_no_more_people_than_the_file_it_replaces(
    tmp_path, visma_sandbox, visma_client
):
    out = tmp_path / "out.parquet"
    out.write_bytes(b"old")
    out.chmod(0o600)
    async for _ in export(plan_of(visma_sandbox, out), visma_client):
        assert all(path.stat().st_mode & 0o077 == 0 for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    "how", [{"on_drift": "mend"}, {"prefetch": -1}, {"limit": 0}, {"since": "yesterday"}]
)
def test_what_is_no_way_to_export_is_refused(how):
    with pytest.raises(ConfigurationError):
        How(**how)


async def test_what_went_and_came_while_it_was_read_is_counted(
    tmp_path, visma_sandbox, visma_client
):
    out = tmp_path / "customers.jsonl"
    async for progress in export(plan_of(visma_sandbox, out), visma_client):
        last = progress
        if progress.pages == 6:
            visma_sandbox.remove("customer", "10000")
            visma_sandbox.remove("customer", "10001")
            visma_sandbox.seed(customer=[{"number": "1", "name": "New"}])
    assert last.complete
    assert last.drifted
    assert last.removed == 2
    numbers = [record["number"] for record in lines(out)]
    assert sorted(numbers) == sorted({*(str(10_000 + n) for n in range(95)), "1"})
    assert len(numbers) == 96


async def test_ten_thousand_tables_are_begun_when_their_turn_comes(
    tmp_path, visma_sandbox, visma_client, monkeypatch
):
    made = []
    monkeypatch.setattr(
        "visma_async.export.run.TableRun", lambda *given: made.append(TableRun(*given)) or made[-1]
    )
    plan = make_plan(
        [Dataset(resource="customer")],
        tmp_path / "{company}.parquet",
        companies=[visma_sandbox.tenant_id, *(str(number) for number in range(10_000))],
    )
    async with aclosing(export(plan, visma_client, at_once=1)) as events:
        async for progress in events:
            if progress.finished:
                break
    assert progress.complete
    assert len(made) == 1
