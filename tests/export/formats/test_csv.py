"""CSV: a row a record, nothing lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings

from tests.export.formats.test_lines import unpacked
from tests.wire.wire_documents import documents
from visma_async.api import models
from visma_async.errors import DecodeError
from visma_async.export.formats import format_for
from visma_async.wire import json
from visma_async.wire.model import is_model, wire_fields


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def written(*records: bytes, model: type = models.Customer) -> list[dict[str, str]]:
    form = format_for("x.csv", model)
    return rows(form.begin() + form.encode(records))


def filled(row: dict[str, str]) -> dict[str, str]:
    return {name: cell for name, cell in row.items() if cell}


def test_nested_fields_have_columns_of_their_own_in_the_model_s_order():
    header = format_for("x.csv", models.Customer).begin().decode()
    assert header.startswith(
        "internalId,number,name,status,mainAddress.addressId,mainAddress.addressLine1,"
    )
    assert "mainAddress.country.id,mainAddress.country.name," in header
    assert header.endswith(",timeStamp,errorInfo,extra_fields\n")
    assert "metadata" not in header


def test_cells():
    (row,) = written(
        b'{"corporateId":"\\r","internalId":12345678901234567890,"name":"A \\"B\\", C\\nD\\r","creditLimit":1.50,'
        b'"printInvoices":false,"mainAddress":{"city":"Oslo","country":null},'
        b'"attributes":[{"id":"X","value":1.10}],"number":"","gln":"007"}'
    )
    assert filled(row) == {
        "internalId": "12345678901234567890",
        "name": 'A "B", C\nD\r',
        "creditLimit": "1.50",
        "printInvoices": "false",
        "mainAddress.city": "Oslo",
        "attributes": '[{"id":"X","value":1.10}]',
        "gln": "007",
        "corporateId": "\r",
    }


@pytest.mark.parametrize(
    ("number", "cell"),
    [
        (b"100.00", "100.00"),
        (b"0.0000001", "0.0000001"),
        (b"-0.00", "-0.00"),
        (b"1e2", "100"),
        (b"1e999999999", "1E+999999999"),
    ],
)
def test_numbers_keep_their_digits_and_are_written_out_where_that_can_be(number, cell):
    (row,) = written(b'{"creditLimit":%b}' % number)
    assert row["creditLimit"] == cell


def test_what_the_model_does_not_know_stands_in_the_last_column_at_any_depth():
    (row, plain) = written(
        b'{"new":{"a":1.50},"mainAddress":{"zone":"N","city":"Oslo"},"mainContact":"x",'
        b'"metadata":{"totalCount":1},"another":null}',
        b"{}",
    )
    assert json.loads(row["extra_fields"].encode()) == {
        "new": {"a": json.loads(b"1.50")},
        "mainAddress.zone": "N",
        "mainContact": "x",
        "another": None,
    }
    assert row["mainAddress.city"] == "Oslo"
    assert filled(plain) == {}


def test_lines_end_in_a_line_feed_alone():
    form = format_for("x.csv", models.Customer)
    data = form.begin() + form.encode([b'{"name":"x"}', b"{}"])
    assert b"\r" not in data
    assert data.count(b"\n") == 3


@pytest.mark.parametrize("record", [b"[]", b"5", b"{", b"null"])
def test_what_is_no_record_is_refused(record):
    with pytest.raises(DecodeError):
        format_for("x.csv", models.Customer).encode([b"{}", record])


@pytest.mark.parametrize("ending", ["csv", "csv.gz", "csv.zst"])
def test_a_cut_spool_goes_on(ending):
    one, two = b'{"name":"1"}', b'{"name":"2"}'
    first = format_for(f"x.{ending}", models.Customer)
    second = format_for(f"x.{ending}", models.Customer)
    assert first.name == second.name
    assert first.encode([]) == b""
    whole = rows(unpacked(ending, first.begin() + first.encode([one]) + second.encode([two])))
    assert [row["name"] for row in whole] == ["1", "2"]
    assert first.encode([one, two]) == second.encode([one, two])


def test_other_columns_are_another_format():
    names = {
        format_for(f"x.{ending}", model).name
        for ending in ("csv", "csv.gz", "jsonl", "jsonl.zst", "parquet")
        for model in (models.Customer, models.Supplier)
    }
    # JSON Lines have no columns.
    assert len(names) == 8


def _lost(document, model, path, row, extras):
    """What is in a document and neither in its row nor among the extras."""
    fields = {field.name: field.type for field in wire_fields(model) if field.name != "metadata"}
    for name, value in document.items():
        where = f"{path}{name}"
        if value is None or name == "metadata":
            continue
        if name not in fields or (is_model(fields[name]) and not isinstance(value, dict)):
            if extras.get(where, "lost") != value:
                yield where
        elif is_model(fields[name]):
            yield from _lost(value, fields[name], f"{where}.", row, extras)
        elif isinstance(value, list | dict):
            if json.loads(row[where].encode()) != value:
                yield where
        elif not isinstance(value, bool) and row[where] != str(value) and "E" not in str(value):
            yield where


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=25)
@given(documents(models.Customer, 1, odd=True))
def test_nothing_is_lost(document):
    record = json.dumps(document)
    (row,) = written(record)
    extras = json.loads(row["extra_fields"].encode() or b"{}")
    assert list(_lost(json.loads(record), models.Customer, "", row, extras)) == []
