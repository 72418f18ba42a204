"""Home: the event loop that a load's client lives in, in a thread of its own.

dlt takes rows from plain code. It can run async generators too, but where a load fails it ends
their loop without waiting for them, and connections stay open. So the client has its own loop, and
is closed in it before the load has ended, whatever ends it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from visma_async.export.connection import Connect

if TYPE_CHECKING:
    from visma_async.client import VismaNet

T = TypeVar("T")


class Home:
    """One client for all the tables that are loaded at a time; they share its quota.

    It is made when the first of them begins, and closed when the last one ends.

    Args:
        connect: Makes the client.
        at_once: How many lists of a company are read at a time.
    """

    def __init__(self, connect: Connect, at_once: int) -> None:
        self._connect = connect
        self._at_once = at_once
        self._turns: asyncio.Semaphore | None = None
        self._lock = threading.Lock()
        self._guests = 0
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None

    def enter(self) -> VismaNet:
        """Returns the client. It is not closed before `leave` has been called as often.

        Raises:
            ConfigurationError: What the client needs is missing.
        """
        with self._lock:
            if not self._guests:
                self._opened: Future[VismaNet] = Future()
                self._thread = threading.Thread(
                    target=self._live, name="visma_async-dlt", daemon=True
                )
                self._thread.start()
            self._guests += 1
        try:
            return self._opened.result()
        except BaseException:
            self.leave()
            raise

    def leave(self) -> None:
        """Closes the client if nobody else needs it, and returns when it is closed."""
        with self._lock:
            self._guests -= 1
            if self._guests or self._thread is None:
                return
            if self._loop is not None and self._over is not None:
                self._loop.call_soon_threadsafe(self._over.set)
            self._thread.join()
            self._thread = self._loop = self._over = None

    @property
    def at_once(self) -> int:
        """How many lists of a company are read at a time."""
        return self._at_once

    @property
    def turns(self) -> asyncio.Semaphore:
        """What each of them waits for. Used in the client's loop."""
        if self._turns is None:
            raise ValueError("The client is closed.")
        return self._turns

    def start(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Starts something in the client's loop."""
        if self._loop is None:
            raise ValueError("The client is closed.")
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def _live(self) -> None:
        try:
            asyncio.run(self._open())
        except BaseException as error:
            if self._opened.done():
                raise
            self._opened.set_exception(error)

    async def _open(self) -> None:
        over = asyncio.Event()
        self._turns = asyncio.Semaphore(self._at_once)
        async with self._connect() as visma:
            self._loop, self._over = asyncio.get_running_loop(), over
            self._opened.set_result(visma)
            await over.wait()
