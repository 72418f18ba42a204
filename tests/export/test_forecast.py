"""Forecast: against a simulated server with fixed windows."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from visma_async.export import Forecast, Progress
from visma_async.quota.usage import Usage

AMPLE = Usage(limit=15_000, remaining=15_000, resets_in=3_000.0, known=True)


def progress(pages: int, seconds: float, *, total=1_000, size=10, quota=AMPLE) -> Progress:
    return Progress(
        company="tenant",
        table="customer",
        out="customers.jsonl",
        records=pages * size,
        pages=pages,
        page_size=size,
        total=total,
        seconds=seconds,
        quota=quota,
    )


def test_nothing_is_known_before_the_first_page():
    assert Forecast().seconds_left(0.0, AMPLE) is None


def test_nothing_is_known_without_a_total():
    forecast = Forecast()
    forecast.observe(progress(1, 1.0, total=None))
    assert forecast.seconds_left(1.0, AMPLE) is None


def test_with_ample_quota_it_is_the_pace_of_the_pages():
    forecast = Forecast()
    for page in range(1, 11):
        forecast.observe(progress(page, page * 0.5))
    assert forecast.seconds_left(5.0, AMPLE) == pytest.approx(45.0)
    assert forecast.seconds_left(5.4, AMPLE) == pytest.approx(44.6)


def test_the_first_page_that_signed_in_is_forgotten():
    forecast = Forecast()
    forecast.observe(progress(1, 30.0))
    forecast.observe(progress(2, 30.5))
    assert forecast.seconds_left(30.5, AMPLE) == pytest.approx(98 * 0.5)


def test_the_windows_that_are_needed_count():
    quota = Usage(limit=20, remaining=5, resets_in=600.0, known=True)
    forecast = Forecast(per=3600.0)
    forecast.observe(progress(1, 0.1, quota=quota))
    forecast.observe(progress(2, 0.2, quota=quota))
    # 98 calls: 5 now, then 4 full windows, and 13 in the last.
    assert forecast.seconds_left(0.2, quota) == pytest.approx(600 + 4 * 3600 + 13 * 0.1)


def test_a_wait_for_quota_says_nothing_about_the_pace():
    none_left = Usage(limit=20, remaining=0, resets_in=600.0, known=True)
    forecast = Forecast()
    forecast.observe(progress(1, 0.1))
    forecast.observe(progress(2, 0.2, quota=none_left))
    forecast.observe(progress(3, 600.3))
    assert forecast.seconds_left(600.3, AMPLE) == pytest.approx(9.7)


def test_a_list_that_shrank_needs_nothing_more():
    forecast = Forecast()
    forecast.observe(progress(10, 1.0, total=50))
    assert forecast.seconds_left(1.0, AMPLE) == 0.0


@given(
    pages=st.integers(2, 400),
    limit=st.integers(2, 100),
    window=st.floats(3.0, 3600.0),
    pace=st.floats(0.001, 1.0),
    spent=st.integers(0, 100),
)
def test_the_forecast_agrees_with_what_happens(pages, limit, window, pace, spent):
    assume(limit * pace < window / 2)
    forecast = Forecast(per=window)
    left, ends, now = max(1, limit - spent), window, 0.0
    forecasts = []
    for page in range(1, pages + 1):
        if left == 0:
            now, left, ends = ends, limit, ends + window
        now += pace
        left -= 1
        quota = Usage(limit=limit, remaining=left, resets_in=ends - now, known=True)
        forecast.observe(progress(page, now, total=pages * 10, quota=quota))
        forecasts.append((now, forecast.seconds_left(now, quota)))
    for at, seconds in forecasts:
        assert at + seconds == pytest.approx(now, rel=1e-6, abs=1e-6)


def test_the_length_of_a_window_is_seen_when_it_turns():
    forecast, window, limit = Forecast(per=3600.0), 4.0, 20
    now, left, ends = 0.0, 5, 1.0
    for page in range(1, 61):
        if left == 0:
            # Until the first answer the new window's end is only guessed.
            guess = Usage(limit=limit, remaining=limit - 1, resets_in=3600.0, known=True)
            now, left, ends = ends, limit, ends + window
            forecast.observe(progress(page, now, quota=guess))
        now += 0.01
        left -= 1
        quota = Usage(limit=limit, remaining=left, resets_in=ends - now, known=True)
        forecast.observe(progress(page, now, quota=quota))
    windows = math.ceil((40 - left) / limit)
    assert forecast.seconds_left(now, quota) == pytest.approx(windows * window, abs=4.0)
