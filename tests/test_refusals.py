"""What the API refuses is understood: message, codes, fields, and what to do about it."""

from __future__ import annotations

import pickle

import pytest

from visma_async import (
    ApiError,
    BadRequest,
    NoLicense,
    OutcomeUnknown,
    Retry,
    Unauthorized,
    VismaNetError,
    models,
)

VISMA_ID = "0a4e7b1e-1111-2222-3333-444455556666"


async def test_a_vat_code_that_does_not_fit(visma_company):
    line = models.CustomerInvoiceLinesUpdate(
        operation="Insert", inventory_number="6", quantity=1, vat_code_id="X9"
    )
    invoice = models.CustomerInvoiceUpdate(customer_number="10000", invoice_lines=[line])
    with pytest.raises(BadRequest, match="TaxID 'X9' cannot be found") as caught:
        await visma_company.customer_invoice.create(invoice)
    error = caught.value
    assert "Leave vat_code_id out" in error.advice
    assert error.message_id
    assert error.request_id == error.message_id


@pytest.mark.visma_sandbox(manual_numbers=False)
async def test_a_number_of_ones_own_that_is_not_allowed(visma_company):
    customer = models.CustomerUpdate(name="A", number="77", override_number_series=True)
    with pytest.raises(BadRequest, match="number series") as caught:
        await visma_company.customer.create(customer)
    assert "CS201010" in caught.value.advice


KNOWN = [
    (
        {"ExceptionFaultCode": "12002", "ExceptionMessage": ""},
        BadRequest,
        "fault 12002",
        "tenant id",
    ),
    ({"message": "No license for this company."}, NoLicense, "No license", "usual causes"),
    (
        {
            "message": "You cannot create timecards for the selected user. Please review the "
            "company tree."
        },
        BadRequest,
        "timecards",
        "company tree in the ERP",
    ),
    (
        {"title": "Invalid.", "errors": {"customer.id": ["Required."]}},
        BadRequest,
        r"Invalid\. customer\.id: Required\.",
        None,
    ),
]


@pytest.mark.parametrize(("body", "kind", "says", "advice"), KNOWN)
async def test_known_refusals(visma_sandbox, visma_company, body, kind, says, advice):
    visma_sandbox.fail_next(status=400, body=body)
    with pytest.raises(ApiError, match=says) as caught:
        await visma_company.customer.get("10000")
    error = caught.value
    assert type(error) is kind
    assert (advice is None) == (error.advice is None)
    assert (advice or "") in (error.advice or "")
    assert error.field_errors == body.get("errors", {})
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.field_errors) == (str(error), error.field_errors)


@pytest.mark.visma_client(retry=Retry(attempts=1))
async def test_a_token_that_is_refused_after_it_was_renewed(visma_sandbox, visma_company):
    visma_sandbox.fail_next(2, status=401, body={"message": "The token is invalid"})
    with pytest.raises(Unauthorized, match="A fresh token was refused too"):
        await visma_company.customer.get("10000")


async def test_a_business_error_that_comes_as_a_500_is_read_and_not_repeated(
    visma_sandbox, visma_company
):
    text = f"VismaId: {VISMA_ID}. Error creating document. Error: TaxID '01' cannot be found."
    visma_sandbox.fail_next(status=500, body={"message": text})
    with pytest.raises(OutcomeUnknown, match="TaxID '01'") as caught:
        await visma_company.customer_invoice.create(models.CustomerInvoiceUpdate())
    cause = caught.value.__cause__
    assert cause.request_id or cause.message_id == VISMA_ID
    assert "Leave vat_code_id out" in cause.advice
    assert [one.status for one in visma_sandbox.requests if one.method == "POST"].count(500) == 1


@pytest.mark.parametrize("status", [400, 403, 409, 500, 502, 503])
@pytest.mark.parametrize(
    "body", [b"", b"<html><title>Down</title></html>", b"\xff\xfe\x00", b"[[]]", b"{"]
)
async def test_no_body_breaks_anything(visma_sandbox, visma_company, status, body):
    visma_sandbox.fail_next(4, status=status, body=body)
    with pytest.raises(VismaNetError, match=str(status)) as caught:
        await visma_company.customer.update("10000", models.CustomerUpdate(name="A"))
    assert str(caught.value)
