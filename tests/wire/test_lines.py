"""LineReader: records are cut out of a page to the byte, and told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.errors import DecodeError
from visma_async.wire import json
from visma_async.wire.batches import Batches
from visma_async.wire.lines import LineReader, digest, one_line

PAGE = b"""[{"number":"1","name":"\\u00c5s","limit":1.50,"lastModified":"2024-01-02T00:00:00",
"metadata":{"totalCount":7,"maxPageSize":500}},
 {"number": "2", "metadata":{"totalCount":7,"maxPageSize":500}, "limit" : 1E+2}]"""
BATCHES = Batches(lines="lines", keys=("module", "batchNumber"))


def test_the_text_stays_what_it_was():
    page = LineReader(("number",), modified="lastModified").read(PAGE)
    assert page.lines == [
        b'{"number":"1","name":"\\u00c5s","limit":1.50,"lastModified":"2024-01-02T00:00:00"}',
        b'{"number":"2","limit":1E+2}',
    ]
    assert page.keys == ['["1"]', '["2"]']
    assert (page.total_count, page.max_page_size, page.counted) == (7, 500, 2)
    assert page.modified == "2024-01-02T00:00:00"


@pytest.mark.parametrize("name", ["records", "value"])
def test_a_page_that_is_an_object(name):
    body = b'{"pageNumber":1,"totalCount":9,"%b":[{"id":5},{"id":"5"}]}' % name.encode()
    page = LineReader(("id",)).read(body)
    assert page.lines == [b'{"id":5}', b'{"id":"5"}']
    assert page.keys == ["[5]", '["5"]']
    assert (page.total_count, page.max_page_size) == (9, None)


def test_keys_of_several_fields_and_of_nested_ones():
    body = b'[{"type":"A","n":1,"p":{"q":{"id":"x"}}},{"type":"A","n":1,"p":{"q":null}}]'
    page = LineReader(("type", "n", "p.q.id")).read(body)
    assert page.keys[0] == '["A",1,"x"]'
    assert page.keys[1] == digest(page.lines[1])
    assert LineReader(("p.q.id", "p.q")).read(body).keys[0] == '["x",{"id":"x"}]'


@pytest.mark.parametrize("missing", [b"null", b'""', b"0"])
def test_a_record_without_its_key_is_told_by_all_that_is_in_it(missing):
    body = b'[{"id":%b,"a":1},{"id":%b,"a":2},{"a":2},{"id":false}]' % (missing, missing)
    page = LineReader(("id",)).read(body)
    assert page.keys[:3] == [digest(line) for line in page.lines[:3]]
    assert len(set(page.keys)) == 4


def test_without_a_key_all_are_told_by_what_is_in_them():
    page = LineReader().read(b'[{"a":1},{"a":1},{"a":2}]')
    assert page.keys[0] == page.keys[1] != page.keys[2]


def test_plain_values_are_records_too():
    page = LineReader(("id",)).read(b'["a",1.50,null]')
    assert page.lines == [b'"a"', b"1.50", b"null"]
    assert LineReader().read(b"[]").counted == 0


def test_metadata_of_nested_records_stays():
    body = b'[{"id":1,"sub":{"metadata":{"totalCount":0}},"metadata":{"totalCount":1}}]'
    assert LineReader(("id",)).read(body).lines == [b'{"id":1,"sub":{"metadata":{"totalCount":0}}}']


def test_a_field_that_is_called_metadata_and_is_none_stays():
    body = b'[{"id":1,"metadata":"of the record"}]'
    assert LineReader(("id",)).read(body).lines == [b'{"id":1,"metadata":"of the record"}']


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<html>", "HTML"),
        (b"", "empty"),
        (b'[{"id": 1', "breaks off"),
        (b'{"message":"no"}', "list was expected"),
        (b'[{"a":"\xff"}]', "UTF-8"),
    ],
)
def test_what_is_no_list_is_told(body, says):
    with pytest.raises(DecodeError, match=says):
        LineReader(("id",)).read(body)


def batch(number, lines, total=5):
    return {
        "module": "GL",
        "batchNumber": number,
        "lines": [{"amount": line} for line in lines],
        "metadata": {"totalCount": total, "maxPageSize": 2},
    }


def test_records_that_are_split_over_pages_are_put_together_and_weigh_their_lines():
    pages = [
        [batch("1", [1, 2])],
        [batch("1", [3]), batch("2", [4])],
        [batch("2", [5])],
    ]
    reader = LineReader(("module", "batchNumber"), batches=BATCHES)
    read = []
    for page in pages:
        # Another process goes on after each page.
        fresh = LineReader(("module", "batchNumber"), batches=BATCHES)
        fresh.restore(json.loads(json.dumps(reader.to_dict())))
        reader = fresh
        read.append(reader.read(json.dumps(page).replace(b'"amount":3', b'"amount":3.00')))
    assert [page.counted for page in read] == [2, 2, 1]
    assert [list(page.keys) for page in read] == [[], ['["GL","1"]'], ['["GL","2"]']]
    assert [page.weights for page in read] == [[], [3], [2]]
    assert b'{"amount":3.00}' in read[1].lines[0]
    assert b"metadata" not in read[1].lines[0]


def test_an_empty_page_ends_the_last_record():
    reader = LineReader(("module", "batchNumber"), batches=BATCHES)
    assert reader.read(json.dumps([batch("1", [1], total=9)])).lines == []
    assert len(reader.read(b"[]").lines) == 1


def test_a_record_on_one_line():
    assert one_line(b'{\n "a": 1.50\r\n}') == b'{"a":1.50}'
    assert one_line(b'[\n {"a": "\\n"}]') == b'{"a":"\\n"}'


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    records=st.lists(
        st.dictionaries(st.text(max_size=4).filter("metadata".__ne__), VALUES, max_size=4),
        max_size=5,
    ),
    total=st.none() | st.integers(0, 9),
)
def test_every_record_comes_out_as_it_went_in(records, total):
    sent = [
        one | ({"metadata": {"totalCount": total, "maxPageSize": 3}} if total is not None else {})
        for one in records
    ]
    page = LineReader(("id",)).read(json.dumps(sent))
    assert [json.loads(line) for line in page.lines] == records
    assert len(page.keys) == len(records)
    assert page.total_count == (total if records else None)
