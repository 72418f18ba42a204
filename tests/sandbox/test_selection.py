from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visma_async.sandbox.selection import Listed, Selection


@st.composite
def selections(draw):
    start = draw(st.integers(0, 60))
    span = range(start, start + draw(st.integers(0, 120)))
    period = draw(st.integers(1, 17))
    residues = draw(st.none() | st.sets(st.integers(0, period - 1)).map(sorted))
    return Selection(span, period, residues)


def brute(selection: Selection) -> list[int]:
    allowed = selection.residues
    return [r for r in selection.span if allowed is None or r % selection.period in allowed]


@given(selections(), st.integers(0, 200), st.integers(0, 200))
def test_it_agrees_with_a_list(selection, start, stop):
    rows = brute(selection)
    assert len(selection) == len(rows)
    assert list(selection.rows(start, stop)) == rows[start:stop]
    listed = Listed(rows)
    for row in range(200):
        assert selection.rank(row) == listed.rank(row) == sum(r < row for r in rows)
        assert (row in selection) == (row in listed) == (row in rows)


def test_a_billion_rows_cost_nothing():
    found = Selection(range(10**9), 256, [3, 200])
    assert len(found) == 2 * (10**9 // 256)
    assert list(found.rows(len(found) - 2, len(found))) == [999_999_747, 999_999_944]


def test_strangers_are_not_in_it():
    assert "1" not in Selection(range(3))
    assert "1" not in Listed([1])
