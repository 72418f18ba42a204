"""Actions: done, accepted, or failed under HTTP 200."""

from __future__ import annotations

import pytest

from visma_async import ApiError, BadRequest


async def test_an_action_that_fails_under_http_200_is_an_error(visma_sandbox, visma_company):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    visma_sandbox.next_action(result="Failed", error="The period is closed.")
    with pytest.raises(ApiError, match=r"The action failed: The period is closed\.") as caught:
        await visma_company.customer_invoice.release(invoice.reference_number)
    assert type(caught.value) is ApiError
    assert caught.value.status == 200
    assert caught.value.details["actionResult"] == "Failed"


async def test_an_action_that_is_done_tells_so_and_cannot_be_done_again(visma_company):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    result = await visma_company.customer_invoice.release(invoice.reference_number)
    assert result.action_result == "Done"
    with pytest.raises(BadRequest, match="already released"):
        await visma_company.customer_invoice.release(invoice.reference_number)


@pytest.mark.parametrize("word", ["Queued", "InProcess"])
async def test_an_action_that_is_only_accepted_says_so(visma_sandbox, visma_company, word):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    visma_sandbox.next_action(result=word)
    result = await visma_company.customer_invoice.release(invoice.reference_number)
    assert result.action_result == word
