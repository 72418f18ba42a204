"""Inbox: what was accepted and is still to be worked on. Bounded, and ended when it is closed."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextvars import copy_context

from visma_async.errors import ConfigurationError
from visma_async.webhooks import Event

log = logging.getLogger("visma_async.webhooks")

OnEvent = Callable[[Event], Awaitable[object] | object]
"""An async function; a plain one will do that returns at once."""


class Inbox:
    """Deliveries that wait for their turn, each a task of this inbox's own.

    The events of a delivery are worked on in their order, and so are the deliveries where
    `concurrency` is 1.

    Attributes:
        closed: Whether nothing is accepted any more.
    """

    def __init__(self, on_event: OnEvent, *, backlog: int, concurrency: int) -> None:
        """Begins empty.

        Args:
            on_event: What is done with an event. What it raises is logged.
            backlog: How many deliveries may be accepted and not worked off.
            concurrency: How many are worked on at once.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        if not callable(on_event):
            raise ConfigurationError(
                f"on_event is an async function of an event, got {type(on_event).__name__}."
            )
        if backlog < 1 or concurrency < 1:
            raise ConfigurationError(
                f"backlog={backlog} and concurrency={concurrency} accept nothing.",
                advice="Both must be at least 1.",
            )
        self._on_event = on_event
        self._backlog = backlog
        self._places = asyncio.Semaphore(concurrency)
        # Not the context of whichever request happens to bring the event.
        self._context = copy_context()
        self._tasks: set[asyncio.Task[None]] = set()
        self.closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def put(self, events: Sequence[Event]) -> bool:
        """Accepts a delivery, unless there is no room for it."""
        if not events:
            return True
        if self.closed or len(self._tasks) >= self._backlog:
            return False
        task = asyncio.get_running_loop().create_task(
            self._work(events), context=self._context.copy()
        )
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    async def join(self) -> None:
        """Waits until everything that was accepted has been worked on."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def aclose(self) -> None:
        """Accepts nothing more, and ends what is under way. May be called again."""
        self.closed = True
        # on_event itself may be what closes.
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        if tasks:
            log.warning(
                "webhook deliveries that were accepted, and are lost since this closes: %d. Read "
                "what changed lately; another time, await webhooks.join() before closing.",
                len(tasks),
            )
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, events: Sequence[Event]) -> None:
        async with self._places:
            for event in events:
                try:
                    done = self._on_event(event)
                    if inspect.isawaitable(done):
                        await done
                except asyncio.CancelledError:
                    if self.closed:
                        raise
                    log.exception("on_event was cancelled from within: %s", _named(event))
                except Exception:
                    log.exception("on_event failed: %s", _named(event))


def _named(event: Event) -> str:
    return f"{type(event).__name__} {event.name} (notification {event.notification_id})"
