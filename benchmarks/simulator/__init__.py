"""Simulator: hours of traffic against model servers, in seconds, beside other limiters.

Nothing is sent. The package's own dispatcher, and the limiters that one would take otherwise, make
the same calls in the same simulated time. All of it is seeded: it comes out the same every time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchmarks.contest import Say, Spread
from benchmarks.report import Goal, Report, Row
from benchmarks.simulator.contestants import CONTESTANTS, OURS
from benchmarks.simulator.scenarios import Scenario, scenarios
from benchmarks.simulator.traffic import Outcome, play
from visma_async.transport.fairness import Priority

QUICK = {"calls": 2_000, "per": 600, "windows": 2, "companies": 50, "minutes": 2.0}

Outcomes = Mapping[str, Outcome]
"""What became of one scenario, by contestant."""


def run(
    say: Say,
    *,
    calls: int = 15_000,
    per: int = 3_600,
    windows: int = 3,
    companies: int = 1_000,
    minutes: float = 20.0,
    seed: int = 1,
) -> Report:
    """Plays every scenario with every contestant."""
    played: list[tuple[Scenario, Outcomes]] = []
    for scenario in scenarios(
        calls=calls, per=per, windows=windows, companies=companies, minutes=minutes
    ):
        outcomes = {}
        for name, make in CONTESTANTS.items():
            say(f"{scenario.name}: {name.strip()}")
            outcomes[name] = play(scenario, make, seed=seed)
        played.append((scenario, outcomes))
    title = f"Simulated: {calls:,} calls in every {per:,} s, {windows} windows after the first"
    return report(played, title=title)


def report(played: Sequence[tuple[Scenario, Outcomes]], *, title: str) -> Report:
    """Returns what became of the calls, by scenario and contestant."""
    return Report(
        title=title,
        about="Used: the share of the quota that was there while calls waited for it. Waits: "
        "seconds from wanting a\ncall to sending it, by priority; not exceeded by 50, 95 and 99 "
        "of 100 calls. Max/min: calls served to\nthe luckiest company and to the unluckiest. A "
        "call takes 0.18 s (log-normal), 32 always want to go.",
        columns=("used %", "429s", "bulk waits", "click waits", "max/min"),
        groups={
            scenario.name: [_row(name, scenario, outcome) for name, outcome in outcomes.items()]
            for scenario, outcomes in played
        },
        scale="answers of 429",
        goals=_goals(played),
    )


def _row(name: str, scenario: Scenario, outcome: Outcome) -> Row:
    return Row(
        name=f"  {name}",
        cells=(
            "" if scenario.fairness else f"{outcome.used:.2f}",
            f"{outcome.refused:,}",
            _waits(outcome, "bulk"),
            _waits(outcome, "interactive"),
            f"{outcome.unfairness:.2f}" if scenario.fairness else "",
        ),
        bar=Spread.of([outcome.refused]),
        ours=name == OURS,
    )


def _waits(outcome: Outcome, priority: Priority) -> str:
    waits = [outcome.wait(priority, share) for share in (0.5, 0.95, 0.99)]
    return " ".join(f"{wait:,.{0 if wait >= 100 else 1}f}" for wait in waits if wait is not None)


def _goals(played: Sequence[tuple[Scenario, Outcomes]]) -> tuple[Goal, ...]:
    ours = [(scenario, outcomes[OURS]) for scenario, outcomes in played]
    return (
        Goal(
            "quota used, in every scenario",
            Spread.of(outcome.used for scenario, outcome in ours if not scenario.fairness),
            "at least",
            99.9,
            " %",
            every_time=True,
        ),
        Goal(
            "429s that could be avoided",
            Spread.of(max(0, outcome.refused - scenario.refusals) for scenario, outcome in ours),
            "at most",
            0,
            "",
            every_time=True,
        ),
        Goal(
            "fairness between companies, max/min served",
            Spread.of(outcome.unfairness for scenario, outcome in ours if scenario.fairness),
            "at most",
            1.1,
            every_time=True,
        ),
    )
