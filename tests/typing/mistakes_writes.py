"""Mistakes in changing records that must not get past a type checker."""

from __future__ import annotations

from visma_async import Company, changes, models


async def mistakes(company: Company) -> None:
    await company.supplier.edit("1", lambda one: models.CustomerUpdate(name="A"))  # error
    await company.supplier.edit("1", lambda one: {"name": "A"})  # error
    await company.supplier.edit("1", "A")  # error
    await company.supplier.edit("1")  # error
    await company.currency_rate.edit(1, lambda one: None)  # error
    changes(models.Address(), models.Address())  # error
    changes(models.Supplier(), models.SupplierUpdate())  # error
    supplier: models.SupplierUpdate = changes(models.Customer(), models.Customer())  # error
    del supplier
    created = await company.customer.create(models.CustomerUpdate())
    (await created.fetch()).nmae  # error
    result = await company.customer_invoice.release("1")
    await result.settled(company.customer_invoice.get("1"))  # error
    await result.settled(models.CustomerInvoice(), until=lambda one: True)  # error
    await result.settled(company.customer_invoice.get("1"), until=lambda one: one.nmae)  # error
    company.customer_invoice.add_attachment("1", b"", filename="a", progress=1)  # error
    company.write_many([company.customer.get("1").send()])  # error
    company.write_many([], on_error="ignore")  # error
    async for outcome in company.write_many([company.attribute.delete("1")]):
        outcome.staus  # error
    await company.reconcile(ValueError())  # error
