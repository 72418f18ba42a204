"""export: runs the tables of a plan, several at a time, and tells how they come along."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from itertools import chain, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import attrs
from anyio import CancelScope

from visma_async.clock import Clock, SystemClock
from visma_async.errors import ConfigurationError, VismaNetError
from visma_async.export.outputs import Outputs
from visma_async.export.plan import Plan, Table
from visma_async.export.progress import Progress
from visma_async.export.table_run import TableRun

if TYPE_CHECKING:
    from visma_async.client import VismaNet

log = logging.getLogger("visma_async.export")

AT_ONCE = 4


async def export(
    plan: Plan,
    visma: VismaNet,
    *,
    on_error: Literal["stop", "continue"] = "stop",
    at_once: int = AT_ONCE,
    clock: Clock = SystemClock(),  # noqa: B008 - it has no state
) -> AsyncGenerator[Progress, None]:
    """Exports the tables of a plan, and tells after every page how far that has come.

        plan = make_plan([Dataset(resource="customer")], "customers.parquet")
        async with VismaNet.from_env() as visma:
            async for progress in export(plan, visma):
                print(progress.table, progress.records, progress.total)

    The last `Progress` of a table is the one that is `finished`: its output is in its place, or
    its `error` says why not. Until then it grows in a hidden file beside it, and every page is on
    the disk before it is told of. Whatever ends an export (an error, a cancellation, a kill), the
    same plan run again goes on after the last page, and the output holds every record once.

    Args:
        plan: What to export.
        visma: The client. It needs to know every company of the plan.
        on_error: Whether a table that fails ends the export, or is told of while others go on.
        at_once: How many tables are exported side by side. The quota bounds all of them.
        clock: What the seconds are counted by.

    Raises:
        VismaNetError: A page could not be fetched or read (with `on_error="stop"`).
        OSError: A page could not be written (with `on_error="stop"`).
        ConfigurationError: The plan makes no sense; nothing was sent.
    """
    if at_once < 1:
        raise ConfigurationError(f"at_once must be at least 1, got {at_once}.")
    _check(plan, visma)
    # Made when their turn comes: there may be a hundred thousand.
    runs = (
        TableRun(visma.company(table.company), table, plan.how, clock) for table in _in_turns(plan)
    )
    fleet = _Fleet(runs, min(at_once, len(plan.tables)), stop=on_error == "stop")
    try:
        async for progress in fleet.events():
            yield progress
    finally:
        with CancelScope(shield=True):
            await fleet.aclose()


def _check(plan: Plan, visma: VismaNet) -> None:
    """Makes sure that every kind of table can be written, before any is begun.

    Raises:
        ConfigurationError: One cannot be.
    """
    known: set[str] = set()
    for table in plan.tables:
        dataset = table.dataset
        kind = (dataset.resource, dataset.method, dataset.children, Path(table.out).suffixes[-2:])
        if (text := repr(kind)) not in known:
            known.add(text)
            Outputs(table, visma.company(table.company).timezone)


def _in_turns(plan: Plan) -> Iterator[Table]:
    """The tables of a plan, one company after the other and then round again."""
    by_company: dict[str | None, list[Table]] = {}
    for table in plan.tables:
        by_company.setdefault(table.company, []).append(table)
    turns = chain.from_iterable(zip_longest(*by_company.values()))
    return (table for table in turns if table is not None)


class _Fleet:
    """Runs tables side by side, and owns the tasks that do.

    An object with an end rather than a task group: a cancel scope must not stay open across a
    `yield`.
    """

    def __init__(self, runs: Iterator[TableRun], workers: int, *, stop: bool) -> None:
        self._waiting = runs
        self._workers = workers
        self._stop = stop
        # Full when nobody looks: the tables wait then.
        self._told: asyncio.Queue[Progress | Exception | None] = asyncio.Queue(maxsize=1)
        self._tasks: list[asyncio.Task[None]] = []

    async def events(self) -> AsyncGenerator[Progress, None]:
        self._tasks = [
            asyncio.create_task(self._work(), name="visma_async export")
            for _ in range(self._workers)
        ]
        working = len(self._tasks)
        while working:
            progress = await self._told.get()
            if progress is None:
                working -= 1
                continue
            if isinstance(progress, Exception):
                raise progress
            if progress.error is not None and self._stop:
                raise progress.error
            yield progress

    async def aclose(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def _work(self) -> None:
        try:
            for run in self._waiting:
                await self._run(run)
        except Exception as error:  # noqa: BLE001 - whoever listens is to be told
            await self._told.put(error)
        else:
            await self._told.put(None)

    async def _run(self, run: TableRun) -> None:
        failure: Progress | None = None
        try:
            async with aclosing(run.events()) as events:
                async for progress in events:
                    await self._told.put(progress)
        except (VismaNetError, OSError, sqlite3.Error) as raised:
            log.debug("%s failed", run.progress.table, exc_info=True)
            error: VismaNetError | OSError
            if isinstance(raised, sqlite3.Error):
                # The disk under the checkpoint or the memory is full, or fails.
                error = OSError(None, str(raised), run.progress.out)
            else:
                error = raised
            failure = attrs.evolve(
                run.safe,
                phase="failed",
                quota=run.progress.quota,
                seconds=run.progress.seconds,
                error=error,
                reason=str(error),
                resumable=run.resumable,
            )
        finally:
            with CancelScope(shield=True):
                await run.aclose()
        if failure is not None:
            await self._told.put(failure)
