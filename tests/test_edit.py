"""Edits: nothing that anybody wrote is lost, whoever else is writing."""

from __future__ import annotations

import asyncio
import copy
import gc
import sys
from importlib import import_module
from pathlib import Path

import attrs
import pytest

from tests.mocked import BASE, mocked
from visma_async import (
    BadRequest,
    ConfigurationError,
    OutcomeUnknown,
    PreconditionFailed,
    models,
)
from visma_async.call import Binding
from visma_async.codegen.generate import plan_known
from visma_async.resource import make_call
from visma_async.testing.client import client_of
from visma_async.transport.options import CallOptions, Scope
from visma_async.way import way_of
from visma_async.wire.codec import Codec
from visma_async.wire.operation import IfMatch

KEY = "50000"


def routes(sandbox):
    return [
        (request.method, request.status)
        for request in sandbox.requests
        if request.path.startswith("/v1/supplier/")
    ]


def appending(mark):
    def append(supplier):
        return models.SupplierUpdate(note=(supplier.note or "") + mark)

    return append


async def test_an_edit_reads_and_writes_under_the_version_that_it_read(
    visma_sandbox, visma_company
):
    read = await visma_company.supplier.get(KEY).response()

    def change(supplier):
        supplier.name = "ACME"
        supplier.main_address.city = "Bergen"
        return supplier

    edited = await visma_company.supplier.edit(KEY, change)
    request = visma_sandbox.requests[-1]
    assert (request.method, request.status) == ("PUT", 204)
    assert request.headers["if-match"] == f'"{read.etag}"'
    assert request.json() == {
        "name": {"value": "ACME"},
        "mainAddress": {"value": {"city": {"value": "Bergen"}}},
    }
    assert edited.before == read.value
    assert edited.sent.name == "ACME"
    assert edited.attempts == 1
    again = await visma_company.supplier.get(KEY).response()
    assert (again.etag, again.value.name) == (edited.etag, "ACME")


async def changed_later(supplier):
    await asyncio.sleep(0)
    return attrs.evolve(supplier, name="B")


@pytest.mark.parametrize(
    "change",
    [
        changed_later,
        lambda supplier: attrs.evolve(supplier, name="B"),
        lambda supplier: models.SupplierUpdate(name="B"),
    ],
    ids=["async", "copy", "update model"],
)
async def test_the_function_may_answer_in_many_ways(visma_company, change):
    assert (await visma_company.supplier.edit(KEY, change)).sent == models.SupplierUpdate(name="B")


@pytest.mark.parametrize(
    "change",
    [lambda _: None, lambda supplier: supplier, copy.copy, lambda _: models.SupplierUpdate()],
    ids=["none", "the same", "a copy", "an empty update"],
)
async def test_no_change_writes_nothing(visma_sandbox, visma_company, change):
    edited = await visma_company.supplier.edit(KEY, change)
    assert edited.sent is None
    assert edited.etag == (await visma_company.supplier.get(KEY).response()).etag
    assert {method for method, _ in routes(visma_sandbox)} == {"GET"}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda supplier: setattr(supplier, "name", "B"), "changed the record .* returned None"),
        (lambda _: {"name": "B"}, "not dict"),
        (lambda supplier: attrs.evolve(supplier, internal_id=1), "internal_id was changed"),
        (lambda _: models.Customer(name="B"), "Supplier cannot become a Customer"),
    ],
    ids=["in place", "a dict", "not writable", "another kind"],
)
async def test_what_makes_no_sense_writes_nothing(visma_sandbox, visma_company, change, says):
    with pytest.raises(ConfigurationError, match=says):
        await visma_company.supplier.edit(KEY, change)
    with pytest.raises(ConfigurationError, match="attempts"):
        await visma_company.supplier.edit(KEY, change, attempts=0)
    with pytest.raises(ConfigurationError, match="a function .* not NoneType"):
        await visma_company.supplier.edit(KEY, None)
    assert routes(visma_sandbox) == [("GET", 200)]


async def test_an_error_of_the_function_is_the_callers(visma_sandbox, visma_company):
    def change(supplier):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await visma_company.supplier.edit(KEY, change)
    assert not visma_company._binding.pool._turns


async def test_edits_of_one_record_in_one_process_queue(visma_sandbox, visma_company):
    marks = [f"{number} " for number in range(10)]
    done = await asyncio.gather(
        *(visma_company.supplier.edit(KEY, appending(mark)) for mark in marks)
    )
    assert [edited.attempts for edited in done] == [1] * 10
    note = (await visma_company.supplier.get(KEY)).note
    assert all(mark in note for mark in marks)
    assert routes(visma_sandbox).count(("PUT", 204)) == 10
    assert ("PUT", 412) not in routes(visma_sandbox)
    gc.collect()
    assert not visma_company._binding.pool._turns, "a lock outlived its edits"


async def test_an_edit_that_would_wait_for_itself_says_so(visma_sandbox, visma_company):
    async def change(supplier):
        await asyncio.gather(
            visma_company.supplier.edit("50001", appending("x")),
            visma_company.supplier.edit(KEY, appending("x")),
        )

    async with asyncio.timeout(10):
        with pytest.raises(ConfigurationError, match="for ever"):
            await visma_company.supplier.edit(KEY, change)
        # What was begun within an edit and goes on after it is not hindered.
        later = []

        async def begin(supplier):
            later.append(asyncio.create_task(go_on()))

        async def go_on():
            await done.wait()
            return await visma_company.supplier.edit(KEY, appending("x"))

        done = asyncio.Event()
        await visma_company.supplier.edit(KEY, begin)
        done.set()
        assert (await later[0]).sent is not None


async def test_edits_of_different_records_do_not_wait_for_each_other(visma_company):
    both = asyncio.Barrier(2)

    async def change(supplier):
        await both.wait()
        return attrs.evolve(supplier, name="B")

    async with asyncio.timeout(10):
        await asyncio.gather(
            visma_company.supplier.edit(KEY, change), visma_company.supplier.edit("50001", change)
        )


@pytest.mark.visma_sandbox(scale=100)
async def test_edits_from_several_pools_collide_and_lose_nothing(visma_sandbox):
    visma_sandbox.seed(supplier=[{"number": KEY, "name": "ACME", "note": ""}])
    marks = [f"{pool}.{number} " for pool in range(3) for number in range(6)]
    async with (
        client_of(visma_sandbox) as first,
        client_of(visma_sandbox) as second,
        client_of(visma_sandbox) as third,
    ):
        companies = [one.company(visma_sandbox.tenant_id) for one in (first, second, third)]
        done = await asyncio.gather(
            *(
                companies[int(mark[0])].supplier.edit(KEY, appending(mark), attempts=50)
                for mark in marks
            )
        )
        note = (await companies[0].supplier.get(KEY)).note
    assert sorted(note.split()) == sorted(mark.strip() for mark in marks)
    collisions = routes(visma_sandbox).count(("PUT", 412))
    assert sum(edited.attempts for edited in done) == len(marks) + collisions
    assert collisions > 0


@pytest.mark.visma_sandbox(scale=1000)
async def test_the_attempts_are_bounded(visma_sandbox, visma_company):
    others = 0

    async def change(supplier):
        nonlocal others
        others += 1
        await visma_company.supplier.update(KEY, models.SupplierUpdate(name=f"other {others}"))
        return attrs.evolve(supplier, name="mine")

    with pytest.raises(PreconditionFailed, match="each of the 3 times") as caught:
        await visma_company.supplier.edit(KEY, change, attempts=3)
    assert caught.value.etag
    assert others == 3
    assert routes(visma_sandbox).count(("PUT", 412)) == 3
    assert (await visma_company.supplier.get(KEY)).name == "other 3"


async def test_a_refusal_and_an_unknown_outcome_are_not_repeated(visma_sandbox, visma_company):
    visma_sandbox.fail_next(method="PUT", status=400)
    with pytest.raises(BadRequest):
        await visma_company.supplier.edit(KEY, appending("x"))
    visma_sandbox.fail_next(method="PUT", status=500)
    with pytest.raises(OutcomeUnknown):
        await visma_company.supplier.edit(KEY, appending("x"))
    assert len([1 for method, _ in routes(visma_sandbox) if method == "PUT"]) == 2


@pytest.mark.parametrize(("reset", "marks"), [("before", 0), ("after", 1)])
async def test_a_write_whose_answer_is_lost_is_not_applied_again(
    visma_sandbox, visma_company, reset, marks
):
    visma_sandbox.seed(supplier=[{"number": KEY, "name": "ACME", "note": ""}])
    visma_sandbox.fail_next(method="PUT", reset=reset)
    with pytest.raises(OutcomeUnknown):
        await visma_company.supplier.edit(KEY, appending("once "))
    assert ((await visma_company.supplier.get(KEY)).note or "").count("once") == marks
    await visma_company.supplier.edit(KEY, appending("next "))
    assert (await visma_company.supplier.get(KEY)).note.count("next") == 1


@pytest.mark.parametrize("name", ["timeStamp", "timestamp"])
async def test_without_an_etag_the_time_stamp_is_the_version(name):
    async with mocked() as (answers, company):
        url, body = f"{BASE}/v1/supplier/1", {"name": "A", name: "AAE="}
        answers.get(url, payload=body)
        answers.put(url, status=204)
        if name == "timestamp":
            answers.get(url, payload=body)
            with pytest.raises(ConfigurationError, match="neither an ETag nor a time stamp"):
                await company.supplier.edit("1", appending("x"))
            return
        edited = await company.supplier.edit("1", appending("x"))
        assert answers.sent()[-1]["headers"]["If-Match"] == '"AAE="'
        assert edited.etag is None


async def test_a_time_stamp_of_a_list_serves_as_the_tag(visma_sandbox, visma_company):
    supplier = await visma_company.supplier.list().first()
    update = models.SupplierUpdate(name="B")
    assert supplier.number == KEY
    for form in ("{}", '"{}"', 'W/"{}"'):
        tag = form.format(supplier.time_stamp)
        response = await visma_company.supplier.update(KEY, update, if_match=tag).response()
        assert response.status == 204
        supplier = await visma_company.supplier.list().first()
        assert response.etag == supplier.time_stamp
    with pytest.raises(PreconditionFailed):
        await visma_company.supplier.update(KEY, update, if_match=tag)


@pytest.mark.visma_sandbox(scale=1000)
async def test_where_the_version_is_only_checked_in_jobs_the_edit_is_one(
    visma_sandbox, visma_company
):
    stolen = False

    async def change(customer):
        nonlocal stolen
        if not stolen:
            stolen = True
            await visma_company.customer.update("10000", models.CustomerUpdate(corporate_id="1"))
        return attrs.evolve(customer, name="B")

    edited = await visma_company.customer.edit("10000", change)
    assert edited.attempts == 2
    put = [one for one in visma_sandbox.requests if one.method == "PUT"]
    assert [one.headers.get("erp-api-background") for one in put] == [None, "none", "none"]
    customer = await visma_company.customer.get("10000")
    assert (customer.name, customer.corporate_id) == ("B", "1")


def test_what_is_only_checked_in_jobs_goes_there_with_a_tag_and_directly_without():
    binding = Binding(None, Scope(company="1"), Codec(), CallOptions())
    checked = 0
    for plan in plan_known():
        for resource in plan.resources:
            module = (
                import_module(f"visma_async.api.resources.{resource.name}")
                if (plan.service == "erp")
                else None
            )
            for one in resource.operations:
                if one.if_match is not IfMatch.BACKGROUND:
                    continue
                operation = getattr(module, f"_{one.name.upper()}")
                for tag, way in ((None, False), ("AAE=", True)):
                    call = make_call(
                        binding, operation, None, keys=["1"] * len(one.keys), if_match=tag
                    )
                    assert way_of(operation, call.request, CallOptions()) is way
                checked += 1
    assert checked == 42


async def test_orders_of_the_other_service_are_edited(visma_company):
    orders = visma_company.salesorder_v3.sales_orders
    order = await orders.list().first()
    edited = await orders.edit(
        order.type, order.order_id, lambda one: attrs.evolve(one, description="New")
    )
    assert edited.sent == models.salesorder.PatchSalesOrder(description="New")
    again = await orders.get(order.type, order.order_id).response()
    assert (again.value.description, again.etag) == ("New", edited.etag)


@pytest.mark.visma_sandbox(scale=1000)
async def test_lines_are_edited(visma_company):
    number = (await visma_company.customer_invoice.list(status="Balanced").first()).reference_number

    def change(invoice):
        first, *_ = invoice.invoice_lines
        first.quantity = 7
        new = models.CustomerInvoiceLine(inventory_number="6", quantity=2, description="New")
        invoice.invoice_lines = [first, new]
        return invoice

    edited = await visma_company.customer_invoice.edit(number, change)
    lines = (await visma_company.customer_invoice.get(number)).invoice_lines
    assert [(line.quantity, line.description) for line in lines] == [
        (7, edited.before.invoice_lines[0].description),
        (2, "New"),
    ]


def edits():
    for plan in plan_known():
        for resource in plan.resources:
            for operation in resource.operations:
                if operation.edited is not None:
                    yield plan.service, resource.name, operation


def test_every_update_has_its_edit():
    kinds = [operation.if_match.name for _, _, operation in edits()]
    assert {kind: kinds.count(kind) for kind in {*kinds}} == {
        "DIRECT": 25,
        "BACKGROUND": 11,
        "NONE": 19,
    }


async def test_where_no_version_is_checked_an_edit_is_refused(visma_company):
    for service, name, operation in edits():
        home = visma_company if service == "erp" else visma_company.salesorder_v3
        method = getattr(getattr(home, name), operation.name.replace("update", "edit"))
        if operation.if_match is IfMatch.NONE:
            with pytest.raises(ConfigurationError, match="checks no version"):
                method("1", lambda record: record)
        else:
            assert asyncio.iscoroutinefunction(method)


async def test_an_edit_cancelled_at_any_await_lets_the_next_one_through(visma_company):
    steps, running = 0, True
    while running and steps < 3000:
        task = asyncio.create_task(visma_company.supplier.edit(KEY, appending("x")))
        for _ in range(steps):
            await asyncio.sleep(0)
        running = task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        steps = steps + 1 if steps < 30 else int(steps * 1.4)
    assert not running
    async with asyncio.timeout(10):
        await visma_company.supplier.edit(KEY, appending("y"))


@pytest.mark.slow
async def test_four_processes_of_five_tasks_edit_one_supplier(visma_sandbox, record_property):
    visma_sandbox.seed(supplier=[{"number": KEY, "name": "ACME", "note": ""}])
    environment = {
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "VISMA_CLIENT_ID": visma_sandbox.client_id,
        "VISMA_CLIENT_SECRET": visma_sandbox.client_secret,
        "VISMA_TENANT_ID": visma_sandbox.tenant_id,
        "VISMA_BASE_URL": visma_sandbox.url,
        "VISMA_TOKEN_URL": visma_sandbox.token_url,
    }
    processes = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.editing", str(number), "5", "10"),
            env=environment,
            stdout=asyncio.subprocess.PIPE,
        )
        for number in range(4)
    ]
    outputs = await asyncio.gather(*(process.communicate() for process in processes))
    assert [process.returncode for process in processes] == [0] * 4
    async with client_of(visma_sandbox) as visma:
        note = (await visma.company(visma_sandbox.tenant_id).supplier.get(KEY)).note
    wanted = {f"{p}.{t}.{n}" for p in range(4) for t in range(5) for n in range(10)}
    found = note.split()
    assert len(found) == 200
    assert set(found) == wanted
    attempts = sum(int(output) for output, _ in outputs)
    record_property("calls", 2 * attempts)
    print(f"\n200 edits took {2 * attempts} calls, of which {attempts - 200} writes collided")
