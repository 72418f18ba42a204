"""Children: the lines of records as tables of their own."""

from __future__ import annotations

from decimal import Decimal

import pyarrow.parquet as pq
import pytest

from tests.export.formats.full_records import full_record
from tests.wire.test_round_trips import MODELS
from visma_async.api import models
from visma_async.errors import ConfigurationError, DecodeError
from visma_async.export.children import Children, list_fields
from visma_async.export.formats import format_for
from visma_async.wire import json
from visma_async.wire.model import ReadModel

INVOICES = [
    (
        b'{"documentType":"Invoice","referenceNumber":"1","invoiceLines":['
        b'{"lineNumber":1,"quantity":1.50,"new":1e2}, {},null ],"attachments":[]}'
    ),
    b'{"referenceNumber":"2","invoiceLines":null}',
    b'{"referenceNumber":"3"}',
    b'{"documentType":"CreditWriteOff","referenceNumber":"4","invoiceLines":[ { "lineNumber":9}]}',
]
PARENT = b'{"_parent_documentType":"%b","_parent_referenceNumber":'


def invoice_lines(*fields):
    return Children(models.CustomerInvoice, fields, ["documentType", "referenceNumber"])


def test_rows_know_their_parent_and_keep_their_text():
    assert invoice_lines("invoiceLines").split(INVOICES) == {
        "invoiceLines": [
            PARENT % b"Invoice" + b'"1","_index":0,"lineNumber":1,"quantity":1.50,"new":1e2}',
            PARENT % b"Invoice" + b'"1","_index":1}',
            PARENT % b"Invoice" + b'"1","_index":2}',
            PARENT % b"CreditWriteOff" + b'"4","_index":0,"lineNumber":9}',
        ]
    }


def test_many_lists_at_once_and_a_list_twice_is_once():
    children = invoice_lines("invoiceLines", "attachments", "invoiceLines")
    assert [table.field for table in children.tables] == ["invoiceLines", "attachments"]
    rows = children.split(INVOICES)
    assert len(rows["invoiceLines"]) == 4
    assert rows["attachments"] == []


def test_an_identity_may_be_nested_or_missing():
    children = Children(
        models.CustomerInvoice, ["invoiceLines"], ["customer.number", "branchNumber.number"]
    )
    (row,) = children.split([b'{"customer":{"number":"7"},"branchNumber":5,"invoiceLines":[{}]}'])[
        "invoiceLines"
    ]
    assert json.loads(row) == {
        "_parent_customer_number": "7",
        "_parent_branchNumber_number": None,
        "_index": 0,
    }
    (table,) = children.tables
    assert table.identity == ("_parent_customer_number", "_parent_branchNumber_number", "_index")


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        (b'{"lineNumber":1}', [b'{"_parent_referenceNumber":"1","_index":0,"lineNumber":1}']),
        (b'["x"]', [b'{"_parent_referenceNumber":"1","_index":0,"value":"x"}']),
        (b"5", [b'{"_parent_referenceNumber":"1","_index":0,"value":5}']),
    ],
)
def test_what_is_odd_is_kept(value, rows):
    children = Children(models.CustomerInvoice, ["invoiceLines"], ["referenceNumber"])
    record = b'{"referenceNumber":"1","invoiceLines":%b}' % value
    assert children.split([record]) == {"invoiceLines": rows}


@pytest.mark.parametrize("field", ["lines", "customer", "amount", ""])
def test_what_is_no_list_is_refused_with_those_that_there_are(field):
    with pytest.raises(ConfigurationError) as caught:
        invoice_lines(field)
    for name in list_fields(models.CustomerInvoice):
        assert name in str(caught.value)
    assert "invoiceLines" in str(caught.value)


@pytest.mark.parametrize(
    "path", ["nothing", "customer", "customer.nothing", "invoiceLines", "amount.x"]
)
def test_what_is_no_single_value_identifies_nothing(path):
    with pytest.raises(ConfigurationError, match="cannot be told apart"):
        Children(models.CustomerInvoice, ["invoiceLines"], [path])


def test_records_without_a_model_have_no_known_lists():
    with pytest.raises(ConfigurationError, match="no known fields"):
        Children(dict, ["x"], [])


@pytest.mark.parametrize("record", [b"[]", b"5", b"{"])
def test_what_is_no_record_is_refused(record):
    with pytest.raises(DecodeError):
        invoice_lines("invoiceLines").split([record])


def test_the_table_is_written_like_any_other(tmp_path):
    children = invoice_lines("invoiceLines")
    (table,) = children.tables
    rows = children.split(INVOICES)["invoiceLines"]

    lines = format_for("x.csv", table.shape)
    header, first, *_ = (lines.begin() + lines.encode(rows)).decode().splitlines()
    assert header.startswith("_parent_documentType,_parent_referenceNumber,_index,")
    assert ",lineNumber," in header
    assert first.startswith("Invoice,1,0,")
    assert first.endswith('"{""new"":1E+2}"')

    form = format_for("x.parquet", table.shape)
    (tmp_path / "spool").write_bytes(form.encode(rows))
    form.finish(tmp_path / "spool", tmp_path / "out")
    made = pq.read_table(tmp_path / "out")
    assert made["_index"].to_pylist() == [0, 1, 2, 0]
    assert made["quantity"].to_pylist() == [Decimal("1.5"), None, None, None]


def test_every_list_of_every_model_can_be_a_table():
    count = 0
    for model in MODELS:
        if not issubclass(model, ReadModel) or not (fields := list_fields(model)):
            continue
        children = Children(model, fields, [])
        rows = children.split([full_record(model)])
        for table in children.tables:
            (row,) = rows[table.field]
            form = format_for("x.parquet", table.shape)
            assert form.encode([row])
            csv = format_for("x.csv", table.shape)
            assert csv.encode([row]).startswith(b"0,")
            assert csv.encode([row]).endswith(b",\n")
            count += 1
    assert count > 100
