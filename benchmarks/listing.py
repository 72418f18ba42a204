"""Listing: reading a long list, raw, typed and into a file, beside a bare loop.

Every way is measured twice: fetching each page when it is needed, and with two pages fetched
ahead, as the package does unless it is told otherwise.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from decimal import Decimal
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
import orjson

from benchmarks import bare
from benchmarks.contest import Results, Say, cpu, play, rate, wall
from benchmarks.process import Workload, perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.stopwatch import Stopwatch
from visma_async import ClientCredentials, Listing, VismaNet, models
from visma_async.export import Dataset, How, export, make_plan

QUICK = {"customers": 10_000, "rounds": 3}
PAGE = 1_000
MODES = {"one page at a time": 0, "two pages fetched ahead": 2}


def run(say: Say, *, customers: int = 100_000, rounds: int = 5) -> Report:
    """Compares the ways to read all customers."""
    with served(sizes={"customer": customers}, page_size={"customer": PAGE}, quota=None) as server:
        turns = {
            f"{way}, {mode}": partial(perform, workload, server, ahead=ahead)
            for mode, ahead in MODES.items()
            for way, (workload, _) in _WAYS.items()
        }
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title=f"Reading {customers:,} customers, {PAGE:,} a page",
        about="Wall time and client CPU (user and system), ms per 1,000 records: median (range) of "
        f"{rounds} rounds.\nThe multiples are of the bare loop in the same round: {bare.PARTS}\n"
        f"to binary floats; for exact amounts, msgspec {version('msgspec')} as in the package.",
        columns=("records/s", "wall ms", "x bare", "CPU ms", "x bare"),
        groups={
            mode: [_row(results, way, baseline, mode) for way, (_, baseline) in _WAYS.items()]
            for mode in MODES
        },
        scale="client CPU, ms per 1,000 records",
        goals=tuple(
            Goal(
                f"raw, {mode}, client CPU beside the bare loop",
                results.ratio(f"raw, {mode}", f"{bare.NAME}, {mode}", cpu),
                "at most",
                1.1,
            )
            for mode in MODES
        ),
    )


async def bare_read(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads with a bare loop."""
    return await _bare_read(server, watch, ahead, orjson.loads)


async def bare_exact(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads with a bare loop, and with amounts as exact as the package's."""
    return await _bare_read(server, watch, ahead, msgspec.json.Decoder(float_hook=Decimal).decode)


async def bare_export(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads with a bare loop, and writes each record as it came."""
    records = 0
    async with bare.signed_in(server) as session:
        with watch, tempfile.TemporaryFile() as file:
            async for page in bare.customers(session, ahead=ahead):
                for record in page:
                    file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
                    records += 1
    return {"records": records}


async def raw(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads plain dicts."""
    records = 0
    async with customer_list(server, ahead=ahead) as listing:
        with watch:
            async for _ in listing.raw():
                records += 1
    return {"records": records}


async def typed(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads models."""
    records = 0
    async with customer_list(server, ahead=ahead) as listing:
        with watch:
            async for _ in listing:
                records += 1
    return {"records": records}


async def exported(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Exports to JSON Lines."""
    records = 0
    async with _connected(server) as visma:
        company = server.tenant_ids[0]
        await visma.company(company).customer.list().first()
        with watch, tempfile.TemporaryDirectory() as folder:
            plan = make_plan(
                [Dataset(resource="customer")],
                Path(folder) / "customers.jsonl",
                companies=[company],
                how=How(prefetch=ahead),
            )
            async for progress in export(plan, visma):
                records = progress.records
    return {"records": records}


@asynccontextmanager
async def customer_list(server: Server, *, ahead: int) -> AsyncGenerator[Listing[models.Customer]]:
    """Gives the listing of the package, signed in and with the models' functions compiled."""
    async with _connected(server) as visma:
        listing = visma.company(server.tenant_ids[0]).customer.list().options(prefetch=ahead)
        await listing.first()
        yield listing


def _connected(server: Server) -> VismaNet:
    auth = ClientCredentials(
        client_id=server.client_id, client_secret=server.client_secret, token_url=server.token_url
    )
    return VismaNet(auth, base_url=server.url)


_EXACT = "bare loop, exact amounts"
_WAYS: Mapping[str, tuple[Workload, str]] = {
    bare.NAME: (bare_read, bare.NAME),
    _EXACT: (bare_exact, bare.NAME),
    "raw": (raw, bare.NAME),
    "typed": (typed, bare.NAME),
    f"{bare.NAME}, to JSONL": (bare_export, f"{bare.NAME}, to JSONL"),
    "export to JSONL": (exported, f"{bare.NAME}, to JSONL"),
}
"""How to read, and what to compare it with."""


async def _bare_read(
    server: Server, watch: Stopwatch, ahead: int, parse: Callable[[bytes], Any]
) -> Mapping[str, float]:
    records = 0
    async with bare.signed_in(server) as session:
        with watch:
            async for page in bare.customers(session, ahead=ahead, parse=parse):
                for _ in page:
                    records += 1
    return {"records": records}


def _row(results: Results, way: str, baseline: str, mode: str) -> Row:
    name, against = f"{way}, {mode}", f"{baseline}, {mode}"
    return Row(
        name=f"  {way}",
        cells=(
            f"{results.spread(name, rate).median:,.0f}",
            results.spread(name, wall).text(),
            results.ratio(name, against, wall).text(".2f"),
            results.spread(name, cpu).text(),
            results.ratio(name, against, cpu).text(".2f"),
        ),
        bar=results.spread(name, cpu),
        ours=not way.startswith(bare.NAME),
    )
