"""More of what must not get past a type checker."""

from __future__ import annotations

from visma_async import Company, models


async def mistakes(company: Company) -> None:
    company.customer_invoice.add_attachment("1", "a.pdf")  # error
    company.customer_invoice.add_attachment("1")  # error
    company.salesorder_v3.sales_orders.delete("SO", "1")  # error
    company.salesorder_v3.sales_orders.delete_lines("SO", "1", if_match="A")  # error
    company.salesorder_v3.sales_orders.create(models.SalesOrderUpdate())  # error
    models.salesorder.NewSalesOrderContact(emails=["a@b.example"])  # error
    models.Customer().metadata  # error
