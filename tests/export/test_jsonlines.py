"""JsonLines: a record a line, digits kept."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.export import JsonLines
from visma_async.wire import json


class Memory:
    name = "memory"

    def __init__(self) -> None:
        self.data = b""

    async def write(self, data: bytes) -> None:
        self.data += data


def to_memory() -> tuple[JsonLines, Memory]:
    sink, memory = JsonLines("-"), Memory()
    sink._destination = memory
    return sink, memory


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
pages = st.lists(st.lists(st.dictionaries(st.text(), values, max_size=4), max_size=4), max_size=4)


@given(pages)
async def test_every_line_is_one_record_whatever_is_in_it(given_pages):
    sink, memory = to_memory()
    count = sum([await sink.write(page) for page in given_pages])
    assert count == len(memory.data)
    lines = memory.data.split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line) for line in lines] == [r for page in given_pages for r in page]


@pytest.mark.parametrize("text", ["0.10", "202070.00", "12345678901234567890.1234567890", "-0.0"])
async def test_numbers_keep_their_text(text):
    sink, memory = to_memory()
    await sink.write([json.loads(f'{{"amount":{text}}}'.encode())])
    assert memory.data == f'{{"amount":{text}}}\n'.encode()


async def test_large_amounts_do_not_become_exponents():
    sink, memory = to_memory()
    await sink.write([{"amount": Decimal("100000000000000000000.00")}])
    assert memory.data == b'{"amount":100000000000000000000.00}\n'
