"""Process: performs one workload in a fresh process, and tells what it took.

A fresh process for each turn keeps the contestants out of each other's heaps, caches and garbage,
and makes the peak of its memory mean something.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from typing import Any

import attrs

from benchmarks.server import ROOT, Server
from benchmarks.stopwatch import Stopwatch, peak_memory

Workload = Callable[..., Awaitable[Mapping[str, float]]]
"""Takes the server, a stopwatch and options; returns facts, such as how many `records` it read."""


def perform(workload: Workload, server: Server, **options: Any) -> dict[str, float]:
    """Performs the workload; returns its facts with `wall`, `cpu` and `peak` (bytes).

    Raises:
        RuntimeError: It failed.
    """
    reference = f"{workload.__module__}:{workload.__name__}"
    return run_python(
        "-m",
        "benchmarks.process",
        reference,
        json.dumps(attrs.asdict(server)),
        json.dumps(options),
    )


def run_python(*arguments: str, **environment: str) -> dict[str, float]:
    """Runs Python and returns the JSON object that it prints.

    Args:
        *arguments: What follows `python` on its command line.
        **environment: Variables that it gets besides those that are set here.

    Raises:
        RuntimeError: It failed.
    """
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stderr}")
    facts: dict[str, float] = json.loads(done.stdout)
    return facts


def main(reference: str, server: str, options: str) -> None:
    """Performs a workload here and prints what it took."""
    module, name = reference.split(":")
    workload: Workload = getattr(import_module(module), name)
    watch = Stopwatch()

    async def work() -> Mapping[str, float]:
        return await workload(Server(**json.loads(server)), watch, **json.loads(options))

    facts = asyncio.run(work())
    print(json.dumps({**facts, "wall": watch.wall, "cpu": watch.cpu, "peak": peak_memory()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
