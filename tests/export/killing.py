"""Runs exports in other processes, and kills them."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import attrs


@attrs.define
class Ended:
    """How a process ended.

    Attributes:
        killed: Whether it was killed.
        last: The last that it told of its export.
        took: Seconds that it took, from its start.
        finish: Seconds of those that the end of the export took.
        steps: How many steps changed the disk, where those were counted.
        error: What ended its export.
    """

    killed: bool
    last: dict[str, Any]
    took: float
    finish: float
    steps: int
    error: str


class Nursery:
    """The process that forks exports."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def run(
        self, job: dict[str, Any], *, aims: dict[str, float] | None = None, after: int = 1
    ) -> Ended:
        """Runs an export until it ends or is killed.

        Args:
            job: See `kill_worker`.
            aims: Seconds after which to kill it, by what they are counted from: its `start`, a
                `page`, or the `writing` of the output. The latest that has come holds.
            after: Which of its pages that is.
        """
        loop = asyncio.get_running_loop()
        aims = {} if aims is None else dict(aims)
        self._send(job)
        process = (await self._line())["process"]
        started = loop.time()
        last: dict[str, Any] = {}
        deadline: float | None = None
        writing: float | None = None
        steps, told_of, error = 0, 0, ""
        word = "start"
        while True:
            if word in aims:
                deadline = loop.time() + aims.pop(word)
            try:
                told = await self._line(deadline)
            except TimeoutError:
                deadline = None
                with suppress(ProcessLookupError):  # it ended at this very moment
                    os.kill(process, signal.SIGKILL)
                continue
            if "ended" in told:
                break
            if "error" in told:
                error = told["error"]
                continue
            if "steps" in told:
                steps = told["steps"]
                continue
            last = told
            if told["phase"] == "writing":
                word, writing = "writing", loop.time()
            else:
                told_of += 1
                word = "page" if told_of >= after else ""
        now = loop.time()
        return Ended(
            killed=told["ended"] == -signal.SIGKILL,
            last=last,
            took=now - started,
            finish=now - writing if writing is not None else 0.0,
            steps=steps,
            error=error,
        )

    def _send(self, job: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(job).encode() + b"\n")

    async def _line(self, deadline: float | None = None) -> dict[str, Any]:
        assert self._process.stdout is not None
        async with asyncio.timeout_at(deadline):
            line = await self._process.stdout.readline()
        return json.loads(line)


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Starts the process that forks exports, and ends it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.export.kill_worker"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    try:
        yield Nursery(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def job_for(sandbox: Any, out: Path, **more: Any) -> dict[str, Any]:
    """What to export: the customers of the sandbox's first company, unless more is said."""
    return {
        "url": sandbox.url,
        "token": sandbox.access_token(),
        "company": sandbox.tenant_id,
        "out": str(out),
        **more,
    }
