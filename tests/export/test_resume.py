"""export: what an interrupted one leaves for the next run, whatever interrupted it."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import sqlite3

import anyio
import pytest

from tests.export.exporting import end, lists_asked, names, plan_of
from tests.export.leftovers import CALLS, LEFT, goes_on, left_over, read_some
from visma_async import (
    DecodeError,
    Retry,
    ServerError,
)
from visma_async.export import export
from visma_async.export.checkpoint import Checkpoint
from visma_async.export.spool import Spool

pytestmark = [
    pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10}),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


@pytest.mark.parametrize("pages", range(1, CALLS + 1))
async def test_leaving_the_loop_leaves_what_the_next_run_goes_on_with(
    tmp_path, visma_sandbox, visma_client, pages
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out, how={"prefetch": 0})
    await read_some(visma_client, plan, pages)
    assert left_over(tmp_path) == LEFT
    before = lists_asked(visma_sandbox)
    last = await goes_on(visma_client, plan, out)
    assert 0 < last.resumed <= 95
    assert last.pages == CALLS
    # One more page may have been read when the loop was left, and is not read again.
    assert lists_asked(visma_sandbox) - before <= CALLS - pages
    assert lists_asked(visma_sandbox) <= CALLS + 1


@pytest.mark.parametrize("kind", ["asyncio", "anyio"])
@pytest.mark.parametrize("page", range(CALLS))
async def test_cancelled_at_any_page(tmp_path, kind, page, visma_sandbox, visma_client):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out, how={"prefetch": 0})
    stalled = asyncio.Event()

    async def run() -> None:
        if page == 0:
            visma_sandbox.fail_next(None, stall=60.0, path="/v1/customer")
            asyncio.get_running_loop().call_later(0.05, stalled.set)
        async for progress in export(plan, visma_client):
            if progress.pages == page:
                # The one after the next is never answered.
                visma_sandbox.fail_next(None, stall=60.0, path="/v1/customer")
                asyncio.get_running_loop().call_later(0.02, stalled.set)

    if kind == "asyncio":
        task = asyncio.create_task(run())
        await stalled.wait()
        task.cancel()
        with pytest.raises((asyncio.CancelledError, StopAsyncIteration)):
            await task
            raise asyncio.CancelledError  # it may have been at its end
    else:
        async with anyio.create_task_group() as group:
            group.start_soon(run)
            await stalled.wait()
            group.cancel_scope.cancel()
    visma_sandbox.stop_failing()
    if not out.exists():
        assert left_over(tmp_path) == (LEFT if page else set())
        await goes_on(visma_client, plan, out)


async def test_nothing_is_left_where_no_page_had_come(tmp_path, visma_sandbox, visma_client):
    visma_sandbox.fail_next(status=500, path="/v1/customer")
    with pytest.raises(ServerError):
        await end(visma_client, plan_of(visma_sandbox, tmp_path / "out.jsonl"))
    assert names(tmp_path) == set()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"status": 500}, ServerError),
        ({"status": 200, "body": b'[{"number": "1"'}, DecodeError),
        ({"status": 200, "body": b'{"strange": true}'}, DecodeError),
        ({"status": 200, "html": True}, DecodeError),
        ({"status": 200, "body": b"<html>", "content_type": "text/html"}, DecodeError),
    ],
)
async def test_a_page_that_is_none_leaves_those_before(
    tmp_path, visma_sandbox, visma_client, fault, error
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out, how={"prefetch": 0})
    with pytest.raises(error) as caught:
        async for progress in export(plan, visma_client):
            if progress.pages == 3:
                visma_sandbox.fail_next(path="/v1/customer", **fault)
    if error is DecodeError:
        assert re.match("Page [12]: ", str(caught.value))
    assert left_over(tmp_path) == LEFT
    assert visma_sandbox.in_flight == 0
    await goes_on(visma_client, plan, out)


async def test_a_full_disk_leaves_what_fitted_and_no_call_under_way(
    tmp_path, monkeypatch, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    append, written = Spool._append, 0

    def full(self, chunk):
        nonlocal written
        written += bool(chunk)
        if written == 4:
            self._file.write(chunk[:100])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(out))
        append(self, chunk)

    monkeypatch.setattr(Spool, "_append", full)
    with pytest.raises(OSError, match="No space left") as caught:
        await end(visma_client, plan)
    assert caught.value.filename == str(out)
    assert left_over(tmp_path) == LEFT
    assert visma_sandbox.in_flight == 0
    monkeypatch.undo()
    await goes_on(visma_client, plan, out)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root mounts a small disk")
@pytest.mark.parametrize("size", ["64k", "100k", "140k"])
async def test_a_disk_that_is_full_indeed(tmp_path, visma_sandbox, visma_client, size):
    small = tmp_path / "small"
    small.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(small)]
    mounted = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.DEVNULL)
    if await mounted.wait():
        pytest.skip("no small disk can be mounted here")
    try:
        out = small / "out.jsonl"
        plan = plan_of(visma_sandbox, out)
        for _ in range(2):
            with pytest.raises(OSError):
                await end(visma_client, plan)
            assert visma_sandbox.in_flight == 0
        grown = await asyncio.create_subprocess_exec("mount", "-o", "remount,size=4m", str(small))
        assert await grown.wait() == 0
        await goes_on(visma_client, plan, out)
    finally:
        await (await asyncio.create_subprocess_exec("umount", str(small))).wait()


async def test_a_checkpoint_that_cannot_be_written_is_an_error_of_the_system(
    tmp_path, monkeypatch, visma_sandbox, visma_client
):
    out = tmp_path / "out.jsonl"
    plan = plan_of(visma_sandbox, out)
    save = Checkpoint.save

    def full(self, name, value):
        save(self, name, value)
        if name == "state" and value["tally"]["counts"]["pages"] == 4:
            raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Checkpoint, "save", full)
    with pytest.raises(OSError, match="disk is full"):
        await end(visma_client, plan)
    monkeypatch.undo()
    await goes_on(visma_client, plan, out)
