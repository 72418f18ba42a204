from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visma_async.sandbox.company import Company, make_sheets
from visma_async.sandbox.contract import contract
from visma_async.sandbox.filters import Condition, dig
from visma_async.sandbox.rows import Rows
from visma_async.sandbox.tables import tables

sheets = make_sheets(1)
ERP = tables("erp")
SIZES = {"customer": 40, "supplier": 7}
LINKS = {table.store: (table.key, SIZES.get(table.store, table.size)) for table in ERP.values()}


def rows(schema: str, size: int, shift: int = 0) -> Rows:
    return Rows(ERP[schema], size, seed=1, shift=shift, sheets=sheets, links=LINKS)


invoices = rows("CustomerInvoiceDto", 700, 37)
records = [invoices.record(row) for row in range(700)]

texts = st.sampled_from(
    [
        Condition(("status",), "=", ("open",)),
        Condition(("status",), "=", ("Hold", "Balanced")),
        Condition(("customer.number",), "=", ("10003",)),
        Condition(("customer.number",), "=", ("10003", "10004")),
        Condition(("customer.name",), "~", ("bygg",)),
        Condition(("referenceNumber",), "=", ("100005",)),
        Condition(("referenceNumber",), "=", ("nothing",)),
        Condition(("financialPeriod",), "=", ("201808",)),
        Condition(("financialPeriod",), "=", ("soon",)),
        Condition(("invoiceLines.inventoryNumber",), "=", ("1005",)),
        Condition(("nothing",), "=", ("1",)),
        Condition(("balance",), ">", Decimal(50_000)),
        Condition(("paymentReference", "customer.number"), "=", ("10001",)),
    ]
)
dates = st.builds(
    Condition,
    st.sampled_from([("createdDateTime",), ("documentDate",), ("documentDueDate",)]),
    st.sampled_from([">", ">=", "<", "<="]),
    st.datetimes(datetime(2016, 1, 1), datetime(2026, 1, 1)),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(texts | dates, max_size=3))
def test_selecting_by_formula_agrees_with_looking_at_each(wanted):
    found = invoices.select(wanted)
    expected = [n for n, r in enumerate(records) if all(c.holds(r) for c in wanted)]
    assert list(found.rows(0, len(found))) == expected


def test_rows_depend_on_nothing_but_seed_and_number():
    again = Rows(
        ERP["CustomerInvoiceDto"], 700, seed=1, shift=37, sheets=make_sheets(1), links=LINKS
    )
    assert again.record(699) == records[699]
    other = Rows(
        ERP["CustomerInvoiceDto"], 700, seed=2, shift=37, sheets=make_sheets(2), links=LINKS
    )
    assert other.record(699) != records[699]


def test_pages_and_single_rows_are_the_same_text():
    page = invoices.render(range(300, 303), b"}")
    assert page == b"".join(invoices.render((row,), b"}") for row in (300, 301, 302))
    assert invoices.render(range(0), b"}") == b""
    assert invoices.render([], b"}") == b""


def test_keys_are_unique_and_found_again():
    keys = {record["referenceNumber"] for record in records}
    assert len(keys) == 700
    assert all(invoices.find(record["referenceNumber"]) == n for n, record in enumerate(records))
    assert invoices.find("100701") is None
    assert invoices.find("100000") is None


def test_invoices_add_up():
    for record in records[:260]:
        net = sum(line["amount"] for line in record["invoiceLines"])
        assert record["detailTotal"] == net
        assert record["amount"] == record["vatTaxableTotal"] + record["vatTotal"]


def test_what_is_linked_exists():
    company = Company("t", 0, seed=1, sizes={"customer": 40}, sheets=sheets)
    customers = company.records("erp", "CustomerDto")
    items = company.records("erp", "InventoryDto")
    for row in range(100):
        invoice = company.records("erp", "CustomerInvoiceDto").read_row(row)
        customer = customers.read(invoice["customer"]["number"])
        assert customer["name"] == invoice["customer"]["name"]
        assert all(items.read(line["inventoryNumber"]) for line in invoice["invoiceLines"])


def test_a_company_is_named_after_its_town():
    for row in range(60):
        customer = rows("CustomerDto", 1000).record(row)
        assert customer["mainAddress"]["city"] in customer["name"]


def test_a_customer_weighs_what_a_real_one_does():
    page = rows("CustomerDto", 1000).render(
        range(1000), b"}", frozenset({"glAccounts", "paymentMethods", "directDebitLines"})
    )
    assert 1_500 < len(page) / 1000 < 2_200


@pytest.mark.parametrize("schema", sorted(ERP))
def test_every_record_is_what_the_document_says(schema):
    record = rows(schema, 40).record(5)
    assert record
    _check(contract("erp"), schema, record)


@pytest.mark.parametrize("schema", sorted(tables("salesorder")))
def test_every_record_of_v3_is_what_its_document_says(schema):
    table = tables("salesorder")[schema]
    found = Rows(table, 40, seed=1, shift=0, sheets=sheets, links=LINKS)
    _check(contract("salesorder"), schema, found.record(5))


def _check(source, schema, record):
    properties = source.properties(schema)
    for name, value in record.items():
        _check_value(source, properties[name], value)


def _check_value(source, spec, value):
    if "$ref" in spec:
        schema = spec["$ref"].rpartition("/")[2]
        if values := source.enum(schema):
            assert value in values
        else:
            _check(source, schema, value)
        return
    kinds = spec["type"] if isinstance(spec["type"], list) else [spec["type"]]
    python = {
        "string": str,
        "integer": int,
        "number": int | Decimal,
        "boolean": bool,
        "array": list,
        "object": dict,
        "null": type(None),
    }
    assert any(isinstance(value, python[kind]) for kind in kinds), (spec, value)
    if isinstance(value, list):
        for item in value:
            _check_value(source, spec["items"], item)


def test_fields_that_are_missing_everywhere_match_nothing():
    assert dig(records[0], "nothing.at.all") == []
    assert len(invoices.select([Condition(("nothing.at",), "=", ("1",))])) == 0
