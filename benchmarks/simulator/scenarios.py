"""Scenarios: which server, which traffic, for how long."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import attrs

from benchmarks.simulator.contestants import Setting
from benchmarks.simulator.servers import (
    Counter,
    FixedWindow,
    SlidingWindow,
    Told,
    as_epoch,
    nothing,
    rounded_down,
    rounded_up,
)

_BEGUN = 0.6055
"""How much of its first window is over when a simulation begins: no whole seconds are left."""


@attrs.frozen(kw_only=True)
class Scenario:
    """A server and its traffic.

    Attributes:
        name: What is particular about it.
        setting: What the contestants are told.
        counter: Makes the counter of a company.
        told: What the answers tell of it.
        seconds: How long the traffic goes on.
        workers: How many calls each company always wants to make.
        clicks: Seconds between two bursts of one to ten interactive calls, on average; 0: none.
        others: Calls a second of other programs under the same client id, on average.
        skew: Seconds by which the client's wall clock is wrong.
        refusals: Answers of 429 that nobody can avoid: what is unknown can only be tried.
        fairness: Whether it is about companies in competition, rather than about quota.
    """

    name: str
    setting: Setting
    counter: Callable[[], Counter]
    told: Told
    seconds: float
    workers: Mapping[str, int]
    clicks: float = 0.0
    others: float = 0.0
    skew: float = 0.0
    refusals: int = 0
    fairness: bool = False


def scenarios(
    *, calls: int, per: int, windows: int, companies: int, minutes: float
) -> Sequence[Scenario]:
    """Returns all of them.

    Args:
        calls: The quota of a window.
        per: Its seconds.
        windows: How many are played to their end after the one in which it begins.
        companies: How many compete, in the last one.
        minutes: How long they do.
    """
    setting = Setting(calls=calls, per=per, concurrency=8, per_company=8)
    first_ends = per * (1 - _BEGUN)
    ends = first_ends + windows * per

    def window(used: float = 0.0) -> Callable[[], Counter]:
        return lambda: FixedWindow(calls, per, first_ends, round(calls * used))

    def sliding() -> Counter:
        return SlidingWindow(calls, per)

    plain = Scenario(
        name="fixed window, Reset rounded up",
        setting=setting,
        counter=window(),
        told=rounded_up,
        seconds=ends,
        workers={"company": 32},
    )
    return (
        plain,
        attrs.evolve(plain, name="fixed window, Reset rounded down", told=rounded_down),
        attrs.evolve(plain, name="fixed window, no headers", told=nothing),
        attrs.evolve(
            plain,
            name="sliding window, Reset until the oldest call expires",
            counter=sliding,
            told=rounded_up,
            seconds=windows * per,
        ),
        attrs.evolve(
            plain,
            name="sliding window, no headers",
            counter=sliding,
            told=nothing,
            seconds=windows * per,
        ),
        attrs.evolve(
            plain,
            name="start in the middle of a window, 97 % used up",
            counter=window(0.97),
        ),
        attrs.evolve(
            plain,
            name="start in the middle of a window, all used up",
            counter=window(1.0),
            refusals=1,
        ),
        attrs.evolve(
            plain,
            name="other programs take a tenth of the same quota",
            others=calls / per / 10,
            # The last call of a window may be taken while ours is on its way.
            refusals=windows + 1,
        ),
        attrs.evolve(
            plain,
            name="Reset as a Unix time, local clock 7 minutes wrong",
            told=as_epoch,
            skew=420.0,
        ),
        attrs.evolve(
            plain,
            name="clicks during an export, interactive_share=0.1",
            setting=attrs.evolve(setting, interactive_share=0.1),
            clicks=500.0 * per / calls,
        ),
        attrs.evolve(
            plain,
            name=f"{companies:,} companies, one in ten wants ten times as much",
            setting=Setting(calls=calls, per=per, concurrency=16, per_company=8),
            seconds=minutes * 60,
            workers={f"company {number}": 2 if number % 10 else 20 for number in range(companies)},
            fairness=True,
        ),
    )
