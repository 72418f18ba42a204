"""Parquet: typed columns with exactly the values that came."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.formats.expected import expected_row
from tests.wire.wire_documents import documents
from visma_async.api import models
from visma_async.errors import DecodeError
from visma_async.export.formats import format_for, rowgroups
from visma_async.wire import json

unhurried = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=30)


def spooled(chunks, folder: Path, model=models.Customer, timezone="Europe/Oslo") -> pa.Table:
    form = format_for("x.parquet", model, timezone)
    (folder / "spool").write_bytes(form.begin() + b"".join(chunks))
    form.finish(folder / "spool", folder / "out")
    return pq.read_table(folder / "out")


def table(*records: bytes, folder: Path, model=models.Customer, timezone="Europe/Oslo"):
    form = format_for("x.parquet", model, timezone)
    return spooled([form.encode(records)], folder, model, timezone)


def filled(row):
    return {name: value for name, value in row.items() if value is not None}


def test_types(tmp_path):
    schema = table(b"{}", folder=tmp_path, model=models.CustomerInvoice).schema
    assert schema.field("amount").type == pa.decimal128(38, 10)
    assert schema.field("documentDate").type == pa.date32()
    assert schema.field("lastModifiedDateTime").type == pa.timestamp("us", tz="UTC")
    assert schema.field("hold").type == pa.bool_()
    assert schema.field("salesPersonID").type == pa.int64()
    assert schema.field("status").type == pa.string()
    assert schema.field("postPeriod").type == pa.string()
    assert pa.types.is_struct(schema.field("customer").type)
    lines = schema.field("invoiceLines").type
    assert pa.types.is_list(lines)
    assert lines.value_type.field("quantity").type == pa.decimal128(38, 10)
    assert schema.names[-1] == "extra_fields"
    assert "metadata" not in schema.names


def test_values(tmp_path):
    (row,) = table(
        b'{"amount":-105016.25,"balance":7,"documentDate":"2016-01-04T00:00:00","hold":false,'
        b'"lastModifiedDateTime":"2016-07-04T07:35:00.125","status":"Strange","postPeriod":"201601",'
        b'"invoiceLines":[{"quantity":1.5},{},{"quantity":null}],"attachments":[],'
        b'"customer":{"number":"1"},"subaccount":{}}',
        folder=tmp_path,
        model=models.CustomerInvoice,
    ).to_pylist()
    assert row["amount"] == Decimal("-105016.25")
    assert row["balance"] == 7
    assert row["documentDate"] == date(2016, 1, 4)
    assert row["lastModifiedDateTime"] == datetime(2016, 7, 4, 5, 35, 0, 125_000, tzinfo=UTC)
    assert row["status"] == "Strange"
    assert row["postPeriod"] == "201601"
    assert [line["quantity"] for line in row["invoiceLines"]] == [Decimal("1.5"), None, None]
    assert row["attachments"] == []
    assert row["customer"]["number"] == "1"
    assert row["subaccount"] is not None
    assert row["location"] is None
    assert row["extra_fields"] is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-15T12:00:00", datetime(2024, 1, 15, 11, tzinfo=UTC)),
        ("2024-07-15T12:00:00.1234567", datetime(2024, 7, 15, 10, 0, 0, 123_456, tzinfo=UTC)),
        ("2024-07-15T12:00:00Z", datetime(2024, 7, 15, 12, tzinfo=UTC)),
        ("2024-07-15T12:00:00.5+05:45", datetime(2024, 7, 15, 6, 15, 0, 500_000, tzinfo=UTC)),
        ("2024-07-15", datetime(2024, 7, 14, 22, tzinfo=UTC)),
        # Beyond the table of a zone's changes, in the hour left out, and in the hour twice there.
        ("2060-07-15T12:00:00", datetime(2060, 7, 15, 10, tzinfo=UTC)),
        ("2024-03-31T02:30:00", datetime(2024, 3, 31, 1, 30, tzinfo=UTC)),
        ("2024-10-27T02:30:00", datetime(2024, 10, 27, 0, 30, tzinfo=UTC)),
        ("9999-12-31T23:59:59.999", datetime(9999, 12, 31, 22, 59, 59, 999_000, tzinfo=UTC)),
    ],
)
@pytest.mark.parametrize("other", [None, "2024-05-01T00:00:00", "2024-05-01T00:00:00Z", "?"])
def test_moments_whatever_else_is_in_the_column(tmp_path, text, moment, other):
    made = table(
        b'{"lastModifiedDateTime":"%b"}' % text.encode(),
        json.dumps({"lastModifiedDateTime": other}),
        folder=tmp_path,
    )
    row, beside = made.to_pylist()
    assert row["lastModifiedDateTime"] == moment
    assert row["extra_fields"] is None
    if other == "?":
        assert beside["extra_fields"] == '{"lastModifiedDateTime":"?"}'


@pytest.mark.slow
@pytest.mark.parametrize("timezone", ["Europe/Oslo", "UTC", UTC, ZoneInfo("America/New_York")])
@unhurried
@given(moments=st.lists(st.datetimes(), min_size=1, max_size=5))
def test_moments_are_read_as_models_read_them(tmp_path_factory, timezone, moments):
    folder = tmp_path_factory.mktemp("x")
    zone = timezone if not isinstance(timezone, str) else ZoneInfo(timezone)
    records = [b'{"lastModifiedDateTime":"%b"}' % m.isoformat().encode() for m in moments]
    made = table(*records, folder=folder, timezone=timezone)
    column = made["lastModifiedDateTime"].combine_chunks().cast(pa.int64()).to_pylist()
    for moment, number, extra in zip(
        moments, column, made["extra_fields"].to_pylist(), strict=True
    ):
        there = (
            moment - moment.replace(tzinfo=zone).utcoffset() - timedelta(0)
            if (datetime.min + timedelta(1) < moment < datetime.max - timedelta(1))
            else None
        )
        if there is not None:
            assert number == (there - datetime(1970, 1, 1)) // timedelta(microseconds=1)
        else:
            assert number is not None or moment.isoformat() in extra


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2024-02-29T00:00:00", date(2024, 2, 29)),
        ("2024-02-29T00:00:00Z", date(2024, 2, 29)),
        ("2024-02-28T23:00:00Z", date(2024, 2, 29)),
        ("0001-01-01T00:00:00", date(1, 1, 1)),
        ("2024-02-29T10:00:00", None),
        ("2023-02-29", None),
        ("0000-01-01", None),
        ("", None),
    ],
)
def test_dates(tmp_path, text, day):
    (row, other) = table(
        b'{"documentDate":"%b"}' % text.encode(),
        b'{"documentDate":"2024-05-01T00:00:00"}',
        folder=tmp_path,
        model=models.CustomerInvoice,
    ).to_pylist()
    assert row["documentDate"] == day
    assert other["documentDate"] == date(2024, 5, 1)
    extra = None if day else f'{{"documentDate":"{text}"}}'
    assert row["extra_fields"] == extra


@pytest.mark.parametrize(
    "number",
    [
        *("1", "-1.50", "0.0000000001", "1e2", "1E-10", "-0.0", "1" * 28),
        *(
            "9" * 28 + "." + "9" * 10,
            "1.5" + "0" * 40,
            "0e-400",
            "0." + "0" * 60,
            "12e26",
            "0.00000000010000",
        ),
    ],
)
def test_amounts_that_fit_are_exact(tmp_path, number):
    record = b'{"creditLimit":%b}' % number.encode()
    made = table(record, b'{"creditLimit":2.5}', b'{"creditLimit":3}', folder=tmp_path)
    assert made["creditLimit"].to_pylist() == [Decimal(number), Decimal("2.5"), 3]


@pytest.mark.parametrize(
    "number",
    [
        *("0.00000000001", "1" * 29, "1e28", "1e30", "1e38", "123456789012345678901234567890.5"),
        *("1e400", "1e-400", "9" * 60, "1e999999999", "1.00000000001"),
        # Arrow would make other numbers of these.
        *("611412018617613609841855176123198118661.990009000", "4" * 39 + ".5", "4" * 40 + ".5"),
    ],
)
def test_an_amount_that_does_not_fit_is_an_error_and_never_rounded(number):
    form = format_for("x.parquet", models.Customer, identity=["number"])
    record = b'{"number":"A7","creditLimit":%b}' % number.encode()
    with pytest.raises(DecodeError) as caught:
        form.encode([b'{"creditLimit":1.5}', record])
    assert "creditLimit" in str(caught.value)
    assert "The record is number A7." in str(caught.value)
    assert caught.value.where == "creditLimit"


def test_an_amount_deep_in_a_list_is_named_by_its_place():
    form = format_for("x.parquet", models.CustomerInvoice)
    with pytest.raises(DecodeError) as caught:
        form.encode([b'{"invoiceLines":[{},{"quantity":1.00000000001}]}'])
    assert caught.value.where == "invoiceLines[1].quantity"


@pytest.mark.slow
@unhurried
@given(
    st.decimals(allow_nan=False, allow_infinity=False)
    | st.integers().map(Decimal)
    | st.decimals(-(10**45), 10**45, places=9)
)
def test_any_amount_is_exact_or_refused(tmp_path_factory, amount):
    folder = tmp_path_factory.mktemp("x")
    record = json.dumps({"creditLimit": amount})
    try:
        (kept,) = table(record, folder=folder)["creditLimit"].to_pylist()
    except DecodeError:
        digits, exponent = amount.as_tuple()[1:]
        value = int("".join(map(str, digits)))
        scaled = value * 10 ** (exponent + 10) if exponent >= -10 else None
        whole = exponent < -10 and value % 10 ** (-10 - exponent) == 0
        assert not whole
        assert scaled is None or scaled >= 10**38
    else:
        assert kept == amount


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("name", 5, "5"),
        ("name", True, "true"),
        ("internalId", "12", 12),
        ("internalId", Decimal("12.0"), 12),
        ("internalId", "twelve", None),
        ("internalId", 2**63, None),
        ("internalId", Decimal("1.5"), None),
        ("printInvoices", "True", True),
        ("printInvoices", "perhaps", None),
        ("creditLimit", "1.50", Decimal("1.50")),
        ("creditLimit", "NaN", None),
        ("creditLimit", "9" * 60, None),
        ("creditLimit", True, None),
        ("creditLimit", {"a": 1}, None),
        ("mainAddress", "x", None),
        ("mainAddress", [], None),
        ("attributes", {"id": "A"}, None),
        ("name", ["x"], None),
    ],
)
def test_a_value_of_another_kind_is_converted_or_kept_beside(tmp_path, field, value, kept):
    odd, plain = table(
        json.dumps({field: value, "number": "1"}), b'{"number":"2"}', folder=tmp_path
    ).to_pylist()
    assert odd[field] == kept
    assert odd["number"] == "1"
    assert filled(plain) == {"number": "2"}
    if kept is None:
        assert json.loads(odd["extra_fields"].encode()) == {field: value}
    else:
        assert odd["extra_fields"] is None


def test_unknown_fields_are_kept_at_any_depth_before_and_after_they_are_learned(tmp_path):
    record = (
        b'{"new":{"b":1.50,"a":null},"mainAddress":{"zone":null},'
        b'"attributes":[{"id":"1"},{"more":[1]}],"metadata":{"totalCount":1}}'
    )
    form = format_for("x.parquet", models.Customer)
    first, second = form.encode([record, b"{}"]), form.encode([record, b"{}"])
    assert first == second
    assert form._decode_one(record) is not None
    row, plain = spooled([second], tmp_path).to_pylist()
    assert row["extra_fields"] == (
        '{"attributes[1].more":[1],"mainAddress.zone":null,"new":{"b":1.50,"a":null}}'
    )
    assert plain["extra_fields"] is None
    assert [one["id"] for one in row["attributes"]] == ["1", None]


def test_names_that_are_data_are_not_learned_without_end(tmp_path):
    form = format_for("x.parquet", models.Customer)
    for start in range(0, 300, 60):
        form.encode([b'{"n%d":1}' % number for number in range(start, start + 60)])
    assert len(form._twin.learned) <= 100
    made = spooled([form.encode([b'{"z":1,"a\\"b":2}'])], tmp_path)
    assert made["extra_fields"].to_pylist() == ['{"a\\"b":2,"z":1}']


def test_json_of_no_known_form_is_text(tmp_path):
    record = b'{"subCategories":[{"subCategories":[{"description":"x","n":1.50}]},null]}'
    (row,) = table(record, folder=tmp_path, model=models.SalesCategory).to_pylist()
    inner = row["subCategories"]
    assert json.loads(inner[0].encode())["subCategories"][0]["n"] == Decimal("1.50")
    assert inner[1] is None


@pytest.mark.parametrize("record", [b"[]", b"5", b"{", b"null", b"{},{}", b'{"a":1}x'])
def test_what_is_no_record_is_refused(record):
    with pytest.raises(DecodeError):
        format_for("x.parquet", models.Customer).encode([b"{}", record])


@pytest.mark.slow
@pytest.mark.parametrize("model", [models.Customer, models.CustomerInvoice, models.SalesOrder])
@settings(unhurried, max_examples=15)
@given(data=st.data())
def test_any_records_come_back_as_they_are(tmp_path_factory, model, data):
    folder = tmp_path_factory.mktemp("x")
    made = data.draw(st.lists(documents(model, 1, odd=data.draw(st.booleans())), max_size=3))
    # What JSON says: a Decimal without a fraction comes back as an integer.
    pages = [json.dumps(document) for document in made]
    form = format_for("x.parquet", model)
    try:
        chunk = form.encode(pages)
    except DecodeError as error:
        if "does not fit the column" not in str(error):
            raise
        return
    rows = spooled([chunk], folder, model).to_pylist()
    assert rows == [
        expected_row(json.loads(page), model, row["extra_fields"])
        for page, row in zip(pages, rows, strict=True)
    ]
    # Learned by now, or not: the same again.
    assert form.encode(pages) == chunk


def test_a_cut_spool_goes_on_in_another_process(tmp_path):
    first, second = (format_for("x.parquet", models.Customer) for _ in range(2))
    assert first.name == second.name
    assert first.encode([]) == b""
    assert not first.spool_is_output
    chunks = [first.encode([b'{"number":"1"}']), second.encode([b'{"number":"2","new":1}'])]
    assert spooled(chunks[:1], tmp_path)["number"].to_pylist() == ["1"]
    assert spooled(chunks, tmp_path)["number"].to_pylist() == ["1", "2"]


def test_no_records_are_a_file_with_columns(tmp_path):
    made = spooled([], tmp_path)
    assert made.num_rows == 0
    assert "mainAddress" in made.column_names


def test_another_zone_is_another_format():
    names = {format_for("x.parquet", models.Customer, zone).name for zone in ("UTC", "Europe/Oslo")}
    assert len(names) == 2


def test_the_same_spool_gives_the_same_bytes(tmp_path):
    form = format_for("x.parquet", models.Customer)
    chunks = [form.encode([b'{"number":"%d","creditLimit":%d}' % (n, n)]) for n in range(20)]
    spooled(chunks, tmp_path)
    first = (tmp_path / "out").read_bytes()
    # Over an older one that is longer.
    (tmp_path / "out").write_bytes(first + b"rest")
    spooled(chunks, tmp_path)
    assert (tmp_path / "out").read_bytes() == first
    assert (tmp_path / "spool").exists()


def test_a_row_group_ends_with_the_page_that_fills_it(tmp_path, monkeypatch):
    monkeypatch.setattr(rowgroups, "_MOST_ROWS", 10)
    form = format_for("x.parquet", models.Customer)
    chunks = [form.encode([b'{"number":"%d"}' % n] * 4) for n in range(7)]
    made = spooled(chunks, tmp_path)
    assert made["number"].to_pylist() == [str(n) for n in range(7) for _ in range(4)]
    data = pq.ParquetFile(tmp_path / "out").metadata
    assert [data.row_group(i).num_rows for i in range(data.num_row_groups)] == [12, 12, 4]


def test_memory_does_not_grow_with_the_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(rowgroups, "_MOST_BYTES", 1_000_000)
    form = format_for("x.parquet", models.Customer)
    text = "".join(chr(97 + n * n % 26) for n in range(500))
    chunk = form.encode([json.dumps({"name": f"{text}{n}", "number": str(n)}) for n in range(200)])
    peaks = []
    for pages in (30, 120):
        made = _Counting(monkeypatch)
        (tmp_path / "spool").write_bytes(chunk * pages)
        form.finish(tmp_path / "spool", tmp_path / "out")
        peaks.append(made.most)
        assert pq.ParquetFile(tmp_path / "out").metadata.num_rows == 200 * pages
    assert peaks[0] == peaks[1] < 2_000_000


class _Counting:
    """Sees how much of a table is held when a row group is written."""

    def __init__(self, monkeypatch):
        self.most = 0
        groups = rowgroups._groups

        def counted(spool):
            for group in groups(spool):
                self.most = max(self.most, group.nbytes)
                yield group

        monkeypatch.setattr(rowgroups, "_groups", counted)
