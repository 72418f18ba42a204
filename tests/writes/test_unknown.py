"""What an OutcomeUnknown tells, here and in another process."""

from __future__ import annotations

import pickle

import pytest

from visma_async import models
from visma_async.errors import OutcomeUnknown, ServerError

IPP = {
    "ExceptionType": "IPPException",
    "ExceptionMessage": "Error creating document. Error: TaxID '01' cannot be found in the system.",
    "ExceptionFaultCode": "17000",
    "ExceptionMessageID": "17000_6e2a06a8-0000-0000-0000-000000000000",
    "ExceptionDetails": "",
}


async def failed(company, sandbox, **fault) -> OutcomeUnknown:
    sandbox.fail_next(1, method="POST", **fault)
    with pytest.raises(OutcomeUnknown) as caught:
        await company.customer.create(models.CustomerUpdate(name="ACME"))
    return caught.value


async def test_a_500_may_be_a_business_error_and_is_read_as_one(visma_sandbox, visma_company):
    error = await failed(visma_company, visma_sandbox, status=500, body=IPP)
    assert isinstance(error.__cause__, ServerError)
    assert "TaxID '01' cannot be found" in str(error)
    assert "reconcile" in str(error)
    assert (error.moment, error.status, error.code) == ("server error", 500, "17000")
    assert error.message_id == IPP["ExceptionMessageID"]
    assert sum(one.method == "POST" for one in visma_sandbox.requests) == 2
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("fault", [{"html": True}, {"status": 503, "body": b""}])
async def test_a_page_of_a_gateway_and_an_empty_body_are_unknown_too(
    visma_sandbox, visma_company, fault
):
    error = await failed(visma_company, visma_sandbox, **fault)
    assert (error.moment, error.status) == ("server error", fault.get("status", 502))


@pytest.mark.parametrize("status", [400, 404, 409, 412])
async def test_a_refusal_is_one_even_if_its_explanation_is_cut_short(
    visma_sandbox, visma_company, status
):
    visma_sandbox.fail_next(
        1, method="POST", status=status, body={"message": "No such thing."}, truncate=9
    )
    with pytest.raises(Exception) as caught:
        await visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    assert caught.value.status == status


@pytest.mark.visma_client(max_response_size=5_000)
async def test_an_answer_that_is_too_large_had_come_all_the_same(visma_sandbox, visma_company):
    error = await failed(visma_company, visma_sandbox, body=b"x" * 10_000)
    assert (error.moment, error.status) == ("reading the answer", 201)
    assert (await visma_company.reconcile(error)).outcome == "executed"


async def test_an_answer_that_does_not_come_in_time(visma_sandbox, visma_company):
    await visma_company.customer.get("10000")
    visma_sandbox.fail_next(1, method="POST", stall=60.0)
    call = visma_company.customer.create(models.CustomerUpdate(name="ACME"))
    with pytest.raises(OutcomeUnknown) as caught:
        await call.options(timeout=0.3)
    error = caught.value
    assert error.moment == "waiting"
    assert error.company == visma_company.id
    assert error.failed_at.tzinfo is not None
    assert error.request.route == "POST /v1/customer"
