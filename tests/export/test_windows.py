"""Windows: a page that holds a row, and reaches far beyond it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visma_async.export.windows import window


@given(place=st.integers(0, 10**7), largest=st.integers(1, 1_000))
def test_it_holds_the_row_and_is_no_larger_than_allowed(place, largest):
    number, size = window(place, largest)
    assert 1 <= size <= largest
    assert (number - 1) * size <= place < number * size


@given(place=st.integers(0, 10**6), largest=st.integers(50, 1_000))
def test_it_reaches_farther_than_pages_overlap(place, largest):
    number, size = window(place, largest)
    assert number * size - place > largest // 3


def test_at_the_beginning_it_is_the_first_page():
    assert window(0, 500) == (1, 500)
