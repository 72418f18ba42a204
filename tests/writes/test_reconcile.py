"""What became of lost writes is found out, and never claimed falsely."""

from __future__ import annotations

import asyncio
import pickle
import re
from datetime import datetime

import pytest

from tests.fault_proxy import Cut, fault_proxy
from visma_async import Retry, StaticToken, VismaNet, documents, models, since
from visma_async.clock import ScaledClock
from visma_async.errors import ConfigurationError, OutcomeUnknown
from visma_async.writes.lookups import CREATES, READS, read_path
from visma_async.writes.written import standing

SCALE = 5000.0
"""Four minutes of the server's limit are 50 ms."""
pytestmark = [
    pytest.mark.visma_sandbox(scale=SCALE, token_lifetime=1e9),
    pytest.mark.visma_client(retry=Retry(first_pause=0.0)),
]


async def lost(call, sandbox, **fault) -> OutcomeUnknown:
    sandbox.fail_next(1, method=call.request.method, **(fault or {"reset": "before"}))
    with pytest.raises(OutcomeUnknown) as caught:
        await call
    return caught.value


def numbered(company, number="C1", name="ACME"):
    return company.customer.create(
        models.CustomerUpdate(number=number, override_number_series=True, name=name)
    )


def invoice(company, **fields):
    return company.customer_invoice_v2.create(
        models.CustomerInvoiceUpdate(customer_number="10000", **fields)
    )


BEFORE = {"reset": "before"}
AFTER = {"reset": "after"}
OUTCOMES = [(BEFORE, "not executed"), (AFTER, "executed")]


@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES)
async def test_a_create_with_a_number_of_the_callers(visma_sandbox, visma_company, fault, outcome):
    error = await lost(numbered(visma_company), visma_sandbox, **fault)
    found = await visma_company.reconcile(error)
    assert found.outcome == outcome, found
    assert found.look_by == 'company.request("GET", "/v1/customer/C1")'
    assert [one["number"] for one in found.found] == (["C1"] if outcome == "executed" else [])


@pytest.mark.parametrize("field", ["external_reference", "customer_ref_number"])
@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES)
async def test_a_create_with_a_reference_of_the_callers(
    visma_sandbox, visma_company, fault, outcome, field
):
    error = await lost(invoice(visma_company, **{field: "A-17"}), visma_sandbox, **fault)
    found = await visma_company.reconcile(error)
    assert found.outcome == outcome, found
    name = {"external_reference": "externalReference", "customer_ref_number": "customerRefNumber"}
    assert (
        found.look_by
        == f'company.listing("/v1/customerinvoice", query={{"{name[field]}": \'A-17\'}})'
    )
    shown = await eval(found.look_by, {"company": visma_company}).collect()
    assert [one["referenceNumber"] for one in shown] == [
        one["referenceNumber"] for one in found.found
    ]


async def test_a_create_without_either_tells_which_filter_would_show_it(
    visma_sandbox, visma_company
):
    error = await lost(
        visma_company.customer.create(models.CustomerUpdate(name="X")), visma_sandbox
    )
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert "neither a number nor a reference" in found.how
    assert found.look_by.startswith('company.listing("/v1/customer", query={"createdDateTime"')
    names = {"company": visma_company, "since": since, "datetime": datetime}
    assert await eval(found.look_by, names).collect() is not None


async def test_two_that_fit_are_shown_and_neither_is_chosen(visma_sandbox, visma_company):
    await invoice(visma_company, external_reference="A-17")
    error = await lost(invoice(visma_company, external_reference="A-17"), visma_sandbox, **AFTER)
    found = await visma_company.reconcile(error)
    assert (found.outcome, len(found.found)) == ("unknown", 2)


async def test_a_record_of_somebody_elses_under_the_number_is_not_ours(
    visma_sandbox, visma_company
):
    await numbered(visma_company, name="Another")
    error = await lost(numbered(visma_company), visma_sandbox)
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert "differs from what was written in name" in found.how


@pytest.mark.parametrize("field", ["number", "external_reference"])
async def test_a_record_that_was_there_before_is_not_ours(visma_sandbox, visma_company, field):
    """The same call made twice: the first was carried out, the second never came through."""

    def write():
        if field == "number":
            return numbered(visma_company)
        return invoice(visma_company, external_reference="A-17")

    await write()
    await visma_sandbox.clock.sleep(60)
    error = await lost(write(), visma_sandbox, **BEFORE)
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert "before this write" in found.how


@pytest.mark.parametrize("skew", [-3600.0, 3600.0])
async def test_a_clock_that_is_wrong_makes_no_difference(visma_sandbox, skew):
    class Wrong(ScaledClock):
        def time(self) -> float:
            return visma_sandbox.clock.time() + skew

    token = StaticToken(visma_sandbox.access_token())
    async with VismaNet(token, base_url=visma_sandbox.url, clock=Wrong(SCALE)) as visma:
        company = visma.company(visma_sandbox.tenant_id)
        error = await lost(numbered(company), visma_sandbox, **AFTER)
        assert (await company.reconcile(error)).outcome == "executed"


async def test_nothing_is_said_not_to_have_happened_while_it_may_still_happen(
    visma_sandbox, visma_company
):
    error = await lost(numbered(visma_company), visma_sandbox)
    found = await visma_company.reconcile(error, wait=0)
    assert found.outcome == "unknown"
    assert re.search(r"until \d\d:\d\d:\d\d UTC the server may still be at work", found.how)
    asked = len(visma_sandbox.requests)
    looking = asyncio.create_task(visma_company.reconcile(error))
    while len(visma_sandbox.requests) == asked:
        await asyncio.sleep(0)
    visma_sandbox.seed(customer=[{"number": "C1", "name": "ACME"}])
    assert (await looking).outcome == "executed"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [({"status": 500, "body": {"message": "Hm."}}, "not executed"), ({"html": True}, "unknown")],
)
async def test_the_erps_own_error_ends_its_work_and_a_gateways_does_not(
    visma_sandbox, visma_company, fault, outcome
):
    error = await lost(numbered(visma_company), visma_sandbox, **fault)
    assert error.moment == "server error"
    assert (await visma_company.reconcile(error, wait=0)).outcome == outcome
    assert (await visma_company.reconcile(error)).outcome == "not executed"


async def test_it_works_from_another_process(visma_sandbox, visma_company, visma_client):
    error = await lost(numbered(visma_company), visma_sandbox, **AFTER)
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.moment, copy.failed_at, copy.company) == (
        "waiting",
        error.failed_at,
        visma_company.id,
    )
    assert (await visma_company.reconcile(copy)).outcome == "executed"
    other = visma_client.company("other")
    with pytest.raises(ConfigurationError, match="was for company"):
        await other.reconcile(copy)


async def test_an_error_without_a_request_is_said(visma_company):
    with pytest.raises(ConfigurationError, match="no request"):
        await visma_company.reconcile(OutcomeUnknown("lost"))


@pytest.mark.visma_sandbox(sizes={"supplier": 3})
@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES)
async def test_an_update_with_a_tag(visma_sandbox, visma_company, fault, outcome):
    tag = (await visma_company.supplier.get("50000").response()).etag
    body = models.SupplierUpdate(name="Renamed")
    error = await lost(
        visma_company.supplier.update("50000", body, if_match=tag), visma_sandbox, **fault
    )
    found = await visma_company.reconcile(error)
    assert found.outcome == outcome, found
    assert found.found[0]["number"] == "50000"


@pytest.mark.parametrize(("fault", "outcome"), [(BEFORE, "unknown"), (AFTER, "executed")])
async def test_an_update_without_a_tag(visma_sandbox, visma_company, fault, outcome):
    body = models.CustomerUpdate(name="Renamed", main_address=models.AddressUpdate(city="Voss"))
    error = await lost(visma_company.customer.update("10000", body), visma_sandbox, **fault)
    found = await visma_company.reconcile(error)
    assert found.outcome == outcome, found
    if outcome == "unknown":
        assert "name" in found.how


async def test_an_update_that_changes_nothing_was_not_seen_to_happen(visma_sandbox, visma_company):
    name = (await visma_company.customer.get("10000")).name
    call = visma_company.customer.update("10000", models.CustomerUpdate(name=name))
    error = await lost(call, visma_sandbox, **BEFORE)
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert "has what was written, but was last changed at" in found.how


@pytest.mark.parametrize(("fault", "outcome"), OUTCOMES)
async def test_a_delete(visma_sandbox, visma_company, fault, outcome):
    visma_sandbox.seed(attribute=[{"attributeID": "SIZE", "description": "Size"}])
    error = await lost(visma_company.attribute.delete("SIZE"), visma_sandbox, **fault)
    assert (await visma_company.reconcile(error)).outcome == outcome


@pytest.mark.parametrize(("fault", "status"), [(BEFORE, "Balanced"), (AFTER, "Open")])
async def test_an_action_shows_its_document(visma_sandbox, visma_company, fault, status):
    visma_sandbox.seed(customer_invoice=[{"referenceNumber": "17", "status": "Balanced"}])
    error = await lost(visma_company.customer_invoice.release("17"), visma_sandbox, **fault)
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert found.found[0]["status"] == status
    assert repr(status) in found.how


async def test_the_location_header_is_enough(visma_sandbox, visma_company):
    error = await lost(
        visma_company.customer.create(models.CustomerUpdate(name="X")),
        visma_sandbox,
        raw="HTTP/1.1 201 Created\r\nLocation: https://x/v1/customer/77\r\nContent-Length: 9\r\n\r\n",
    )
    assert (error.moment, error.status) == ("reading the answer", 201)
    found = await visma_company.reconcile(error)
    assert found.outcome == "executed"
    assert "https://x/v1/customer/77" in found.how


async def test_an_action_cut_short_is_not_taken_for_done(visma_sandbox, visma_company):
    visma_sandbox.seed(customer_invoice=[{"referenceNumber": "17", "status": "Balanced"}])
    visma_sandbox.next_action(result="Failed", error="The period is closed.")
    error = await lost(visma_company.customer_invoice.release("17"), visma_sandbox, truncate=5)
    assert error.status == 200
    assert (await visma_company.reconcile(error)).outcome == "unknown"


async def test_what_waits_in_the_queue_has_not_failed_to_happen(visma_sandbox, visma_company):
    call = numbered(visma_company).options(background=True)
    error = await lost(call, visma_sandbox)
    found = await visma_company.reconcile(error)
    assert found.outcome == "unknown"
    assert "queue" in found.how


async def test_a_write_that_nothing_reads_is_said(visma_sandbox, visma_company):
    error = await lost(
        visma_company.request("PUT", "/v1/newThing/{id}", keys=("1",), body={"a": 1}), visma_sandbox
    )
    found = await visma_company.reconcile(error)
    assert (found.outcome, found.look_by) == ("unknown", None)


@pytest.mark.parametrize("how", ["fin", "rst"])
async def test_reconciling_finds_the_truth_wherever_a_create_was_cut(visma_sandbox, how):
    """Every create that ended as unknown is looked up; the sandbox's records are the truth."""
    verdicts = []
    async with fault_proxy(visma_sandbox) as proxy:
        token = StaticToken(visma_sandbox.access_token())
        async with VismaNet(token, base_url=proxy.url, clock=visma_sandbox.clock) as visma:
            company = visma.company(visma_sandbox.tenant_id)
            proxy.arm(None)
            await numbered(company, "LENGTH")
            length = proxy.sent, proxy.answered
            cuts = [Cut("request", at, how) for at in range(0, length[0] + 1, 40)]
            cuts += [Cut("request", length[0], how)]
            cuts += [Cut("answer", at, how) for at in range(0, length[1] + 1, 40)]
            for number, cut in enumerate(cuts):
                proxy.arm(cut)
                try:
                    await numbered(company, f"C{number}", f"Name {number}")
                except OutcomeUnknown as error:
                    proxy.arm(None)
                    found = await company.reconcile(error)
                    exists = visma_sandbox.read("customer", f"C{number}") is not None
                    assert found.outcome == ("executed" if exists else "not executed"), cut
                    verdicts.append(found.outcome)
    assert set(verdicts) == {"executed", "not executed"}
    assert len(verdicts) > 15


def test_the_tables_say_what_the_documents_say():
    document = documents.load("erp.openapi")
    paths, schemas = document["paths"], document["components"]["schemas"]

    def fields(post):
        schema = post["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        return schemas[schema.rpartition("/")[2]]["properties"]

    for route, lookup in CREATES.items():
        body = fields(paths[route.partition(" ")[2]]["post"])
        filters = {one["name"] for one in paths[lookup.list]["get"].get("parameters", ())}
        assert set(lookup.number) <= set(body), route
        assert lookup.override == ("overrideNumberSeries" in body), route
        assert set(lookup.references) <= set(body) & filters, route
        assert lookup.since is None or {lookup.since, f"{lookup.since}Condition"} <= filters, route
        if lookup.read is not None:
            assert "get" in paths[lookup.read], route
            assert lookup.read.count("{") == len(lookup.number), route
    numbered = {
        f"POST {path}"
        for path, operations in paths.items()
        if "post" in operations
        and "application/json" in operations["post"].get("requestBody", {}).get("content", {})
        and "$ref" in operations["post"]["requestBody"]["content"]["application/json"]["schema"]
        and "overrideNumberSeries" in fields(operations["post"])
    }
    assert numbered == {route for route, lookup in CREATES.items() if lookup.override}

    readable = {
        re.sub(r"\{[^{}]*\}", "{}", path)
        for name in ("erp.openapi", "salesorder.openapi")
        for path, operations in documents.load(name)["paths"].items()
        if "get" in operations
    }
    assert readable >= READS


@pytest.mark.parametrize(
    ("route", "path", "read"),
    [
        ("PUT /v1/customer/{customerCd}", "/v1/customer/1", "/v1/customer/1"),
        (
            "POST /v1/customerinvoice/{invoiceNumber}/action/release",
            "/v1/customerinvoice/1/action/release",
            "/v1/customerinvoice/1",
        ),
        ("POST /v1/customer/action/changeCustomerCd/{internalId}", "/v1/x", None),
        ("DELETE /v1/uiExtension/{ownerId}/{internalId}", "/v1/uiExtension/1/2", None),
        (
            "DELETE /v1/supplierInvoice/{documentType}/{invoiceNumber}",
            "/v1/supplierInvoice/Invoice/2",
            "/v1/supplierInvoice/Invoice/2",
        ),
    ],
)
def test_where_a_written_record_is_read(route, path, read):
    assert read_path(route, path) == read


def test_what_stands_in_a_record():
    body = {
        "name": {"value": " acme "},
        "creditLimit": {"value": 10},
        "customerClassId": {"value": "1"},
        "mainAddress": {"value": {"city": {"value": "Oslo"}, "postalCode": {"value": "0150"}}},
        "documentDate": {"value": "2024-05-25"},
        "status": {"value": "Active"},
        "corporateId": {"value": None},
        "vatRegistrationId": {"value": "NO1"},
        "lines": [{"operation": "Insert"}],
        "overrideNumberSeries": {"value": True},
    }
    record = {
        "name": "ACME",
        "creditLimit": 10.0,
        "customerClass": {"id": "1", "description": "x"},
        "mainAddress": {"city": "Oslo", "postalCode": "0151"},
        "documentDate": "2024-05-25T00:00:00",
        "status": "OnHold",
        "lines": [],
    }
    found = standing(body, record)
    assert found.same == (
        "name",
        "creditLimit",
        "customerClassId",
        "mainAddress.city",
        "documentDate",
        "corporateId",
    )
    assert found.different == ("mainAddress.postalCode", "status")
    assert found.unseen == ("vatRegistrationId", "lines")
