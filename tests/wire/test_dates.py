"""Dates and times in every form that was seen, and what is sent has neither Z nor offset."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.wire.dates import date_text, datetime_text, parse_date, parse_datetime

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-25T10:11:12", datetime(2024, 5, 25, 10, 11, 12, tzinfo=OSLO)),
        ("2024-05-25 10:11:12", datetime(2024, 5, 25, 10, 11, 12, tzinfo=OSLO)),
        ("2024-05-25T10:11:12Z", datetime(2024, 5, 25, 10, 11, 12, tzinfo=UTC)),
        (
            "2024-05-25T10:11:12-07:00",
            datetime(2024, 5, 25, 10, 11, 12, tzinfo=timezone(timedelta(hours=-7))),
        ),
        ("2024-05-25T10:11:12.5", datetime(2024, 5, 25, 10, 11, 12, 500_000, tzinfo=OSLO)),
        ("2024-05-25T10:11:12.1234567Z", datetime(2024, 5, 25, 10, 11, 12, 123_456, tzinfo=UTC)),
        ("2024-05-25", datetime(2024, 5, 25, tzinfo=OSLO)),
    ],
)
def test_moments_are_aware_whatever_came(text, moment):
    parsed = parse_datetime(text, OSLO)
    assert parsed == moment
    assert parsed.tzinfo is not None


@given(st.datetimes(), st.integers(0, 7), st.sampled_from(["", "Z", "+01:00", "-07:00"]))
def test_any_number_of_digits_is_read(moment, digits, offset):
    fraction = f"{moment.microsecond:06}0"[:digits]
    text = f"{moment.replace(microsecond=0).isoformat()}{'.' * bool(digits)}{fraction}{offset}"
    parsed = parse_datetime(text, OSLO).replace(tzinfo=None)
    assert parsed == moment.replace(microsecond=int(fraction[:6].ljust(6, "0")))


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-25",
        "2024-05-25T00:00:00",
        "2024-05-25T00:00:00Z",
        "2024-05-25T00:00:00+02:00",
        "2024-05-24T22:00:00Z",
        "2024-05-25T00:00:00.0000000",
    ],
)
def test_a_midnight_is_a_date(text):
    assert type(parse_date(text, OSLO)) is date
    assert parse_date(text, OSLO) == date(2024, 5, 25)


def test_a_date_with_a_time_of_day_loses_nothing():
    assert parse_date("2024-05-25T13:45:00", OSLO) == datetime(2024, 5, 25, 13, 45, tzinfo=OSLO)


@pytest.mark.parametrize("text", ["", "soon", "0000-00-00", "2024-13-01", "T00:00:00"])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match="."):
        parse_date(text, OSLO)


def test_what_is_sent_is_the_company_clock():
    noon = datetime(2024, 5, 25, 12, tzinfo=UTC)
    assert datetime_text(noon, OSLO) == "2024-05-25T14:00:00"
    assert datetime_text(noon.replace(microsecond=250_900), OSLO) == "2024-05-25T14:00:00.250"
    assert datetime_text(datetime(2024, 5, 25, 12), OSLO) == "2024-05-25T12:00:00"
    assert datetime_text(date(2024, 5, 25), OSLO) == "2024-05-25"
    assert date_text(datetime(2024, 5, 25, 23, tzinfo=UTC), OSLO) == "2024-05-26"
    assert date_text(date(2024, 5, 25), OSLO) == "2024-05-25"


@given(st.datetimes(timezones=st.sampled_from([UTC, OSLO, ZoneInfo("America/New_York")])))
def test_nothing_that_is_sent_has_a_letter_that_is_refused(moment):
    assert not set(datetime_text(moment, OSLO)) & set("WXYZ+")
