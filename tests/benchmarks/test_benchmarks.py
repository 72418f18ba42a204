"""Every benchmark runs, at a tiny size."""

from __future__ import annotations

import sys
from functools import partial

import orjson
import pytest

from benchmarks import (
    acquire,
    bare,
    decode,
    export,
    imports,
    listing,
    memory,
    process,
    quota,
    simulator,
)
from benchmarks.__main__ import BENCHMARKS, main
from benchmarks.server import Server, served
from benchmarks.stock import stock_converter
from benchmarks.stopwatch import Stopwatch, peak_memory
from visma_async import models
from visma_async.sandbox import Sandbox
from visma_async.wire.codec import Codec

CUSTOMERS = 25


@pytest.fixture
async def server():
    async with Sandbox(sizes={"customer": CUSTOMERS}, page_size={"customer": 10}) as sandbox:
        yield Server(
            url=sandbox.url,
            token_url=sandbox.token_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            tenant_ids=sandbox.tenant_ids,
        )


@pytest.mark.parametrize("ahead", [0, 2, 9])
@pytest.mark.parametrize(
    "workload",
    [
        listing.bare_read,
        listing.bare_exact,
        listing.raw,
        listing.typed,
        listing.bare_export,
        listing.exported,
    ],
)
async def test_every_way_to_read_reads_everything(server, workload, ahead):
    watch = Stopwatch()

    assert await workload(server, watch, ahead=ahead) == {"records": CUSTOMERS}
    assert watch.wall > 0


@pytest.mark.parametrize(
    ("workload", "calls"),
    [
        (export.bare_read, 3),
        (export.exported, 3 + 3),
        (partial(export.exported, form="parquet"), 3 + 3),
    ],
)
async def test_every_way_to_export_exports_everything(server, workload, calls):
    facts = await workload(server, Stopwatch(), ahead=2)

    assert facts == {"records": CUSTOMERS, "calls": calls}


@pytest.mark.parametrize(
    "workload",
    [
        decode.plain,
        decode.other_parser,
        decode.raw,
        decode.typed,
        decode.cattrs_default,
        decode.cattrs_quick,
    ],
)
async def test_every_way_to_decode_decodes_a_page(server, workload):
    assert await workload(server, Stopwatch(), repeats=3) == {"records": 30}


async def test_cattrs_makes_the_same_of_a_page(server):
    async with bare.signed_in(server) as session, session.get("/v1/customer") as answer:
        body = await answer.read()

    theirs = stock_converter(detailed_validation=False).loads(body, list[models.Customer])
    ours = Codec().decode_page(body, models.Customer).records

    assert len(theirs) == len(orjson.loads(body))
    for one, other in zip(ours, theirs, strict=True):
        assert one.number == other.number
        assert one.credit_limit == other.credit_limit
        assert one.main_address == other.main_address


@pytest.mark.parametrize("workload", [quota.bare_calls, quota.calls_of_the_package])
async def test_the_calls_fit_into_the_windows(workload):
    async with Sandbox(sizes={"customer": 20}, quota=8, window=0.5) as sandbox:
        server = Server(
            url=sandbox.url,
            token_url=sandbox.token_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            tenant_ids=sandbox.tenant_ids,
        )
        facts = await workload(server, Stopwatch(), calls=4, quota=8, window=0.5, spent=4)

    assert facts["records"] == 4
    assert facts["windows"] >= 1


def test_a_workload_in_a_process_of_its_own():
    with served(sizes={"customer": CUSTOMERS}) as server:
        facts = process.perform(listing.raw, server, ahead=0)

    assert facts["records"] == CUSTOMERS
    assert facts["peak"] > 2**20
    assert peak_memory() > 2**20


def test_a_process_that_fails_says_why():
    with pytest.raises(RuntimeError, match="no such thing"):
        process.run_python("-c", "raise SystemExit('no such thing')")


def test_an_unknown_name_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["liisting"])

    assert "'liisting'" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "sizes"),
    [
        (listing, {"customers": 2_500}),
        (memory, {"customers": 250}),
        (export, {"customers": 2_500}),
        (decode, {"customers": 50, "repeats": 2}),
        (imports, {}),
        (quota, {"calls": 20, "quota": 10, "window": 0.5}),
        (acquire, {"calls": 50, "companies": 20}),
        (simulator, {"calls": 600, "per": 60, "windows": 1, "companies": 20, "minutes": 0.2}),
    ],
)
def test_a_benchmark_runs(module, sizes, monkeypatch, tmp_path, capsys):
    name = next(name for name, known in BENCHMARKS.items() if known is module)
    # What is simulated comes out the same every time: it has no rounds.
    rounds = {} if module is simulator else {"rounds": 1}
    monkeypatch.setattr(module, "QUICK", {**sizes, **rounds})

    main([name, "--quick", "--chart", str(tmp_path / "chart.svg")])

    assert sys.version.split()[0] in capsys.readouterr().out
    assert (tmp_path / "chart.svg").read_text().startswith("<svg")
