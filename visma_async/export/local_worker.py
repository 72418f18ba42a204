"""What a worker of a local cluster does first: Dask loads this module into it."""

from __future__ import annotations

import signal

from anyio import CancelScope

# Loaded before the first task comes, rather than by it.
from visma_async.api import resources as resources  # noqa: PLC0414
from visma_async.export import company_task as company_task  # noqa: PLC0414
from visma_async.wire import codec as codec  # noqa: PLC0414


async def dask_setup(_worker: object) -> None:
    """Leaves Ctrl-C to the process that started this one, and ends it in an orderly way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # It loads what anyio needs of asyncio.
    CancelScope()
