"""The simulator: its time, its servers, its contestants, and that it comes out the same again."""

from __future__ import annotations

import asyncio
import math

import attrs
import pytest

from benchmarks import simulator
from benchmarks.simulator.contestants import CONTESTANTS, OURS, Ours
from benchmarks.simulator.loop import EPOCH, SimulatedClock, simulate
from benchmarks.simulator.scenarios import scenarios
from benchmarks.simulator.servers import FixedWindow, Server, SlidingWindow, as_epoch, nothing
from benchmarks.simulator.traffic import Outcome, play
from visma_async.quota.headers import read_snapshot

SCENARIOS = {
    scenario.name: scenario
    for scenario in scenarios(calls=1_500, per=400, windows=2, companies=60, minutes=0.5)
}


def test_hours_pass_at_once():
    async def world() -> float:
        clock = SimulatedClock(skew=60.0)
        await asyncio.sleep(7_200)
        await clock.sleep(3_600)
        assert clock.time() - clock.monotonic() == pytest.approx(EPOCH + 60)
        return clock.monotonic()

    assert simulate(world()) == pytest.approx(10_800, abs=0.01)


def test_a_world_in_which_nothing_can_happen_any_more_is_an_error():
    async def world() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(RuntimeError, match="nothing will ever wake"):
        simulate(world())


def test_a_fixed_window_turns():
    window = FixedWindow(3, 10.0, first_ends=4.0, used=2)

    assert [window.admit(at) for at in (0.0, 3.9, 4.0, 4.0, 4.0, 13.9, 14.0)] == [
        *(True, False),
        *(True, True, True, False),
        True,
    ]
    assert window.state(31.0) == (3, 3.0)
    assert FixedWindow(3, 10.0, first_ends=4.0, used=2).room(0.0, 24.0) == 1 + 2 * 3


def test_a_sliding_window_forgets_one_call_after_the_other():
    window = SlidingWindow(2, 10.0)

    assert [window.admit(at) for at in (0.0, 4.0, 9.9, 10.0, 13.9, 14.0)] == [
        *(True, True, False),
        *(True, False, True),
    ]
    assert window.state(14.0) == (0, 6.0)


def test_a_unix_time_is_read_by_the_date_beside_it():
    server = Server(FixedWindow(3, 60.0, first_ends=30.0), as_epoch)

    told = read_snapshot(server.arrive(10.0).headers, now=EPOCH + 10_000)

    assert told is not None
    assert (told.remaining, told.reset) == (2, 20.0)


def test_a_refusal_names_the_time_to_wait_whatever_else_is_told():
    server = Server(FixedWindow(1, 60.0, first_ends=30.5), nothing)

    assert server.arrive(0.0).status == 200
    refused = server.arrive(0.0)
    assert (refused.status, dict(refused.headers)) == (429, {"Retry-After": "31"})
    assert (server.served, server.refused) == (1, 1)


@pytest.mark.parametrize("name", SCENARIOS)
def test_all_of_the_quota_and_no_refusal(name):
    scenario = SCENARIOS[name]

    outcome = play(scenario, Ours, seed=2)

    assert outcome.refused <= scenario.refusals
    if scenario.fairness:
        assert outcome.unfairness <= 1.1
    else:
        assert 99.9 <= outcome.used <= 100.0


def test_it_comes_out_the_same_again():
    scenario = SCENARIOS["other programs take a tenth of the same quota"]

    assert play(scenario, Ours, seed=3) == play(scenario, Ours, seed=3)
    assert play(scenario, Ours, seed=3) != play(scenario, Ours, seed=4)


@pytest.mark.parametrize("name", CONTESTANTS)
def test_every_contestant_plays(name):
    scenario = attrs.evolve(SCENARIOS["fixed window, Reset rounded up"], workers={"company": 4})

    outcome = play(scenario, CONTESTANTS[name], seed=1)

    assert outcome.used > 90
    assert outcome.refused == 0 or name != OURS


def test_clicks_do_not_wait_for_the_export():
    outcome = play(SCENARIOS["clicks during an export, interactive_share=0.1"], Ours, seed=1)

    assert outcome.wait("interactive", 0.5) == 0.0
    assert outcome.wait("bulk", 0.99) > 10


def test_a_company_that_got_nothing_is_infinitely_unlucky():
    outcome = Outcome(served={"a": 1, "b": 0}, room=2, refused=0, waits={"bulk": []})

    assert outcome.unfairness == math.inf
    assert outcome.wait("bulk", 0.5) is None


def test_a_fault_of_the_simulation_is_not_hidden():
    class Broken(Ours):
        async def call(self, company, priority, send):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        play(SCENARIOS["fixed window, no headers"], Broken, seed=1)


def test_the_report_shows_what_was_missed():
    found = simulator.report(
        [
            (
                SCENARIOS["fixed window, no headers"],
                {
                    OURS: Outcome(
                        served={"c": 1}, room=2, refused=3, waits={"bulk": [1.0], "interactive": []}
                    )
                },
            ),
            (
                SCENARIOS["60 companies, one in ten wants ten times as much"],
                {
                    OURS: Outcome(
                        served={"c": 1}, room=2, refused=0, waits={"bulk": [], "interactive": []}
                    )
                },
            ),
        ],
        title="",
    )

    assert [goal.met for goal in found.goals] == [False, False, True]
    assert found.groups["fixed window, no headers"][0].cells == (
        "50.00",
        "3",
        "1.0 1.0 1.0",
        "",
        "",
    )
