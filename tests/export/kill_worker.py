"""Exports in processes that are there to be killed.

One process has everything imported, and forks one for each line of JSON on its standard input:
so a hundred of them take seconds. It prints the id of each, and how it ended; the exports print
how they come along.
"""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import sqlite3
import sys
import threading
from pathlib import Path
from typing import Any

import pyarrow.parquet

from visma_async import Retry, StaticToken, VismaNet
from visma_async.export import Dataset, How, export, make_plan

# What the exports need is imported before they are forked.
assert pyarrow.parquet

_FILES = (io.BufferedRandom, io.BufferedWriter, io.BufferedReader, io.FileIO)
_FILE_STEPS = {"write", "truncate", "flush", "close"}
_SYSTEM_STEPS = {"open", "fsync", "fdatasync", "replace", "unlink", "chmod", "close"}


class Steps:
    """Counts what changes the disk, and kills the process just before the step that it is told."""

    def __init__(self, last: int | None) -> None:
        self.last = last
        self.count = 0

    def watch(self) -> None:
        threading.setprofile(self._called)

    def _called(self, frame: Any, event: str, called: Any) -> None:
        if event != "c_call" or not _is_step(called):
            return
        self.count += 1
        if self.count == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


def _is_step(called: Any) -> bool:
    owner, name = getattr(called, "__self__", None), called.__name__
    if isinstance(owner, sqlite3.Connection):
        return True
    if isinstance(owner, _FILES):
        return name in _FILE_STEPS
    return getattr(owner, "__name__", "") in {"posix", "io"} and name in _SYSTEM_STEPS


def tell(**facts: Any) -> None:
    """Writes one line, in one piece even where others write too."""
    os.write(1, json.dumps(facts).encode() + b"\n")


async def run(job: dict[str, Any]) -> None:
    steps = Steps(job.get("step"))
    if "step" in job:
        steps.watch()
    how = dict(job.get("how", {}))
    if "memory" in how:
        how["memory"] = Path(how["memory"])
    plan = make_plan(
        [Dataset(**job.get("dataset", {"resource": "customer"}))],
        job["out"],
        companies=[job["company"]],
        how=How(**how),
    )
    async with VismaNet(
        StaticToken(job["token"]), base_url=job["url"], retry=Retry(attempts=1)
    ) as visma:
        async for progress in export(plan, visma):
            tell(
                phase=progress.phase,
                records=progress.records,
                pages=progress.pages,
                calls=progress.calls,
                resumed=progress.resumed,
            )
    tell(steps=steps.count)


def main() -> None:
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            try:
                asyncio.run(run(json.loads(line)))
            except Exception as error:  # noqa: BLE001 - whoever waits is told
                tell(error=repr(error))
            finally:
                os._exit(0)
        tell(process=process)
        _, status = os.waitpid(process, 0)
        tell(ended=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
