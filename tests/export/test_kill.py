"""An export that is killed at any instant and started again is the export that was not."""

from __future__ import annotations

import gzip
import math
import sys
from pathlib import Path
from random import Random

import pytest
import zstandard
from pyarrow import parquet

from tests.export.exporting import lists_asked, names
from tests.export.killing import Nursery, job_for, nursery

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork of POSIX")

PREFETCH = 2
LOST = 1 + PREFETCH
"""Answers that a kill can cost: one that was not written yet, and those that were fetched ahead."""


def contents(out: Path) -> object:
    """What is in an output, whatever the order of its records."""
    if out.suffix == ".parquet":
        table = parquet.read_table(out)
        return table.schema, table.sort_by("number").to_pydict() if table.num_rows else {}
    data = out.read_bytes()
    if out.suffix == ".gz":
        data = gzip.decompress(data)
    elif out.suffix == ".zst":
        with zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True) as reader:
            data = reader.read()
    assert data.endswith(b"\n")
    return sorted(data.splitlines())


async def killed(
    sandbox, processes: Nursery, out: Path, *, pages: int, kills: int, seed: int
) -> None:
    """Kills an export so many times, and compares what comes out with one that was left alone."""
    random = Random(seed)
    alone = out.with_name(f"alone{''.join(out.suffixes)}")
    undisturbed = await processes.run(job_for(sandbox, alone))
    assert undisturbed.last["phase"] == "complete"
    expected = contents(alone)
    assert lists_asked(sandbox) == pages + 3

    # Four of five while it reads, some of them before anything has come; the others at its end.
    at_the_end = kills // 5
    reading = kills - at_the_end
    stretch = max(2, round(2 * pages / reading))
    finish = undisturbed.finish
    job = job_for(sandbox, out)
    before, done, finished, in_finish, resumed = lists_asked(sandbox), 0, 0, 0, 0
    while done < kills:
        aims = {"writing": random.random() * finish}
        after = 0
        if done < reading:
            if done % 5 == 4:
                aims["start"] = random.random() * 0.05
            else:
                aims["page"], after = random.random() * 0.01, random.randint(1, stretch)
        end = await processes.run(job, aims=aims, after=after)
        assert not end.error
        done += end.killed
        in_finish += end.last.get("phase") == "writing"
        resumed += end.last.get("resumed", 0) > 0
        if names(out.parent) == {out.name, alone.name}:
            # It was faster, if only to tell of it: the next one begins anew.
            finished += 1
            finish *= 0.8
            assert contents(out) == expected
            out.unlink()
        else:
            assert end.killed
    end = await processes.run(job)
    assert (end.error, end.last["phase"]) == ("", "complete")
    assert contents(out) == expected
    assert names(out.parent) == {out.name, alone.name}
    exports, spent = finished + 1, lists_asked(sandbox) - before
    print(f"{done} kills of {exports} exports, {in_finish} of them at the end; {spent} calls")
    assert in_finish >= at_the_end // 2
    assert resumed >= kills // 2 - 1
    assert spent <= exports * (pages + 3) + LOST * kills


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
@pytest.mark.visma_sandbox(
    sizes={"customer": 50_000}, page_size={"customer": 200}, quota=None, kept_requests=100_000
)
async def test_fifty_thousand_records_through_a_hundred_kills(visma_sandbox, tmp_path, ending):
    async with nursery() as processes:
        await killed(
            *(visma_sandbox, processes, tmp_path / f"out.{ending}"), pages=250, kills=100, seed=8
        )


@pytest.mark.slow
@pytest.mark.timeout(200)
@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst", "csv", "csv.gz"])
@pytest.mark.visma_sandbox(
    sizes={"customer": 5_000}, page_size={"customer": 100}, quota=None, kept_requests=100_000
)
async def test_other_formats_through_twenty_kills(visma_sandbox, tmp_path, ending):
    async with nursery() as processes:
        await killed(
            *(visma_sandbox, processes, tmp_path / f"out.{ending}"), pages=50, kills=20, seed=5
        )


@pytest.mark.visma_sandbox(sizes={"customer": 2_000}, page_size={"customer": 50}, quota=None)
async def test_two_thousand_records_through_five_kills(visma_sandbox, tmp_path):
    async with nursery() as processes:
        await killed(
            *(visma_sandbox, processes, tmp_path / "out.jsonl"),
            pages=math.ceil(2_000 / 50), kills=5, seed=1,
        )  # fmt: skip
