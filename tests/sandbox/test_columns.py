from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zlib import crc32

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.sandbox.columns import (
    Guid,
    Internal,
    Key,
    Turns,
    Version,
    Words,
)
from visma_async.sandbox.links import Link, Merged, Picked
from visma_async.sandbox.moments import FIRST_DAY, SPAN, Moment, parse_period, rows_between
from visma_async.sandbox.months import MonthField, Months

COLUMNS = [
    Key(start=10_000),
    Key(start=1, width=6),
    Key(start=1, prefix="P", width=5),
    Key(start=5, integer=True),
    Key(codes=("NOK", "SEK")),
    Internal(7),
    Version(),
    Moment(1000),
    Moment(1000, later=5_400_000, form="date"),
    Moment(1000, form="YYYYMM"),
    Moment(1000, form="MMYYYY"),
    Words((b"Fjord", b"Nord"), (b"Bygg AS", b"Mat AB", b"Data Oy"), 1),
    Link(Key(start=10_000), 7),
    Link(Key(start=10_000), 7, each=3),
    Merged(Key(start=10_000), 7, Key(start=50_000), 2),
    Picked(Key(), 1, 4),
    Months(2016 * 12),
    MonthField(2016 * 12, "year"),
    MonthField(2016 * 12, "end"),
    Guid(7),
    Turns(("A", "B", "C")),
]


@pytest.mark.parametrize("column", COLUMNS)
def test_json_and_value_agree(column):
    rows = [0, 1, 2, 3, 500, 999]
    decoded = [msgspec.json.decode(text) for text in column.json(rows)]
    assert decoded == [column.value(row) for row in rows]
    assert column.json(range(3)) == column.json([0, 1, 2])
    assert column.value(0) == column.value(column.period) or column.period == 1


@given(st.integers(0, 10**7), st.sampled_from(COLUMNS[:5]))
def test_a_key_is_found_by_its_text(row, key):
    assert key.find(key.text(row)) == row
    assert key.find(f" {key.text(row).lower()} ") == row


@pytest.mark.parametrize("text", ["", "x", "9999", "010000", "-1", "١٠٠٠٠", "10000.0"])
def test_what_is_no_key_is_not_found(text):
    assert Key(start=10_000).find(text) is None


def test_versions_differ_and_look_like_the_real_ones():
    assert Version().value(0) == "AAAAAE0YIgA="
    assert len({Version().value(row) for row in range(1000)}) == 1000


@given(st.integers(1, 10**6), st.data())
def test_moments_rise_and_stay_in_their_span(size, data):
    moment = Moment(size)
    rows = sorted(data.draw(st.lists(st.integers(0, size - 1), min_size=1, max_size=20)))
    found = [moment.moment(row) for row in rows]
    assert found == sorted(found)
    assert found[0] >= FIRST_DAY
    assert found[-1] <= FIRST_DAY + SPAN


@given(st.integers(0, 300), st.integers(0, 299), st.booleans(), st.booleans())
def test_rows_between_agrees_with_looking_at_each(size, row, open_low, open_high):
    moment = Moment(max(1, size), form="date")
    bound = Moment(300, form="date").moment(row)
    low = rows_between(moment, size, bound, None, open_low=open_low, open_high=False)
    high = rows_between(moment, size, None, bound, open_low=False, open_high=open_high)
    values = [moment.moment(one) for one in range(size)]
    assert [*low] == [n for n, v in enumerate(values) if v > bound or (v == bound and not open_low)]
    assert [*high] == [
        n for n, v in enumerate(values) if v < bound or (v == bound and not open_high)
    ]


def test_periods_are_read_in_both_forms():
    assert parse_period("202401", "YYYYMM") == datetime(2024, 1, 1)
    assert parse_period("012024", "MMYYYY") == datetime(2024, 1, 1)
    assert parse_period("202413", "YYYYMM") is None
    assert parse_period("2024", "YYYYMM") is None


@given(st.integers(0, 10**4), st.integers(1, 9), st.integers(1, 9), st.integers(0, 300))
def test_what_refers_to_a_key_are_the_rows_that_show_it(row, size, each, stop):
    link = Link(Key(start=10_000), size, each)
    found = link.rows(str(link.value(row)), stop)
    assert [*found] == [one for one in range(stop) if link.value(one) == link.value(row)]
    assert [one for one in range(stop + each) if one in found] == [*found]
    assert [*link.rows(str(10_000 + size), stop)] == [*link.rows("nobody", stop)] == []


@given(st.integers(0, 20), st.integers(0, 20))
def test_two_tables_in_turn_are_both_there_whole(many, others):
    merged = Merged(Key(start=10_000), many, Key(start=50_000), others)
    keys = [str(merged.value(row)) for row in range(many + others)]
    assert set(keys) == {str(10_000 + n) for n in range(many)} | {
        str(50_000 + n) for n in range(others)
    }
    assert [merged.find(key) for key in keys] == [*range(many + others)]
    assert merged.find(str(10_000 + many)) is None
    assert merged.find(str(50_000 + others)) is None


def test_every_nth_key():
    budgets = Picked(Key(), 1, 4)
    assert [budgets.value(row) for row in range(3)] == ["2", "6", "10"]
    assert [budgets.find(text) for text in ("2", "6", "1", "5", "x")] == [0, 1, None, None, None]


@given(st.integers(0, 9000))
def test_months_are_found_by_year_and_number(row):
    months = Months(2016 * 12)
    assert months.find(months.text(row)) == row
    assert months.after(months.text(row)) == row + 1


@pytest.mark.parametrize("text", ["", "2016", "201600", "201613", "201512", "2016-1", "x"])
def test_what_is_no_month_is_not_found(text):
    assert Months(2016 * 12).find(text) is None
    assert Months(2016 * 12).after(text) is None


def test_guids_are_guids_and_differ():
    found = {UUID(Guid(crc32(b"a")).value(row)) for row in range(10_000)}
    assert len(found) == 10_000
    assert {one.version for one in found} == {4}
    assert not found & {UUID(Guid(crc32(b"b")).value(row)) for row in range(10_000)}
