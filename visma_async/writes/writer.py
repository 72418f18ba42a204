"""Writer: performs calls side by side, in the order in which they come, and owns the tasks.

It is an object with an end (`aclose`) rather than a task group inside a generator: a cancel scope
must not stay open across a `yield`, since the consumer may leave there.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.transport.pool import Closable, Pool
    from visma_async.writes.outcome import Outcome

T = TypeVar("T")

_AHEAD = 4
"""How many times as many calls as are under way may have ended before the one that is next."""
_PATIENCE = 10.0
"""Seconds in which what is under way may end when nobody waits for it any more."""


@attrs.define(eq=False)
class Slot(Generic[T]):
    """A call that was taken from the source and whose outcome was not yielded yet.

    Attributes:
        index: Its place among the calls.
        call: The call.
        begun: Whether it is noted as begun, or just about to be: from then on it may be sent.
        outcome: What became of it; None when it was left out, unsent.
        failed: Why the run must end after it, or None.
    """

    index: int
    call: Call[T]
    outcome: asyncio.Future[Outcome[T] | None]
    begun: bool = False
    failed: Exception | None = None


class Writer(Generic[T]):
    """Performs the calls of a source, a bounded number of them ahead of the consumer."""

    def __init__(
        self,
        calls: Iterable[Call[T]] | AsyncIterable[Call[T]],
        check: Callable[[Any, int], None],
        perform: Callable[[Slot[T]], Awaitable[Outcome[T]]],
        pool: Pool,
        *,
        concurrency: int,
        stop_after_error: bool,
        closing: Closable | None,
    ) -> None:
        self._source = _each(calls)
        self._check = check
        self._perform = perform
        self._pool = pool
        self._stop_after_error = stop_after_error
        self._closing = closing
        self._turn = asyncio.Lock()
        self._room = asyncio.Semaphore(concurrency * _AHEAD)
        self._window: deque[Slot[T]] = deque()
        self._arrived = asyncio.Event()
        self._count = 0
        self._stopped = False
        self._failed: Exception | None = None
        self._slots: list[Slot[T] | None] = [None] * concurrency
        self._tasks = [
            asyncio.create_task(self._work(worker), name=f"visma_async write_many {worker}")
            for worker in range(concurrency)
        ]
        for task in self._tasks:
            task.add_done_callback(self._ended)
        pool.own(self)

    async def next(self) -> Outcome[T] | None:
        """Returns the next outcome; None after the last.

        Raises:
            Exception: What ended the run: the source failed, a call was none, or the journal could
                not be written. It comes after the outcomes of all calls that were performed.
        """
        while True:
            if self._window:
                slot = self._window[0]
                outcome = await asyncio.shield(slot.outcome)
                self._window.popleft()
                self._room.release()
                if outcome is not None:
                    return outcome
            elif all(task.done() for task in self._tasks):
                if self._failed is not None:
                    raise self._failed
                return None
            else:
                self._arrived.clear()
                await self._arrived.wait()

    async def aclose(self) -> None:
        """Begins nothing more, lets what is under way end for a while, and closes the journal."""
        self._pool.disown(self)
        if not all(task.done() for task in self._tasks):
            # Heard by a consumer that still waits when the VismaNet is closed.
            self._failed = self._failed or ConfigurationError(
                "The VismaNet was closed before all writes were made.",
                advice="Make them inside its `async with` block; a journal tells which are left.",
            )
        self._stop(waiting=True)
        try:
            await asyncio.wait(self._tasks, timeout=_PATIENCE)
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(self._tasks)
            if self._closing is not None:
                await self._closing.aclose()

    async def _work(self, worker: int) -> None:
        while True:
            async with self._turn:
                await self._room.acquire()
                call = await self._taken()
                if call is None:
                    return
                future: asyncio.Future[Outcome[T] | None] = (
                    asyncio.get_running_loop().create_future()
                )
                slot = Slot(self._count, call, future)
                self._count += 1
                self._window.append(slot)
                self._arrived.set()
            self._slots[worker] = slot
            await self._settle(slot)
            self._slots[worker] = None

    async def _taken(self) -> Call[T] | None:
        if self._stopped:
            return None
        try:
            call: Call[T] = await anext(self._source)
            # In the order of the calls: after one that is wrong, none is begun.
            self._check(call, self._count)
            return call
        except StopAsyncIteration:
            return None
        except Exception as error:  # noqa: BLE001 - whatever the caller's source raises
            self._fail(error)
            return None

    async def _settle(self, slot: Slot[T]) -> None:
        outcome: Outcome[T] | None = None
        try:
            outcome = await self._perform(slot)
        except Exception as error:  # noqa: BLE001 - handed on to the consumer
            self._fail(error)
        finally:
            if not slot.outcome.done():
                slot.outcome.set_result(outcome)
        if slot.failed is not None:
            self._fail(slot.failed)
        if (
            self._stop_after_error
            and outcome is not None
            and outcome.status != "ok"
            and not outcome.replayed
        ):
            self._stop(waiting=True)

    def _fail(self, error: Exception) -> None:
        self._failed = self._failed or error
        self._stop(waiting=False)

    def _stop(self, *, waiting: bool) -> None:
        """Takes no more calls; `waiting`: those that were taken and not begun are left out, too."""
        self._stopped = True
        for task, slot in zip(self._tasks, self._slots, strict=True):
            idle = slot is None or (waiting and not slot.begun)
            if idle and task is not asyncio.current_task():
                task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._arrived.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed = self._failed or ConfigurationError(f"write_many failed: {error!r}")


async def _each(calls: Iterable[Any] | AsyncIterable[Any]) -> AsyncIterator[Any]:
    if isinstance(calls, AsyncIterable):
        async for call in calls:
            yield call
    else:
        iterator: Iterator[Any] = iter(calls)
        for call in iterator:
            yield call
