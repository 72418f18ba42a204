"""Spread: the same plan in one process and on local workers: what the spreading costs."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.contest import Sample, Say, play, rate, wall
from benchmarks.process import Workload, perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.stopwatch import Stopwatch
from visma_async import VismaNet
from visma_async.export import Dataset, Plan, Progress, export, make_plan
from visma_async.export.dask import export_on
from visma_async.export.local_cluster import local_cluster

QUICK = {"customers": 200, "companies": 8, "rounds": 1}
PAGE = 1_000
WORKERS = 4
_ALONE, _SPREAD = "one process", f"{WORKERS} local workers"


def run(say: Say, *, customers: int = 5_000, companies: int = 40, rounds: int = 5) -> Report:
    """Exports all customers of many companies, both ways."""
    with served(
        sizes={"customer": customers},
        page_size={"customer": PAGE},
        companies=companies,
        quota=None,
    ) as server:
        turns = {name: partial(perform, way, server) for name, way in _WAYS.items()}
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title=f"Exporting {customers:,} customers of each of {companies} companies to JSONL, "
        f"{PAGE:,} a page",
        about="CPU of the processes that export, ms per 1,000 records: median (range) of "
        f"{rounds} rounds.\nThe multiples are of the one process in the same round. Start: until "
        "the interpreters stand\nand have loaded the package, s of CPU altogether. Caller: the "
        "scheduler and who asked for the export.",
        columns=("records/s", "wall ms", "CPU ms", "x one", "start s", "caller CPU ms"),
        groups={
            "": [
                Row(
                    name=name,
                    cells=(
                        f"{results.spread(name, rate).median:,.0f}",
                        results.spread(name, wall).text(),
                        results.spread(name, _exporting).text(),
                        results.ratio(name, _ALONE, _exporting).text(".2f"),
                        results.spread(name, lambda sample: sample["start"]).text(".2f"),
                        results.spread(name, _caller).text() if name == _SPREAD else "",
                    ),
                    bar=results.spread(name, _exporting),
                    ours=name == _SPREAD,
                )
                for name in _WAYS
            ]
        },
        scale="CPU of the processes that export, ms per 1,000 records",
        goals=(
            Goal(
                f"CPU of {_SPREAD} beside one process",
                results.ratio(_SPREAD, _ALONE, _exporting),
                "at most",
                1.2,
            ),
        ),
    )


async def alone(server: Server, watch: Stopwatch) -> Mapping[str, float]:
    """Exports in this process."""
    _environment(server)
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        async with VismaNet.from_env() as visma:
            with watch:
                records = await _records(export(_plan(server, folder), visma))
    return {"records": records, "exporting": watch.cpu, "start": start}


async def spread(server: Server, watch: Stopwatch) -> Mapping[str, float]:
    """Exports on workers that stand."""
    _environment(server)
    with tempfile.TemporaryDirectory() as folder:
        async with local_cluster(WORKERS) as address:
            before = await _cpu(address)
            with watch:
                records = await _records(export_on(_plan(server, folder), scheduler=address))
            after = await _cpu(address)
    return {"records": records, "exporting": after - before, "start": before}


_WAYS: Mapping[str, Workload] = {_ALONE: alone, _SPREAD: spread}


def _plan(server: Server, folder: str) -> Plan:
    return make_plan(
        [Dataset(resource="customer")], f"{folder}/{{company}}.jsonl", companies=server.tenant_ids
    )


async def _records(events: AsyncGenerator[Progress]) -> int:
    ends = [progress async for progress in events if progress.finished]
    if not all(progress.complete for progress in ends):
        raise RuntimeError("; ".join(progress.reason for progress in ends))
    return sum(progress.records for progress in ends)


async def _cpu(address: str) -> float:
    """Returns the seconds of processor time that the workers have taken so far."""
    distributed: Any = import_module("distributed")
    async with distributed.Client(address, asynchronous=True, set_as_default=False) as client:
        taken: Mapping[str, float] = await client.run(time.process_time)
    return sum(taken.values())


def _environment(server: Server) -> None:
    # The workers' too, which are started from here.
    os.environ |= {
        "VISMA_CLIENT_ID": server.client_id,
        "VISMA_CLIENT_SECRET": server.client_secret,
        "VISMA_TOKEN_URL": server.token_url,
        "VISMA_BASE_URL": server.url,
    }


def _per_thousand(name: str) -> Callable[[Sample], float]:
    return lambda sample: sample[name] * 1e6 / sample["records"]


_exporting, _caller = _per_thousand("exporting"), _per_thousand("cpu")
