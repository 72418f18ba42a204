"""The catalogue of lists: against the documents, the generated classes and the sandbox."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from operator import attrgetter
from typing import get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async import ConfigurationError, DecodeError, Period, models
from visma_async.api.resources import journal_transaction
from visma_async.export.catalog import default_lists, every_list, facts
from visma_async.export.details import DETAILS
from visma_async.export.identities import IDENTITIES, identify
from visma_async.export.needs import FANS, Fan
from visma_async.export.paths import value_at
from visma_async.export.repeats import REPEATS
from visma_async.export.signatures import list_methods, resource_class, resource_names, signature
from visma_async.sandbox.company import STORES
from visma_async.wire import json
from visma_async.wire.model import is_model, wire_fields

LISTS = every_list()
NAMED = {(known.resource, known.method): known for known in LISTS}
PERIODS = Fan(parameters=("start", "end"), fields=("year", "period"), periods=True)


def of_every_list(test):
    """A test of each list in turn, as one: there are 148 of them."""

    def of_all():
        for known in LISTS:
            try:
                test(known)
            except AssertionError as error:
                error.add_note(f"Of the list {known.name}.")
                raise

    of_all.__name__, of_all.__doc__ = test.__name__, test.__doc__
    return of_all


def method_of(resource: str, method: str):
    return getattr(resource_class(resource), method)


def field_at(model: type, path: str):
    """The type of the field at a dotted path of a model; None where there is none."""
    for name in path.split("."):
        model = {f.name: f.type for f in wire_fields(model)}.get(name) if is_model(model) else None
    return model


def documented(service: str, prefix: str = "") -> set[tuple[str, str]]:
    folder = files("visma_async.documents")
    document = json.loads(folder.joinpath(f"{service}.openapi.json").read_bytes())
    naming = json.loads(folder.joinpath(f"{service}.naming.json").read_bytes())
    operations = (
        operation
        for path in document["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and operation.get("x-list")
    )
    named = (naming[operation["operationId"]] for operation in operations)
    return {(prefix + name["resource"], name["method"]) for name in named}


def test_every_list_of_both_documents_is_there_once():
    erp, orders = documented("erp"), documented("salesorder", "salesorder_v3.")
    assert (len(erp), len(orders)) == (137, 11)
    assert set(NAMED) == erp | orders
    assert len(LISTS) == len(NAMED)


@of_every_list
def test_the_record_has_the_fields_of_its_identity(known):
    for path in known.identity:
        kind = field_at(known.item, path)
        assert isinstance(kind, type), path
        assert not is_model(kind), path


@of_every_list
def test_a_number_is_not_told_without_its_type(known):
    types = {"documentType", "module", "orderType", "receiptType", "tranType"}
    if known.item is models.SupplierPayment:
        types = {"type"}
    if known.identity:
        has = {name for name in types if field_at(known.item, name) is not None}
        assert has <= set(known.identity)


def test_identities_that_lose_records_if_they_are_wrong():
    assert facts("customer_payment").identity == ("type", "refNbr")
    assert facts("kit_assembly").identity == ("type", "refNo")
    assert facts("salesorder_v3.sales_orders").identity == ("type", "orderId")
    assert facts("location").identity == ("baccount.number", "locationId")
    assert facts("discount_v2").identity == ("discountCode", "series")
    assert facts("fixed_asset_transaction").identity == ("refNo", "lineNo")
    assert {"ledger.id", "branch.number", "account.number", "subaccountId"} < set(
        facts("general_ledger_balance").identity
    )


def test_batches_are_joined_by_their_identity():
    batches = journal_transaction._LIST.batches
    assert facts("journal_transaction").identity == batches.keys


@of_every_list
def test_every_model_was_thought_about(known):
    if known.item is not None:
        prefix = "salesorder_v3." if known.resource.startswith("salesorder_v3.") else ""
        assert prefix + known.item.__name__ in IDENTITIES


def test_the_tables_name_no_list_and_no_model_that_is_not_there():
    prefixes = ("salesorder_v3." if k.resource.startswith("salesorder_v3.") else "" for k in LISTS)
    items = {f"{p}{k.item.__name__}" for p, k in zip(prefixes, LISTS, strict=True) if k.item}
    assert set(IDENTITIES) == items
    assert set(DETAILS) <= items
    assert set(FANS) | set(REPEATS) | set(REPEATS.values()) <= set(NAMED)


@of_every_list
def test_the_filter_by_the_last_change(known):
    takes = signature(method_of(known.resource, known.method))
    names = {name for name in takes.filters if "modified" in name}
    assert known.modified in (names or {None})
    if known.modified_field is not None:
        assert field_at(known.item, known.modified_field) is not None
    bare = known.modified is not None and "Condition" not in str(takes.kinds[known.modified])
    assert known.bare_modified == bare


def test_which_lists_take_a_bare_date():
    assert {known.name for known in LISTS if known.bare_modified} == {
        "general_ledger_balance",
        "journal_transaction",
        "salesorder_v3.sales_orders",
        "salesorder_v3.sales_orders.list_by_type",
    }


def test_how_many_cannot_be_read_incrementally():
    assert sum(known.modified is None for known in LISTS if "." not in known.resource) == 41


@of_every_list
def test_children_hold_models_and_expands_are_flags(known):
    for name in known.children:
        kind = field_at(known.item, name)
        assert get_origin(kind) is list, name
        assert is_model(get_args(kind)[0]), name
    takes = signature(method_of(known.resource, known.method))
    assert all(takes.kinds[name] == (bool,) for name in known.expands)


@of_every_list
def test_fans_supply_what_there_is_to_supply(known):
    takes = signature(method_of(known.resource, known.method))
    supplied = [name for fan in known.fans for name in fan.parameters]
    assert len(supplied) == len(set(supplied))
    assert takes.required <= set(supplied) <= set(takes.kinds)
    for fan in known.fans:
        assert set(fan.unless) <= set(takes.kinds) - set(supplied)
        wanted = Period if fan.periods else int if fan.integers else str
        assert all(wanted in takes.kinds[name] for name in fan.parameters)


@of_every_list
def test_fans_come_from_lists_that_need_nothing_and_have_the_fields(known):
    for fan in known.fans:
        if fan.resource is None:
            assert not fan.fields
            continue
        source = facts(fan.resource, fan.method)
        assert not source.fans
        kinds = [field_at(source.item, path) for path in fan.fields]
        assert all(isinstance(kind, type) and not is_model(kind) for kind in kinds)
        assert len(fan.fields) == (2 if fan.periods else len(fan.parameters))
        if fan.integers:
            assert kinds == [int]
        if fan.within is not None:
            assert field_at(source.item, fan.within) == list[source.item]
        if fan.only is not None:
            path, wanted = fan.only
            assert wanted in {member.value for member in field_at(source.item, path)}


@of_every_list
def test_the_detail_reads_a_record_by_fields_that_it_has(known):
    if known.detail is None:
        return
    takes = signature(method_of(known.detail.resource, known.detail.method))
    assert len(takes.keys) == len(known.detail.fields)
    assert get_args(takes.result)[0] is not None
    for name, path in zip(takes.keys, known.detail.fields, strict=True):
        kind = field_at(known.item, path)
        assert isinstance(kind, type), path
        assert takes.kinds[name] == (int if kind is int else str,), path


@of_every_list
def test_a_repetition_tells_nothing_that_the_other_list_does_not_tell(known):
    if known.repeats is None:
        return
    other = facts(*known.repeats)
    assert other.repeats is None
    own, others = ({f.name for f in wire_fields(k.item)} for k in (known, other))
    if known.item is models.BarCode:
        assert other.item is models.InventoryCrossReference
    elif known.item is models.CustomerPaymentMethod:
        assert field_at(other.item, "paymentMethods") == list[known.item]
    else:
        assert own <= others


def test_what_is_exported_unless_lists_are_named():
    names = {known.name for known in default_lists()}
    assert {"customer", "budget", "journal_transaction", "purchase_receipt_v2"} <= names
    assert {"customer_v2.list_balances", "salesorder_v3.sales_orders.list_lines"} <= names
    left = {known.name: known for known in LISTS if known.name not in names}
    assert all(
        known.repeats for name, known in left.items() if name != "ui_extension.list_for_owner"
    )
    assert "ui_extension.list_for_owner" in left
    assert {facts(*known.repeats).name for known in left.values() if known.repeats} <= names


def test_a_list_is_known_without_any_other_resource():
    program = (
        "import sys\n"
        "from visma_async.export.catalog import facts\n"
        "assert facts('ledger').identity\n"
        "print(*(name for name in sys.modules if '.resources.' in name))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["visma_async.api.resources.ledger"]


@pytest.mark.parametrize(
    ("resource", "method", "message", "advice"),
    [
        ("customers", "list", "no resource 'customers'", "customer"),
        ("salesorder_v3", "list", "no resource 'salesorder_v3'", ""),
        ("salesorder_v4.customers", "list", "no resource", "salesorder_v3.customers"),
        ("customer", "get", "no list 'get'", "list_balances"),
        ("attachment", "list", "no list 'list'", "It has none."),
    ],
)
def test_what_is_not_there_is_refused(resource, method, message, advice):
    with pytest.raises(ConfigurationError, match=message) as raised:
        facts(resource, method)
    assert advice in (raised.value.advice or "")


def test_names_of_lists():
    assert facts("customer").name == "customer"
    assert facts("customer", "list_balances").name == "customer.list_balances"
    assert facts("salesorder_v3.sales_orders").name == "salesorder_v3.sales_orders"


def test_every_resource_is_known():
    assert len(resource_names()) == len(set(resource_names()))
    assert all(resource_class(name).__name__.endswith("Resource") for name in resource_names())


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ({"type": "Payment", "refNbr": "1"}, ("Payment", "1")),
        ({"type": "Payment", "refNbr": None}, None),
        ({"type": "Payment", "refNbr": ""}, None),
        ({"type": "Payment"}, None),
        ({}, None),
        ("Payment", None),
    ],
)
def test_a_record_that_does_not_say_what_it_is_has_no_identity(record, found):
    assert facts("customer_payment").identify(record) == found


def test_a_number_that_an_answer_leaves_out_does_not_make_all_records_one():
    assert identify({"internalId": 0}, ("internalId",)) is None
    assert identify({"internalId": 7}, ()) is None


def test_values_at_paths():
    record = {"a": {"b": {"c": 1}, "d": None}, "e": [{"f": 2}]}
    assert value_at(record, "a.b.c") == 1
    assert [value_at(record, path) for path in ("a.d.x", "a.x", "e.f", "x.y")] == [None] * 4


@given(
    year=st.integers(1900, 2100),
    number=st.integers(1, 99),
    form=st.sampled_from(["{n:02}", "{n}", "{n:02}-{y}", "{n:02}{y}", "{y}{n:02}", "{y}-{n:02}"]),
)
def test_a_period_is_understood_however_it_is_written(year, number, form):
    record = {"year": year, "period": form.format(n=number, y=year)}
    period = Period(year, number)
    assert PERIODS.arguments(record) == {"start": period, "end": period}


@pytest.mark.parametrize(
    "record",
    [
        {"year": 2024, "period": "052023"},
        {"year": 2024, "period": "Q1/2023"},
        {"year": 2024, "period": "00"},
        {"year": 2024, "period": "January"},
        {"year": "this", "period": "01"},
    ],
)
def test_a_period_that_makes_no_sense_is_an_error(record):
    with pytest.raises(DecodeError, match="no period"):
        PERIODS.arguments(record)


def test_a_record_without_the_value_gives_nothing():
    (fan,) = facts("sales_order", "list_commissions").fans
    assert fan.arguments({"orderType": "SO", "orderNo": "1"}) == {
        "order_type": "SO",
        "order_nbr": "1",
    }
    assert fan.arguments({"orderType": "SO", "orderNo": None}) is None
    assert fan.arguments({"orderType": "", "orderNo": "1"}) is None
    assert facts("ui_extension", "list_for_owner").fans[0].arguments({"id": 1}) is None


def test_values_have_the_type_of_the_parameter():
    branch, ledger, year = facts("budget").fans
    assert year.arguments({"year": 2024}) == {"financial_year": "2024"}
    assert ledger.arguments({"number": "B", "balanceType": "Budget"}) == {"ledger": "B"}
    assert ledger.arguments({"number": "1", "balanceType": "Actual"}) is None
    assert branch.arguments({"number": "1"}) == {"branch": "1"}


def test_a_value_comes_once_also_from_within_other_records():
    (fan,) = facts("sales_category", "list_items").fans
    tree = {"categoryID": 1, "subCategories": [{"categoryID": 2, "subCategories": None}]}
    assert [*fan.values([tree, {"categoryID": 3}, {"categoryID": 1}])] == [
        {"category_id": 1},
        {"category_id": 2},
        {"category_id": 3},
    ]
    with pytest.raises(DecodeError, match="should be numbers"):
        fan.arguments({"categoryID": "one"})


@pytest.mark.visma_sandbox(sizes=dict.fromkeys(STORES, 12))
async def test_the_identities_tell_the_records_of_the_sandbox_apart(visma_company):
    for known in LISTS:
        if known.fans or not known.identity:
            continue
        records = await known.listing(visma_company, {}).raw().collect()
        found = [known.identify(record) for record in records]
        assert None not in found, known.name
        assert len(set(found)) == len(records) > 0, known.name


@pytest.mark.visma_sandbox(sizes=dict.fromkeys(STORES, 12))
async def test_fans_give_what_the_lists_take(visma_company):
    sources: dict[tuple[str, str], list] = {}
    for known in LISTS:
        arguments: dict = {"owner_id": "1"} if known.method == "list_for_owner" else {}
        for fan in known.fans:
            if fan.resource is None:
                continue
            place = (fan.resource, fan.method)
            if place not in sources:
                source = facts(*place)
                sources[place] = await source.listing(visma_company, {}).raw().collect()
            arguments |= next(fan.values(sources[place]))
        if known.fans:
            await known.listing(visma_company, arguments).raw().collect()


@pytest.mark.visma_sandbox(sizes=dict.fromkeys(STORES, 12))
async def test_details_read_the_record(visma_company):
    for known in LISTS:
        if known.fans or known.detail is None:
            continue
        record = (await known.listing(visma_company, {}).raw().collect())[0]
        keys = known.detail.keys(record)
        assert keys is not None, known.name
        read = attrgetter(f"{known.detail.resource}.{known.detail.method}")(visma_company)
        found = await read(*keys).raw()
        assert known.identify(found) == known.identify(record) is not None, known.name


def test_a_record_without_its_keys_has_no_detail():
    detail = facts("supplier_invoice").detail
    assert detail.keys({"documentType": "Invoice", "referenceNumber": "1"}) == ("Invoice", "1")
    assert detail.keys({"referenceNumber": "1"}) is None


def test_only_lists_are_methods_that_list():
    assert list_methods(resource_class("financial_period")) == ("list",)
    assert "get" not in list_methods(resource_class("customer"))
