"""Memory: the most that an export holds, and whether it grows with the number of records."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial

from benchmarks import bare
from benchmarks.contest import Say, peak, play, rate
from benchmarks.listing import PAGE, bare_export, exported
from benchmarks.process import perform
from benchmarks.report import Goal, Report, Row
from benchmarks.server import served

QUICK = {"customers": 5_000, "rounds": 1}
_TENFOLD = 10
_WAYS = {bare.NAME: bare_export, "export to JSONL": exported}


def run(say: Say, *, customers: int = 100_000, rounds: int = 2) -> Report:
    """Compares exports of two sizes, with two pages fetched ahead."""
    sizes = (customers, customers * _TENFOLD)
    with ExitStack() as stack:
        servers = {
            size: stack.enter_context(
                served(sizes={"customer": size}, page_size={"customer": PAGE}, quota=None)
            )
            for size in sizes
        }
        turns = {
            f"{way}, {size:,}": partial(perform, workload, servers[size], ahead=2)
            for size in sizes
            for way, workload in _WAYS.items()
        }
        results = play(turns, rounds=rounds, say=say)
    few, many = (f"export to JSONL, {size:,}" for size in sizes)
    return Report(
        title=f"Exporting customers to JSON Lines, {PAGE:,} a page",
        about="The most memory that the client process held, in MiB: median (range) of "
        f"{rounds} rounds.\nThe bare loop: {bare.PARTS}.",
        columns=("records/s", "peak MiB"),
        groups={
            f"{size:,} customers": [
                Row(
                    name=f"  {way}",
                    cells=(
                        f"{results.spread(f'{way}, {size:,}', rate).median:,.0f}",
                        results.spread(f"{way}, {size:,}", peak).text(),
                    ),
                    bar=results.spread(f"{way}, {size:,}", peak),
                    ours=way != bare.NAME,
                )
                for way in _WAYS
            ]
            for size in sizes
        },
        scale="peak memory, MiB",
        goals=(
            Goal(
                "peak memory", results.spread(many, peak), "at most", 150, " MiB", every_time=True
            ),
            Goal("ten times the records", results.ratio(many, few, peak), "at most", 1.05),
        ),
    )
