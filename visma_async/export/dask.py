"""export_on: the same export, spread over the workers of a Dask cluster, company by company."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncGenerator
from concurrent.futures import CancelledError
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Literal
from uuid import uuid4

import attrs
from anyio import CancelScope, move_on_after

from visma_async.client import VismaNet
from visma_async.errors import ConfigurationError, ConnectionFailed, VismaNetError
from visma_async.export.company_task import CompanyTask, export_company, failed, unpack
from visma_async.export.connection import Connect, connection
from visma_async.export.local_cluster import local_cluster
from visma_async.export.place import place_for
from visma_async.export.plan import Plan, Table
from visma_async.export.post import TOPIC
from visma_async.export.progress import Progress
from visma_async.export.run import AT_ONCE
from visma_async.export.stream import STDOUT

_ANSWER = 10.0
"""Seconds in which a scheduler answers, or is not there."""


async def export_on(
    plan: Plan,
    *,
    workers: int | None = None,
    scheduler: str | None = None,
    connect: Connect | str = VismaNet.from_env,
    on_error: Literal["stop", "continue"] = "stop",
    at_once: int = AT_ONCE,
) -> AsyncGenerator[Progress, None]:
    """Exports the tables of a plan on several processes, and tells how far they have come.

        plan = make_plan([Dataset(resource="customer")], "/data/{company}.jsonl", companies=[...])
        async for progress in export_on(plan, workers=4):
            print(progress.company, progress.records, progress.total)

    A company is never divided, so that its quota is minded in one place. What is told is what
    `export` tells, up to four times a second for each company; no end of a table is left out. The
    companies of a worker that is lost are taken over by another one, after the last page that is
    safe; tables that had ended stay as they are. Leaving the loop stops the workers' exports.

    Tasks carry no secrets: each worker connects by itself.

    Where the cluster is on other machines, these need the package, the outputs' folder under the
    same path, and, to know what is new since the last export, a `How.memory` that they share.
    What goes to a URL is gathered in the worker's own state folder: another machine begins it
    anew.

    Args:
        plan: What to export.
        workers: How many processes to start on this machine. As with `multiprocessing`, a script
            that does so needs its `if __name__ == "__main__":`.
        scheduler: The address of a cluster that is there, `tcp://...`, in place of `workers`.
        connect: Makes a worker's client: a function of a module that can be imported there, or
            its name, `module:function`; a `functools.partial` of one takes texts along, such as a
            profile's name. It returns a `VismaNet`, or an async context manager that gives one.
            By default the worker's environment says all, as for `VismaNet.from_env`.
        on_error: Whether a table that fails ends the export, or is told of while others go on.
        at_once: How many tables of a company are exported side by side.

    Raises:
        VismaNetError: A page could not be fetched or read (with `on_error="stop"`).
        OSError: A page could not be written (with `on_error="stop"`).
        ConfigurationError: The plan makes no sense on a cluster, or Dask is not installed.
        ConnectionFailed: The scheduler cannot be reached.
    """
    if (workers is None) == (scheduler is None):
        raise ConfigurationError("Give either workers or the address of a scheduler.")
    if workers is not None and workers < 1:
        raise ConfigurationError(f"workers must be at least 1, got {workers}.")
    if at_once < 1:
        raise ConfigurationError(f"at_once must be at least 1, got {at_once}.")
    _distributed()
    if scheduler is not None:
        plan = _absolute(plan)
    _check(plan)
    way, named = connection(connect), f"visma_async-export-{uuid4().hex}"
    tasks = [
        CompanyTask(
            key=f"{named}-{number}",
            plan=plan.of([company]),
            connection=way,
            stop=on_error == "stop",
            at_once=at_once,
        )
        for number, company in enumerate(plan.companies)
    ]
    spread = _Spread(tasks, workers, scheduler, stop=on_error == "stop")
    try:
        async for progress in spread.events():
            yield progress
    finally:
        with CancelScope(shield=True):
            await spread.aclose()


class _Spread:
    """Has tasks done by workers, and owns what it started for that."""

    def __init__(
        self, tasks: list[CompanyTask], workers: int | None, scheduler: str | None, *, stop: bool
    ) -> None:
        self._tasks = {task.key: task for task in tasks}
        self._workers = workers
        self._scheduler = scheduler
        self._stop = stop
        self._stack = AsyncExitStack()
        self._client: Any = None
        self._watching: list[asyncio.Task[None]] = []
        self._news = asyncio.Event()
        # By the task and the output; a page that nobody asked for yet gives way to the next one.
        self._latest: dict[tuple[str, str], Progress] = {}
        self._ended: set[tuple[str, str]] = set()
        self._untold: dict[tuple[str, str], Progress] = {}

    async def events(self) -> AsyncGenerator[Progress, None]:
        await self._open()
        self._client.subscribe_topic(TOPIC, self._hear)
        for task in self._tasks.values():
            future = self._client.submit(export_company, task, key=task.key, pure=False)
            self._watching.append(asyncio.create_task(self._watch(task, future)))
        while True:
            # Before the look at what is told: what ends meanwhile is told in the next round.
            over = all(one.done() for one in self._watching)
            while self._untold:
                progress = self._untold.pop(next(iter(self._untold)))
                if progress.error is not None and self._stop:
                    raise progress.error
                yield progress
            for one in self._watching:
                if one.done():
                    one.result()
            if over:
                return
            await self._news.wait()
            self._news.clear()

    async def aclose(self) -> None:
        for one in self._watching:
            one.cancel()
        if self._watching:
            await asyncio.wait(self._watching)
        await self._stack.aclose()

    async def _open(self) -> None:
        distributed = _distributed()
        # What is wrong is raised, or mended; the terminal is not for what Dask says of it.
        self._stack.enter_context(distributed.utils.silence_logging_cmgr(logging.CRITICAL))
        address = self._scheduler
        if self._workers is not None:
            address = await self._stack.enter_async_context(local_cluster(self._workers))
        try:
            self._client = await distributed.Client(
                address, asynchronous=True, set_as_default=False, timeout=_ANSWER
            )
        except (OSError, ValueError) as error:
            raise ConnectionFailed(
                f"There is no Dask scheduler at {address}: {error}.",
                advice="Give the address that dask scheduler prints, such as tcp://10.0.0.5:8786.",
            ) from error
        self._stack.push_async_callback(self._leave)

    async def _leave(self) -> None:
        # What it had asked for, the scheduler then takes back from the workers.
        with move_on_after(_ANSWER):
            await self._client.close()

    async def _watch(self, task: CompanyTask, future: Any) -> None:
        distributed = _distributed()
        try:
            ends = unpack(await future.result())
        except distributed.KilledWorker:
            ends = self._given_up(task)
        except CancelledError as error:
            raise ConnectionFailed(
                "The Dask scheduler was lost in the middle of the export.",
                advice="Export again: what was read is safe.",
            ) from error
        finally:
            self._news.set()
        for progress in ends:
            self._take(task.key, progress)
        # Or the scheduler would have it done again where the worker that keeps it is lost.
        future.release()

    def _hear(self, event: tuple[float, Any]) -> None:
        _, message = event
        if message["task"] in self._tasks:
            for progress in unpack(message["told"]):
                self._take(message["task"], progress)

    def _take(self, task: str, progress: Progress) -> None:
        key = task, progress.out
        if key in self._ended:
            return
        if progress.finished:
            self._ended.add(key)
        self._latest[key] = self._untold[key] = progress
        self._news.set()

    def _given_up(self, task: CompanyTask) -> list[Progress]:
        error = VismaNetError(
            f"The workers that exported company {task.plan.companies[0]} were lost, one after the "
            "other.",
            advice="See the workers' logs: they may have run out of memory. What was read is safe.",
        )
        return [
            failed(table, error, self._latest.get((task.key, table.out)))
            for table in task.plan.tables
        ]


def _distributed() -> Any:
    try:
        import distributed  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigurationError(
            "Spreading an export over workers needs Dask, which is not installed.",
            advice='pip install "visma-async[dask]"',
        ) from error
    return distributed


def _absolute(plan: Plan) -> Plan:
    """Has paths mean in every process what they mean in this one."""
    memory = plan.how.memory
    how = attrs.evolve(plan.how, memory=None if memory is None else Path(memory).absolute())

    def named(table: Table) -> Table:
        if "://" in table.out or table.out == STDOUT:
            return table
        root = None if table.root is None else os.path.abspath(table.root)  # noqa: PTH100 - a text
        return attrs.evolve(table, out=os.path.abspath(table.out), root=root)  # noqa: PTH100

    return attrs.evolve(plan, tables=[named(table) for table in plan.tables], how=how)


def _check(plan: Plan) -> None:
    for table in plan.tables:
        if table.out == STDOUT:
            raise ConfigurationError(
                "The workers of a cluster have no standard output to write to.",
                advice="Write to files, or without workers.",
            )
        if "://" in table.out and place_for(table.out).name != table.out:
            raise ConfigurationError(
                f"{place_for(table.out).name} has credentials in it, which would be sent along.",
                advice="Let the workers have them as fsspec finds them: in their environment.",
            )
