"""Eight processes on one company's windows, two of them killed in the middle."""

from __future__ import annotations

import asyncio
import math
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from visma_async.sandbox import Sandbox

_WORKER = Path(__file__).with_name("quota_worker.py")
_PROCESSES, _QUOTA, _WINDOW, _FULL_WINDOWS = 8, 1000, 12.0, 4


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_eight_processes_share_a_window_and_two_are_killed(redis_server):
    """Never more than 1,000 calls in a window, and of each full one at least 98 %."""
    dice = random.Random(5)
    async with Sandbox(
        quota=_QUOTA, window=_WINDOW, sizes={"customer": 10}, kept_requests=100_000
    ) as sandbox:
        workers = [
            await asyncio.create_subprocess_exec(
                *(sys.executable, str(_WORKER)),
                *(sandbox.url, sandbox.tenant_id, redis_server.url),
                stdout=asyncio.subprocess.PIPE,
            )
            for _ in range(_PROCESSES)
        ]
        try:
            for worker in workers:
                assert worker.stdout is not None
                assert await worker.stdout.readline() == b"ready\n"
            first = math.floor(time.time() / _WINDOW) + 1
            for window in range(_FULL_WINDOWS):
                await _until((first + window) * _WINDOW + dice.uniform(0.2, 2.0))
                if window in {1, 2}:
                    workers[window].send_signal(signal.SIGKILL)
            await _until((first + _FULL_WINDOWS) * _WINDOW)
        finally:
            for worker in workers:
                if worker.returncode is None:
                    worker.send_signal(signal.SIGINT)
            for worker in workers:
                await asyncio.wait_for(worker.wait(), 30)
        made = [request for request in sandbox.requests if request.path.startswith("/v1/")]
        statuses = Counter(request.status for request in made)
        reached = Counter(math.floor(request.at / _WINDOW) - first for request in made)
        print(f"statuses {dict(statuses)}; calls in each window {sorted(reached.items())}")
        assert statuses[429] == 0
        assert max(reached.values()) <= _QUOTA
        for window in range(_FULL_WINDOWS):
            assert reached[window] >= 0.98 * _QUOTA


async def _until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - time.time()))
