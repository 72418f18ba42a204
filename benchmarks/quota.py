"""Quota: many calls at once against a server that admits few of them in each of its windows.

The ideal is the moment at which the last window that is needed begins. What is over it is the
time that client and server take for the calls of that window, and whatever was lost before.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import aiohttp

from benchmarks import bare
from benchmarks.contest import Results, Say, play
from benchmarks.process import perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.stopwatch import Stopwatch
from visma_async import ClientCredentials, Quota, VismaNet

QUICK = {"calls": 100, "quota": 40, "window": 1.0, "rounds": 1}

Get = Callable[[str], Awaitable[object]]
_SPENT = 0.95
"""How much of the window others have used up, where it is nearly used up."""
_MIDDLE = 0.45
"""When to start in such a window. The server rounds the seconds that are left: near a whole number
of them it makes no difference, and at the half of a window chance decides which way."""
_AT_ONCE = 8
_FIRST = 10_000
_OURS = "company.customer.get"
_BARE = f"{bare.NAME}, obeys Retry-After"


def run(
    say: Say, *, calls: int = 1_000, quota: int = 200, window: float = 3.0, rounds: int = 3
) -> Report:
    """Makes the calls in a fresh window, and in the middle of one that is nearly used up."""
    starts = {"a fresh window": 0, "in the middle of a window": round(quota * _SPENT)}
    with served(sizes={"customer": calls}, quota=quota, window=window) as server:
        turns = {
            f"{way}, {start}": partial(
                perform, workload, server, calls=calls, quota=quota, window=window, spent=spent
            )
            for start, spent in starts.items()
            for way, workload in {_BARE: bare_calls, _OURS: calls_of_the_package}.items()
        }
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title=f"{calls:,} calls at once, {quota} admitted in every {window:g} s",
        about="The ideal is the moment at which the last window that is needed begins.\n"
        f"Median (range) of {rounds} rounds. The bare loop: {bare.PARTS}.",
        columns=("429s", "windows", "s over ideal", "CPU ms/call"),
        groups={
            f"{start}, {spent} of {quota} calls already spent": [
                _row(results, way, start) for way in (_BARE, _OURS)
            ]
            for start, spent in starts.items()
        },
        scale="seconds over the ideal",
        goals=tuple(
            goal
            for start in starts
            for goal in (
                Goal(
                    f"429s, {start}",
                    results.spread(f"{_OURS}, {start}", _refused),
                    "at most",
                    0,
                    "",
                    every_time=True,
                ),
                Goal(
                    f"over the ideal, {start}",
                    results.spread(f"{_OURS}, {start}", _over),
                    "at most",
                    0.5,
                    " s",
                    every_time=True,
                ),
            )
        ),
    )


async def calls_of_the_package(
    server: Server, watch: Stopwatch, **rule: Any
) -> Mapping[str, float]:
    """Makes the calls all at once, and leaves it to the package when they go."""
    refusals = _Refusals()
    auth = ClientCredentials(
        client_id=server.client_id, client_secret=server.client_secret, token_url=server.token_url
    )
    async with (
        aiohttp.ClientSession(trace_configs=[refusals.trace]) as session,
        VismaNet(
            auth,
            base_url=server.url,
            quota=Quota(rule["quota"], per=rule["window"]),
            session=session,
        ) as visma,
    ):
        customer = visma.company(server.tenant_ids[0]).customer
        return await _measure(server, watch, customer.get, refusals, **rule)


async def bare_calls(server: Server, watch: Stopwatch, **rule: Any) -> Mapping[str, float]:
    """Makes eight calls at a time, and those that are refused again when the server says."""
    refusals, places = _Refusals(), asyncio.Semaphore(_AT_ONCE)
    async with bare.signed_in(server, trace=refusals.trace) as session:

        async def get(number: str) -> None:
            async with places:
                await bare.customer(session, number)

        return await _measure(server, watch, get, refusals, **rule)


class _Refusals:
    """Counts the answers of 429 on the wire."""

    def __init__(self) -> None:
        self.count = 0
        self.trace = aiohttp.TraceConfig()
        self.trace.on_request_end.append(self._note)

    async def _note(
        self, _session: object, _context: object, params: aiohttp.TraceRequestEndParams
    ) -> None:
        self.count += params.response.status == 429


async def _measure(
    server: Server,
    watch: Stopwatch,
    get: Get,
    refusals: _Refusals,
    *,
    calls: int,
    quota: int,
    window: float,
    spent: int,
) -> Mapping[str, float]:
    """Waits for the place in the window, and makes the calls."""
    # Windows begin at whole multiples of their length on the clock that both processes have.
    first = time.time() // window + 1
    await _sleep_until(first * window + 0.01)
    if spent:
        await _spend(server, spent)
        await _sleep_until((first + _MIDDLE) * window)
    with watch:
        async with asyncio.TaskGroup() as tasks:
            for number in range(_FIRST, _FIRST + calls):
                tasks.create_task(_awaited(get(str(number))))
    ended = time.time()
    ideal = (first + math.ceil((calls + spent) / quota) - 1) * window
    return {
        "records": calls,
        "refused": refusals.count,
        "windows": ended // window - first + 1,
        "over": ended - ideal,
    }


async def _awaited(call: Awaitable[object]) -> None:
    await call


async def _spend(server: Server, calls: int) -> None:
    """Uses up calls as another program of the same client would."""
    places = asyncio.Semaphore(_AT_ONCE)
    async with bare.signed_in(server) as session:

        async def get(number: str) -> None:
            async with places:
                await bare.customer(session, number)

        async with asyncio.TaskGroup() as tasks:
            for number in range(calls):
                tasks.create_task(get(str(_FIRST + number)))


async def _sleep_until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - time.time()))


def _refused(sample: Mapping[str, float]) -> float:
    return sample["refused"]


def _over(sample: Mapping[str, float]) -> float:
    return sample["over"]


def _row(results: Results, way: str, start: str) -> Row:
    name = f"{way}, {start}"
    over = results.spread(name, _over)
    return Row(
        name=f"  {way}",
        cells=(
            results.spread(name, _refused).text(".0f"),
            results.spread(name, lambda sample: sample["windows"]).text(".0f"),
            over.text(".2f"),
            results.spread(name, lambda sample: sample["cpu"] * 1e3 / sample["records"]).text(
                ".2f"
            ),
        ),
        bar=over,
        ours=way == _OURS,
    )
