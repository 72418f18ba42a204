"""Decode: from the bytes of a page to models, beside cattrs on the same classes and bare parsing.

Nothing is sent meanwhile. What was made is dropped before the next is made, as a loop over a
listing does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import version
from typing import Any

import msgspec
import orjson

from benchmarks import bare
from benchmarks.contest import Results, Say, cpu, play
from benchmarks.process import Workload, perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.stock import stock_converter
from benchmarks.stopwatch import Stopwatch
from visma_async import models
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.pages import read_page

QUICK = {"rounds": 3, "repeats": 5}

Decode = Callable[[bytes], object]
_Facts = Mapping[str, float]


def run(say: Say, *, customers: int = 1_000, rounds: int = 11, repeats: int = 20) -> Report:
    """Compares the ways to decode one page."""
    with served(sizes={"customer": customers}, page_size={"customer": customers}) as server:
        turns = {
            name: partial(perform, workload, server, repeats=repeats)
            for name, workload in _WAYS.items()
        }
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title=f"Decoding a page of {customers:,} customers, {repeats} times",
        about=f"CPU time, ms per 1,000 records: median (range) of {rounds} rounds.\n"
        "The multiples are of plain parsing in the same round.",
        columns=("records/s", "CPU ms", "x plain parsing"),
        groups={"": [_row(results, name) for name in _WAYS]},
        scale="CPU, ms per 1,000 records",
        goals=(
            Goal("speed beside plain parsing", _speed(results, _PLAIN), "at least", 0.4),
            Goal("speed beside cattrs", _speed(results, _CATTRS), "at least", 2),
            Goal(
                "speed beside cattrs without detailed validation",
                _speed(results, _CATTRS_QUICK),
                "at least",
                2,
            ),
        ),
    )


async def plain(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Parses to dicts, with binary floats."""
    return await _decode(server, watch, orjson.loads, repeats)


async def other_parser(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Parses to dicts with the other fast parser, with binary floats."""
    return await _decode(server, watch, msgspec.json.decode, repeats)


async def raw(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Reads plain dicts with exact amounts, as a raw listing does."""
    return await _decode(server, watch, lambda body: read_page(json.loads(body)), repeats)


async def typed(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Makes models, as a listing does."""
    codec = Codec()
    return await _decode(
        server, watch, lambda body: codec.decode_page(body, models.Customer), repeats
    )


async def cattrs_default(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Makes the same models with cattrs as it comes."""
    return await _decode_with_cattrs(server, watch, repeats, detailed_validation=True)


async def cattrs_quick(server: Server, watch: Stopwatch, *, repeats: int) -> _Facts:
    """Makes the same models with cattrs without the reports of where an error is."""
    return await _decode_with_cattrs(server, watch, repeats, detailed_validation=False)


_PLAIN = f"orjson {version('orjson')} to dicts"
_CATTRS = f"cattrs {version('cattrs')} + orjson to models"
_CATTRS_QUICK = "the same without detailed validation"
_TYPED = "to models"
_WAYS: Mapping[str, Workload] = {
    _PLAIN: plain,
    f"msgspec {version('msgspec')} to dicts": other_parser,
    "to dicts, exact amounts": raw,
    _CATTRS: cattrs_default,
    _CATTRS_QUICK: cattrs_quick,
    _TYPED: typed,
}
_OURS = {raw, typed}


async def _decode_with_cattrs(
    server: Server, watch: Stopwatch, repeats: int, *, detailed_validation: bool
) -> _Facts:
    converter = stock_converter(detailed_validation=detailed_validation)
    kind: Any = list[models.Customer]
    return await _decode(server, watch, lambda body: converter.loads(body, kind), repeats)


async def _decode(server: Server, watch: Stopwatch, decode: Decode, repeats: int) -> _Facts:
    async with (
        bare.signed_in(server) as session,
        session.get("/v1/customer") as answer,
    ):
        body = await answer.read()
    decode(body)
    with watch:
        for _ in range(repeats):
            decode(body)
    return {"records": len(orjson.loads(body)) * repeats}


def _speed(results: Results, other: str) -> Any:
    return results.ratio(other, _TYPED, cpu)


def _row(results: Results, name: str) -> Row:
    spread = results.spread(name, cpu)
    return Row(
        name=name,
        cells=(
            f"{1e6 / spread.median:,.0f}",
            spread.text(),
            results.ratio(name, _PLAIN, cpu).text(".2f"),
        ),
        bar=spread,
        ours=_WAYS[name] in _OURS,
    )
