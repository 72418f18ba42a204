"""Guards and hooks over real sockets, against a sandbox with the rules that the API once had."""

from __future__ import annotations

import asyncio

import pytest

from visma_async import BadRequest, NotFound, QuotaExhausted, RateLimited, RequestTimeout, Retry
from visma_async.quota.guards import Guards
from visma_async.testing.client import client_of

# A minute of the sandbox takes 0.3 s. Its rule is a little milder than what the guards keep to: the
# way there takes seconds of such a minute, on a machine with much to do.
pytestmark = pytest.mark.visma_sandbox(
    scale=200.0, same_request_limit=(5, 30.0), client_error_limit=(2, 300.0)
)


def statuses(sandbox) -> list[int]:
    return [request.status for request in sandbox.requests if request.path.startswith("/v1/")]


@pytest.mark.visma_sandbox(same_request_limit=(5, 3_600.0))
async def test_without_guards_the_old_rules_are_met(visma_sandbox):
    async with client_of(visma_sandbox, retry=Retry(attempts=1)) as visma:
        customer = visma.company(visma_sandbox.tenant_ids[0]).customer
        for _ in range(5):
            await customer.get("10000")
        with pytest.raises(RateLimited):
            await customer.get("10000")


@pytest.mark.visma_client(guards=Guards())
async def test_the_same_request_is_paced_and_others_are_not(visma_company, visma_sandbox):
    clock = visma_sandbox.clock
    begun = clock.monotonic()
    await asyncio.gather(*(visma_company.customer.get("10000").send() for _ in range(8)))
    assert clock.monotonic() - begun >= 60.0
    assert statuses(visma_sandbox) == [200] * 8

    await visma_company.customer.get("10001").options(max_wait=0)


@pytest.mark.visma_client(guards=Guards())
async def test_a_wait_for_the_same_request_keeps_to_the_bounds_of_the_call(
    visma_company, visma_sandbox
):
    call = visma_company.customer.get("10000")
    for _ in range(5):
        await call
    with pytest.raises(QuotaExhausted, match="The same request was sent 5 times") as caught:
        await call.options(max_wait=1.0)
    assert caught.value.available_at.timestamp() > visma_sandbox.clock.time() - 60.0
    with pytest.raises(RequestTimeout, match="The same request was sent 5 times"):
        await call.options(deadline=1.0)
    assert statuses(visma_sandbox) == [200] * 5
    usage = visma_company.quota
    assert (usage.under_way, usage.waiting) == (0, 0)


@pytest.mark.visma_client(guards=Guards())
async def test_what_has_failed_twice_is_not_sent_again(visma_company, visma_sandbox):
    call = visma_company.customer.get("there is none")
    for _ in range(2):
        with pytest.raises(NotFound):
            await call
    with pytest.raises(NotFound, match="Not sent") as caught:
        await call
    assert caught.value.attempts == 0
    assert statuses(visma_sandbox) == [404, 404]
    with pytest.raises((NotFound, BadRequest)) as other:
        await visma_company.customer.get("nor is this one")
    assert other.value.attempts == 1


@pytest.mark.visma_sandbox(scale=1.0, same_request_limit=None, quota=3, window=0.5)
async def test_hooks_are_told_of_waits_and_refusals(visma_sandbox):
    waits, refusals = [], []
    async with client_of(visma_sandbox, on_wait=waits.append, on_refusal=refusals.append) as visma:
        company = visma.company(visma_sandbox.tenant_ids[0])
        await asyncio.gather(
            *(company.customer.get(str(number)).send() for number in range(10_000, 10_006))
        )
        assert waits
        assert {wait.company for wait in waits} == {visma_sandbox.tenant_ids[0]}
        assert {wait.route for wait in waits} == {"GET /v1/customer/{customerCd}"}
        assert not refusals

        visma_sandbox.fail_next(status=429, headers={"Retry-After": "0"})
        await company.customer.get("10000")
        (refusal,) = refusals
        assert refusal.company == visma_sandbox.tenant_ids[0]
        assert refusal.seconds >= 0
