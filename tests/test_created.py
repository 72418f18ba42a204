"""Created: where a new record is, and the way back to it, which never leaves the configured host."""

from __future__ import annotations

import copy
import pickle

import pytest

from tests.mocked import BASE, mocked
from visma_async import ConfigurationError, Created, models
from visma_async.codegen.generate import plan_known
from visma_async.codegen.plan import Answer
from visma_async.wire.location import keys_of


async def test_a_new_record_is_read_back(visma_sandbox, visma_company):
    created = await visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    assert created.number
    assert created.etag
    customer = await created.fetch()
    assert (customer.number, customer.name) == (created.number, "ACME")
    assert customer.time_stamp == created.etag
    response = await created.fetch().options(timeout=5).response()
    assert response.etag == created.etag


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("https://elsewhere.example/x/api/v1/Customer/b64(YS9i)", "/v1/customer/b64(YS9i)"),
        ("https://elsewhere.example/v1/customer/a%2Fb", "/v1/customer/b64(YS9i)"),
        ("/v1/customer/10000", "/v1/customer/10000"),
        ("http://169.254.169.254/latest/v1/customer/10000/", "/v1/customer/10000"),
    ],
)
async def test_the_host_of_the_location_is_never_called(location, path):
    async with mocked() as (answers, company):
        answers.post(f"{BASE}/v1/customer", status=201, headers={"Location": location})
        answers.get(f"{BASE}{path}", payload={"name": "ACME"})
        created = await company.customer.create(models.CustomerUpdate(name="ACME"))
        call = created.fetch()
        assert call.request.path == path
        assert (await call).name == "ACME"


async def test_an_address_that_is_none_of_such_a_record_is_not_called():
    async with mocked() as (answers, company):
        answers.post(
            f"{BASE}/v1/customer", status=201, headers={"Location": f"{BASE}/v1/supplier/1"}
        )
        answers.post(f"{BASE}/v1/customer", status=201)
        created = await company.customer.create(models.CustomerUpdate())
        with pytest.raises(ConfigurationError, match="not one that can be read"):
            created.fetch()
        created = await company.customer.create(models.CustomerUpdate())
        assert created == Created()
        with pytest.raises(ConfigurationError, match="did not tell where"):
            created.fetch()


async def test_what_cannot_be_read_says_so():
    async with mocked() as (answers, company):
        url = f"{BASE}/v1/budget"
        answers.post(url, status=201, headers={"Location": f"{url}/7"})
        created = await company.budget.create(models.BudgetUpdate())
        with pytest.raises(ConfigurationError, match="no operation that reads"):
            created.fetch()


async def test_it_is_a_value_and_pickles_without_its_way_back(visma_company):
    created = await visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    again = pickle.loads(pickle.dumps(created))
    assert again == created == copy.copy(created)
    assert hash(again) == hash(created)
    assert "read" not in repr(created)
    with pytest.raises(ConfigurationError, match=f"pickled.*{created.number!r}"):
        again.fetch()


@pytest.mark.visma_sandbox(scale=1000)
async def test_created_in_the_background_it_is_read_back_too(visma_company):
    job = await visma_company.customer.create(models.CustomerUpdate(name="A")).background()
    assert (await (await job).fetch()).name == "A"


async def test_documents_of_two_keys_and_of_newer_versions(visma_company):
    order = models.salesorder.NewSalesOrder(
        type="SO", customer=models.salesorder.NewSalesOrderCustomer(id="10000")
    )
    created = await visma_company.salesorder_v3.sales_orders.create(order)
    assert (await created.fetch()).order_id == created.number
    invoice = models.CustomerInvoiceUpdate(customer_number="10000")
    created = await visma_company.customer_invoice_v2.create(invoice)
    assert (await created.fetch()).reference_number == created.number


async def test_an_attachment_is_downloaded(visma_company):
    invoice = await visma_company.customer_invoice.list().first()
    created = await visma_company.customer_invoice.add_attachment(
        invoice.reference_number, b"%PDF", filename="a.pdf"
    )
    assert await created.fetch() == b"%PDF"


@pytest.mark.parametrize(
    ("location", "template", "keys"),
    [
        ("https://h/v2/salesorder/SO/000223", "/v1/salesorder/{orderNbr}", None),
        ("https://h/v2/salesorder/SO/000223", "/v1/salesorder/{type}/{nbr}", ("SO", "000223")),
        ("https://h/API/controller/api/v1/Customer/1?x=2#y", "/v1/customer/{cd}", ("1",)),
        ("1", "/v1/customer/{cd}", None),
        ("https://h", "/v1/customer/{cd}", None),
        ("https://h/v1/customer", "/v1/customer/{cd}", None),
    ],
)
def test_the_keys_in_an_address(location, template, keys):
    assert keys_of(location, template) == keys


def test_nearly_every_create_has_a_way_back():
    without = {
        f"{resource.name}.{operation.name}"
        for plan in plan_known()
        for resource in plan.resources
        for operation in resource.operations
        if operation.answer is Answer.CREATED and operation.read_back is None
    }
    assert without == {
        "budget.create",
        "currency_rate.create",
        "project_budget.create",
        "webhook_notification_feedback.create",
    }
