"""Export: a long list into a file that is whole after any kill, beside a bare loop.

Also what it needs for that: memory, which must not grow with the list, and calls.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import bare
from benchmarks.contest import Results, Sample, Say, Spread, cpu, peak, play, rate
from benchmarks.process import Workload, perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.stopwatch import Stopwatch
from visma_async import ClientCredentials, VismaNet
from visma_async.export import Dataset, How, export, make_plan

QUICK = {"customers": 20_000, "rounds": 3}
PAGE = 1_000
_TENTH = 10
_FORMATS = {"export to JSON Lines": "jsonl", "export to Parquet": "parquet"}
_BARE = f"{bare.NAME}, nothing kept"


def run(say: Say, *, customers: int = 1_000_000, rounds: int = 1) -> Report:
    """Compares exports with a loop that reads and parses, at two sizes."""
    sizes = (max(PAGE, customers // _TENTH), customers)
    with ExitStack() as stack:
        servers = {
            size: stack.enter_context(
                served(sizes={"customer": size}, page_size={"customer": PAGE}, quota=None)
            )
            for size in sizes
        }
        turns = {
            f"{way}, {size:,}": partial(perform, workload, servers[size], **options)
            for size in sizes
            for way, (workload, options) in _WAYS.items()
        }
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title=f"Exporting customers, {PAGE:,} a page, with two pages fetched ahead",
        about="Client CPU (user and system), ms per 1,000 records, and the most memory that the "
        f"client held, in MiB: median\n(range) of {rounds} rounds. The multiples are of the bare "
        f"loop in the same round, which fetches and parses:\n{bare.PARTS}.",
        columns=("records/s", "CPU ms", "x bare", "peak MiB", "calls"),
        groups={
            f"{size:,} customers": [_row(results, way, f"{size:,}") for way in _WAYS]
            for size in sizes
        },
        scale="client CPU, ms per 1,000 records",
        goals=(*_cpu_goals(results, sizes[-1]), *_other_goals(results, sizes)),
    )


async def bare_read(server: Server, watch: Stopwatch, *, ahead: int) -> Mapping[str, float]:
    """Reads and parses, and does nothing else."""
    records = calls = 0
    async with bare.signed_in(server) as session:
        with watch:
            async for page in bare.customers(session, ahead=ahead):
                calls += 1
                records += len(page)
    return {"records": records, "calls": calls}


async def exported(
    server: Server, watch: Stopwatch, *, ahead: int, form: str = "jsonl"
) -> Mapping[str, float]:
    """Exports to a file of that ending."""
    auth = ClientCredentials(
        client_id=server.client_id, client_secret=server.client_secret, token_url=server.token_url
    )
    records = calls = 0
    async with VismaNet(auth, base_url=server.url) as visma:
        company = server.tenant_ids[0]
        await visma.company(company).customer.list().raw().options(page_size=1).first()
        with watch, tempfile.TemporaryDirectory() as folder:
            plan = make_plan(
                [Dataset(resource="customer")],
                Path(folder) / f"customers.{form}",
                companies=[company],
                how=How(prefetch=ahead),
            )
            async for progress in export(plan, visma):
                records, calls = progress.records, progress.calls
            if not progress.complete:
                raise RuntimeError(f"The export is {progress.phase}: {progress.reason}")
    return {"records": records, "calls": calls}


_WAYS: Mapping[str, tuple[Workload, Mapping[str, Any]]] = {
    _BARE: (bare_read, {"ahead": 2}),
    **{way: (exported, {"ahead": 2, "form": form}) for way, form in _FORMATS.items()},
}


def _calls(sample: Sample) -> float:
    return sample["calls"]


def _row(results: Results, way: str, size: str) -> Row:
    name = f"{way}, {size}"
    return Row(
        name=f"  {way}",
        cells=(
            f"{results.spread(name, rate).median:,.0f}",
            results.spread(name, cpu).text(),
            results.ratio(name, f"{_BARE}, {size}", cpu).text(".2f"),
            results.spread(name, peak).text(),
            results.spread(name, _calls).text(",.0f"),
        ),
        bar=results.spread(name, cpu),
        ours=way != _BARE,
    )


def _cpu_goals(results: Results, size: int) -> list[Goal]:
    return [
        Goal(
            f"{way}, client CPU beside the bare loop",
            results.ratio(f"{way}, {size:,}", f"{_BARE}, {size:,}", cpu),
            "at most",
            limit,
        )
        for way, limit in zip(_FORMATS, (1.3, 3.0), strict=True)
    ]


def _other_goals(results: Results, sizes: tuple[int, int]) -> list[Goal]:
    few, many = sizes
    goals = []
    for way in _FORMATS:
        most = results.spread(f"{way}, {many:,}", peak)
        goals.append(Goal(f"{way}, peak memory", most, "at most", 300, " MiB", every_time=True))
        grown = [
            (more["peak"] - less["peak"]) / (many - few)
            for more, less in zip(
                results.samples[f"{way}, {many:,}"],
                results.samples[f"{way}, {few:,}"],
                strict=True,
            )
        ]
        goals.append(Goal(f"{way}, growth", Spread.of(grown), "at most", 32, " bytes a record"))
        used = results.spread(f"{way}, {many:,}", lambda one: _calls(one) / math.ceil(many / PAGE))
        goals.append(Goal(f"{way}, calls beside the pages there are", used, "at most", 1.005))
    return goals
