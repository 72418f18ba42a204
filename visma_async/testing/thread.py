"""A sandbox in a thread with an event loop of its own, for tests that have none."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Thread

from visma_async.sandbox import Sandbox


@contextmanager
def serving(sandbox: Sandbox) -> Generator[None]:
    """The sandbox is served while the context is open."""
    started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
    thread = Thread(
        target=asyncio.run, args=(_serve(sandbox, started),), name="visma-sandbox", daemon=True
    )
    thread.start()
    loop, ended = started.result()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()


async def _serve(
    sandbox: Sandbox, started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]
) -> None:
    ended = asyncio.Event()
    try:
        async with sandbox:
            started.set_result((asyncio.get_running_loop(), ended))
            await ended.wait()
    except BaseException as error:
        if started.done():
            raise
        started.set_exception(error)
