"""More of what users write: files, and orders of the SalesOrders v3 service."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import assert_type

from visma_async import Call, Company, Created, Listing, Period, models


async def files(company: Company, stream: AsyncIterator[bytes]) -> None:
    invoices = company.customer_invoice
    attached = invoices.add_attachment("1", Path("invoice.pdf"), if_match="A=")
    assert_type(attached, Call[Created[bytes]])
    assert_type(
        invoices.add_line_attachment("1", 2, b"%PDF", filename="a.pdf"), Call[Created[bytes]]
    )
    assert_type(
        company.inventory.add_attachment("1", stream, filename="a.png"), Call[Created[bytes]]
    )
    printed = invoices.print("1")
    assert_type(printed, Call[bytes])
    assert_type(await printed, bytes)
    assert_type(await company.attachment.download("guid").save("a.pdf"), int)


async def sales_orders_v3(company: Company) -> None:
    orders = company.salesorder_v3.sales_orders
    new = models.salesorder.NewSalesOrder(
        type="SO",
        customer=models.salesorder.NewSalesOrderCustomer(id="10000"),
        order_lines=[models.salesorder.NewSalesOrderLine(inventory_id="1", quantity=Decimal(2))],
        date=dt.date(2024, 5, 25),
    )
    assert_type(orders.create(new), Call[Created[models.salesorder.SalesOrder]])
    call = orders.get("SO", "000223", expand=["Shipping"])
    assert_type(call, Call[models.salesorder.SalesOrder])
    change = models.salesorder.PatchSalesOrder(description=None)
    assert_type(orders.update("SO", "000223", change, if_match="A="), Call[None])
    assert_type(orders.delete_lines("SO", "1", ids=[1, 2], if_match="A="), Call[None])
    assert_type(
        orders.list(modified_since=dt.date.today()), Listing[models.salesorder.SalesOrderList]
    )


async def journal(company: Company) -> None:
    batches = company.journal_transaction.list(period_id=Period(2024, 5))
    assert_type(batches, Listing[models.JournalTransaction])
