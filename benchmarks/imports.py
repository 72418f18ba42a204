"""Imports: what it costs to import the package and to touch its parts, in fresh processes.

Compiled bytecode is in place, as it is everywhere but in the very first run. It is written to a
place of its own before the first round: a machine may be set up not to write any, and then the
packages that were compiled when they were installed would have it, and one under work not.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import partial

import attrs

from benchmarks.contest import Results, Sample, Say, Spread, play
from benchmarks.process import run_python
from benchmarks.report import Goal, Report, Row

QUICK = {"rounds": 5}

_POOL = """
from visma_async import ClientCredentials, VismaNet
company = VismaNet(ClientCredentials(client_id="a", client_secret="b")).company("c")
"""
_EVERYTHING = """
from importlib import import_module
from pkgutil import iter_modules
from visma_async.api import models, resources
for package in (models, resources):
    for module in iter_modules(package.__path__, package.__name__ + "."):
        import_module(module.name)
"""
_TIMED = """
{before}
import json, sys, time
modules, wall, cpu = len(sys.modules), time.perf_counter(), time.process_time()
{code}
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
print(json.dumps(dict(wall=wall, cpu=cpu, modules=len(sys.modules) - modules)))
"""


@attrs.frozen
class _Timed:
    """What is timed, what was done before, and what to compare it with."""

    code: str
    before: str = ""
    baseline: str | None = None


_AIOHTTP = "import aiohttp, attrs"
_CATTRS = "import attrs, cattrs"
_PACKAGE = "import visma_async"
_CLIENT = "from visma_async import VismaNet"
_TOUCH = "first company.customer.list()"
_IMPORTS: Mapping[str, _Timed] = {
    _AIOHTTP: _Timed("import aiohttp, attrs"),
    _PACKAGE: _Timed("import visma_async", baseline=_AIOHTTP),
    _CLIENT: _Timed("from visma_async import VismaNet", baseline=_AIOHTTP),
    _CATTRS: _Timed("import attrs, cattrs"),
    _TOUCH: _Timed("company.customer.list()", _POOL, baseline=_CATTRS),
    "every resource and model": _Timed(_EVERYTHING, _POOL, baseline=_CATTRS),
}


def run(say: Say, *, rounds: int = 21) -> Report:
    """Compares imports."""
    with tempfile.TemporaryDirectory() as bytecode:
        turns = {name: partial(_time, timed, bytecode) for name, timed in _IMPORTS.items()}
        play(turns, rounds=1, say=lambda _: say("writing bytecode"))
        results = play(turns, rounds=rounds, say=say)
    return Report(
        title="Importing, in a fresh process each",
        about=f"Milliseconds: median (range) of {rounds} rounds.\n"
        "The multiples are of the CPU time of the plain imports above, in the same round.",
        columns=("modules", "wall ms", "CPU ms", "x plain imports"),
        groups={"": [_row(results, name) for name in _IMPORTS]},
        scale="CPU, ms",
        goals=(
            Goal(f"{_PACKAGE}, beside {_AIOHTTP}", _ratio(results, _PACKAGE), "at most", 1.15),
            Goal(f"{_CLIENT}, beside {_AIOHTTP}", _ratio(results, _CLIENT), "at most", 1.15),
            Goal(f"{_TOUCH}, beside {_CATTRS}", _ratio(results, _TOUCH), "at most", 1),
        ),
    )


def _time(timed: _Timed, bytecode: str) -> Sample:
    return run_python(
        *("-c", _TIMED.format(before=timed.before, code=timed.code)),
        PYTHONPYCACHEPREFIX=bytecode,
        PYTHONDONTWRITEBYTECODE="",
    )


def _milliseconds(sample: Sample) -> float:
    return sample["cpu"] * 1e3


def _ratio(results: Results, name: str) -> Spread:
    return results.ratio(name, _IMPORTS[name].baseline or name, _milliseconds)


def _row(results: Results, name: str) -> Row:
    spread = results.spread(name, _milliseconds)
    return Row(
        name=name,
        cells=(
            f"{results.samples[name][0]['modules']:,}",
            results.spread(name, lambda sample: sample["wall"] * 1e3).text(),
            spread.text(),
            _ratio(results, name).text(".2f"),
        ),
        bar=spread,
        ours=_IMPORTS[name].baseline is not None,
    )
