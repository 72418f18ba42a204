"""Acquire: what the quota costs one call, and what it costs in memory to know many companies."""

from __future__ import annotations

import asyncio
import gc
import itertools
from collections.abc import Mapping
from functools import partial

import aiohttp

from benchmarks import bare
from benchmarks.contest import Results, Sample, Say, play
from benchmarks.process import perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server
from benchmarks.small_server import small_server
from benchmarks.stopwatch import Stopwatch, memory, peak_memory
from visma_async import ClientCredentials, VismaNet
from visma_async.clock import SystemClock
from visma_async.errors import ConfigurationError
from visma_async.quota.allowance import Quota
from visma_async.quota.limiter import CounterKey, LocalLimiter
from visma_async.transport.dispatch import Dispatcher

QUICK = {"calls": 500, "companies": 200, "rounds": 3}

_GET = "GET with bare aiohttp"
_ACQUIRE = "admit, learn, release"
_CALLS_EACH = 10
_WARM = 100
_AS_OFTEN = 20
"""How many permissions are timed for each GET, so that both take a while."""


def run(say: Say, *, calls: int = 4_000, companies: int = 10_000, rounds: int = 5) -> Report:
    """Compares a call's permission with its exchange, and makes calls for many companies."""
    with small_server() as server:
        turns = {
            _GET: partial(perform, gets, server, calls=calls),
            _ACQUIRE: partial(perform, permissions, server, calls=calls * _AS_OFTEN),
        }
        results = play(turns, rounds=rounds, say=say)
        many = f"{companies:,} companies with {_CALLS_EACH} calls each"
        crowd = play(
            {many: partial(perform, calls_of_many, server, companies=companies)}, rounds=1, say=say
        )
    return Report(
        title="The quota's own cost",
        about=f"Microseconds a call: median (range) of {rounds} rounds of {calls:,} GETs and "
        f"{calls * _AS_OFTEN:,} permissions, one\nafter the other. MiB above: the peak above what "
        f"the client held after its first call. aiohttp {aiohttp.__version__}.",
        columns=("wall us", "CPU us", "x GET (wall)", "MiB above"),
        groups={
            "one at a time, nobody waits": [
                _row(results, name, ours=name == _ACQUIRE) for name in turns
            ],
            "one VismaNet": [
                Row(
                    name=f"  {many}",
                    cells=("", "", "", crowd.spread(many, _above).text()),
                    bar=results.spread(_ACQUIRE, _wall),
                    ours=True,
                )
            ],
        },
        scale="wall, us",
        goals=(
            Goal("permission beside a GET", results.ratio(_ACQUIRE, _GET, _wall), "at most", 0.05),
            Goal(f"memory of {many}", crowd.spread(many, _above), "at most", 60, " MiB"),
        ),
    )


async def gets(server: Server, watch: Stopwatch, *, calls: int) -> Mapping[str, float]:
    """Reads one customer again and again."""
    async with bare.signed_in(server) as session:
        for _ in range(_WARM):
            await bare.customer(session, "10000")
        with watch:
            for _ in range(calls):
                await bare.customer(session, "10000")
    return {"records": calls}


async def permissions(server: Server, watch: Stopwatch, *, calls: int) -> Mapping[str, float]:
    """Asks for permission and learns from the headers of a real answer, again and again."""
    async with bare.signed_in(server) as session, session.get("/v1/customer/10000") as answer:
        headers = answer.headers
    dispatcher = Dispatcher(
        SystemClock(), LocalLimiter(), Quota.PRODUCTION, concurrency=16, per_company=8
    )
    key = CounterKey("erp", "client", "company")

    async def one() -> None:
        permit = await dispatcher.admit(
            key, "GET /v1/customer/{}", priority="interactive", max_wait=None, deadline=None
        )
        dispatcher.sending(permit)
        dispatcher.answered(permit, 200, headers)
        dispatcher.release(permit)

    for _ in range(_WARM):
        await one()
    with watch:
        for _ in range(calls):
            await one()
    await dispatcher.aclose(ConfigurationError("The benchmark is over."))
    return {"records": calls}


async def calls_of_many(server: Server, watch: Stopwatch, *, companies: int) -> Mapping[str, float]:
    """Makes ten calls for each company through one pool, all companies in turn."""
    auth = ClientCredentials(
        client_id=server.client_id, client_secret=server.client_secret, token_url=server.token_url
    )
    async with VismaNet(auth, base_url=server.url) as visma:
        await visma.company("the first").customer.get("10000")
        gc.collect()
        base = memory()
        turns = itertools.product(range(_CALLS_EACH), range(companies))

        async def work() -> None:
            for _, number in turns:
                await visma.company(f"company {number}").customer.get("10000")

        with watch:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(16):
                    tasks.create_task(work())
        return {"records": companies * _CALLS_EACH, "above": peak_memory() - base}


def _wall(sample: Sample) -> float:
    return sample["wall"] * 1e6 / sample["records"]


def _cpu(sample: Sample) -> float:
    return sample["cpu"] * 1e6 / sample["records"]


def _above(sample: Sample) -> float:
    return sample["above"] / 2**20


def _row(results: Results, name: str, *, ours: bool) -> Row:
    return Row(
        name=f"  {name}",
        cells=(
            results.spread(name, _wall).text(),
            results.spread(name, _cpu).text(),
            results.ratio(name, _GET, _wall).text(".3f"),
            "",
        ),
        bar=results.spread(name, _wall),
        ours=ours,
    )
