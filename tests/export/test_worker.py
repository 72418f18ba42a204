"""Worker: blocking work in order, and an end that is one."""

from __future__ import annotations

import asyncio
import threading

import pytest

from visma_async.export.worker import Worker


async def test_work_is_done_in_order_though_nobody_waits_for_it():
    worker, may_go_on, done = Worker(), threading.Event(), []

    def piece(name: str) -> None:
        may_go_on.wait(10)
        done.append(name)

    first = asyncio.create_task(worker.do(piece, "first"))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert done == []
    may_go_on.set()
    await worker.do(piece, "second")
    assert done == ["first", "second"]
    await worker.aclose(lambda: done.append("closed"))
    assert done[-1] == "closed"


@pytest.mark.parametrize("times", [1, 3])
async def test_when_it_is_closed_the_last_work_is_done_however_often_one_cancels(times):
    worker, may_go_on, done = Worker(), threading.Event(), []

    def last() -> None:
        may_go_on.wait(10)
        done.append("closed")

    closing = asyncio.create_task(worker.aclose(last))
    for _ in range(times):
        await asyncio.sleep(0.01)
        closing.cancel()
    await asyncio.sleep(0.01)
    assert not closing.done()
    may_go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await closing
    assert done == ["closed"]


async def test_an_error_of_the_last_work_is_told():
    def fail() -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        await Worker().aclose(fail)
