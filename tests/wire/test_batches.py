"""Batches that are split over pages come out whole, whatever the page size."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visma_async.wire.batches import Batches, BatchJoiner

BATCHES = Batches("lines", ("module", "number"))


def paged(sizes: list[int], page_size: int) -> list[list[dict]]:
    """Returns the pages of batches with that many lines, as the server cuts them."""
    rows = [(number, line) for number, size in enumerate(sizes) for line in range(size)]
    pages = []
    for start in range(0, max(1, len(rows)), page_size):
        page: list[dict] = []
        for number, line in rows[start : start + page_size]:
            if not page or page[-1]["number"] != number:
                page.append({"module": "GL", "number": number, "lines": []})
            page[-1]["lines"].append(line)
        pages.append(page)
    return pages


@given(st.lists(st.integers(1, 9), max_size=12), st.integers(1, 10))
def test_every_batch_comes_out_whole_and_once(sizes, page_size):
    joiner, out = BatchJoiner(BATCHES), []
    pages = paged(sizes, page_size)
    assert sum(BATCHES.count(page) for page in pages) == sum(sizes)
    for index, page in enumerate(pages):
        out += joiner.join(page, last=index == len(pages) - 1)
    assert [(batch["number"], batch["lines"]) for batch in out] == [
        (number, list(range(size))) for number, size in enumerate(sizes)
    ]


def test_the_same_number_in_another_module_is_another_batch():
    joiner = BatchJoiner(BATCHES)
    first = {"module": "GL", "number": "1", "lines": [1]}
    second = {"module": "AP", "number": "1", "lines": None}
    assert joiner.join([first], last=False) == []
    assert joiner.join([second], last=True) == [first, second]
