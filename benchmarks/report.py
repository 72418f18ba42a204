"""Report: what a benchmark found, for the table and the chart alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import attrs

from benchmarks.contest import Spread


@attrs.frozen
class Row:
    """One contestant.

    Attributes:
        name: Its name.
        cells: A text for each column of the table.
        bar: What the chart shows of it.
        ours: Whether it is the package's, rather than what it is held against.
    """

    name: str
    cells: tuple[str, ...]
    bar: Spread
    ours: bool


@attrs.frozen
class Goal:
    """What the project asks of itself.

    Attributes:
        what: What is measured, in words.
        value: What was measured.
        bound: Which way is good.
        limit: The worst that is good enough.
        unit: What follows the number.
        every_time: Whether each round has to be good enough, and not only the median: a promise
            about what never happens, rather than about speed on a noisy machine.
    """

    what: str
    value: Spread
    bound: Literal["at most", "at least"]
    limit: float
    unit: str = "x"
    every_time: bool = False

    @property
    def met(self) -> bool:
        """Whether what was measured is good enough."""
        if self.bound == "at most":
            return (self.value.high if self.every_time else self.value.median) <= self.limit
        return (self.value.low if self.every_time else self.value.median) >= self.limit

    @property
    def text(self) -> str:
        """The goal in words, with what was measured."""
        measured = f"{self.value.text('.3g')}{self.unit}"
        return f"{self.what}: {measured}, {self.bound} {self.limit:g}{self.unit}"


@attrs.frozen(kw_only=True)
class Report:
    """What a benchmark found.

    Attributes:
        title: What was done.
        about: What the numbers are.
        columns: The table's headings; the names have none.
        groups: The rows, by the circumstances under which they took turns.
        scale: What the chart's bars measure; shorter is better.
        goals: What the project asks of itself here.
    """

    title: str
    about: str
    columns: tuple[str, ...]
    groups: Mapping[str, Sequence[Row]]
    scale: str
    goals: tuple[Goal, ...] = ()
