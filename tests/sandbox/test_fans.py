"""Lists that are read once for each record of another: together they are the table."""

from __future__ import annotations

from itertools import product

import pytest

from visma_async.export.catalog import every_list, facts
from visma_async.export.paths import value_at
from visma_async.sandbox.company import STORES
from visma_async.sandbox.contract import contract
from visma_async.sandbox.tables import tables
from visma_async.wire import json

FANNED = [known for known in every_list() if known.fans]
MADE = "salesorder_v3.sales_orders.list_lines"
"""The lines of an order are made for it: no table has them."""
UNEVEN = {
    "account": 4,
    "branch": 2,
    "customer": 7,
    "employee": 5,
    "financial_period": 15,
    "inventory": 9,
    "ledger": 6,
    "sales_category": 3,
    "sales_order": 11,
    "sales_person": 4,
    "supplier": 10,
    "v3_customers": 3,
    "v3_sales_order": 8,
}
SIZES = {"even": dict.fromkeys(STORES, 12), "uneven": dict.fromkeys(STORES, 40) | UNEVEN}
SHOWN = {
    "customer.list_invoices": "customer.number",
    "employee.list_expense_claims": "claimedBy.number",
    "employee.list_expense_receipts": "claimedBy.employeeNumber",
    "employee.list_time_cards": "employee.number",
    "customer.list_contacts": "businessAccount",
    "customer_payment_method.list_for_customer": "customer.id",
    "fixed_asset_transaction.list_for_reference": "refNo",
    "general_ledger_transactions": "ledger.id",
    "inventory_summary.list_for_inventory": "inventory.number",
    "kit_specifications.list_revisions": "kitInventoryID",
    "location.list_for_account": "baccount.number",
    "supplier.list_contacts": "businessAccount",
    "supplier_location.list_for_account": "baccount.number",
}
"""Fields of the record that tell its parent."""


@pytest.fixture(params=SIZES)
def sizes(request) -> dict[str, int]:
    return SIZES[request.param]


@pytest.fixture
def visma_sandbox_options(sizes):
    return {"sizes": sizes, "quota": None, "sales_order_quota": None}


def every_value(known, given: list[list[dict]]) -> list[dict]:
    """Every combination of the arguments that the fans of a list give."""
    owners = [{"owner_id": str(number)} for number in (1, 2, 3)]
    return [
        {name: value for one in together for name, value in one.items()}
        for together in product(*(values or owners for values in given))
    ]


async def rows_by_value(company, known) -> list[tuple[dict, list[dict]]]:
    """What the list gives for each combination of arguments."""
    given = []
    for fan in known.fans:
        records: list = []
        if fan.resource is not None:
            source = facts(fan.resource, fan.method).listing(company, {}).raw()
            records = await source.collect()
        given.append([*fan.values(records)])
    return [
        (arguments, await known.listing(company, arguments).raw().collect())
        for arguments in every_value(known, given)
    ]


def store_of(known) -> str:
    """The store of a list's records."""
    service = "salesorder" if known.resource.startswith("salesorder_v3.") else "erp"
    name = known.resource.rpartition(".")[2] if service == "salesorder" else known.resource
    (item,) = {
        endpoint.item
        for endpoint in contract(service).endpoints
        if (endpoint.resource, endpoint.name, endpoint.kind) == (name, known.method, "list")
    }
    return tables(service)[item].store


@pytest.mark.parametrize("known", FANNED, ids=lambda known: known.name)
async def test_all_values_together_give_the_table_once(visma_company, known, sizes):
    found = await rows_by_value(visma_company, known)
    rows = [record for _, records in found for record in records]
    for record in rows:
        record.pop("metadata", None)
    assert len({json.dumps(record) for record in rows}) == len(rows)
    for arguments, records in found:
        told = [known.identify(record) for record in records]
        assert len(set(told)) == len(told) or not known.identity
        assert None not in told or not known.identity
        if path := SHOWN.get(known.name):
            (key,) = arguments.values()
            assert {value_at(record, path) for record in records} <= {key}
    assert max(len(records) for _, records in found) < len(rows) or len(found) == 1
    if known.name == MADE:
        return
    if known.name in {"customer.list_contacts", "supplier.list_contacts"}:
        (other,) = {"customer", "supplier"} - {known.resource}
        more = await rows_by_value(visma_company, facts(other, "list_contacts"))
        rows += [record for _, records in more for record in records]
    assert len(rows) == sizes[store_of(known)]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/GeneralLedgerTransactions?ledger=nobody",
        "/v1/budget?branch=1&ledger=000001&financialYear=2020",
        "/v1/budget?branch=1&ledger=000002&financialYear=2000",
        "/v1/location/nobody",
        "/v1/customerpaymentmethod/nobody",
        "/v1/inventorysummary/nobody",
        "/v1/uiExtension/nobody",
        "/v1/inventory/barcode/shipment/nobody",
    ],
)
async def test_what_is_not_there_has_no_rows(caller, path):
    assert (await caller.call("GET", path))[:2] == (200, [])


async def test_a_written_record_stays_with_its_parent(open_sandbox):
    caller = await open_sandbox(sizes={"time_card": 20, "employee": 4, "customer_direct_debit": 9})
    now = {one["refNbr"] for one in await caller.get("/v1/employee/102/timecards")}
    assert now == {"000003", "000007", "000011", "000015", "000019"}
    caller.sandbox.drift("time_card", how="change", changes=20, times=1)
    await caller.get("/v1/timeCard", pageSize=5)
    caller.sandbox.drift("customer_direct_debit", how="change", changes=9, times=1)
    caller.sandbox.drift("customer_direct_debit", how="insert", changes=4, times=1)
    assert {one["refNbr"] for one in await caller.get("/v1/employee/102/timecards")} == now


@pytest.mark.parametrize("path", ["customer/{}/balance", "supplier/{}/balance"])
@pytest.mark.parametrize("size", [3, 300])
async def test_a_balance_is_that_of_the_party_asked_for(open_sandbox, path, size):
    caller = await open_sandbox(
        sizes={f"{name}_balance": size for name in ("customer", "supplier")}
    )
    party = path.partition("/")[0]
    first = 10_000 if party == "customer" else 50_000
    listed = {one[party]["number"]: one for one in await caller.get(f"/v1/{party}/balance")}
    assert len(listed) == size
    for number in (first, first + 2, first + 299):
        found = await caller.get("/v1/" + path.format(number))
        assert found[party]["number"] == str(number)
        assert found == listed.get(str(number), found)


async def test_a_new_customer_has_a_balance_too(caller):
    status, _, headers = await caller.call("POST", "/v1/customer", json={"name": {"value": "New"}})
    key = headers["location"].rpartition("/")[2]
    assert status == 201
    found = await caller.get(f"/v1/customer/{key}/balance")
    assert (found["customer"]["number"], found["customer"]["name"]) == (key, "New")


async def test_nobody_has_two_balances(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 5, "customer_balance": 100})
    found = await caller.get("/v1/customer/balance")
    assert len({one["customer"]["number"] for one in found}) == len(found) == 5


async def test_payment_methods_are_the_same_by_customer_and_in_groups(open_sandbox):
    caller = await open_sandbox(sizes={"customer": 5, "customer_payment_method": 12})
    for group in await caller.get("/v1/customerpaymentmethod"):
        (method,) = group["paymentMethods"]
        assert method["customer"]["id"] == group["customerId"]
        single = await caller.get(f"/v1/customerpaymentmethod/{group['customerId']}")
        assert method["cardOrAccountNo"] in {one["cardOrAccountNo"] for one in single}
