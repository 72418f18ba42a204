"""The page plan against servers that clamp, ignore, shrink and grow: nothing lost, nothing extra."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import DecodeError
from visma_async.wire.operation import Paging
from visma_async.wire.pages import PageContent, PagePlan, read_page


def test_metadata_in_each_item_is_read_and_taken_out():
    document = [
        {"number": "1", "metadata": {"totalCount": 450, "maxPageSize": 500}},
        {"number": "2", "metadata": {"totalCount": 450, "maxPageSize": 500}},
    ]
    page = read_page(document)
    assert page == PageContent(
        records=[{"number": "1"}, {"number": "2"}], total_count=450, max_page_size=500
    )


def test_metadata_that_is_a_records_own_stays():
    assert read_page([{"metadata": {"author": "x"}}]).records == [{"metadata": {"author": "x"}}]
    assert read_page([{"metadata": "text"}]).records == [{"metadata": "text"}]


def test_metadata_of_the_first_generation_has_only_a_total():
    page = read_page([{"n": 1, "metadata": {"totalCount": 3}}])
    assert (page.total_count, page.max_page_size) == (3, None)


def test_a_nested_records_metadata_is_not_the_lists():
    page = read_page([{"n": 1, "lines": [{"metadata": {"totalCount": 0, "maxPageSize": 0}}]}])
    assert page.total_count is None


@pytest.mark.parametrize("name", ["records", "value"])
def test_a_page_object(name):
    page = read_page({"pageNumber": 1, "pageSize": 2, "totalCount": 12, name: [{"n": 1}]})
    assert (page.records, page.total_count, page.max_page_size) == ([{"n": 1}], 12, None)


@pytest.mark.parametrize(
    ("document", "says"),
    [(None, "null"), ({"message": "x"}, "message"), ({}, "nothing"), ("x", "str"), (3, "int")],
)
def test_what_is_no_list_is_no_empty_list(document, says):
    with pytest.raises(DecodeError, match=says):
        read_page(document)


def walk(plan: PagePlan, serve, *, bound: int = 500) -> tuple[list[int], int]:
    """Reads to the end; returns the records used and the pages asked for."""
    rows: list[int] = []
    for number in range(1, bound):
        if plan.finished:
            return rows, number - 1
        assert plan.last >= number
        page, body = serve(number)
        if plan.receive(page, body):
            rows.extend(page.records)
    raise AssertionError("it never ends")


@given(total=st.integers(0, 60), asked=st.integers(1, 40), largest=st.integers(1, 20))
def test_with_totals_every_record_once_and_no_call_too_many(total, asked, largest):
    size = min(asked, largest)

    def serve(number):
        records = list(range(total))[(number - 1) * size : number * size]
        known = total if records else None  # an empty array carries no metadata
        return PageContent(records=records, total_count=known, max_page_size=largest), b""

    rows, calls = walk(PagePlan(Paging.ITEM_METADATA), serve)
    assert rows == list(range(total))
    assert calls == max(1, math.ceil(total / size))


@given(total=st.integers(0, 60), size=st.integers(1, 20))
def test_without_totals_one_call_more_makes_sure(total, size):
    def serve(number):
        records = list(range(total))[(number - 1) * size : number * size]
        return PageContent(records=records), repr(records).encode()

    rows, calls = walk(PagePlan(Paging.PARAMETERS_ONLY), serve)
    assert rows == list(range(total))
    assert calls == math.ceil(total / size) + 1


@given(total=st.integers(0, 60))
def test_a_server_that_ignores_the_page_number_is_noticed(total):
    def serve(number):
        return PageContent(records=list(range(total))), b"the same"

    rows, calls = walk(PagePlan(Paging.PARAMETERS_ONLY), serve)
    assert rows == list(range(total))
    assert calls == (2 if total else 1)


def test_a_list_that_does_not_page_is_one_call():
    rows, calls = walk(
        PagePlan(Paging.NONE), lambda number: (PageContent(records=[1, 2, 3], total_count=9), b"")
    )
    assert (rows, calls) == ([1, 2, 3], 1)


@given(
    total=st.integers(1, 40),
    size=st.integers(1, 10),
    changes=st.lists(st.integers(-3, 3), max_size=12),
)
def test_a_table_that_changes_still_ends_and_keeps_what_stood_still(total, size, changes):
    table = list(range(total))
    steps = iter(changes)
    fresh = iter(range(1000, 2000))

    def serve(number):
        change = next(steps, 0)
        for _ in range(max(0, change)):
            table.append(next(fresh))
        del table[max(0, len(table) - max(0, -change)) :]
        records = table[(number - 1) * size : number * size]
        return PageContent(records=records, total_count=len(table) if records else None), b""

    rows, _ = walk(PagePlan(Paging.ITEM_METADATA), serve)
    # Rows that come and go at the end shift nobody: those that stood throughout are all there.
    stood = [row for row in table if row < 1000]
    assert [row for row in rows if row in table and row < 1000] == stood
    assert len(rows) == len(set(rows))
