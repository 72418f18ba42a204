"""Moments: the times of records, which rise with the row's number, so that they are found again."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import attrs

from visma_async.sandbox.columns import Order

FIRST_DAY = datetime(2016, 1, 4, 6, tzinfo=UTC).replace(tzinfo=None)
"""When the first record of a table was made. Naive, as the API's times are."""
SPAN = timedelta(days=3600)
"""How long after it the last one was made."""
SPAN_MS = SPAN // timedelta(milliseconds=1)
FIRST_MS = int(FIRST_DAY.replace(tzinfo=UTC).timestamp()) * 1000
_DAY_MS = 86_400_000
_MONTH = re.compile(r"\d{6}")


@attrs.frozen
class Moment:
    """A time that rises evenly with the row number.

    Attributes:
        size: How many rows there are.
        later: Milliseconds after the record was made.
        form: `time`, `date`, `YYYYMM` or `MMYYYY`.
        first: When the first record was made, in milliseconds since the Unix epoch.
        span: How many milliseconds after it the last one was made.
    """

    size: int
    later: int = 0
    form: str = "time"
    first: int = FIRST_MS
    span: int = SPAN_MS
    order = Order.RISING
    period = 1

    def milliseconds(self, row: int) -> int:
        """The moment in milliseconds since the Unix epoch, as if it were UTC."""
        return self.first + self.later + self.span * row // self.size

    def moment(self, row: int) -> datetime:
        """The value to compare with; the day or the month only, where that is what is shown."""
        found = datetime.fromtimestamp(self.milliseconds(row) / 1000, UTC).replace(tzinfo=None)
        if self.form == "time":
            return found
        midnight = found.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight if self.form == "date" else midnight.replace(day=1)

    def value(self, row: int) -> str:
        """The value in one row."""
        return self.json((row,))[0][1:-1].decode()

    def json(self, rows: Sequence[int]) -> list[bytes]:
        """The values as JSON text."""
        first, span, size = self.first + self.later, self.span, self.size
        moments = [first + span * row // size for row in rows]
        if self.form != "time":
            form = self.form
            return [_day(ms // _DAY_MS, form) for ms in moments]
        result = []
        for ms in moments:
            day, rest = divmod(ms, _DAY_MS)
            minutes, rest = divmod(rest, 60_000)
            result.append(
                b'%b%02d:%02d:%02d.%03d"'
                % (_day(day, "time"), minutes // 60, minutes % 60, rest // 1000, rest % 1000)
            )
        return result


@lru_cache(8192)
def _day(day: int, form: str) -> bytes:
    found = datetime.fromtimestamp(day * 86_400, UTC)
    pattern = {
        "time": '"%Y-%m-%dT',
        "date": '"%Y-%m-%dT00:00:00"',
        "YYYYMM": '"%Y%m"',
        "MMYYYY": '"%m%Y"',
    }
    return found.strftime(pattern[form]).encode()


def rows_between(
    moment: Moment,
    size: int,
    low: datetime | None,
    high: datetime | None,
    *,
    open_low: bool,
    open_high: bool,
) -> range:
    """The rows whose moment lies between two times; None leaves a side open."""
    rows = range(size)
    start, stop = 0, size
    if low is not None:
        start = (bisect_right if open_low else bisect_left)(rows, low, key=moment.moment)
    if high is not None:
        stop = (bisect_left if open_high else bisect_right)(rows, high, key=moment.moment)
    return range(start, max(start, stop))


def parse_period(text: str, form: str) -> datetime | None:
    """The month that a period names, or None."""
    if not _MONTH.fullmatch(text):
        return None
    year, month = (text[:4], text[4:]) if form == "YYYYMM" else (text[2:], text[:2])
    try:
        return datetime(int(year), int(month), 1, tzinfo=UTC).replace(tzinfo=None)
    except ValueError:
        return None
