"""CompanyTask: one company's part of a plan, as a Dask worker exports it.

Dask runs a task again where its worker was lost, so each task keeps with the scheduler, of every
table, how it ended: what has ended is not exported again, and what has not goes on from its
checkpoint.
"""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path

import attrs

from visma_async.errors import OutputInUse, VismaNetError
from visma_async.export.connection import Connection
from visma_async.export.place import place_for
from visma_async.export.plan import Plan, Table
from visma_async.export.post import Post
from visma_async.export.progress import Progress
from visma_async.export.run import export
from visma_async.quota.allowance import Quota
from visma_async.quota.usage import Usage

_LOOK = 0.25
"""Seconds between two looks whether the task is still wanted, and two reports."""
_HELD = 10.0
"""Seconds that an output may still be held by an export that was just cancelled."""
_LOST = 120.0
"""The same of a worker that is believed to be lost, and has not noticed yet."""
_AGAIN = 1.0
"""Seconds between two tries."""
_BEGUN = ""
"""What a task keeps when it begins; no output is called that."""
_LIMIT = Quota.PRODUCTION.calls


@attrs.frozen(kw_only=True)
class CompanyTask:
    """What is sent to a worker. Pickles, and carries no secrets.

    Attributes:
        key: What the task is called; of every export another one.
        plan: The tables of one company.
        connection: How the worker comes by its client.
        stop: Whether a table that fails ends the company.
        at_once: How many tables are exported side by side.
    """

    key: str
    plan: Plan
    connection: Connection
    stop: bool
    at_once: int


def export_company(task: CompanyTask) -> bytes:
    """Exports the tables of a task. This is what Dask calls, in a thread of a worker.

    Returns:
        How each of the tables ended, packed.
    """
    return asyncio.run(_Run(task, Post(task.key)).ends())


def pack(told: Sequence[Progress]) -> bytes:
    """Returns what `unpack` reads in another process."""
    return pickle.dumps([_portable(one) for one in told])


def unpack(packed: bytes) -> list[Progress]:
    """Returns what was packed, by the same user's worker."""
    told: list[Progress] = pickle.loads(packed)  # noqa: S301
    return told


def failed(table: Table, error: Exception, latest: Progress | None = None) -> Progress:
    """Returns the end of a table that could not go on, for a reason outside of it.

    Args:
        table: The table.
        error: The reason.
        latest: What was told of it last.
    """
    if latest is None:
        unknown = Usage(limit=_LIMIT, remaining=_LIMIT, resets_in=None, known=False)
        latest = Progress(
            company=table.company or "",
            table=table.dataset.name,
            out=table.out,
            quota=unknown,
        )
    return attrs.evolve(
        latest, phase="failed", error=error, reason=str(error), resumable=latest.pages > 0
    )


class _Run:
    """One run of a task. A lost worker's is followed by another one's."""

    def __init__(self, task: CompanyTask, post: Post) -> None:
        self._task = task
        self._post = post
        self._ended: dict[str, Progress] = {}
        self._latest: dict[str, Progress] = {}
        self._news: dict[str, Progress] = {}

    async def ends(self) -> bytes:
        """Exports, and returns how each table ended."""
        work = asyncio.create_task(self._work(), name="visma_async export of a company")
        while not work.done():
            await asyncio.wait([work], timeout=_LOOK)
            self._report()
            if not self._post.wanted and not work.cancelling():
                # Nobody can stop a thread: Dask has only forgotten the task.
                work.cancel()
        if not work.cancelled():
            work.result()
        return pack([*self._ended.values()])

    def _report(self) -> None:
        if self._news:
            self._post.tell(pack([*self._news.values()]))
            self._news = {}

    async def _work(self) -> None:
        kept = await self._post.kept()
        again = kept.pop(_BEGUN, None) is not None
        for packed in kept.values():
            for progress in unpack(packed):
                self._ended[progress.out] = progress
        await self._post.keep(_BEGUN, b"")
        if again and self._task.plan.how.since is not None:
            for table in self._left():
                if _stands(table):
                    await self._end(self._unseen(table))
        patient_until = time.monotonic() + (_LOST if again else _HELD)
        held = True
        while held and self._left():
            held = await self._try(patient_until)
            if held:
                await asyncio.sleep(_AGAIN)

    async def _try(self, patient_until: float) -> bool:
        """Exports what is left, and returns whether some of it is held by another process."""
        try:
            return await self._export(patient_until)
        except (VismaNetError, OSError) as error:
            for table in self._left():
                await self._end(failed(table, error, self._latest.get(table.out)))
            return False

    async def _export(self, patient_until: float) -> bool:
        task, held = self._task, False
        plan = attrs.evolve(task.plan, tables=self._left())
        async with (
            task.connection.open() as visma,
            aclosing(export(plan, visma, on_error="continue", at_once=task.at_once)) as events,
        ):
            async for progress in events:
                if _is_held(progress.error) and time.monotonic() < patient_until:
                    held = True
                elif progress.finished:
                    await self._end(progress)
                else:
                    self._latest[progress.out] = self._news[progress.out] = progress
                if progress.phase == "failed" and progress.out in self._ended and task.stop:
                    return False
        return held

    async def _end(self, progress: Progress) -> None:
        await self._post.keep(progress.out, pack([progress]))
        self._ended[progress.out] = self._news[progress.out] = progress

    def _left(self) -> list[Table]:
        return [table for table in self._task.plan.tables if table.out not in self._ended]

    def _unseen(self, table: Table) -> Progress:
        reason = "the worker was lost when it had just written the output; its counts are lost too"
        return attrs.evolve(
            failed(table, VismaNetError(reason)), phase="unproven", error=None, reason=reason
        )


def _stands(table: Table) -> bool:
    """Whether the output is in its place, and nothing is left that goes on.

    To export what is new since the last time once more would then replace it with nothing.
    """
    if "://" in table.out:
        return False
    return Path(table.out).exists() and not place_for(table.out).checkpoint.exists()


def _is_held(error: Exception | None) -> bool:
    """Whether another process is at work on the output."""
    return isinstance(error, OutputInUse)


def _portable(progress: Progress) -> Progress:
    """Makes sure that an error arrives, if need be as its text."""
    if progress.error is None:
        return progress
    try:
        pickle.loads(pickle.dumps(progress.error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - whatever somebody's error does
        said = f"{type(progress.error).__name__}: {progress.error}"
        return attrs.evolve(progress, error=VismaNetError(said))
    return progress
