"""`python -m benchmarks [name ...] [--chart FILE] [--quick]`: runs benchmarks, prints tables."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from benchmarks import (
    acquire,
    decode,
    export,
    imports,
    listing,
    memory,
    quota,
    side_by_side,
    simulator,
    spread,
)
from benchmarks.chart import chart
from benchmarks.report import Report
from benchmarks.table import table

BENCHMARKS = {
    "listing": listing,
    "memory": memory,
    "export": export,
    "decode": decode,
    "imports": imports,
    "quota": quota,
    "acquire": acquire,
    "simulator": simulator,
}
"""Modules with a `run`, and the smaller sizes at which it is quick."""

ON_REQUEST = {"side_by_side": side_by_side, "spread": spread}
"""More of them, which need the network or the extra `dask`, and run only when they are named."""


_LEAST_WIDTH = 120
"""A table of numbers that is folded or cut says nothing."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs what the command line asks for."""
    asked = _parser().parse_args(arguments)
    console = Console(width=max(Console().width, _LEAST_WIDTH))
    console.print(machine())
    reports = []
    for name in asked.names or BENCHMARKS:
        report = _run(name, quick=asked.quick, console=console)
        console.print(table(report))
        reports.append(report)
    if asked.chart:
        asked.chart.write_text(chart(reports, machine()), encoding="utf-8")
        console.print(f"\nThe chart is in {asked.chart}.")


def machine() -> str:
    """Returns where it is measured; the load tells whether others are at work there."""
    return (
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"
    )


def _run(name: str, *, quick: bool, console: Console) -> Report:
    module = (BENCHMARKS | ON_REQUEST)[name]
    with console.status(name) as status:

        def say(what: str) -> None:
            status.update(f"{name}: {what}")

        report: Report = module.run(say, **(module.QUICK if quick else {}))
        return report


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Runs benchmarks and prints tables, with a baseline from the same run.",
    )
    parser.add_argument(
        "names",
        nargs="*",
        type=_name,
        metavar="name",
        help=f"{', '.join(BENCHMARKS)} (all, if none is named); {', '.join(ON_REQUEST)}",
    )
    parser.add_argument("--quick", action="store_true", help="smaller sizes and fewer rounds")
    parser.add_argument("--chart", type=Path, metavar="FILE", help="write the bars as SVG")
    return parser


def _name(text: str) -> str:
    known = BENCHMARKS | ON_REQUEST
    if text not in known:
        raise argparse.ArgumentTypeError(f"there is no {text!r} among {', '.join(known)}")
    return text


if __name__ == "__main__":
    main()
