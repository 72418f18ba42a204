"""Actions: done, accepted, or failed under HTTP 200."""

from __future__ import annotations

import pickle

import pytest

from tests.mocked import BASE, mocked
from tests.virtual_clock import VirtualClock
from visma_async import ApiError, BadRequest, ConfigurationError, NotSettled, models


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


@pytest.mark.parametrize("how", ["send", "response", "raw", "bytes"])
async def test_a_failed_action_is_an_error_however_it_is_asked_for(
    visma_sandbox, visma_company, how
):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    visma_sandbox.next_action(result="Failed", error="No.")
    with pytest.raises(ApiError, match=r"The action failed: No\. \[POST"):
        await getattr(visma_company.customer_invoice.release(invoice.reference_number), how)()


@pytest.mark.parametrize(
    ("status", "body", "done", "accepted"),
    [
        (200, b'{"actionResult": "Done"}', True, False),
        (202, b'{"id": "1", "stateLocation": "x"}', False, True),
        (202, b"", False, True),
        (200, b"", False, False),
        (204, b"", False, False),
        (202, b'{"actionResult": "InProcess"}', False, True),
    ],
)
async def test_actions_that_answer_otherwise(status, body, done, accepted):
    async with mocked() as (answers, company):
        url = f"{BASE}/v1/customerinvoice/1/action/release"
        answers.post(url, status=status, body=body)
        result = await company.customer_invoice.release("1")
    assert (result.done, result.accepted) == (done, accepted)


async def test_an_action_that_declares_no_answer_may_fail_too():
    async with mocked() as (answers, company):
        url = f"{BASE}/v2/salesorder/1/action/cancelSalesOrder"
        answers.post(url, body=b'{"actionResult": "Failed", "errorInfo": "No."}')
        with pytest.raises(ApiError, match="The action failed: No"):
            await company.sales_order_v2.cancel("1", models.CancelSalesOrderAction(order_type="SO"))


@pytest.mark.parametrize("word", ["Queued", "InProcess", "Done"])
async def test_done_and_accepted_are_two_things(visma_sandbox, visma_company, word):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    visma_sandbox.next_action(result=word)
    result = await visma_company.customer_invoice.release(invoice.reference_number)
    assert (result.done, result.accepted) == (word == "Done", word != "Done")


def test_an_answer_that_does_not_say_is_neither():
    answer = models.ReleaseInvoiceActionResult()
    assert not answer.done
    assert not answer.accepted


@pytest.mark.visma_sandbox(scale=1000)
async def test_what_was_accepted_is_settled_when_its_document_says_so(visma_sandbox, visma_company):
    invoice = await visma_company.customer_invoice.list(status="Balanced").first()
    number = invoice.reference_number
    visma_sandbox.next_action(result="Queued", after=600)
    result = await visma_company.customer_invoice.release(number)
    assert (await visma_company.customer_invoice.get(number)).status == "Balanced"
    settled = await result.settled(
        visma_company.customer_invoice.get(number),
        until=lambda one: one.status == "Open",
        timeout=None,
    )
    assert settled.status == "Open"
    reads = [one.at for one in visma_sandbox.requests if one.path.endswith(number)][1:]
    assert len(reads) > 1


async def test_no_minute_has_more_than_five_reads_and_the_wait_ends():
    clock = VirtualClock()
    async with mocked(clock=clock) as (answers, company):
        answers.get(f"{BASE}/v1/customerinvoice/1", payload={"status": "Balanced"}, repeat=True)
        times = []

        def reached(invoice):
            times.append(clock.monotonic())
            return False

        begun = clock.monotonic()
        waiting = company.customer_invoice.get("1").until(reached, timeout=600)
        with pytest.raises(NotSettled, match="within 600 s") as caught:
            await clock.run(waiting)
        assert clock.monotonic() - begun == 600
    assert all(later - earlier >= 60 for earlier, later in zip(times, times[5:], strict=False))
    assert times[0] == begun
    assert len(times) > 20
    error = caught.value
    assert error.last.status == "Balanced"
    assert (error.attempts, error.elapsed) == (len(times), 600)
    assert isinstance(error, TimeoutError)
    again = pickle.loads(pickle.dumps(error))
    assert (again.last, str(again)) == (error.last, str(error))


async def test_what_is_there_already_is_read_once():
    async with mocked() as (answers, company):
        answers.get(f"{BASE}/v1/customerinvoice/1", payload={"status": "Open"})
        call = company.customer_invoice.get("1")
        assert (await call.until(lambda one: one.status == "Open", timeout=0)).status == "Open"


async def test_a_write_is_not_performed_until_something_comes_of_it():
    async with mocked() as (_, company):
        call = company.customer_invoice.release("1")
        with pytest.raises(ConfigurationError, match="is a write"):
            await call.until(lambda _: True)
