"""Runs a command's coroutine, and ends it in an orderly way on Ctrl-C and SIGTERM."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from visma_async.cli.exits import Exit


def run(work: Coroutine[Any, Any, Exit]) -> Exit:
    """Runs the coroutine in an event loop of its own.

    Both signals cancel it, so that files are removed and connections closed; a second Ctrl-C
    does not wait for that.

    Raises:
        KeyboardInterrupt: It was ended by Ctrl-C.
    """
    with asyncio.Runner() as runner:
        return runner.run(_terminable(work))


async def _terminable(work: Coroutine[Any, Any, Exit]) -> Exit:
    task = asyncio.ensure_future(work)
    terminated = False

    def terminate() -> None:
        nonlocal terminated
        terminated = True
        task.cancel()

    # Windows has no handlers within the event loop; there a terminated process just ends.
    with suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, terminate)
    try:
        return await task
    except asyncio.CancelledError:
        if terminated:
            return Exit.TERMINATED
        raise
