"""SalesOrders v3 against the sandbox: its paging, its tags, its errors, its models."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.mocked import mocked
from visma_async import BadRequest, NotFound, PreconditionFailed, models
from visma_async.wire import json

HOST = "https://salesorder.visma.net"
new = models.salesorder


async def test_lists_count_pages_from_zero(visma_sandbox, visma_company):
    orders = visma_company.salesorder_v3.sales_orders
    everything = await orders.list().collect()
    assert len(everything) == await orders.list().count()
    assert all(isinstance(order, new.SalesOrderList) for order in everything)
    assert everything == await orders.list().options(page_size=7, prefetch=3).collect()
    asked = {dict(request.query).get("pageIndex") for request in visma_sandbox.requests}
    assert {"0", "1", "2"} <= asked
    one = everything[0]
    order = await orders.get(one.type, one.order_id)
    assert isinstance(order, new.SalesOrder)
    assert (order.type, order.order_id) == (one.type, one.order_id)
    assert await orders.list_lines(one.type, one.order_id).first() is not None


async def test_a_change_needs_the_tag_and_tells_the_new_one():
    async with mocked() as (answers, acme):
        orders = acme.salesorder_v3.sales_orders
        url = f"{HOST}/api/v3/SalesOrders/SO/000001"
        answers.get(url, body=b'{"orderId": "000001"}', headers={"ETag": '"A="'})
        answers.patch(url, status=202, headers={"ETag": '"B="'})
        answers.delete(url, status=412, body=b'{"title": "Precondition Failed", "status": 412}')
        tag = (await orders.get("SO", "000001").response()).etag
        change = new.PatchSalesOrder(description=None, print=new.SalesOrderPrintUpdate())
        changed = await orders.update("SO", "000001", change, if_match=tag).response()
        assert (changed.status, changed.value, changed.etag) == (202, None, "B=")
        with pytest.raises(PreconditionFailed):
            await orders.delete("SO", "000001", if_match=tag)
        sent = answers.sent()
    assert sent[1]["data"] == b'{"description":null,"print":{}}'
    assert [one["headers"].get("If-Match") for one in sent] == [None, '"A="', '"A="']


async def test_a_new_order_says_where_it_is(visma_company):
    orders = visma_company.salesorder_v3.sales_orders
    customer = await visma_company.salesorder_v3.customers.list().first()
    line = new.NewSalesOrderLine(inventory_id="1", quantity=Decimal("1.50"))
    created = await orders.create(
        new.NewSalesOrder(
            type="SO",
            customer=new.NewSalesOrderCustomer(id=customer.id),
            order_lines=[line],
        )
    )
    assert created.number is not None
    assert (await orders.get("SO", created.number)).type == "SO"
    with pytest.raises(NotFound):
        await orders.get("SO", "nothing-of-the-kind")


async def test_coded_errors_come_through():
    problem = {
        "type": "https://tools.ietf.org/html/rfc7231#section-6.5.1",
        "title": "One or more validation errors occurred.",
        "status": 400,
        "errors": {"customer": ["The customer does not exist."]},
        "details": [{"code": "0003-InvalidValue", "message": "No.", "parameters": {"id": "1"}}],
    }
    async with mocked() as (answers, acme):
        url = f"{HOST}/api/v3/SalesOrders"
        answers.post(url, status=400, body=json.dumps(problem))
        order = new.NewSalesOrder(type="SO", customer=new.NewSalesOrderCustomer(id="1"))
        with pytest.raises(BadRequest) as caught:
            await acme.salesorder_v3.sales_orders.create(order)
        (sent,) = answers.sent()
    assert json.loads(sent["data"]) == {"type": "SO", "customer": {"id": "1"}}
    error = caught.value
    assert "One or more validation errors" in str(error)
    read = new.SalesOrderValidationProblemDetails
    typed = acme._binding.codec.structure(json.loads(error.body.encode()), read)
    assert [detail.code for detail in typed.details] == ["0003-InvalidValue"]
    assert typed.errors == {"customer": ["The customer does not exist."]}
