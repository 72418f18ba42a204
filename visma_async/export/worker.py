"""Worker: a thread that does one export's blocking work, a piece at a time and in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Worker:
    """Does blocking work outside the event loop.

    When the caller is cancelled in the middle of a piece, the piece is done all the same, and what
    is asked for next (closing the files) waits its turn behind it.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="visma_async-export")

    async def do(self, work: Callable[[*Ts], T], *arguments: *Ts) -> T:
        """Does a piece of work and returns its result."""
        loop = asyncio.get_running_loop()
        return await asyncio.shield(loop.run_in_executor(self._thread, work, *arguments))

    async def aclose(self, work: Callable[[], None]) -> None:
        """Does the last piece of work, and ends the thread.

        When this returns it is done, also where the caller is cancelled meanwhile: who waits for
        an end wants the files closed.
        """
        done = asyncio.get_running_loop().run_in_executor(self._thread, work)
        cancelled: asyncio.CancelledError | None = None
        try:
            while not done.done():
                try:
                    await asyncio.shield(done)
                except asyncio.CancelledError as error:
                    cancelled = error
            done.result()
        finally:
            self._thread.shutdown(wait=False)
        if cancelled is not None:
            raise cancelled
