from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.sandbox.columns import (
    FIRST_DAY,
    SPAN,
    Internal,
    Key,
    Link,
    Moment,
    Version,
    Words,
    parse_period,
    rows_between,
)

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
