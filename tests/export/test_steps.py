"""An export that is killed just before any of the steps that change the disk.

`test_kill` aims by the clock and hits what takes long; here every instant between two steps has
its turn, the short ones at the end too.
"""

from __future__ import annotations

import sys

import pytest

from tests.export.exporting import names
from tests.export.killing import job_for, nursery
from tests.export.test_kill import contents
from visma_async.wire import json

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork of POSIX"),
    pytest.mark.visma_sandbox(sizes={"customer": 75}, page_size={"customer": 25}, quota=None),
]


async def at_every_step(processes, job_of, folder, *, every: int, check) -> int:
    """Kills an export before each of its steps, or every so many, and lets it go on."""
    whole = await processes.run(job_of(0))
    assert whole.steps > 20
    check(0)
    for step in range(1, whole.steps + 1, every):
        job = job_of(step)
        end = await processes.run({**job, "step": step})
        assert end.killed
        end = await processes.run(job)
        assert (end.error, end.last["phase"]) == ("", "complete"), step
        assert not [name for name in names(folder) if name.startswith(".")], step
        check(step)
    return whole.steps


@pytest.mark.slow
@pytest.mark.parametrize("every", [1, 29])
@pytest.mark.parametrize("ending", ["jsonl", "csv.gz", "parquet"])
async def test_killed_before_any_step(visma_sandbox, tmp_path, ending, every):
    def out(step):
        return tmp_path / f"{step}.{ending}"

    def check(step):
        assert contents(out(step)) == contents(out(0))

    async with nursery() as processes:
        await at_every_step(
            processes,
            lambda step: job_for(visma_sandbox, out(step), step=None),
            tmp_path,
            every=every,
            check=check,
        )


@pytest.mark.visma_sandbox(
    sizes={"customer_invoice": 30}, page_size={"customer_invoice": 10}, quota=None
)
@pytest.mark.parametrize(
    "every", [pytest.param(1, marks=pytest.mark.slow), pytest.param(29, marks=pytest.mark.slow)]
)
async def test_child_tables_fit_their_parents(visma_sandbox, tmp_path, every):
    def out(step, child=""):
        return tmp_path / f"{step}{child}.jsonl"

    def check(step):
        for child in ("", ".invoiceLines"):
            assert contents(out(step, child)) == contents(out(0, child))

    dataset = {"resource": "customer_invoice", "children": ["invoiceLines"]}
    async with nursery() as processes:
        await at_every_step(
            processes,
            lambda step: job_for(visma_sandbox, out(step), dataset=dataset, step=None),
            tmp_path,
            every=every,
            check=check,
        )


@pytest.mark.parametrize(
    "every", [pytest.param(3, marks=pytest.mark.slow), pytest.param(41, marks=pytest.mark.slow)]
)
async def test_what_is_new_is_neither_lost_nor_told_twice(visma_sandbox, tmp_path, every):
    """Two changes are found by the next export, whenever the one before was killed."""
    visma_sandbox.change("customer", "10001", name="Once")

    def job(step, name):
        how = {"since": "last", "memory": str(tmp_path / f"memory-{step}")}
        return job_for(
            visma_sandbox, tmp_path / f"{step}-{name}-{{time}}.jsonl", how=how, step=None
        )

    def numbers(step, name):
        outs = tmp_path.glob(f"{step}-{name}-*.jsonl")
        lines = [line for out in outs for line in out.read_bytes().splitlines()]
        return [json.loads(line)["number"] for line in lines]

    async with nursery() as processes:
        whole = await processes.run(job("whole", "full"))
        for step in range(1, whole.steps + 1, every):
            end = await processes.run({**job(step, "full"), "step": step})
            assert end.killed
            await processes.run(job(step, "full"))
            assert len(set(numbers(step, "full"))) == 75
            await processes.run(job(step, "nothing"))
            assert numbers(step, "nothing") == []
            changed = f"100{20 + step % 40}"
            visma_sandbox.change("customer", changed, name=f"At {step}")
            end = await processes.run({**job(step, "changed"), "step": step})
            await processes.run(job(step, "changed"))
            assert numbers(step, "changed") == [changed]
