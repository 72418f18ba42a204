from __future__ import annotations

import asyncio
import json
import signal
import sys

import aiohttp
import pytest

from visma_async.sandbox import Sandbox
from visma_async.sandbox.serve import announcement


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
async def test_a_process_of_its_own_says_where_it_is_and_ends_when_asked():
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "visma_async.sandbox", 'sizes={"customer":3}', "companies=2"),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        line = json.loads(await process.stdout.readline())
        assert len(line["tenant_ids"]) == 2
        form = {
            "grant_type": "client_credentials",
            "client_id": line["client_id"],
            "client_secret": line["client_secret"],
            "tenant_id": line["tenant_ids"][1],
        }
        async with aiohttp.ClientSession() as session:
            async with session.post(line["token_url"], data=form) as response:
                token = (await response.json())["access_token"]
            headers = {"Authorization": f"Bearer {token}"}
            async with session.get(line["url"] + "/v1/customer", headers=headers) as response:
                assert len(await response.json()) == 3
    finally:
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


async def test_starting_and_stopping_by_hand():
    sandbox = Sandbox()
    await sandbox.start()
    said = json.loads(announcement(sandbox))
    assert said["url"] == sandbox.url
    assert said["token_url"] == sandbox.token_url
    await sandbox.stop()
    await sandbox.stop()
    assert sandbox.client_secret not in repr(sandbox)
