"""Traffic: plays a scenario with one contestant, and notes what became of the calls."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence

import attrs

from benchmarks.simulator.contestants import Make, Send, time_of
from benchmarks.simulator.loop import SimulatedClock, simulate
from benchmarks.simulator.scenarios import Scenario
from benchmarks.simulator.servers import Reply, Server
from visma_async.transport.fairness import Priority

_MEDIAN, _SPREAD, _SLOWEST = 0.18, 0.5, 20.0
"""How long an answer takes: log-normal, in seconds."""
_WAY_THERE = 0.3
"""The part of it after which the call is counted."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of the calls.

    Attributes:
        served: How many were, for each company.
        room: How many could have been, at most.
        refused: How many answers were 429.
        waits: The seconds from wanting a call to sending it for good, in order, by priority.
    """

    served: Mapping[str, int]
    room: float
    refused: int
    waits: Mapping[Priority, Sequence[float]]

    @property
    def used(self) -> float:
        """The per cent of the quota that was used."""
        return 100 * sum(self.served.values()) / self.room

    @property
    def unfairness(self) -> float:
        """How many times as much the luckiest company got as the unluckiest."""
        least = min(self.served.values())
        return max(self.served.values()) / least if least else math.inf

    def wait(self, priority: Priority, share: float) -> float | None:
        """Returns the wait that so large a share of the calls did not exceed."""
        waits = self.waits[priority]
        return waits[min(len(waits) - 1, int(share * len(waits)))] if waits else None


def play(scenario: Scenario, make: Make, *, seed: int) -> Outcome:
    """Plays the scenario with one contestant."""
    return simulate(_Play(scenario, seed).run(make))


Call = Callable[[str, Priority, Send], Awaitable[None]]


class _Play:
    def __init__(self, scenario: Scenario, seed: int) -> None:
        self._scenario = scenario
        self._seed = seed
        self._latency = random.Random(f"{seed} latency")
        self._servers = {
            company: Server(scenario.counter(), scenario.told) for company in scenario.workers
        }
        self._waits: dict[Priority, list[float]] = {"interactive": [], "bulk": []}

    async def run(self, make: Make) -> Outcome:
        """Lets the traffic flow for as long as the scenario says."""
        scenario, clock = self._scenario, SimulatedClock(self._scenario.skew)
        room = sum(server.room(0.0, scenario.seconds) for server in self._servers.values())
        with time_of(clock):
            contestant = make(scenario.setting, clock)
            call = contestant.call
            # Companies that want much come first and last and in between, as it happens.
            wanted = [name for name, count in scenario.workers.items() for _ in range(count)]
            random.Random(f"{self._seed} order").shuffle(wanted)
            tasks = [asyncio.create_task(self._export(company, call)) for company in wanted]
            for company in self._servers:
                tasks.append(asyncio.create_task(self._others(company)))
                tasks.append(asyncio.create_task(self._clicks(company, call)))
            done, _ = await asyncio.wait(
                tasks, timeout=scenario.seconds, return_when=asyncio.FIRST_EXCEPTION
            )
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await contestant.aclose()
        for task in done:
            task.result()
        return Outcome(
            served={company: server.served for company, server in self._servers.items()},
            room=room - sum(server.others for server in self._servers.values()),
            refused=sum(server.refused for server in self._servers.values()),
            waits={priority: sorted(waits) for priority, waits in self._waits.items()},
        )

    async def _export(self, company: str, call: Call) -> None:
        while True:
            await self._one(company, "bulk", call)

    async def _clicks(self, company: str, call: Call) -> None:
        if not self._scenario.clicks:
            return
        chance = random.Random(f"{self._seed} clicks {company}")
        async with asyncio.TaskGroup() as tasks:
            while True:
                await asyncio.sleep(chance.expovariate(1 / self._scenario.clicks))
                for _ in range(chance.randint(1, 10)):
                    tasks.create_task(self._one(company, "interactive", call))

    async def _others(self, company: str) -> None:
        if not self._scenario.others:
            return
        loop, chance = asyncio.get_running_loop(), random.Random(f"{self._seed} others {company}")
        while True:
            await asyncio.sleep(chance.expovariate(self._scenario.others))
            self._servers[company].arrive_from_others(loop.time())

    async def _one(self, company: str, priority: Priority, call: Call) -> None:
        loop, server = asyncio.get_running_loop(), self._servers[company]
        wanted = sent = loop.time()

        async def send() -> Reply:
            nonlocal sent
            sent = loop.time()
            latency = min(_SLOWEST, self._latency.lognormvariate(math.log(_MEDIAN), _SPREAD))
            await asyncio.sleep(latency * _WAY_THERE)
            reply = server.arrive(loop.time())
            await asyncio.sleep(latency * (1 - _WAY_THERE))
            return reply

        await call(company, priority, send)
        self._waits[priority].append(sent - wanted)
