"""Dates and times of a whole column at once, exactly as they are read one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from visma_async.export.formats.misfit import Misfit
from visma_async.export.formats.needs import needed
from visma_async.wire.dates import parse_date, parse_datetime

_PLAIN_TAILS = ("", "T00:00:00")
"""How the dates go on that the API sends."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(moment: datetime) -> int:
    """Returns an aware moment as microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


EARLIEST = microseconds(datetime.min.replace(tzinfo=UTC))
LATEST = microseconds(datetime.max.replace(tzinfo=UTC))
"""The moments that have a year from 1 to 9999 in UTC. Readers know no others."""
_SURE = (
    microseconds(datetime(1970, 1, 2, tzinfo=UTC)),
    microseconds(datetime(2037, 1, 1, tzinfo=UTC)),
)
"""Where Arrow knows a zone's rules: it ends with the table of changes, which ends in 2037."""


def dates(texts: Any, zone: tzinfo) -> Any:
    """Returns a column of texts as dates; see `parse_date`.

    Raises:
        Misfit: One is no date, or is one with a time that is not midnight.
    """
    pa, pc = needed("pyarrow", "Parquet"), needed("pyarrow.compute", "Parquet")
    tails = pc.utf8_slice_codeunits(texts, 10)
    if pc.all(pc.is_in(tails, pa.array([*_PLAIN_TAILS, None], pa.string()))).as_py():
        try:
            days = pc.cast(pc.utf8_slice_codeunits(texts, 0, 10), pa.date32())
            # Arrow knows a year 0.
            if pc.min(pc.cast(days, pa.int32())).as_py() >= (date.min - _EPOCH.date()).days:
                return days
        except pa.ArrowInvalid:
            pass
    return pa.array(_one_by_one(texts, lambda text: _date(text, zone)), pa.date32())


def moments(texts: Any, zone: tzinfo) -> Any:
    """Returns a column of texts as timestamps in UTC; see `parse_datetime`.

    Raises:
        Misfit: One is no date and time, or has no year from 1 to 9999 in UTC.
    """
    pa, pc = needed("pyarrow", "Parquet"), needed("pyarrow.compute", "Parquet")
    utc = pa.timestamp("us", tz="UTC")
    try:
        column, sure = _without_offsets(texts, zone, pa, pc)
    except pa.ArrowInvalid:
        try:
            column, sure = _with_offsets(texts, pa, pc)
        except pa.ArrowInvalid:
            return pa.array(_one_by_one(texts, lambda text: _moment(text, zone)), utc)
    if pc.all(sure).as_py():
        return pc.cast(column, utc)
    doubtful = pc.invert(pc.fill_null(sure, True))
    read = _one_by_one(pc.filter(texts, doubtful), lambda text: _moment(text, zone))
    return pc.replace_with_mask(pc.cast(column, utc), doubtful, pa.array(read, utc))


def _without_offsets(texts: Any, zone: tzinfo, pa: Any, pc: Any) -> tuple[Any, Any]:
    """Returns the moments of texts that all are without an offset, and which of them are sure."""
    name = "UTC" if zone is UTC else getattr(zone, "key", None)
    if not isinstance(name, str):
        raise pa.ArrowInvalid("Arrow does not know this zone")
    local = pc.cast(texts, pa.timestamp("us"))
    column = pc.assume_timezone(local, name, ambiguous="earliest", nonexistent="earliest")
    # In the hour that the clock leaves out, Arrow takes the end of the hour before.
    there = pc.equal(pc.local_timestamp(column), local)
    return column, pc.and_(there, _between(column, *_SURE, pa, pc))


def _with_offsets(texts: Any, pa: Any, pc: Any) -> tuple[Any, Any]:
    """Returns the same of texts that all have an offset."""
    column = pc.cast(texts, pa.timestamp("us", tz="UTC"))
    # Arrow knows a year 0.
    return column, _between(column, EARLIEST, LATEST, pa, pc)


def _between(column: Any, first: int, last: int, pa: Any, pc: Any) -> Any:
    number = pc.cast(column, pa.int64())
    return pc.and_(pc.greater_equal(number, first), pc.less_equal(number, last))


def _one_by_one(texts: Any, read: Callable[[str], Any]) -> list[Any]:
    known: dict[str | None, Any] = {None: None}
    values: list[Any] = []
    for text in texts.to_pylist():
        if text not in known:
            try:
                known[text] = read(text)
            except (ValueError, OverflowError) as error:
                raise Misfit from error
        values.append(known[text])
    return values


def _date(text: str, zone: tzinfo) -> date:
    day = parse_date(text, zone)
    if isinstance(day, datetime):
        raise Misfit
    return day


def _moment(text: str, zone: tzinfo) -> int:
    moment = microseconds(parse_datetime(text, zone))
    if not EARLIEST <= moment <= LATEST:
        raise Misfit
    return moment
