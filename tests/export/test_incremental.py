"""export(since="last"): what is new, whatever became of the run before."""

from __future__ import annotations

from contextlib import aclosing

import pytest

from tests.export.exporting import end, lines, lists_asked, names, plan_of
from visma_async import ConfigurationError, Retry, ServerError
from visma_async.clock import SystemClock
from visma_async.export import export

pytestmark = [
    pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10}),
    pytest.mark.visma_client(retry=Retry(attempts=1)),
]


class Nightly:
    """Exports what is new, each time under another name."""

    def __init__(self, client, sandbox, folder):
        self._client = client
        self._sandbox = sandbox
        self.folder = folder
        self.memory = folder / "memory"
        self._runs = 0

    def plan(self, **how):
        out = self.folder / f"{self._runs}-{{time}}.jsonl"
        return plan_of(self._sandbox, out, how={"since": "last", "memory": self.memory, **how})

    async def run(self, **how):
        """Returns the last that was told, and the numbers of the records that were written."""
        last = await end(self._client, self.plan(**how))
        (out,) = self.folder.glob(f"{self._runs}-*Z.jsonl")
        self.out = out
        self._runs += 1
        return last, [record["number"] for record in lines(out)]


@pytest.fixture
def nightly(tmp_path, visma_client, visma_sandbox):
    return Nightly(visma_client, visma_sandbox, tmp_path)


async def test_the_first_is_full_and_the_next_ones_tell_what_is_new(nightly, visma_sandbox):
    last, numbers = await nightly.run()
    assert (last.complete, last.incremental, len(numbers)) == (True, False, 95)

    before = lists_asked(visma_sandbox)
    last, numbers = await nightly.run()
    assert (last.complete, last.incremental, numbers) == (True, True, [])
    assert nightly.out.read_bytes() == b""
    assert lists_asked(visma_sandbox) - before == 1

    visma_sandbox.change("customer", "10042", name="Renamed")
    visma_sandbox.seed(customer=[{"number": "90000", "name": "New"}])
    last, numbers = await nightly.run()
    assert sorted(numbers) == ["10042", "90000"]
    assert {record["name"] for record in lines(nightly.out)} == {"Renamed", "New"}
    assert last.incremental

    last, numbers = await nightly.run()
    # Both are asked for again, since the zone of the API's times is not known.
    assert (numbers, last.unchanged) == ([], 2)


async def test_what_changed_while_the_first_one_ran_is_in_the_second(
    nightly, visma_sandbox, visma_client
):
    async with aclosing(export(nightly.plan(), visma_client)) as told:
        async for progress in told:
            if progress.pages == 6:
                visma_sandbox.change("customer", "10001", name="Renamed meanwhile")
    nightly._runs += 1
    _, numbers = await nightly.run()
    assert numbers == ["10001"]


async def test_deletions_show_when_all_is_read_again(nightly, visma_sandbox):
    await nightly.run()
    visma_sandbox.remove("customer", "10007")
    last, numbers = await nightly.run()
    assert (numbers, last.removed) == ([], 0)
    assert not list(nightly.folder.glob("*.deleted.jsonl"))

    last, numbers = await nightly.run(full_every=0.0)
    assert (last.incremental, last.removed, last.unchanged, numbers) == (False, 1, 94, [])
    (deleted,) = nightly.folder.glob("2-*.deleted.jsonl")
    assert deleted.name == nightly.out.name.replace(".jsonl", ".deleted.jsonl")
    (gone,) = lines(deleted)
    assert gone.popitem()[1] in ("10007", 11_007)

    last, numbers = await nightly.run(full_every=0.0)
    assert (last.removed, last.unchanged, numbers) == (0, 94, [])
    assert not list(nightly.folder.glob("3-*.deleted.jsonl"))


async def test_full_every_counts_from_the_last_full_one(nightly):
    await nightly.run()
    last, _ = await nightly.run(full_every=1_000.0)
    assert last.incremental


@pytest.mark.parametrize("pages", [1, 4, 12])
async def test_a_run_that_failed_leaves_the_mark(nightly, visma_sandbox, visma_client, pages):
    await nightly.run()
    visma_sandbox.change("customer", "10042", name="Renamed")
    visma_sandbox.fail_next(status=500, path="/v1/customer")
    with pytest.raises(ServerError):
        await nightly.run()
    _, numbers = await nightly.run()
    assert numbers == ["10042"]


async def test_an_output_that_is_not_in_its_place_does_not_count(
    nightly, monkeypatch, visma_sandbox
):
    await nightly.run()
    visma_sandbox.change("customer", "10042", name="Renamed")

    def full(file):
        raise OSError(28, "No space left on device", str(file))

    monkeypatch.setattr("visma_async.export.place.sync_file", full)
    with pytest.raises(OSError, match="No space"):
        await nightly.run()
    monkeypatch.undo()
    # Another name is another output: what was not put in place is read again for it.
    nightly._runs += 1
    _, numbers = await nightly.run()
    assert numbers == ["10042"]


@pytest.mark.visma_sandbox(sizes={"customer": 9})
async def test_two_at_once_do_not_share_a_memory(nightly, visma_client, visma_sandbox):
    async with aclosing(export(nightly.plan(), visma_client)) as told:
        await anext(told)
        nightly._runs += 1
        with pytest.raises(ConfigurationError, match="Another process"):
            await nightly.run()


async def test_other_filters_have_another_memory(nightly, visma_client, visma_sandbox, tmp_path):
    await nightly.run()
    plan = plan_of(
        *(visma_sandbox, tmp_path / "active-{time}.jsonl"),
        filters={"status": "Active"},
        how={"since": "last", "memory": nightly.memory},
    )
    last = await end(visma_client, plan)
    assert not last.incremental
    assert last.records > 0


async def test_a_list_that_tells_no_changes_is_read_in_full_every_time(
    tmp_path, visma_sandbox, visma_client
):
    for run in range(2):
        plan = plan_of(
            *(visma_sandbox, tmp_path / f"{run}-{{time}}.jsonl"),
            resource="country",
            how={"since": "last", "memory": tmp_path / "memory"},
        )
        last = await end(visma_client, plan)
        assert not last.incremental
        assert (last.records > 0) == (run == 0)
        assert (last.unchanged > 0) == (run == 1)


async def test_a_name_without_the_time_is_refused(tmp_path, visma_sandbox):
    with pytest.raises(ConfigurationError, match="replace"):
        plan_of(visma_sandbox, tmp_path / "out.jsonl", how={"since": "last"})


async def test_a_damaged_memory_is_told_of(nightly):
    await nightly.run()
    (memory,) = nightly.memory.iterdir()
    memory.write_bytes(b"no database" * 1_000)
    with pytest.raises(ConfigurationError, match="memory of earlier exports"):
        await nightly.run()
    assert not [name for name in names(nightly.folder) if name.startswith(".")]


async def test_two_runs_within_a_second_do_not_replace_each_other(
    tmp_path, visma_sandbox, visma_client
):
    """What the first one wrote is told nowhere else."""
    clock = SystemClock()
    how = {"since": "last", "memory": tmp_path / "memory"}
    for _ in range(3):
        await end(
            visma_client,
            plan_of(visma_sandbox, tmp_path / "{time}.jsonl", how=how),
            clock=clock,
        )
    told = [one["number"] for out in tmp_path.glob("*.jsonl") for one in lines(out)]
    assert sorted(told) == [str(10_000 + n) for n in range(95)]


@pytest.mark.visma_sandbox(sizes={"customer": 300}, page_size={"customer": 60})
async def test_what_was_not_complete_is_read_again_as_a_whole(nightly, visma_sandbox):
    visma_sandbox.drift("customer", how="balanced", changes=2)
    last, numbers = await nightly.run()
    assert last.phase == "unproven"
    visma_sandbox.stop_drifting()
    again, missed = await nightly.run()
    # The mark has not moved: what may have been missed is looked for, and nothing is told twice.
    assert (again.complete, again.incremental) == (True, False)
    assert not set(missed) & set(numbers)
    quiet, nothing = await nightly.run()
    assert (quiet.complete, quiet.incremental, nothing) == (True, True, [])
