"""Contest: lets contestants take turns, so that what slows the machine down slows all of them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

Sample = Mapping[str, float]
"""What one turn took, by name."""

Turn = Callable[[], Sample]
Measure = Callable[[Sample], float]
Say = Callable[[str], None]
"""Told what is being done now."""


@attrs.frozen
class Spread:
    """A value measured several times: the machine's noise is what lies between low and high."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """Returns the spread of at least one value."""
        ordered = sorted(values)
        return cls(statistics.median(ordered), ordered[0], ordered[-1])

    def text(self, form: str = ".1f") -> str:
        """Returns the median, and in brackets the range if there is one."""
        if self.low == self.high:
            return f"{self.median:{form}}"
        return f"{self.median:{form}} ({self.low:{form}}-{self.high:{form}})"


@attrs.frozen
class Results:
    """The samples of every contestant, by its name, in the order of the rounds."""

    samples: Mapping[str, Sequence[Sample]]

    def spread(self, name: str, measure: Measure) -> Spread:
        """Returns what a contestant took."""
        return Spread.of(map(measure, self.samples[name]))

    def ratio(self, name: str, baseline: str, measure: Measure) -> Spread:
        """Returns what a contestant took as a multiple of what the baseline took.

        Both from the same round: what happened to the machine meanwhile cancels out.
        """
        pairs = zip(self.samples[name], self.samples[baseline], strict=True)
        return Spread.of(measure(ours) / measure(theirs) for ours, theirs in pairs)


def play(contestants: Mapping[str, Turn], *, rounds: int, say: Say) -> Results:
    """Lets every contestant take a turn in every round: A B C, A B C, ..."""
    samples: dict[str, list[Sample]] = {name: [] for name in contestants}
    for number in range(1, rounds + 1):
        for name, turn in contestants.items():
            say(f"round {number} of {rounds}: {name}")
            samples[name].append(turn())
    return Results(samples)


def cpu(sample: Sample) -> float:
    """The client's milliseconds of processor time per 1,000 records."""
    return sample["cpu"] * 1e6 / sample["records"]


def wall(sample: Sample) -> float:
    """Milliseconds per 1,000 records."""
    return sample["wall"] * 1e6 / sample["records"]


def rate(sample: Sample) -> float:
    """Records per second."""
    return sample["records"] / sample["wall"]


def peak(sample: Sample) -> float:
    """The most memory held, in MiB."""
    return sample["peak"] / 2**20
