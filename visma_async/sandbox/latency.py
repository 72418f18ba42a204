"""Latency as it is measured: most answers come soon, some late, a few very late."""

from __future__ import annotations

from collections.abc import Callable
from math import log
from random import Random

_Z_95 = 1.6449
"""How many standard deviations above the middle the 95th percentile of a normal lies."""


def lognormal(
    median: float, p95: float, *, longest: float = float("inf")
) -> Callable[[Random], float]:
    """A function for `Sandbox(latency=...)` that draws seconds from a lognormal distribution.

    Args:
        median: Half of the answers take less.
        p95: Nineteen of twenty take less.
        longest: None takes more.

    Raises:
        ValueError: The two do not make a distribution.
    """
    if not 0 < median <= p95:
        raise ValueError("The median must be above 0 and not above the 95th percentile.")
    mu, sigma = log(median), log(p95 / median) / _Z_95
    return lambda random: min(longest, random.lognormvariate(mu, sigma))
