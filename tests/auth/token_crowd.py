"""Eight processes that share a token store, each of which makes a hundred calls at once."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

_PROCESSES = 8


async def run_crowd(job: dict[str, Any]) -> None:
    """Starts them, lets all go at the same time, and makes sure that every call was answered."""
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            *("-W", "error", "-m", "tests.auth.token_worker"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(_PROCESSES)
    ]
    try:
        for worker in workers:
            worker.stdin.write(json.dumps(job).encode() + b"\n")
        for worker in workers:
            assert await worker.stdout.readline() == b"ready\n"
        for worker in workers:
            worker.stdin.write(b"go\n")
        answered = [await worker.stdout.readline() for worker in workers]
        assert answered == [b"%d\n" % job["calls"]] * _PROCESSES
        for worker in workers:
            assert await worker.wait() == 0
    finally:
        for worker in workers:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()
