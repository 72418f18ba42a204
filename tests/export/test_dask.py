"""export_on: a plan on Dask workers gives what one process gives, whatever happens to them."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from contextlib import aclosing, asynccontextmanager
from functools import partial
from pathlib import Path

import attrs
import pytest

from visma_async import AuthError, ClientCredentials, ConfigurationError, VismaNet
from visma_async.errors import ConnectionFailed, VismaNetError
from visma_async.export import Dataset, How, Plan, export, make_plan
from visma_async.export import dask as spreading
from visma_async.export.checkpoint import Checkpoint
from visma_async.export.company_task import CompanyTask, _Run, failed, pack, unpack
from visma_async.export.connection import connection
from visma_async.export.dask import export_on
from visma_async.export.local_cluster import local_cluster
from visma_async.export.place import place_for
from visma_async.sandbox import Sandbox
from visma_async.wire import json

distributed = pytest.importorskip("distributed")

CUSTOMERS, TERMS = Dataset(resource="customer"), Dataset(resource="credit_term")
SECRET = "marked-secret-that-stays-at-home"


def from_file(name: str) -> VismaNet:
    """How the workers of these tests connect: they know a file, and nothing else."""
    found = json.loads(Path(name).read_bytes())
    auth = ClientCredentials(
        client_id=found["id"], client_secret=found["secret"], token_url=found["token_url"]
    )
    return VismaNet(auth, base_url=found["url"])


def vanish() -> VismaNet:
    os._exit(1)


@asynccontextmanager
async def served(tmp_path, companies: int, records: int = 95, **options):
    """A sandbox, and how to connect to it."""
    async with Sandbox(
        sizes={"customer": records}, page_size={"customer": 10}, companies=companies, **options
    ) as sandbox:
        file = tmp_path / "connection.json"
        file.write_bytes(
            json.dumps(
                {
                    "id": sandbox.client_id,
                    "secret": sandbox.client_secret,
                    "token_url": sandbox.token_url,
                    "url": sandbox.url,
                }
            )
        )
        yield sandbox, partial(from_file, str(file))


@asynccontextmanager
async def cluster(workers: int = 2):
    """The address of a scheduler whose workers are threads of this process, over sockets."""
    async with distributed.LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=False,
        protocol="tcp",
        host="127.0.0.1",
        dashboard_address=None,
        scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
        silence_logs=logging.CRITICAL,
        asynchronous=True,
    ) as made:
        yield made


def planned(folder: Path, companies, datasets=(CUSTOMERS,), how: How | None = None) -> Plan:
    folder.mkdir(exist_ok=True)
    out = str(folder / "{company}-{resource}.jsonl")
    return make_plan(datasets, out, companies=companies, how=how)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


async def undisturbed(plan: Plan, connect) -> list:
    async with connect() as visma:
        return [progress async for progress in export(plan, visma) if progress.finished]


def summary(progress):
    return progress.company, progress.table, progress.phase, progress.records, progress.total


async def test_workers_write_what_one_process_writes(tmp_path, monkeypatch, capfd):
    async with served(tmp_path, companies=4) as (sandbox, connect):
        for name, value in (
            ("VISMA_CLIENT_ID", sandbox.client_id),
            ("VISMA_CLIENT_SECRET", sandbox.client_secret),
            ("VISMA_TOKEN_URL", sandbox.token_url),
            ("VISMA_BASE_URL", sandbox.url),
        ):
            monkeypatch.setenv(name, value)
        datasets = (CUSTOMERS, TERMS)
        alone = await undisturbed(
            planned(tmp_path / "alone", sandbox.tenant_ids, datasets), connect
        )
        calls = len(sandbox.requests)
        plan = planned(tmp_path / "spread", sandbox.tenant_ids, datasets)
        told = [progress async for progress in export_on(plan, workers=2)]
        assert len(sandbox.requests) == 2 * calls
    assert contents(tmp_path / "spread") == contents(tmp_path / "alone")
    ends = [progress for progress in told if progress.finished]
    assert sorted(map(summary, ends)) == sorted(map(summary, alone))
    assert {progress.out for progress in ends} == {table.out for table in plan.tables}
    assert multiprocessing.active_children() == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.slow
async def test_pages_are_told_while_they_are_read(tmp_path):
    async with (
        served(tmp_path, companies=2, latency=0.03) as (sandbox, connect),
        cluster() as made,
    ):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        begun = time.monotonic()
        told = [
            progress
            async for progress in export_on(plan, scheduler=made.scheduler_address, connect=connect)
        ]
        seconds = time.monotonic() - begun
    for company in sandbox.tenant_ids:
        mine = [progress for progress in told if progress.company == company]
        assert [progress.finished for progress in mine[:-1]] == [False] * (len(mine) - 1)
        assert mine[-1].complete
        pages = [progress.pages for progress in mine]
        assert pages == sorted(pages)
        assert 1 <= len(mine) - 1 <= seconds / 0.25 + 1


@pytest.mark.slow
async def test_a_company_that_fails_is_told_of_and_the_others_go_on(tmp_path):
    async with served(tmp_path, companies=2) as (sandbox, connect), cluster() as made:
        companies = [sandbox.tenant_ids[0], "nobody", sandbox.tenant_ids[1]]
        plan = planned(tmp_path / "out", companies)
        spread = partial(export_on, plan, scheduler=made.scheduler_address, connect=connect)
        ends = [one async for one in spread(on_error="continue") if one.finished]
        assert {one.company: one.phase for one in ends} == {
            companies[0]: "complete",
            companies[1]: "failed",
            companies[2]: "complete",
        }
        (broken,) = [one for one in ends if one.error]
        assert isinstance(broken.error, AuthError)
        assert broken.reason == str(broken.error)
        with pytest.raises(AuthError):
            async for _ in spread():
                pass


@pytest.mark.slow
async def test_workers_that_cannot_connect_say_why(tmp_path):
    async with cluster() as made:
        plan = planned(tmp_path / "out", ["a", "b"], (CUSTOMERS, TERMS))
        spread = partial(
            export_on, plan, scheduler=made.scheduler_address, connect="no_such_module:connect"
        )
        ends = [one async for one in spread(on_error="continue")]
        assert [one.phase for one in ends] == ["failed"] * 4
        assert all("no_such_module" in one.reason for one in ends)
        assert {(one.company, one.table) for one in ends} == {
            (company, table) for company in "ab" for table in ("customer", "credit_term")
        }
        with pytest.raises(ConfigurationError, match="no_such_module"):
            async for _ in spread():
                pass


@pytest.mark.slow
async def test_leaving_the_loop_stops_the_workers_and_another_run_goes_on(tmp_path):
    async with (
        served(tmp_path, companies=3, records=400, latency=0.1) as (sandbox, connect),
        cluster() as made,
    ):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        spread = partial(export_on, plan, scheduler=made.scheduler_address, connect=connect)
        async with aclosing(spread()) as events:
            async for progress in events:
                assert not progress.finished
                break
        # A task looks four times a second whether it is wanted.
        calls = -1
        while calls < len(sandbox.requests):
            calls = len(sandbox.requests)
            await asyncio.sleep(0.5)
        assert calls < 100
        assert not [name for name in contents(tmp_path / "out") if name.endswith("jsonl")]
        ends = [progress async for progress in spread() if progress.finished]
        assert all(progress.complete for progress in ends)
        assert max(progress.resumed for progress in ends) > 0
        await undisturbed(planned(tmp_path / "alone", sandbox.tenant_ids), connect)
    assert contents(tmp_path / "out") == contents(tmp_path / "alone")


async def test_no_secret_is_sent(tmp_path, monkeypatch):
    frames = []
    real = distributed.comm.tcp.to_frames

    async def recorded(message, **options):
        made = await real(message, **options)
        frames.extend(bytes(frame) for frame in made)
        return made

    monkeypatch.setattr("distributed.comm.tcp.to_frames", recorded)
    monkeypatch.setenv("MARKED_SECRET", SECRET)
    async with (
        served(tmp_path, companies=1, client_secret=SECRET) as (sandbox, connect),
        cluster() as made,
    ):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        ends = [
            progress
            async for progress in export_on(plan, scheduler=made.scheduler_address, connect=connect)
            if progress.finished
        ]
        assert ends[0].complete
        sent = b"".join(frames)
        # All that the client, the scheduler and the workers tell each other goes by here.
        assert sandbox.tenant_ids[0].encode() in sent
        assert connect.args[0].encode() in sent
        assert SECRET.encode() not in sent
        frames.clear()
        async with distributed.Client(made, asynchronous=True, set_as_default=False) as client:
            await client.submit(os.getenv, "MARKED_SECRET")
        assert SECRET.encode() in b"".join(frames)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "either workers or"),
        ({"workers": 2, "scheduler": "tcp://127.0.0.1:1"}, "either workers or"),
        ({"workers": 0}, "at least 1"),
        ({"workers": 1, "at_once": 0}, "at least 1"),
        ({"workers": 1, "connect": lambda: None}, "without a name"),
    ],
)
async def test_what_makes_no_sense_is_said_before_anything_is_started(tmp_path, options, said):
    with pytest.raises(ConfigurationError, match=said):
        async for _ in export_on(planned(tmp_path, ["a"]), **options):
            pass


@pytest.mark.slow
@pytest.mark.parametrize(
    ("out", "said"),
    [("-", "standard output"), ("ftp://anna:s3cret@host/c.jsonl", "credentials")],
)
async def test_outputs_that_cannot_travel_are_refused(out, said):
    plan = make_plan([CUSTOMERS], out, companies=["a"])
    with pytest.raises(ConfigurationError, match=said) as caught:
        async for _ in export_on(plan, workers=1):
            pass
    assert "s3cret" not in str(caught.value)


@pytest.mark.slow
async def test_without_dask_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ConfigurationError, match="not installed") as caught:
        async for _ in export_on(planned(tmp_path, ["a"]), workers=1):
            pass
    assert caught.value.advice == 'pip install "visma-async[dask]"'


@pytest.mark.slow
async def test_a_scheduler_that_is_not_there(tmp_path, monkeypatch):
    monkeypatch.setattr(spreading, "_ANSWER", 0.3)
    with pytest.raises(ConnectionFailed, match="no Dask scheduler at tcp://127.0.0.1:9"):
        async for _ in export_on(planned(tmp_path, ["a"]), scheduler="tcp://127.0.0.1:9"):
            pass


@pytest.mark.slow
async def test_a_scheduler_that_is_lost(tmp_path, monkeypatch):
    monkeypatch.setattr(spreading, "_ANSWER", 0.5)
    async with served(tmp_path, companies=2, records=400, latency=0.02) as (sandbox, connect):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        async with cluster() as made:
            with pytest.raises(ConnectionFailed, match="was lost"):
                async with aclosing(
                    export_on(plan, scheduler=made.scheduler_address, connect=connect)
                ) as events:
                    async for _ in events:
                        await made.close()
        calls = len(sandbox.requests)
        await asyncio.sleep(0.3)
        assert len(sandbox.requests) == calls


class FakePost:
    """A scheduler that has room for what tasks keep, and nothing else."""

    def __init__(self, wanted: bool = True):
        self.saved: dict[str, bytes] = {}
        self.told = []
        self.wanted = wanted

    def tell(self, packed):
        self.told += unpack(packed)

    async def keep(self, name, packed):
        self.saved[name] = packed

    async def kept(self):
        return dict(self.saved)


def task(plan: Plan, connect) -> CompanyTask:
    return CompanyTask(key="k", plan=plan, connection=connection(connect), stop=False, at_once=1)


async def lost(plan, connect, post, after: str) -> None:
    """Runs a task until it has kept something, and not a step further."""
    reached = asyncio.Event()

    async def keep(name, packed):
        post.saved[name] = packed
        if name == after:
            reached.set()
            await asyncio.Event().wait()

    real, post.keep = post.keep, keep
    run = asyncio.create_task(_Run(task(plan, connect), post)._work())
    await asyncio.wait_for(reached.wait(), 10)
    run.cancel()
    await asyncio.wait([run])
    post.keep = real


@pytest.mark.slow
async def test_a_table_that_had_ended_is_not_exported_again(tmp_path):
    async with served(tmp_path, companies=1) as (sandbox, connect):
        plan = planned(tmp_path / "out", sandbox.tenant_ids, (CUSTOMERS, TERMS))
        post = FakePost()
        await lost(plan, connect, post, after=plan.tables[0].out)
        before = len(sandbox.requests)
        ends = unpack(await _Run(task(plan, connect), post).ends())
        paths = {one.path for one in list(sandbox.requests)[before:] if one.method == "GET"}
        assert [summary(one)[1:] for one in ends] == [
            ("customer", "complete", 95, 95),
            ("credit_term", "complete", ends[1].records, ends[1].total),
        ]
        assert not [path for path in paths if "customer" in path]
        # And where only the result was lost, nothing is asked for at all.
        before = len(sandbox.requests)
        again = unpack(await _Run(task(plan, connect), post).ends())
        assert [*map(summary, again)] == [*map(summary, ends)]
        assert len(sandbox.requests) == before


@pytest.mark.slow
async def test_news_that_were_just_written_are_not_replaced_by_none(tmp_path):
    how = How(since="last", memory=tmp_path / "memory")
    async with served(tmp_path, companies=1) as (sandbox, connect):
        (tmp_path / "out").mkdir()
        plan = make_plan(
            [CUSTOMERS],
            str(tmp_path / "out" / "{resource}-{time}.jsonl"),
            companies=sandbox.tenant_ids,
            how=how,
        )
        post = FakePost()
        await lost(plan, connect, post, after="")
        assert list((tmp_path / "out").iterdir()) == []
        # The output is in its place, and the worker is lost before it can tell.
        async with connect() as visma:
            async for _ in export(plan, visma):
                pass
        written = contents(tmp_path / "out")
        (end,) = unpack(await _Run(task(plan, connect), post).ends())
        assert contents(tmp_path / "out") == written
        assert len(next(iter(written.values())).splitlines()) == 95
        assert end.phase == "unproven"
        assert "just written" in end.reason


@pytest.mark.slow
async def test_an_output_that_is_still_held_is_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr("visma_async.export.company_task._AGAIN", 0.05)
    async with served(tmp_path, companies=1) as (sandbox, connect):
        plan = planned(tmp_path / "out", sandbox.tenant_ids, (CUSTOMERS, TERMS))
        place = place_for(plan.tables[0].out)
        holder = Checkpoint(
            place.checkpoint, "another", now=time.time, good_for=60.0, fresh=False, name="held"
        )
        post = FakePost()
        run = asyncio.create_task(_Run(task(plan, connect), post).ends())
        while plan.tables[1].out not in post.saved:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        assert not run.done()
        holder.remove()
        assert [one.phase for one in unpack(await run)] == ["complete", "complete"]


@pytest.mark.slow
async def test_an_output_that_stays_held_is_told_of(tmp_path, monkeypatch):
    monkeypatch.setattr("visma_async.export.company_task._HELD", 0.1)
    monkeypatch.setattr("visma_async.export.company_task._AGAIN", 0.05)
    async with served(tmp_path, companies=1) as (sandbox, connect):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        place = place_for(plan.tables[0].out)
        holder = Checkpoint(
            place.checkpoint, "another", now=time.time, good_for=60.0, fresh=False, name="held"
        )
        (end,) = unpack(await _Run(task(plan, connect), FakePost()).ends())
        holder.remove()
        assert end.phase == "failed"
        assert "Another process" in str(end.error)


@pytest.mark.slow
async def test_a_task_that_nobody_wants_any_more_ends(tmp_path):
    async with served(tmp_path, companies=1, records=400, latency=0.02) as (sandbox, connect):
        plan = planned(tmp_path / "out", sandbox.tenant_ids)
        assert unpack(await _Run(task(plan, connect), FakePost(wanted=False)).ends()) == []
        assert len(sandbox.requests) < 40


class Stubborn(Exception):
    def __init__(self, one, two):
        super().__init__(f"{one} and {two}")


@pytest.mark.slow
@pytest.mark.parametrize(
    "error",
    [
        AuthError("refused", code="invalid_client", status=401),
        OSError(28, "No space left on device", "/data/c.jsonl"),
        ConfigurationError("no", advice="do"),
    ],
)
def test_errors_travel_as_they_are(error):
    table = planned(Path("/tmp"), ["a"]).tables[0]
    told = failed(table, error)
    (arrived,) = unpack(pack([told]))
    assert type(arrived.error) is type(error)
    assert str(arrived.error) == str(error)
    assert attrs.evolve(arrived, error=None) == attrs.evolve(told, error=None)


@pytest.mark.slow
def test_an_error_that_cannot_travel_arrives_as_its_text():
    table = planned(Path("/tmp"), ["a"]).tables[0]
    with pytest.raises(TypeError):
        pickle.loads(pickle.dumps(Stubborn(1, 2)))
    (arrived,) = unpack(pack([failed(table, Stubborn(1, 2))]))
    assert isinstance(arrived.error, VismaNetError)
    assert str(arrived.error) == "Stubborn: 1 and 2"


async def killed_in_the_middle(plan: Plan, connect, workers: int, after: int) -> list:
    """Exports on local workers, of which one is killed when so many tables have ended.

    And not before all of them are known to be in the first half of a table, if it is at the start;
    later on they seldom are at the same time.
    """
    busy = workers if after == 0 else 1
    async with local_cluster(workers) as address:
        async with distributed.Client(address, asynchronous=True, set_as_default=False) as client:
            processes = await client.run(os.getpid)
        ends, early = [], set()
        async for progress in export_on(plan, scheduler=address, connect=connect):
            ends += [progress] if progress.finished else []
            if not progress.finished and progress.records < progress.total / 2:
                early.add(progress.out)
            else:
                early.discard(progress.out)
            if processes and len(ends) >= after and len(early) >= busy:
                os.kill(processes.popitem()[1], signal.SIGKILL)
                processes = None
    assert processes is None
    return ends


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
async def test_what_a_killed_worker_had_begun_is_taken_over(tmp_path):
    async with served(tmp_path, companies=4, records=300, latency=0.04) as (sandbox, connect):
        await undisturbed(planned(tmp_path / "alone", sandbox.tenant_ids), connect)
        before = len(sandbox.requests)
        plan = planned(tmp_path / "spread", sandbox.tenant_ids)
        ends = await killed_in_the_middle(plan, connect, workers=2, after=0)
        calls = len(sandbox.requests) - before
    assert contents(tmp_path / "spread") == contents(tmp_path / "alone")
    assert len(ends) == 4
    assert all(progress.complete for progress in ends)
    assert [progress.resumed for progress in ends if progress.resumed]
    # What was fetched ahead is lost, and little more.
    assert before <= calls < before + 30


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("after", [0, 13, 30])
async def test_forty_companies_and_a_killed_worker(tmp_path, after):
    datasets = (CUSTOMERS, TERMS)
    async with served(tmp_path, companies=40, records=500, latency=0.02) as (sandbox, connect):
        alone = await undisturbed(
            planned(tmp_path / "alone", sandbox.tenant_ids, datasets), connect
        )
        plan = planned(tmp_path / "spread", sandbox.tenant_ids, datasets)
        ends = await killed_in_the_middle(plan, connect, workers=4, after=after)
    assert contents(tmp_path / "spread") == contents(tmp_path / "alone")
    assert sorted(map(summary, ends)) == sorted(map(summary, alone))


@pytest.mark.slow
async def test_a_company_that_takes_every_worker_down_is_given_up(tmp_path):
    plan = planned(tmp_path / "out", ["a"])
    ends = [
        progress
        async for progress in export_on(plan, workers=1, connect=vanish, on_error="continue")
    ]
    assert [progress.phase for progress in ends] == ["failed"]
    assert "company a were lost" in ends[0].reason


SCRIPT = """
import asyncio
import sys
from functools import partial

from tests.export.test_dask import from_file
from visma_async.export import Dataset, make_plan
from visma_async.export.dask import export_on


async def main(connection, out, *companies):
    plan = make_plan([Dataset(resource="customer")], out, companies=companies)
    async for progress in export_on(plan, workers=2, connect=partial(from_file, connection)):
        print(progress.pages, flush=True)


if __name__ == "__main__":
    try:
        asyncio.run(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        print("interrupted")
"""


@pytest.mark.slow
def test_a_script_that_its_workers_cannot_import_is_told_what_to_do(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        SCRIPT.split("if __name__", maxsplit=1)[0]
        + "asyncio.run(main('unused.json', sys.argv[1] + '/{company}.jsonl', 'a'))\n"
    )
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "ConfigurationError: The workers could not be started" in done.stderr.splitlines()[-1]
    assert "__main__" in done.stderr.splitlines()[-1]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="process groups of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
async def test_workers_end_with_the_process_that_started_them(tmp_path, number):
    async with served(tmp_path, companies=2, records=2_000, latency=0.02) as (sandbox, connect):
        script, out = tmp_path / "script.py", str(tmp_path / "{company}.jsonl")
        script.write_text(SCRIPT)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, str(script), connect.args[0], out, *sandbox.tenant_ids),
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert int(await process.stdout.readline()) > 0
        if number is signal.SIGINT:
            # As a terminal does: to all of them.
            os.killpg(process.pid, number)
        else:
            process.kill()
        said, complained = await asyncio.wait_for(process.communicate(), 20)
        if number is signal.SIGINT:
            assert said.splitlines()[-1] == b"interrupted"
            assert complained == b""
        deadline = time.monotonic() + 10
        while alive(process.pid):
            assert time.monotonic() < deadline, alive(process.pid)
            await asyncio.sleep(0.1)


def alive(group: int) -> list[str]:
    """The processes of a group."""
    listed = subprocess.run(
        ["ps", "-eo", "pgid=,stat=,pid=,args="], capture_output=True, text=True, check=True
    )
    lines = [line.split(maxsplit=3) for line in listed.stdout.splitlines()]
    return [" ".join(line) for line in lines if line[0] == str(group) and line[1][0] != "Z"]
