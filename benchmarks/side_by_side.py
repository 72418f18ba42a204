"""Side by side: the package, and what openapi-python-client makes of the same document.

It needs the network and minutes, so it runs only when it is asked for by name.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import attrs

from benchmarks import bare
from benchmarks.contest import Sample, Say, Spread, cpu, play
from benchmarks.report import Goal, Report, Row
from benchmarks.server import Server, served
from benchmarks.sides import Generated, Side, generated, our_side
from visma_async import documents

QUICK = {"rounds": 3, "repeats": 2, "checks": 1}

_OURS, _THEIRS = "visma_async", "generated"
_DOCUMENT = Path(documents.__file__).with_name("erp.openapi.json")

_FIRST_TOUCH = """
import json, time
cpu = time.process_time()
{first_touch}
print(json.dumps(dict(cpu=time.process_time() - cpu)))
"""
_DECODE = """
{decoder}
import json, pathlib, sys, time
body, repeats = pathlib.Path(sys.argv[1]).read_bytes(), int(sys.argv[2])
records = len(decode(body)) * repeats
cpu = time.process_time()
for _ in range(repeats):
    decode(body)
print(json.dumps(dict(cpu=time.process_time() - cpu, records=records)))
"""
_SHOW = """
{decoder}
import json, pathlib, sys
body, extras = pathlib.Path(sys.argv[1]).read_bytes(), sys.argv[2]
said = []
for record, shown in json.loads(sys.argv[3]):
    try:
        model = decode(b"[" + record.encode() + b"," + body.lstrip()[1:])[0]
        said.append(str(eval(shown)))
    except Exception as error:
        said.append("page lost: " + type(error).__name__)
print(json.dumps(said))
"""


@attrs.frozen
class Oddity:
    """A record that may stand among the others of a page.

    Attributes:
        what: What is odd about it, in words.
        record: The JSON.
        shown: The expression that shows what became of it.
        right: What is to be shown.
    """

    what: str
    record: str
    shown: str
    right: str


ODDITIES = (
    Oddity(
        "an amount of 1234567890123456789.10",
        '{"creditLimit": 1234567890123456789.10}',
        "model.credit_limit",
        "1234567890123456789.10",
    ),
    Oddity(
        "null inside a nested object",
        '{"mainAddress": {"country": null}}',
        "model.main_address.country",
        "None",
    ),
    Oddity("an enum's unknown value, Dormant", '{"status": "Dormant"}', "model.status", "Dormant"),
    Oddity(
        "an unknown field that says gold",
        '{"loyalty": "gold"}',
        "getattr(model, extras)['loyalty']",
        "gold",
    ),
)


@attrs.frozen
class Line:
    """One line of the table.

    Attributes:
        what: What is compared.
        ours: What was found of the package.
        theirs: What was found of the generated client.
        ratio: What ours costs as a multiple of theirs.
    """

    what: str
    ours: str
    theirs: str
    ratio: Spread

    @property
    def ahead(self) -> str:
        """Who is ahead, if it is the same one in every round."""
        if self.ratio.high < 1:
            return _OURS
        return _THEIRS if self.ratio.low > 1 else "equal"


def run(
    say: Say, *, customers: int = 1_000, rounds: int = 11, repeats: int = 10, checks: int = 3
) -> Report:
    """Compares the two, line by line."""
    with (
        tempfile.TemporaryDirectory() as scratch,
        served(sizes={"customer": customers}, page_size={"customer": customers}) as server,
        generated(_DOCUMENT, say=say) as client,
    ):
        page, bytecode = Path(scratch, "page.json"), Path(scratch, "bytecode")
        page.write_bytes(asyncio.run(_page(server)))
        sides = {_OURS: our_side(), _THEIRS: client.side}
        lines = [
            *_extent(sides),
            _imports(sides, rounds, bytecode, say),
            _decoding(sides, page, repeats, rounds, bytecode, say),
            *_oddities(sides, page, bytecode),
            *_checking(sides, checks, client.side.python, say),
        ]
    return report(lines, client)


def report(lines: Sequence[Line], client: Generated) -> Report:
    """Returns the table of the lines."""
    return Report(
        title=f"Side by side with a client by {client.by} from the same document",
        about="CPU times and speeds: median (range) of rounds in which both took turns.\n"
        "visma_async is counted whole: with its second service, command line and sandbox.\n"
        "The odd records stand first in a page. mypy sees both as the user's own source.\n"
        f"Complaints of the generator: {client.warnings or 'none'}.",
        columns=(_OURS, _THEIRS, "x theirs", "ahead"),
        groups={"": [_row(line) for line in lines]},
        scale="ours as a multiple of theirs",
        goals=(
            Goal(
                "lines in which visma_async is behind",
                Spread.of([sum(line.ahead == _THEIRS for line in lines)]),
                "at most",
                0,
                unit="",
            ),
        ),
    )


def judged(what: str, ours: str, theirs: str, *, right: str) -> Line:
    """Returns the line of what is right or wrong.

    The multiple is 0 where only theirs is wrong, 2 where only ours is, and otherwise 1.
    """
    fault = 1.0 + (ours != right) - (theirs != right)
    return Line(what, ours, theirs, Spread.of([fault]))


def show(side: Side, page: Path, *, bytecode: Path) -> list[str]:
    """Returns what became of each of the oddities, in their order."""
    asked = json.dumps([(oddity.record, oddity.shown) for oddity in ODDITIES])
    said: list[str] = side.ask(_SHOW, str(page), side.extras, asked, bytecode=bytecode)
    return said


async def _page(server: Server) -> bytes:
    async with bare.signed_in(server) as session, session.get("/v1/customer") as answer:
        return await answer.read()


def _extent(sides: Mapping[str, Side]) -> list[Line]:
    extents = {
        name: {
            "Python files": len(side.modules),
            "lines": sum(module.read_bytes().count(b"\n") for module in side.modules),
            "kB on disk": sum(file.stat().st_size for file in side.files) // 1_000,
        }
        for name, side in sides.items()
    }
    return [
        Line(what, f"{ours:,}", f"{theirs:,}", Spread.of([ours / theirs]))
        for what, ours in extents[_OURS].items()
        for theirs in [extents[_THEIRS][what]]
    ]


def _imports(sides: Mapping[str, Side], rounds: int, bytecode: Path, say: Say) -> Line:
    turns = {
        name: partial(side.ask, _FIRST_TOUCH, bytecode=bytecode) for name, side in sides.items()
    }
    play(turns, rounds=1, say=lambda _: say("writing bytecode"))
    results = play(turns, rounds=rounds, say=lambda what: say(f"import, {what}"))

    def milliseconds(sample: Sample) -> float:
        return sample["cpu"] * 1e3

    return Line(
        "importing one operation, CPU ms",
        results.spread(_OURS, milliseconds).text(".0f"),
        results.spread(_THEIRS, milliseconds).text(".0f"),
        results.ratio(_OURS, _THEIRS, milliseconds),
    )


def _decoding(
    sides: Mapping[str, Side], page: Path, repeats: int, rounds: int, bytecode: Path, say: Say
) -> Line:
    turns = {
        name: partial(side.ask, _DECODE, str(page), str(repeats), bytecode=bytecode)
        for name, side in sides.items()
    }
    results = play(turns, rounds=rounds, say=lambda what: say(f"decoding, {what}"))

    def speed(sample: Sample) -> float:
        return sample["records"] / sample["cpu"]

    return Line(
        "customers decoded per second of CPU",
        results.spread(_OURS, speed).text(",.0f"),
        results.spread(_THEIRS, speed).text(",.0f"),
        results.ratio(_OURS, _THEIRS, cpu),
    )


def _oddities(sides: Mapping[str, Side], page: Path, bytecode: Path) -> list[Line]:
    shown = {name: show(side, page, bytecode=bytecode) for name, side in sides.items()}
    return [
        judged(oddity.what, ours, theirs, right=oddity.right)
        for oddity, ours, theirs in zip(ODDITIES, shown[_OURS], shown[_THEIRS], strict=True)
    ]


def _checking(sides: Mapping[str, Side], rounds: int, checker: Path, say: Say) -> list[Line]:
    turns = {name: partial(side.check, checker) for name, side in sides.items()}
    results = play(turns, rounds=rounds, say=lambda what: say(f"mypy, {what}"))

    def seconds(sample: Sample) -> float:
        return sample["cpu"]

    errors = {name: round(results.samples[name][0]["errors"]) for name in sides}
    said = {name: f"{count} errors" if count else "passes" for name, count in errors.items()}
    return [
        judged("mypy --strict over a small program", said[_OURS], said[_THEIRS], right="passes"),
        Line(
            "the same, without a cache, CPU s",
            results.spread(_OURS, seconds).text(),
            results.spread(_THEIRS, seconds).text(),
            results.ratio(_OURS, _THEIRS, seconds),
        ),
    ]


def _row(line: Line) -> Row:
    return Row(
        name=line.what,
        cells=(line.ours, line.theirs, f"{line.ratio.median:.2f}", line.ahead),
        bar=line.ratio,
        ours=line.ahead == _OURS,
    )
