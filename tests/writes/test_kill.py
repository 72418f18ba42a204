"""A thousand invoices written by a process that is killed ten times, each time at another moment."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from visma_async import StaticToken, VismaNet, models
from visma_async.clock import ScaledClock

INVOICES = 1000
KILLS = 10
CONCURRENCY = 8

PROGRAM = """
import asyncio, json, sys
from visma_async import StaticToken, VismaNet, models

async def main(url, token, company, journal, count):
    async with VismaNet(StaticToken(token), base_url=url) as visma:
        company = visma.company(company)
        calls = (
            company.customer_invoice_v2.create(
                models.CustomerInvoiceUpdate(
                    customer_number="10000", external_reference=f"K-{number}"
                )
            )
            for number in range(count)
        )
        async for one in company.write_many(calls, journal=journal):
            number = one.value.number if one.value else None
            print(json.dumps([one.index, one.status, one.replayed, number]), flush=True)

asyncio.run(main(*sys.argv[1:5], int(sys.argv[5])))
"""


async def started(sandbox, journal: Path, count: int) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", PROGRAM, sandbox.url, sandbox.access_token(), sandbox.tenant_id),
        *(str(journal), str(count)),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def begun_and_open(journal: Path) -> set[int]:
    """The calls that the journal has as begun and not as ended."""
    found: set[int] = set()
    for text in journal.read_bytes().split(b"\n")[1:-1]:
        fields = json.loads(text)
        if "begun" in fields:
            found.add(fields["begun"])
        else:
            found.discard(fields["ended"])
    return found


async def killed_and_resumed(sandbox, journal: Path, *, count: int, kills: int, seed: int):
    random = Random(seed)
    lost: set[int] = set()
    for _ in range(kills):
        process = await started(sandbox, journal, count)
        assert process.stdout is not None
        # It is killed while it writes new ones, not while it reads what it had done.
        while json.loads(await process.stdout.readline() or b"[0,0,false]")[2] is not False:
            pass
        await asyncio.sleep(random.random() * count / 4000)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.communicate()
        open_ones = begun_and_open(journal)
        assert len(open_ones) <= CONCURRENCY
        lost |= open_ones
        with journal.open("ab") as file:
            file.write(b'{"begun": 9')
    process = await started(sandbox, journal, count)
    output, _ = await process.communicate()
    assert process.returncode == 0
    return [json.loads(text) for text in output.splitlines()], lost


async def check(sandbox, journal: Path, *, count: int, kills: int, seed: int) -> Counter[str]:
    rows, lost = await killed_and_resumed(sandbox, journal, count=count, kills=kills, seed=seed)
    executed = Counter(
        json.loads(one.body)["externalReference"]["value"]
        for one in sandbox.requests
        if one.method == "POST" and one.executed and one.path == "/v2/customerinvoice"
    )
    assert [row[0] for row in rows] == list(range(count))
    for index, status, _, number in rows:
        assert executed[f"K-{index}"] <= 1
        if status == "ok":
            assert executed[f"K-{index}"] == 1
            record = sandbox.read("customer_invoice", number)
            assert record["externalReference"] == f"K-{index}"
        else:
            assert status == "unknown"
            assert index in lost
    assert len(lost) <= kills * CONCURRENCY

    # What is unknown is found out afterwards, by the reference.
    async with VismaNet(
        StaticToken(sandbox.access_token()), base_url=sandbox.url, clock=ScaledClock(5000)
    ) as visma:
        company = visma.company(sandbox.tenant_id)
        calls = (
            company.customer_invoice_v2.create(
                models.CustomerInvoiceUpdate(
                    customer_number="10000", external_reference=f"K-{number}"
                )
            )
            for number in range(count)
        )
        async for one in company.write_many(calls, journal=journal):
            assert one.replayed
            if one.status == "unknown":
                found = await company.reconcile(one)
                expected = "executed" if executed[f"K-{one.index}"] else "not executed"
                assert found.outcome == expected
    return Counter(row[1] for row in rows)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.visma_sandbox(latency=lambda draw: draw.random() / 50, kept_requests=50_000)
async def test_a_thousand_invoices_through_ten_kills(visma_sandbox, tmp_path):
    told = await check(visma_sandbox, tmp_path / "journal", count=INVOICES, kills=KILLS, seed=17)
    print(told)
    assert told.total() == INVOICES


@pytest.mark.visma_sandbox(latency=lambda draw: draw.random() / 50)
async def test_a_hundred_invoices_through_a_kill(visma_sandbox, tmp_path):
    told = await check(visma_sandbox, tmp_path / "journal", count=100, kills=1, seed=3)
    assert told.total() == 100
