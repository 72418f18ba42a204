"""What users write to change records, and what actions answer them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_type

import attrs

from visma_async import (
    ApiError,
    Call,
    Company,
    Created,
    Edited,
    NotSettled,
    Outcome,
    OutcomeUnknown,
    Reconciled,
    changes,
    models,
)


def rename(supplier: models.Supplier) -> models.Supplier:
    supplier.name = "ACME"
    if supplier.main_address is not None:
        supplier.main_address.city = None
    return supplier


async def raise_limit(customer: models.Customer) -> models.CustomerUpdate | None:
    if customer.credit_limit is None:
        return None
    return models.CustomerUpdate(credit_limit=customer.credit_limit + Decimal("1.50"))


async def edits(company: Company) -> None:
    edited = await company.supplier.edit("50000", rename)
    assert_type(edited, Edited[models.Supplier])
    assert_type(edited.before, models.Supplier)
    assert_type(edited.etag, str | None)
    await company.supplier.edit("50000", lambda one: attrs.evolve(one, note=None), attempts=3)
    await company.supplier.edit("50000", lambda one: models.SupplierUpdate(note=one.name))
    await company.customer.edit_by_internal_id(7, raise_limit)
    await company.supplier_invoice.edit_by_type("Invoice", "1", lambda one: None)


async def partial_updates(company: Company) -> None:
    before = await company.customer.get("10000")
    update = changes(before, attrs.evolve(before, name="ACME"))
    assert_type(update, models.CustomerUpdate)
    await company.customer.update("10000", update, if_match=before.time_stamp)
    order = await company.salesorder_v3.sales_orders.get("SO", "1")
    assert_type(changes(order, order), models.salesorder.PatchSalesOrder)


async def actions(company: Company) -> None:
    result = await company.customer_invoice.release("100")
    assert_type(result.done, bool)
    assert_type(result.accepted, bool)
    read = company.customer_invoice.get("100")
    try:
        invoice = await result.settled(read, until=lambda one: one.status == "Open", timeout=60)
    except NotSettled as error:
        assert_type(error.last, Any)
    else:
        assert_type(invoice, models.CustomerInvoice)
    assert_type(await read.until(lambda one: one.status == "Open"), models.CustomerInvoice)


async def files(company: Company) -> None:
    def progress(sent: int, size: int | None) -> None:
        print(sent, size)

    call = company.customer_invoice.add_attachment("1", b"", filename="a", progress=progress)
    assert_type(call, Call[Created[bytes]])
    created = await call
    assert_type(await created.fetch(), bytes)
    assert_type(await created.fetch().save("a.pdf", progress=progress), int)


async def errors(company: Company) -> None:
    try:
        await company.budget.create(models.BudgetUpdate())
    except ApiError as error:
        assert_type(error.field_errors, dict[str, list[str]])


async def many(company: Company) -> None:
    calls = (company.customer.create(models.CustomerUpdate(name=name)) for name in ("A", "B"))
    async for outcome in company.write_many(calls, journal="a.journal", on_error="stop"):
        assert_type(outcome, Outcome[Created[models.Customer]])
        if outcome.value is not None:
            assert_type(outcome.value.number, str | None)
        if outcome.status == "unknown":
            assert_type(await company.reconcile(outcome), Reconciled)


async def lost(company: Company) -> None:
    try:
        await company.customer.create(models.CustomerUpdate(name="A"))
    except OutcomeUnknown as error:
        found = await company.reconcile(error, wait=0)
        if error.moment == "sending" or found.outcome == "not executed":
            print(found.how, found.found, found.look_by)
