"""Contest: who takes turns when, and what is compared with what."""

from __future__ import annotations

import pytest

from benchmarks.contest import Spread, play, rate, wall


def test_contestants_take_turns():
    turns = []

    def contestant(name):
        def turn():
            turns.append(name)
            return {"cpu": 1.0}

        return turn

    play({name: contestant(name) for name in "AB"}, rounds=3, say=lambda what: None)

    assert turns == ["A", "B", "A", "B", "A", "B"]


def test_a_ratio_is_taken_within_each_round():
    ours, theirs = iter((2.0, 30.0, 8.0)), iter((1.0, 10.0, 2.0))

    results = play(
        {"ours": lambda: {"cpu": next(ours)}, "theirs": lambda: {"cpu": next(theirs)}},
        rounds=3,
        say=lambda what: None,
    )

    assert results.ratio("ours", "theirs", lambda sample: sample["cpu"]) == Spread(3.0, 2.0, 4.0)


def test_a_spread_shows_the_noise():
    assert Spread.of([3.0, 1.0, 2.0]).text() == "2.0 (1.0-3.0)"
    assert Spread.of([2.0]).text() == "2.0"


def test_units():
    sample = {"wall": 0.5, "records": 10_000}

    assert wall(sample) == pytest.approx(50.0)
    assert rate(sample) == pytest.approx(20_000)
