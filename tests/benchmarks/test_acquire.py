"""What the quota costs: the workloads do what they say, over the small server."""

from __future__ import annotations

import pytest

from benchmarks import acquire, imports
from benchmarks.small_server import small_server
from benchmarks.stopwatch import Stopwatch, memory, peak_memory


@pytest.fixture(scope="module")
def server():
    with small_server() as served:
        yield served


@pytest.mark.parametrize("workload", [acquire.gets, acquire.permissions])
async def test_calls_one_after_the_other(server, workload):
    watch = Stopwatch()

    assert await workload(server, watch, calls=20) == {"records": 20}
    assert watch.wall > 0


async def test_ten_calls_for_each_of_many_companies(server):
    facts = await acquire.calls_of_many(server, Stopwatch(), companies=7)

    assert facts["records"] == 70
    assert facts["above"] >= 0


def test_memory_now_is_not_more_than_its_peak():
    assert 2**20 < memory() <= peak_memory()


def test_an_import_is_timed_with_bytecode_of_its_own(tmp_path, monkeypatch):
    """Whatever the machine says: nobody is compiled from source, and nobody else's is used."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    timed = imports._IMPORTS["import visma_async"]

    imports._time(timed, str(tmp_path))
    written = set(tmp_path.rglob("*.pyc"))
    imports._time(timed, str(tmp_path))

    assert any("visma_async" in file.parts for file in written)
    assert set(tmp_path.rglob("*.pyc")) == written
