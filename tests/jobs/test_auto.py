"""`company(background=...)`: what goes to the background, when, and what may not."""

from __future__ import annotations

import pytest

from tests.mocked import BASE, mocked
from visma_async import (
    ConfigurationError,
    ConnectionFailed,
    JobTimeout,
    OutcomeUnknown,
    RequestTimeout,
    Retry,
    ServerError,
    models,
)

pytestmark = pytest.mark.visma_sandbox(scale=500)


@pytest.fixture
def acme(visma_client, visma_sandbox):
    """The company, whose slow reads become jobs."""
    return visma_client.company(visma_sandbox.tenant_id, background="auto")


def sent(sandbox, path="/v1/customer/10000"):
    """How often the call itself was sent directly, and how often as a job."""
    headers = [r.headers for r in sandbox.requests if r.path == path]
    jobs = sum("erp-api-background" in each for each in headers)
    return len(headers) - jobs, jobs


async def test_calls_go_directly_while_that_is_quick_enough(visma_sandbox, acme):
    assert (await acme.customer.get("10000")).number == "10000"
    assert sent(visma_sandbox) == (1, 0)


async def test_a_504_is_repeated_as_a_job_and_remembered(visma_sandbox, visma_client, acme):
    visma_sandbox.fail_next(path="/v1/customer/10000", status=504, html=True)
    assert (await acme.customer.get("10000")).number == "10000"
    assert sent(visma_sandbox) == (1, 1)
    assert (await acme.customer.get("10000")).number == "10000"
    assert sent(visma_sandbox) == (1, 2)
    # Another handle without "auto" is not concerned, nor is another operation.
    plain = visma_client.company(visma_sandbox.tenant_id)
    assert (await plain.customer.get("10000")).number == "10000"
    await acme.branch.list().collect()
    assert sent(visma_sandbox) == (2, 2)
    assert len(visma_sandbox.jobs) == 2


@pytest.mark.visma_client(timeout=0.2)
@pytest.mark.visma_sandbox(scale=1, background={"polls": 1})
async def test_a_read_that_times_out_is_not_tried_again_directly(visma_sandbox, acme):
    visma_sandbox.fail_next(path="/v1/customer/10000", stall=30.0)
    call = acme.customer.get("10000").options(deadline=30)
    pool = acme._binding.pool
    pool.jobs._experience[acme.id, call.request.route].ended(0.01)
    assert (await call).number == "10000"
    assert sent(visma_sandbox) == (1, 1)


@pytest.mark.visma_client(timeout=0.2)
@pytest.mark.visma_sandbox(scale=1)
async def test_a_deadline_that_passes_meanwhile_leaves_no_time_for_a_job(visma_sandbox, acme):
    visma_sandbox.fail_next(None, path="/v1/customer/10000", stall=30.0)
    with pytest.raises(RequestTimeout) as caught:
        await acme.customer.get("10000").options(deadline=0.1)
    assert caught.value.sent
    assert sent(visma_sandbox) == (1, 0)


@pytest.mark.visma_sandbox(background={"delay": 1000.0})
async def test_the_deadline_is_the_direct_call_s_and_the_job_s_together(visma_sandbox, acme):
    visma_sandbox.fail_next(path="/v1/customer/10000", status=504)
    with pytest.raises(JobTimeout, match="company.job"):
        await acme.customer.get("10000").options(deadline=30)


async def test_other_failures_are_what_they_are(visma_sandbox, acme):
    visma_sandbox.fail_next(4, path="/v1/customer/10000", status=503)
    with pytest.raises(ServerError):
        await acme.customer.get("10000")
    visma_sandbox.fail_next(None, path="/v1/customer/10000", reset="before")
    with pytest.raises(ConnectionFailed):
        await acme.customer.get("10000")
    assert not visma_sandbox.jobs


async def test_a_write_is_never_repeated_as_a_job(visma_sandbox, acme):
    visma_sandbox.fail_next(method="POST", status=504)
    with pytest.raises(OutcomeUnknown):
        await acme.customer.create(models.CustomerUpdate(name="ACME"))
    assert not visma_sandbox.jobs


@pytest.mark.visma_sandbox(sizes={"customer": 25}, page_size={"customer": 10})
async def test_each_page_of_a_listing_for_itself(visma_sandbox, acme):
    visma_sandbox.fail_next(2, path="/v1/customer", delay=0.0)
    visma_sandbox.fail_next(path="/v1/customer", status=504)
    listing = acme.customer.list().options(prefetch=0)
    assert len(await listing.collect()) == 25
    assert len(visma_sandbox.jobs) == 1
    assert len(await listing.collect()) == 25
    assert len(visma_sandbox.jobs) == 4


async def test_what_is_known_to_be_slow_is_not_tried_directly(visma_sandbox, acme):
    await acme.customer.list_balances().collect()
    (job,) = visma_sandbox.jobs
    assert job.uri.endswith("/v1/customer/balance")


@pytest.mark.visma_sandbox(sizes={"customer": 3})
async def test_everything_in_the_background(visma_sandbox, visma_client):
    acme = visma_client.company(visma_sandbox.tenant_id, background=True)
    assert (await acme.customer.get("10000")).number == "10000"
    assert len(await acme.customer.list().collect()) == 3
    await acme.customer.create(models.CustomerUpdate(name="ACME"))
    assert len(visma_sandbox.jobs) == 3
    direct = acme.customer.get("10000").options(background=False)
    assert (await direct).number == "10000"
    assert len(visma_sandbox.jobs) == 3


async def test_what_cannot_be_done_there_is_refused_before_sending(visma_sandbox, visma_client):
    acme = visma_client.company(visma_sandbox.tenant_id, background=True)
    with pytest.raises(ConfigurationError, match="cannot be run in the background"):
        await acme.background_operation.get_content("x")
    with pytest.raises(ConfigurationError, match="cannot be run in the background"):
        await acme.salesorder_v3.sales_orders.list().collect()
    with pytest.raises(ConfigurationError, match="True, False or 'auto'"):
        acme.customer.get("1").options(background="always")
    with pytest.raises(ConfigurationError, match="True, False or 'auto'"):
        visma_client.company("1", background="always")
    assert not visma_sandbox.requests


async def test_auto_leaves_alone_what_cannot_be_done_there():
    retry = Retry(attempts=2, first_pause=0.0)
    async with mocked(retry=retry) as (answers, company):
        answers.get(f"{BASE}/v1/background/x/content", status=504, repeat=True)
        call = company.background_operation.get_content("x").options(background="auto")
        with pytest.raises(ServerError):
            await call
        assert len(answers.sent()) == 2
