"""Post: what a running Dask task has to do with its scheduler."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

TOPIC = "visma_async-export"
"""What reports are sent under. One for all exports, so that a scheduler keeps few old ones."""
_WELL = ("running", "paused")


class Post:
    """Made in the thread in which Dask runs the task.

    Args:
        key: What the task is called.
    """

    def __init__(self, key: str) -> None:
        from distributed import get_worker  # noqa: PLC0415 - an extra

        self._key = key
        self._worker: Any = get_worker()

    @property
    def wanted(self) -> bool:
        """Whether the task has not been cancelled, also by the loss of who asked for it."""
        known = self._worker.state.tasks.get(self._key)
        return (
            known is not None and known.state == "executing" and self._worker.status.name in _WELL
        )

    def tell(self, packed: bytes) -> None:
        """Sends a report to who asked for the export. It may get lost with the worker."""
        self._worker.log_event(TOPIC, {"task": self._key, "told": packed})

    async def keep(self, name: str, packed: bytes) -> None:
        """Has the scheduler keep something, and returns when it does.

        It forgets it together with the task.
        """
        scheduler = self._worker.scheduler
        await self._within(scheduler.set_metadata(keys=[self._key, name], value=packed))

    async def kept(self) -> dict[str, bytes]:
        """Returns what earlier runs of this task had it keep."""
        found = await self._within(
            self._worker.scheduler.get_metadata(keys=[self._key], default={})
        )
        return dict(found)

    async def _within(self, asked: Coroutine[Any, Any, Any]) -> Any:
        # The worker's connections belong to its own event loop.
        loop = self._worker.loop.asyncio_loop
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(asked, loop))
