"""Options of the sandbox that change what it is like: time, latency, nulls, faults from the start."""

from __future__ import annotations

from random import Random
from statistics import median

import pytest

from tests.virtual_clock import VirtualClock
from visma_async.clock import ScaledClock
from visma_async.sandbox import Fault, Sandbox, lognormal


async def test_an_hour_in_a_second():
    real = VirtualClock()
    clock = ScaledClock(3600.0, real)
    start, origin = clock.time(), clock.monotonic()
    assert start == real.time()
    await real.advance(1.0)
    assert clock.time() - start == pytest.approx(3600.0)
    assert clock.monotonic() - origin == pytest.approx(3600.0)
    before = real.monotonic()
    await real.run(clock.sleep(7200.0))
    assert real.monotonic() - before == pytest.approx(2.0)
    with pytest.raises(ValueError, match="times as fast"):
        ScaledClock(0.0)


async def test_a_sandbox_whose_windows_turn_every_second(open_sandbox):
    real = VirtualClock()
    caller = await open_sandbox(clock=real, scale=3600.0, quota=2)
    for expected in (200, 200, 429):
        assert (await caller.call("GET", "/v1/branch"))[0] == expected
    await real.advance(1.0)
    caller.token = caller.sandbox.access_token()
    assert (await caller.call("GET", "/v1/branch"))[0] == 200


def test_latencies_have_a_long_tail():
    draw, random = lognormal(0.2, 1.0, longest=5.0), Random(1)
    drawn = sorted(draw(random) for _ in range(20_000))
    assert median(drawn) == pytest.approx(0.2, rel=0.05)
    assert drawn[19_000] == pytest.approx(1.0, rel=0.1)
    assert drawn[-1] == 5.0
    assert lognormal(0.2, 0.2)(random) == pytest.approx(0.2)
    for wrong in ((0.0, 1.0), (2.0, 1.0)):
        with pytest.raises(ValueError, match="median"):
            lognormal(*wrong)


async def test_absent_fields_may_be_null_instead(open_sandbox):
    plain = await (await open_sandbox()).get("/v1/customer", pageSize=500)
    caller = await open_sandbox(nulls=0.5)
    nulls = await caller.get("/v1/customer", pageSize=500)
    assert all(None not in one.values() for one in plain)
    assert sum(list(one.values()).count(None) for one in nulls) > 100
    stripped = [{k: v for k, v in one.items() if v is not None} for one in nulls]
    assert stripped == plain
    assert None in (await caller.get("/v1/customer/10000")).values()


async def test_faults_from_the_start(open_sandbox):
    caller = await open_sandbox(faults=[{"status": 503}, Fault(status=500)])
    for expected in (503, 500, 200):
        assert (await caller.call("GET", "/v1/branch"))[0] == expected


def test_an_option_of_the_queue_that_there_is_not():
    with pytest.raises(TypeError, match="dealy"):
        Sandbox(background={"dealy": 1.0})
