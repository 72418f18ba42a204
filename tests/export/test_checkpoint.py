"""export: who may go on with what an interrupted one left."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from contextlib import aclosing

import pytest

from tests.export.exporting import end, lines, lists_asked, names, plan_of
from tests.export.killing import job_for, nursery
from tests.export.leftovers import CALLS, LEFT, NUMBERS, goes_on, left_over, read_some
from tests.virtual_clock import VirtualClock
from visma_async import (
    ConfigurationError,
    DriftDetected,
    Forbidden,
    Retry,
)
from visma_async.export import Dataset, export, make_plan
from visma_async.export.reading import Reading

pytestmark = [
    pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10}),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


async def test_two_exports_do_not_write_one_file(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    async with aclosing(export(plan, visma_client)) as told:
        await anext(told)
        with pytest.raises(ConfigurationError, match="Another process"):
            await end(visma_client, plan)
        async for progress in told:
            last = progress
    assert last.complete
    assert [record["number"] for record in lines(out)] == NUMBERS
    assert names(tmp_path) == {"out.jsonl"}


@pytest.mark.skipif(sys.platform == "win32", reason="fork of POSIX")
async def test_two_processes_do_not_write_one_file(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    async with nursery() as processes, aclosing(export(plan, visma_client)) as told:
        await anext(told)
        other = await processes.run(job_for(visma_sandbox, out))
        assert "Another process" in other.error
    await goes_on(visma_client, plan, out)


async def test_drift_that_ended_an_export_does_not_end_the_next_one(
    tmp_path, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out, how={"on_drift": "raise", "prefetch": 0})
    for policy in ("raise", "repair"):
        with pytest.raises(DriftDetected):
            async for progress in export(plan, visma_client):
                if progress.pages == 4:
                    visma_sandbox.seed(customer=[{"name": "New"}])
        assert names(tmp_path) == set()
        last = await end(visma_client, plan_of(visma_sandbox, out, how={"on_drift": policy}))
        assert last.complete
        assert names(tmp_path) == {"out.jsonl"}
        out.unlink()


async def test_an_output_that_was_never_put_in_place_is_not_called_complete(
    tmp_path, monkeypatch, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)

    def full(file):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))

    monkeypatch.setattr("visma_async.export.place.sync_file", full)
    with pytest.raises(OSError, match="No space left"):
        await end(visma_client, plan)
    monkeypatch.undo()
    (tmp_path / ".out.jsonl.part").unlink()
    with pytest.raises(ConfigurationError, match="fresh"):
        await end(visma_client, plan)
    await goes_on(visma_client, plan_of(visma_sandbox, out, how={"fresh": True}), out)


@pytest.mark.visma_sandbox(sizes={"customer": 35, "supplier": 35})
async def test_two_tables_that_fail_at_once_leave_nothing_open(
    tmp_path, monkeypatch, visma_sandbox, visma_client
):
    aclose = Reading.aclose

    async def slow(self):
        await asyncio.sleep(0.1)
        await aclose(self)

    monkeypatch.setattr(Reading, "aclose", slow)
    visma_sandbox.fail_next(2, status=403, path="/v1/*er")
    plan = make_plan(
        [Dataset(resource="customer"), Dataset(resource="supplier")],
        tmp_path / "{resource}.jsonl",
        companies=[visma_sandbox.tenant_id],
    )
    with pytest.raises(Forbidden):
        await end(visma_client, plan)
    assert names(tmp_path) == set()
    assert (await end(visma_client, plan)).complete


@pytest.mark.parametrize(
    "other",
    [
        {"filters": {"status": "Active"}},
        {"resource": "supplier"},
        {"expand": True},
        {"how": {"limit": 50}},
        {"how": {"on_drift": "ignore"}},
    ],
)
async def test_what_another_export_left_is_not_gone_on_with(
    tmp_path, visma_sandbox, visma_client, other
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    await read_some(visma_client, plan, 3)
    with pytest.raises(ConfigurationError, match="another export") as caught:
        await end(visma_client, plan_of(visma_sandbox, out, **other))
    assert "--fresh" in str(caught.value)
    await goes_on(visma_client, plan, out)


@pytest.mark.visma_sandbox(companies=2)
async def test_what_was_read_of_another_company_is_not_gone_on_with(
    tmp_path, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    one, other = visma_sandbox.tenant_ids
    await read_some(visma_client, plan_of(visma_sandbox, out, companies=[one]), 3)
    with pytest.raises(ConfigurationError, match="another export"):
        await end(visma_client, plan_of(visma_sandbox, out, companies=[other]))


async def test_with_another_format_it_begins_anew_beside_it(tmp_path, visma_sandbox, visma_client):
    await read_some(visma_client, plan_of(visma_sandbox, tmp_path / "out.jsonl"), 3)
    last = await end(visma_client, plan_of(visma_sandbox, tmp_path / "out.csv"))
    assert (last.complete, last.resumed) == (True, 0)
    assert left_over(tmp_path) == {*LEFT, "out.csv"}


async def test_fresh_begins_anew(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    await read_some(visma_client, plan_of(visma_sandbox, out, filters={"status": "Active"}), 3)
    before = lists_asked(visma_sandbox)
    last = await goes_on(visma_client, plan_of(visma_sandbox, out, how={"fresh": True}), out)
    assert (last.resumed, last.calls) == (0, CALLS)
    assert lists_asked(visma_sandbox) - before == CALLS


@pytest.mark.parametrize(("seconds", "resumed"), [(3_500.0, True), (3_700.0, False)])
async def test_what_is_too_old_is_not_gone_on_with(
    tmp_path, visma_sandbox, visma_client, seconds, resumed
):
    out, clock = tmp_path / "out.jsonl", VirtualClock()
    plan = plan_of(visma_sandbox, out, how={"good_for": 3_600.0})
    await read_some(visma_client, plan, 4, clock=clock)
    await clock.advance(seconds)
    last = await goes_on(visma_client, plan, out, clock=clock)
    assert (last.resumed > 0) == resumed


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"no database" * 1_000,
        lambda data: data[:100] + bytes(len(data) - 100),
    ],
    ids=["other", "zeros"],
)
async def test_a_damaged_checkpoint_is_told_of(tmp_path, visma_sandbox, visma_client, damage):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    await read_some(visma_client, plan, 4)
    checkpoint = tmp_path / ".out.jsonl.part.checkpoint"
    checkpoint.write_bytes(damage(checkpoint.read_bytes()))
    with pytest.raises(ConfigurationError, match="damaged") as caught:
        await end(visma_client, plan)
    assert str(checkpoint) in str(caught.value)
    checkpoint.unlink()
    assert (await goes_on(visma_client, plan, out)).resumed == 0


async def test_a_spool_that_is_gone_is_told_of(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    await read_some(visma_client, plan, 4)
    (tmp_path / ".out.jsonl.part").unlink()
    with pytest.raises(ConfigurationError, match="shorter than it was left"):
        await end(visma_client, plan)
    await goes_on(visma_client, plan_of(visma_sandbox, out, how={"fresh": True}), out)


async def test_what_stands_behind_the_last_page_is_cut_off(tmp_path, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    await read_some(visma_client, plan, 4)
    with (tmp_path / ".out.jsonl.part").open("ab") as spool:
        spool.write(b'{"number": "half of a rec')
    await goes_on(visma_client, plan, out)


async def test_an_output_that_could_not_be_put_in_place_is_the_next_time(
    tmp_path, monkeypatch, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)

    def full(file):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))

    monkeypatch.setattr("visma_async.export.place.sync_file", full)
    with pytest.raises(OSError, match="No space left"):
        await end(visma_client, plan)
    assert left_over(tmp_path) == LEFT
    monkeypatch.undo()
    before = lists_asked(visma_sandbox)
    last = await goes_on(visma_client, plan, out)
    assert last.calls == CALLS
    assert lists_asked(visma_sandbox) == before


async def test_an_output_with_its_time_in_its_name_is_gone_on_with(
    tmp_path, visma_sandbox, visma_client
):
    template = tmp_path / "{resource}-{time}.jsonl"
    await read_some(visma_client, plan_of(visma_sandbox, template), 4)
    (spool,) = tmp_path.glob(".customer-*.part")
    await asyncio.sleep(1.1)
    last = await end(visma_client, plan_of(visma_sandbox, template))
    assert last.resumed > 0
    assert names(tmp_path) == {spool.name.removeprefix(".").removesuffix(".part")}
