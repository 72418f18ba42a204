"""A process that is killed while it waits for jobs: another one picks them up."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from visma_async import Created, models
from visma_async.testing.client import client_of

SCALE = 200
WAITING = textwrap.dedent(
    """
    import asyncio, json, sys
    from visma_async import VismaNet, models
    from visma_async.clock import ScaledClock

    async def main():
        async with VismaNet.from_env(clock=ScaledClock(float(sys.argv[1]))) as visma:
            company = visma.company()
            calls = [
                company.customer.get("10000"),
                company.customer.create(models.CustomerUpdate(name="ACME")),
                company.customer.get("nobody"),
            ]
            jobs = [await call.background() for call in calls]
            print(json.dumps([job.to_dict() for job in jobs]), flush=True)
            await asyncio.gather(*jobs)

    asyncio.run(main())
    """
)


def killed_while_it_waits(sandbox) -> list[dict]:
    """What a process saved that was killed when it had begun to wait."""
    environment = {
        "VISMA_BASE_URL": sandbox.url,
        "VISMA_TOKEN_URL": sandbox.token_url,
        "VISMA_CLIENT_ID": sandbox.client_id,
        "VISMA_CLIENT_SECRET": sandbox.client_secret,
        "VISMA_TENANT_ID": sandbox.tenant_id,
    }
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING, str(SCALE)],
        stdout=subprocess.PIPE,
        env=os.environ | environment,
    )
    try:
        saved = json.loads(process.stdout.readline())
        while not any(r.route == "GET /v1/background/{requestId}" for r in sandbox.requests):
            assert process.poll() is None
            time.sleep(0.005)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == -signal.SIGKILL
    return saved


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
@pytest.mark.visma_sandbox(scale=SCALE, background={"delay": 400.0})
def test_another_process_gets_the_results(visma_sandbox):
    saved = killed_while_it_waits(visma_sandbox)
    assert not any(job.finished for job in visma_sandbox.jobs)

    async def resume():
        async with client_of(visma_sandbox) as visma:
            company = visma.company(visma_sandbox.tenant_id)
            jobs = [company.job(each) for each in saved]
            return await asyncio.gather(*jobs, return_exceptions=True)

    customer, created, missing = asyncio.run(resume())
    assert isinstance(customer, models.Customer)
    assert customer.number == "10000"
    assert isinstance(created, Created)
    assert visma_sandbox.read("customer", created.number)["name"] == "ACME"
    assert type(missing).__name__ == "NotFound"
    assert len(visma_sandbox.jobs) == 3, "nothing was submitted again"
