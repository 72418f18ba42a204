"""Flow: what several companies' lists tell, side by side, taken by plain code as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Iterator
from concurrent.futures import Future
from contextlib import aclosing
from typing import Generic, TypeVar

from visma_async.export.dlt.home import Home

T = TypeVar("T")
Told = Callable[[], AsyncGenerator[T, None]]


class Flow(Generic[T]):
    """Runs async generators in a client's loop, as they have their turn, and tells what they yield.

    Each waits until what it has yielded is taken: no more is fetched than is loaded.

    Args:
        home: The client's loop.
        tellers: Make the generators.
    """

    def __init__(self, home: Home, tellers: Iterable[Told[T]]) -> None:
        self._home = home
        self._tellers: Iterator[Told[T]] = iter(tellers)
        self._tasks: list[asyncio.Task[None]] = []
        self._told: asyncio.Queue[T] | None = None

    def items(self) -> Generator[T | None, None, None]:
        """Yields what they yield; None while there is nothing yet, as dlt wants it.

        Raises:
            Exception: What the first of them raised that failed.
        """
        waited: Future[T | None] | None = None
        self._home.start(self._begin()).result()
        try:
            while True:
                waited = waited or self._home.start(self._next())
                if not waited.done():
                    yield None
                    continue
                item, waited = waited.result(), None
                if item is None:
                    return
                yield item
        finally:
            self._home.start(self._end()).result()

    async def _begin(self) -> None:
        self._told = asyncio.Queue(maxsize=1)
        self._tasks = [
            asyncio.create_task(self._work(self._told), name="visma_async dlt")
            for _ in range(self._home.at_once)
        ]

    async def _work(self, told: asyncio.Queue[T]) -> None:
        for teller in self._tellers:
            async with self._home.turns, aclosing(teller()) as items:
                async for item in items:
                    await told.put(item)

    async def _next(self) -> T | None:
        """Returns what is told next; None when all has been told."""
        if self._told is None:
            return None
        get = asyncio.create_task(self._told.get())
        try:
            working = set(self._tasks)
            while True:
                await asyncio.wait({get, *working}, return_when=asyncio.FIRST_COMPLETED)
                if get.done():
                    return get.result()
                for task in [task for task in working if task.done()]:
                    working.discard(task)
                    task.result()
                if not working and self._told.empty():
                    return None
        finally:
            get.cancel()

    async def _end(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        for task in self._tasks:
            if not task.cancelled():
                # An error that comes after the one that ended the load is not told.
                task.exception()
