"""visma_source: lists of the sandbox in databases, loaded by dlt over real sockets."""

from __future__ import annotations

import datetime as dt
import importlib
import logging
import sys
import threading
from contextlib import asynccontextmanager, closing
from decimal import Decimal

import pytest

from tests.postgres_server import LocalPostgres
from visma_async import (
    ConfigurationError,
    DriftDetected,
    Retry,
    ServerError,
    VismaNet,
    before,
    since,
)
from visma_async.export import Dataset
from visma_async.export.catalog import default_lists
from visma_async.export.formats.shape import Items, Scalar, Shape, shape_of
from visma_async.testing.client import client_of

dlt = pytest.importorskip("dlt")
duckdb = pytest.importorskip("duckdb")

from visma_async.export.dlt import visma_source  # noqa: E402
from visma_async.export.dlt.columns import column_name, columns_of  # noqa: E402
from visma_async.export.dlt.rows import Rows  # noqa: E402

pytestmark = [
    pytest.mark.visma_sandbox(
        sizes={"customer": 95, "customer_invoice": 12},
        page_size={"customer": 25},
        quota=None,
    ),
]

SECRET = "sandbox-secret"


@pytest.fixture(autouse=True)
def _at_home(tmp_path, monkeypatch):
    """dlt writes nothing elsewhere, and tells nobody."""
    for name in ("DLT_DATA_DIR", "DLT_PROJECT_DIR", "DLT_LOCAL_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "CRITICAL")
    monkeypatch.chdir(tmp_path)
    yield
    dlt.pipeline().deactivate()
    assert not [one for one in threading.enumerate() if one.name == "visma_async-dlt"]


class Warehouse:
    """A pipeline into a DuckDB, and what is in it."""

    def __init__(self, tmp_path, sandbox):
        self.sandbox = sandbox
        self.file = str(tmp_path / "warehouse.duckdb")
        self.pipeline = dlt.pipeline(
            "visma",
            pipelines_dir=str(tmp_path / "pipelines"),
            destination=dlt.destinations.duckdb(self.file),
            dataset_name="erp",
        )

    def load(self, *datasets, refresh=None, retry=None, **options):
        """Loads, and returns the calls that it took."""
        options = {"companies": self.sandbox.tenant_ids[:1], **options}
        before = len(self.sandbox.requests)
        source = visma_source(
            datasets,
            connect=lambda: client_of(self.sandbox, retry=retry or Retry(attempts=1)),
            **options,
        )
        self.pipeline.run(source, refresh=refresh)
        after = list(self.sandbox.requests)[before:]
        return [one for one in after if one.method == "GET"]

    @property
    def rows(self):
        """How many rows the last load brought, by table."""
        return self.pipeline.last_trace.last_normalize_info.row_counts

    def ask(self, query):
        with closing(duckdb.connect(self.file)) as database:
            return database.execute(query).fetchall()

    def one(self, query):
        ((value,),) = self.ask(query)
        return value

    def types(self, table):
        return dict(
            self.ask(
                "SELECT column_name, data_type FROM information_schema.columns "
                f"WHERE table_schema = 'erp' AND table_name = '{table}'"
            )
        )


@pytest.fixture
def warehouse(tmp_path, visma_sandbox) -> Warehouse:
    return Warehouse(tmp_path, visma_sandbox)


def test_a_list_becomes_a_table_with_all_its_columns_and_their_types(warehouse, visma_sandbox):
    calls = warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 95
    assert warehouse.rows["customer"] == 95
    types = warehouse.types("customer")
    assert {
        "_company": "VARCHAR",
        "_key": "VARCHAR",
        "internal_id": "BIGINT",
        "number": "VARCHAR",
        "credit_limit": "DECIMAL(38,10)",
        "print_invoices": "BOOLEAN",
        "last_modified_date_time": "TIMESTAMP WITH TIME ZONE",
        "main_address__city": "VARCHAR",
        "extra_fields": "JSON",
    }.items() <= types.items()
    # Four pages, and a look at what changed lately before and after them.
    assert len(calls) <= 8
    record = visma_sandbox.read("customer", "10007")
    (row,) = warehouse.ask(
        "SELECT name, _company, _key, last_modified_date_time AT TIME ZONE 'Europe/Oslo' "
        "FROM erp.customer WHERE number = '10007'"
    )
    modified = dt.datetime.fromisoformat(record["lastModifiedDateTime"])
    assert row == (
        record["name"],
        visma_sandbox.tenant_id,
        f"[{record['internalId']}]",
        modified.replace(microsecond=modified.microsecond // 1000 * 1000),
    )


@pytest.mark.parametrize(
    "resource",
    [
        "customer_invoice",
        pytest.param("customer", marks=pytest.mark.slow),
        pytest.param("inventory", marks=pytest.mark.slow),
        pytest.param("supplier", marks=pytest.mark.slow),
    ],
)
def test_no_column_comes_that_was_not_told_of(warehouse, resource):
    """What records bring finds the columns of their model: a table's form does not depend on them."""
    warehouse.load(resource)
    schema = warehouse.pipeline.default_schema
    told = columns_of(shape_of(Dataset(resource=resource).facts.item), keyed=True)
    of_dlt = {"_dlt_id", "_dlt_load_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_root_id"}
    assert set(schema.tables[resource]["columns"]) - of_dlt == set(told.root)
    for path, nested in told.nested.items():
        table = schema.tables["__".join((resource, *path))]
        assert set(table["columns"]) - of_dlt == set(nested.columns)
        assert table["parent"] == "__".join((resource, *nested.parent))


@pytest.mark.slow
def test_the_key_is_the_primary_key(warehouse):
    warehouse.load("customer", "country")
    tables = warehouse.pipeline.default_schema.tables

    def keys(table):
        return [name for name, one in tables[table]["columns"].items() if one.get("primary_key")]

    assert keys("customer") == keys("country") == ["_company", "_key"]
    assert tables["customer"]["write_disposition"] == "merge"
    # It cannot be asked for what changed.
    assert tables["country"]["write_disposition"] == "replace"
    assert tables["visma_reads"]["write_disposition"] == "append"
    assert keys("visma_reads") == []


@pytest.mark.slow
def test_amounts_are_exact_to_the_digit(warehouse, visma_sandbox):
    amounts = {
        str(10_000 + place): Decimal(digits)
        for place, digits in enumerate(
            ("1234567890123456789012345678.0123456789", "0.1", "-0.0000000001", "3", "1E+3")
        )
    }
    for number, amount in amounts.items():
        visma_sandbox.change("customer", number, creditLimit=amount)
    warehouse.load("customer")
    found = dict(
        warehouse.ask("SELECT number, credit_limit FROM erp.customer ORDER BY number LIMIT 5")
    )
    assert found == amounts
    assert {type(amount) for amount in found.values()} == {Decimal}


@pytest.mark.slow
def test_an_amount_with_more_digits_is_no_load(warehouse, visma_sandbox):
    visma_sandbox.change("customer", "10001", creditLimit=Decimal("0.01234567891"))
    with pytest.raises(Exception, match="does not fit the column creditLimit exactly"):
        warehouse.load("customer")


def test_the_next_load_brings_what_changed(warehouse, visma_sandbox):
    first = warehouse.load("customer")
    visma_sandbox.change("customer", "10003", name="Changed")
    visma_sandbox.seed(customer=[{"number": "99999", "name": "New"}])
    second = warehouse.load("customer")
    # The overlap: a day before the latest change of the first load.
    (mark,) = {dict(one.query)["lastModifiedDateTime"] for one in second}
    assert len(second) == 1 < len(first)
    assert 2 <= warehouse.rows["customer"] < 10
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 96
    assert warehouse.one("SELECT count(*) FROM erp.customer WHERE name IN ('Changed', 'New')") == 2
    assert warehouse.one("SELECT count(*) FROM erp.customer WHERE number = '10003'") == 1
    newest = max(
        visma_sandbox.read("customer", str(10_000 + n))["lastModifiedDateTime"]
        for n in range(95)
        if n != 3
    )
    back = dt.datetime.fromisoformat(newest) - dt.datetime.fromisoformat(mark)
    assert abs(back - dt.timedelta(days=1)) < dt.timedelta(seconds=1)
    third = warehouse.load("customer", overlap=0.0)
    assert dict(third[0].query)["lastModifiedDateTime"] > mark


@pytest.mark.slow
def test_what_did_not_change_is_not_asked_for_and_what_is_nested_stays(warehouse):
    warehouse.load("customer_invoice")
    lines = warehouse.one("SELECT count(*) FROM erp.customer_invoice__invoice_lines")
    assert lines > 12
    warehouse.load("customer_invoice", overlap=0.0)
    assert warehouse.rows.get("customer_invoice", 0) <= 1
    assert warehouse.one("SELECT count(*) FROM erp.customer_invoice__invoice_lines") == lines


@pytest.mark.slow
def test_what_was_deleted_goes_when_all_is_read_again(warehouse, visma_sandbox):
    warehouse.load("customer")
    visma_sandbox.remove("customer", "10001")
    warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 95
    warehouse.load("customer", refresh="drop_data")
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 94


@pytest.mark.slow
def test_a_list_without_a_filter_replaces_its_table(warehouse, visma_sandbox):
    warehouse.load("country")
    assert warehouse.one("SELECT count(*) FROM erp.country") > 1
    less = b'[{"id": "NO", "name": "Alone"}]'
    visma_sandbox.fail_next(None, status=200, body=less, path="/v1/country*")
    warehouse.load("country")
    assert warehouse.ask("SELECT id, name FROM erp.country") == [("NO", "Alone")]


@pytest.mark.slow
def test_an_empty_list_is_an_empty_table(warehouse):
    warehouse.load(Dataset(resource="customer", filters={"name": "nobody is called that"}))
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 0
    assert warehouse.types("customer")["credit_limit"] == "DECIMAL(38,10)"


@pytest.mark.slow
@pytest.mark.visma_sandbox(companies=3)
def test_companies_share_tables_and_each_has_its_own_records(warehouse, visma_sandbox):
    first, second, third = visma_sandbox.tenant_ids
    visma_sandbox.change("customer", "10001", company=second, name="Of the second")
    warehouse.load("customer", companies=[first, second])
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 190
    assert dict(
        warehouse.ask(
            "SELECT _company, name = 'Of the second' FROM erp.customer WHERE number = '10001'"
        )
    ) == {first: False, second: True}
    # One that comes later is read from its beginning, the others are not.
    warehouse.load("customer", companies=[first, second, third])
    assert 95 <= warehouse.rows["customer"] < 105
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 285
    # One that was left out is not known to be what it was.
    warehouse.load("customer", companies=[first, second])
    warehouse.load("customer", companies=[first, second, third])
    assert warehouse.rows["customer"] >= 95
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 285


@pytest.mark.slow
def test_other_filters_are_another_load(warehouse):
    filters = {"status": "OnHold"}
    warehouse.load(Dataset(resource="customer", filters=filters))
    some = warehouse.one("SELECT count(*) FROM erp.customer")
    warehouse.load("customer")
    assert some < 95 == warehouse.one("SELECT count(*) FROM erp.customer")


@pytest.mark.slow
def test_a_load_that_was_left_early_is_made_up_for(warehouse, visma_sandbox):
    source = visma_source(
        ["customer"],
        companies=[visma_sandbox.tenant_id],
        connect=lambda: client_of(visma_sandbox),
    )
    warehouse.pipeline.run(source.add_limit(2))
    assert warehouse.one("SELECT count(*) FROM erp.customer") < 95
    warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 95


@pytest.mark.slow
def test_a_filter_that_ends_leaves_nothing_to_go_on_with(warehouse):
    dataset = Dataset(
        resource="customer",
        filters={"last_modified_date_time": before(dt.datetime(2030, 1, 1))},
    )
    for _ in range(2):
        assert len(warehouse.load(dataset)) > 1
        assert warehouse.one("SELECT count(*) FROM erp.customer") == 95
    assert warehouse.pipeline.default_schema.tables["customer"]["write_disposition"] == "replace"


@pytest.mark.slow
def test_a_filter_that_begins_holds_for_later_loads_too(warehouse):
    filters = {"last_modified_date_time": since(dt.datetime(2022, 1, 1))}
    warehouse.load(Dataset(resource="customer", filters=filters))
    some = warehouse.one("SELECT count(*) FROM erp.customer")
    assert 0 < some < 95
    warehouse.load(Dataset(resource="customer", filters=filters))
    assert warehouse.one("SELECT count(*) FROM erp.customer") == some


@pytest.mark.slow
@pytest.mark.visma_sandbox(
    sizes={"supplier": 4, "supplier_invoice": 12, "financial_period": 5, "journal_transaction": 20}
)
def test_lists_that_fan_out(warehouse):
    fanned = Dataset(resource="supplier", method="list_invoices")
    warehouse.load(fanned, "supplier", "journal_transaction")
    found = dict(
        warehouse.ask(
            "SELECT supplier__number, count(*) FROM erp.supplier_list_invoices GROUP BY 1"
        )
    )
    assert sum(found.values()) == 12
    assert set(found) <= {one for (one,) in warehouse.ask("SELECT number FROM erp.supplier")}
    assert warehouse.one("SELECT count(DISTINCT _key) FROM erp.supplier_list_invoices") == 12
    count = warehouse.one("SELECT count(*) FROM erp.journal_transaction")
    assert count > 0
    # Asked for what changed, batches need no period: they are the same ones all the same.
    calls = warehouse.load("journal_transaction", overlap=1e9)
    assert not [one for one in calls if "financialPeriod" in one.path]
    assert warehouse.rows["journal_transaction"] == count
    assert warehouse.one("SELECT count(*) FROM erp.journal_transaction") == count


@pytest.mark.slow
def test_a_record_that_only_the_single_read_shows_whole(warehouse, visma_sandbox):
    calls = warehouse.load(Dataset(resource="customer_invoice", detail=True))
    assert warehouse.one("SELECT count(*) FROM erp.customer_invoice") == 12
    assert sum(one.path.startswith("/v1/customerinvoice/") for one in calls) == 12


@pytest.mark.parametrize(
    "how",
    [
        "balanced",
        pytest.param("insert", marks=pytest.mark.slow),
        pytest.param("delete", marks=pytest.mark.slow),
        pytest.param("move", marks=pytest.mark.slow),
    ],
)
@pytest.mark.visma_sandbox(sizes={"customer": 95}, page_size={"customer": 10})
def test_nothing_that_was_there_is_missing_when_a_list_changes(warehouse, visma_sandbox, how):
    numbers = {str(10_000 + n) for n in range(95)}
    visma_sandbox.drift("customer", how=how, changes=2, times=12)
    warehouse.load("customer")
    visma_sandbox.stop_drifting()
    stayed = {one for one in numbers if visma_sandbox.read("customer", one) is not None}
    loaded = [one for (one,) in warehouse.ask("SELECT number FROM erp.customer")]
    assert stayed <= set(loaded)
    assert len(loaded) == len(set(loaded))
    assert warehouse.one("SELECT drifted FROM erp.visma_reads")


@pytest.mark.slow
def test_each_read_is_told_of(warehouse, visma_sandbox):
    warehouse.load("customer", "country")
    told = warehouse.ask(
        "SELECT company, dataset, complete, reason, since, records FROM erp.visma_reads ORDER BY 2"
    )
    company = visma_sandbox.tenant_id
    countries = warehouse.one("SELECT count(*) FROM erp.country")
    assert told == [
        (company, "country", True, "it came in one answer", None, countries),
        (company, "customer", True, "nothing changed while it was read", None, 95),
    ]
    warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.visma_reads WHERE since IS NOT NULL") == 1
    loads = "SELECT count(*) FROM erp.visma_reads JOIN erp._dlt_loads ON load_id = _dlt_load_id"
    assert warehouse.one(loads) == 3


@pytest.mark.slow
def test_what_is_not_proven_is_said(warehouse, visma_sandbox, caplog):
    with caplog.at_level(logging.WARNING, "visma_async.export.dlt"):
        warehouse.load("customer", on_drift="ignore")
    assert "not proven" in caplog.text
    assert visma_sandbox.tenant_id in caplog.text
    ((complete, reason),) = warehouse.ask("SELECT complete, reason FROM erp.visma_reads")
    assert not complete
    assert "on_drift='ignore'" in reason


@pytest.mark.slow
@pytest.mark.visma_sandbox(sizes={"customer": 45}, page_size={"customer": 10}, order="unstable")
def test_what_kept_changing_is_read_again_as_a_whole(warehouse, visma_sandbox):
    visma_sandbox.drift("customer", how="balanced")
    warehouse.load("customer")
    assert not warehouse.one("SELECT complete FROM erp.visma_reads")
    visma_sandbox.stop_drifting()
    warehouse.load("customer")
    assert warehouse.rows["customer"] == 45
    assert warehouse.ask("SELECT since FROM erp.visma_reads") == [(None,), (None,)]


@pytest.mark.slow
def test_drift_ends_the_load_where_that_is_asked_for(warehouse, visma_sandbox):
    visma_sandbox.drift("customer", how="insert")
    with pytest.raises(Exception, match="changed while it was read") as failed:
        warehouse.load("customer", on_drift="raise")
    assert DriftDetected in causes(failed.value)
    visma_sandbox.stop_drifting()
    warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.customer") > 95


@pytest.mark.slow
def test_an_error_loads_nothing_and_moves_no_mark(warehouse, visma_sandbox):
    warehouse.load("customer")
    visma_sandbox.change("customer", "10003", name="Changed")
    visma_sandbox.fail_next(status=500, path="/v1/customer*")
    with pytest.raises(Exception, match="500") as failed:
        warehouse.load("customer", "customer_invoice")
    assert ServerError in causes(failed.value)
    assert SECRET not in str(failed.value)
    warehouse.load("customer")
    assert warehouse.one("SELECT count(*) FROM erp.customer WHERE name = 'Changed'") == 1


@pytest.mark.slow
def test_a_client_that_cannot_be_made_is_told_of(warehouse, monkeypatch):
    monkeypatch.delenv("VISMA_TOKEN", raising=False)
    monkeypatch.delenv("VISMA_CLIENT_ID", raising=False)
    with pytest.raises(Exception, match="VISMA_CLIENT_ID") as failed:
        warehouse.pipeline.run(visma_source(["customer"]))
    assert ConfigurationError in causes(failed.value)


@pytest.mark.slow
def test_the_environment_says_who_connects_and_dlt_keeps_no_secret(
    warehouse, visma_sandbox, monkeypatch, tmp_path
):
    for name, value in {
        "CLIENT_ID": visma_sandbox.client_id,
        "CLIENT_SECRET": visma_sandbox.client_secret,
        "TENANT_ID": visma_sandbox.tenant_id,
        "BASE_URL": visma_sandbox.url,
        "TOKEN_URL": visma_sandbox.token_url,
    }.items():
        monkeypatch.setenv(f"VISMA_{name}", value)
    monkeypatch.delenv("VISMA_TOKEN", raising=False)
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "DEBUG")
    warehouse.pipeline.run(visma_source(["customer"]))
    assert warehouse.ask("SELECT DISTINCT _company FROM erp.customer") == [
        (visma_sandbox.tenant_id,)
    ]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 5
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]


@pytest.mark.slow
def test_one_client_serves_all_tables_and_is_closed(warehouse, visma_sandbox):
    opened, closed = [], []

    @asynccontextmanager
    async def connect():
        async with client_of(visma_sandbox) as visma:
            assert isinstance(visma, VismaNet)
            opened.append(threading.current_thread().name)
            yield visma
        closed.append(threading.current_thread().name)

    source = visma_source(
        ["customer", "customer_invoice", "country"],
        companies=[visma_sandbox.tenant_id],
        connect=connect,
    )
    warehouse.pipeline.run(source)
    assert opened == closed == ["visma_async-dlt"]


@pytest.mark.slow
def test_fields_that_are_newer_than_the_model_become_columns(warehouse, visma_sandbox):
    warehouse.load("customer")
    newer = b'[{"internalId": 1, "number": "1", "brandNew": "text", "newer": {"amount": 1.5}}]'
    visma_sandbox.fail_next(None, status=200, body=newer, path="/v1/customer")
    warehouse.load("customer")
    row = "SELECT brand_new, newer__amount FROM erp.customer WHERE number = '1'"
    assert warehouse.ask(row) == [("text", Decimal("1.5"))]
    assert warehouse.one("SELECT count(*) FROM erp.customer") == 96


@pytest.mark.slow
def test_levels_that_are_not_asked_for_are_kept_as_json(warehouse):
    warehouse.load("customer_invoice", max_table_nesting=0)
    types = warehouse.types("customer_invoice")
    assert types["invoice_lines"] == types["customer"] == "JSON"
    assert warehouse.one(
        "SELECT json_array_length(invoice_lines) FROM erp.customer_invoice LIMIT 1"
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"datasets": ["customers"]}, "customers"),
        ({"datasets": ["customer", Dataset(resource="customer")]}, "Two datasets"),
        ({"datasets": ["customer"], "companies": []}, "no company"),
        ({"datasets": ["customer"], "overlap": -1}, "overlap"),
        ({"datasets": ["customer"], "at_once": 0}, "at_once"),
        ({"datasets": ["customer"], "on_drift": "hope"}, "on_drift"),
        ({"datasets": [Dataset(resource="ui_extension", method="list_for_owner")]}, "owner_id"),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_is_sent(options, message):
    with pytest.raises(ConfigurationError, match=message):
        visma_source(**options)


@pytest.mark.slow
def test_without_dlt_it_is_said_how_to_get_it(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("visma_async.export.dlt")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "dlt", None)
    with pytest.raises(ConfigurationError, match="package dlt") as error:
        importlib.import_module("visma_async.export.dlt")
    assert "visma-async[dlt]" in str(error.value)


@pytest.mark.slow
def test_every_list_has_a_resource(visma_sandbox):
    datasets = [
        Dataset(resource=known.resource, method=known.method)
        for known in default_lists()
        if known.item is not None
    ]
    source = visma_source(datasets, connect=lambda: client_of(visma_sandbox))
    assert len(source.resources) == len(datasets) > 100
    for dataset in datasets:
        known, shape = dataset.facts, shape_of(dataset.facts.item)
        resource = source.resources[dataset.name.replace(".", "_")]
        columns = resource.compute_table_schema()["columns"]
        assert len(columns) >= len(
            [one for one in shape.fields.values() if isinstance(one, Scalar)]
        )
        assert (resource.incremental is not None) == (resource.write_disposition == "merge")
        if resource.write_disposition == "merge":
            assert known.identity
            assert known.modified


def every_place(shape: Shape, path=()):
    for name, kind in shape.fields.items():
        inner = kind.item if isinstance(kind, Items) else kind
        yield (*path, column_name(name)), kind
        if isinstance(inner, Shape):
            yield from every_place(inner, (*path, column_name(name)))


@pytest.mark.slow
def test_no_two_fields_of_a_list_become_one_column():
    for known in default_lists():
        if known.item is not None:
            places = [path for path, _ in every_place(shape_of(known.item))]
            assert len(places) == len(set(places)), known.name


@pytest.mark.slow
def test_rows_hold_what_their_columns_take():
    rows = Rows(shape_of(Dataset(resource="customer_invoice").facts.item), dt.UTC, ("a",), "one")
    row = rows.row(
        "k",
        b'{"referenceNumber": 7, "documentDate": "2024-05-25T00:00:00", "note": null,'
        b'"lastModifiedDateTime": "2024-05-25T13:45:00+02:00", "amount": 12, "hold": "yes",'
        b'"documentDueDate": "2024-05-25T13:45:00", "customer": {"number": "1", "odd": [1]},'
        b'"invoiceLines": [{"quantity": 1.50}], "metadata": {"totalCount": 1}}',
    )
    assert row == {
        "_company": "one",
        "_key": "k",
        "reference_number": "7",
        "document_date": dt.date(2024, 5, 25),
        "last_modified_date_time": dt.datetime(2024, 5, 25, 11, 45, tzinfo=dt.UTC),
        "amount": Decimal(12),
        "customer": {"number": "1", "odd": [1]},
        "invoice_lines": [{"quantity": Decimal("1.5")}],
        # What would be lost in its column is kept beside it.
        "extra_fields": {"hold": "yes", "documentDueDate": "2024-05-25T13:45:00"},
    }
    assert row["last_modified_date_time"].tzinfo is dt.UTC


def causes(error):
    found = []
    while error is not None:
        found.append(type(error))
        error = error.__cause__
    return found


@pytest.fixture(scope="module")
def postgres():
    server = LocalPostgres()
    yield server
    server.close()


@pytest.mark.slow
@pytest.mark.visma_sandbox(companies=2, sizes={"customer": 95, "customer_invoice": 40})
def test_a_real_postgresql(tmp_path, visma_sandbox, postgres):
    import psycopg2

    def load():
        source = visma_source(
            ["customer", "customer_invoice", "country", "salesorder_v3.sales_orders"],
            companies=visma_sandbox.tenant_ids,
            connect=lambda: client_of(visma_sandbox),
        )
        pipeline.run(source)

    def ask(query):
        with closing(psycopg2.connect(postgres.url)) as database, database.cursor() as cursor:
            cursor.execute(query)
            return cursor.fetchall()

    pipeline = dlt.pipeline(
        "visma_postgres",
        pipelines_dir=str(tmp_path / "pipelines"),
        destination=dlt.destinations.postgres(postgres.url),
        dataset_name="erp",
    )
    exact = Decimal("1234567890123456789012345678.0123456789")
    visma_sandbox.change("customer", "10001", creditLimit=exact)
    load()
    assert ask("SELECT count(*), count(DISTINCT _company) FROM erp.customer") == [(190, 2)]
    limits = ask("SELECT credit_limit FROM erp.customer WHERE number = '10001' ORDER BY 1")
    assert limits[-1] == (exact,)
    types = dict(
        ask(
            "SELECT column_name, data_type FROM information_schema.columns "
            "WHERE table_schema = 'erp' AND table_name = 'customer'"
        )
    )
    assert types["last_modified_date_time"] == "timestamp with time zone"
    assert types["credit_limit"] == "numeric"
    told = columns_of(shape_of(Dataset(resource="customer").facts.item), keyed=True)
    # Also the names that are too long for PostgreSQL are those that were told of.
    assert len(types) == len(told.root) + len(("_dlt_id", "_dlt_load_id"))
    visma_sandbox.change("customer", "10003", name="Changed")
    load()
    assert ask("SELECT count(*) FROM erp.customer") == [(190,)]
    assert ask("SELECT count(*) FROM erp.customer WHERE name = 'Changed'") == [(1,)]
    reads = ask("SELECT complete, count(*) FROM erp.visma_reads GROUP BY 1")
    assert reads == [(True, 16)]
