"""Dates and times between Python and the API: tolerant when read, strict when sent.

The API answers with `Z`, with an offset or with neither, and with 0 to 7 digits of a second; it
takes neither `Z` nor an offset, so that what is sent is the company's own clock.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

_MIDNIGHT_TAILS = frozenset({"", "T00:00:00", "T00:00:00Z", "T00:00:00.000", " 00:00:00"})


def parse_datetime(text: str, zone: tzinfo) -> datetime:
    """Return an aware datetime; one without an offset is in `zone`.

    A seventh digit of the second is cut off: Python counts microseconds.

    Raises:
        ValueError: The text is no date and time.
    """
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else datetime.combine(moment, moment.time(), zone)


def moment_of(text: str) -> datetime | None:
    """Return a moment as it is written, with an offset or without; None where it is none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def parse_date(text: str, zone: tzinfo) -> date:
    """Return the date, also of a text that goes on with a midnight.

    Where the time is not midnight in its own offset or in `zone`, nothing is thrown away: the
    result is a `datetime`, which is a `date` too.

    Raises:
        ValueError: The text is no date.
    """
    if text[10:] in _MIDNIGHT_TAILS:
        return date.fromisoformat(text[:10])
    moment = parse_datetime(text, zone)
    if _is_midnight(moment):
        return moment.date()
    local = moment.astimezone(zone)
    return local.date() if _is_midnight(local) else moment


def date_text(value: date, zone: tzinfo) -> str:
    """Write a date as `2024-05-25`; of an aware datetime the day that it is in `zone`."""
    if isinstance(value, datetime):
        value = (value.astimezone(zone) if value.tzinfo is not None else value).date()
    return value.isoformat()


def datetime_text(value: date, zone: tzinfo) -> str:
    """Write a moment as the clock in `zone` shows it: `2024-05-25T13:45:00[.250]`.

    A plain date stays a date: the API takes both.
    """
    if not isinstance(value, datetime):
        return value.isoformat()
    local = value.astimezone(zone) if value.tzinfo is not None else value
    # The API reads milliseconds; with any other width it refuses the value.
    return local.replace(tzinfo=None).isoformat(
        timespec="milliseconds" if local.microsecond else "seconds"
    )


def _is_midnight(moment: datetime) -> bool:
    return not (moment.hour or moment.minute or moment.second or moment.microsecond)
