"""What users write: it must type-check, and every revealed type must be the one named."""

from __future__ import annotations

import asyncio
import datetime as dt
from contextlib import aclosing
from decimal import Decimal
from typing import Any, assert_type

from visma_async import (
    UNSET,
    Call,
    ClientCredentials,
    Company,
    Created,
    Listing,
    NotFound,
    Page,
    Quota,
    Response,
    Retry,
    StaticToken,
    VismaNet,
    after,
    before,
    models,
    since,
    until,
)


async def reading(company: Company) -> None:
    call = company.customer.get("10000")
    assert_type(call, Call[models.Customer])
    customer = await call
    assert_type(customer, models.Customer)
    assert_type(customer.credit_limit, Decimal | None)
    assert_type(customer.last_modified_date_time, dt.datetime | None)
    assert_type(customer.extra_fields, dict[str, Any])
    if customer.main_address is not None:
        assert_type(customer.main_address.city, str | None)
    if customer.status == "Active" or customer.status is models.CustomerStatus.ON_HOLD:
        pass
    response = await call.response()
    assert_type(response, Response[models.Customer])
    assert_type(response.value, models.Customer)
    assert_type(await call.bytes(), bytes)
    assert_type(await call.raw(), Any)
    assert_type(
        call.options(timeout=5, deadline=None, retry=Retry(attempts=1)), Call[models.Customer]
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(call.send())


async def listing(company: Company) -> None:
    invoices = company.customer_invoice.list(
        status="Open",
        released=1,
        last_modified_date_time=since(dt.datetime(2024, 5, 25)),
        document_date=before(dt.date(2024, 6, 1)),
        expand_attachments=False,
    )
    assert_type(invoices, Listing[models.CustomerInvoice])
    async for invoice in invoices:
        assert_type(invoice, models.CustomerInvoice)
        assert_type(invoice.document_date, dt.date | None)
        for line in invoice.invoice_lines or ():
            assert_type(line.quantity, Decimal | None)
    async for page in invoices.options(page_size=100, prefetch=0, on_drift="raise").pages():
        assert_type(page, Page[models.CustomerInvoice])
    async with aclosing(aiter(invoices)) as items:
        async for _ in items:
            break
    async for record in invoices.raw():
        assert_type(record, dict[str, Any])
    assert_type(await invoices.count(), int)
    assert_type(await invoices.first(), models.CustomerInvoice | None)
    assert_type(await invoices.collect(limit=5), list[models.CustomerInvoice])
    company.customer.list(
        status=models.CustomerStatus.ACTIVE, created_date_time=after(dt.date.today())
    )
    company.customer.list(created_date_time=until(dt.date.today()), attributes={"SEGMENT": "A"})


async def writing(company: Company) -> None:
    new = models.CustomerUpdate(
        name="ACME",
        credit_limit=None,
        status="Active",
        main_address=models.AddressUpdate(city="Oslo", country_id=UNSET),
        attribute_lines=[models.AttributeLineUpdate(attribute_id="A", attribute_value="B")],
    )
    created = await company.customer.create(new)
    assert_type(created, Created[models.Customer])
    assert_type(await created.fetch(), models.Customer)
    assert_type(created.number, str | None)
    assert_type(company.customer.update("10000", new, if_match="A="), Call[None])


async def anything(company: Company) -> None:
    assert_type(company.request("GET", "/v1/newthing", query={"a": 1}), Call[Any])
    assert_type(company.listing("/v1/newthing"), Listing[dict[str, Any]])


async def setting_up() -> None:
    auth = ClientCredentials(client_id="c", client_secret="s")
    async with VismaNet(auth, quota=Quota(100, per=60), max_wait=5) as visma:
        company = visma.company("t", branch="1", timezone="Europe/Helsinki")
        assert_type(company, Company)
        try:
            await company.customer.get("1")
        except NotFound as error:
            assert_type(error.status, int)
    VismaNet(StaticToken("t", legacy=True))
    VismaNet.from_env()
