"""The limiters under real calls: state in this process, and state in a real Redis."""

from __future__ import annotations

import asyncio
import logging
import pickle
import time

import pytest

from visma_async import ConfigurationError, ConnectionFailed, Quota, QuotaExhausted, RedisLimiter
from visma_async.quota.limiter import LocalLimiter
from visma_async.testing.client import client_of


@pytest.fixture
def prefix(request):
    """Keys of the test's own."""
    return f"test-{request.node.name}"


@pytest.fixture(params=["in this process", "in Redis"])
def limiter(request, prefix):
    if request.param == "in this process":
        return LocalLimiter()
    return RedisLimiter(request.getfixturevalue("redis_server").url, prefix=prefix)


async def beginning_of_a_window(sandbox) -> None:
    await asyncio.sleep(sandbox.window - time.time() % sandbox.window + 0.01)


def refused(sandbox) -> int:
    return sum(1 for request in sandbox.requests if request.status == 429)


def calls(sandbox) -> int:
    return sum(1 for request in sandbox.requests if request.path.startswith("/v1/"))


@pytest.mark.visma_sandbox(quota=50, window=1.0)
async def test_windows_are_used_to_the_full_and_no_call_is_refused(visma_sandbox, limiter):
    await beginning_of_a_window(visma_sandbox)
    begun = time.time()
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as visma:
        customer = visma.company(visma_sandbox.tenant_ids[0]).customer
        await asyncio.gather(*(customer.get("10000").send() for _ in range(90)))
    assert refused(visma_sandbox) == 0
    # The second window is the one that an oracle needs.
    assert time.time() - begun < 2.5


@pytest.mark.slow
@pytest.mark.visma_sandbox(quota=30, window=1.0)
async def test_two_pools_spend_one_quota(visma_sandbox, redis_server, prefix):
    await beginning_of_a_window(visma_sandbox)
    limiter = RedisLimiter(redis_server.url, prefix=prefix)
    async with (
        client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as one,
        client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as other,
    ):
        pools = [
            one.company(visma_sandbox.tenant_ids[0]).customer,
            other.company(visma_sandbox.tenant_ids[0]).customer,
        ]
        await asyncio.gather(*(pools[n % 2].get("10000").send() for n in range(60)))
        assert (
            one.company(visma_sandbox.tenant_ids[0]).quota.limit
            == other.company(visma_sandbox.tenant_ids[0]).quota.limit
            == 30
        )
    assert refused(visma_sandbox) == 0


@pytest.mark.visma_sandbox(quota=3, window=1000.0)
async def test_quota_that_is_used_up_is_refused_at_once(visma_sandbox, limiter):
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as visma:
        company = visma.company(visma_sandbox.tenant_ids[0])
        for _ in range(3):
            await company.customer.get("10000")
        assert company.quota.remaining == 0
        assert company.quota.resets_at is not None
        with pytest.raises(QuotaExhausted, match="quota of 3 calls"):
            await company.customer.get("10000").options(max_wait=1)
    assert calls(visma_sandbox) == 3


@pytest.mark.visma_sandbox(quota=20, window=1000.0)
async def test_a_share_is_kept_for_interactive_calls(visma_sandbox, limiter):
    async with client_of(
        visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter, interactive_share=0.5
    ) as visma:
        company = visma.company(visma_sandbox.tenant_ids[0])
        bulk = company.customer.get("10000").options(priority="bulk", max_wait=1)
        with pytest.raises(QuotaExhausted, match="kept for interactive calls"):
            for _ in range(20):
                await bulk
        spent = calls(visma_sandbox)
        # What is kept shrinks with the window, of which nobody knows here how much is left.
        assert 10 <= spent < 20
        assert company.quota.reserved == company.quota.remaining == 20 - spent
        for _ in range(20 - spent):
            await company.customer.get("10000").options(max_wait=1)
    assert refused(visma_sandbox) == 0


@pytest.mark.slow
@pytest.mark.visma_sandbox(quota=10, window=1.0)
async def test_a_window_that_others_have_used_up_costs_one_refusal(visma_sandbox, limiter):
    await beginning_of_a_window(visma_sandbox)
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION) as another_program:
        await asyncio.gather(
            *(
                another_program.company(visma_sandbox.tenant_ids[0]).customer.get("10000").send()
                for _ in range(10)
            )
        )
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as visma:
        customer = visma.company(visma_sandbox.tenant_ids[0]).customer
        await asyncio.gather(*(customer.get("10000").send() for _ in range(5)))
    assert refused(visma_sandbox) <= 1


@pytest.mark.visma_sandbox(quota=10, window=1000.0)
async def test_cancelled_calls_give_their_quota_back(visma_sandbox, limiter):
    async with client_of(
        visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter, per_company=1
    ) as visma:
        customer = visma.company(visma_sandbox.tenant_ids[0]).customer
        running = [asyncio.create_task(customer.get("10000").send()) for _ in range(25)]
        await running[0]
        for waiting in running[2:]:
            waiting.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for _ in range(10 - calls(visma_sandbox)):
            await customer.get("10000").options(max_wait=5)
    assert calls(visma_sandbox) == 10
    assert refused(visma_sandbox) == 0


@pytest.mark.visma_sandbox(rate_limit_headers=False, quota=None)
async def test_a_server_without_headers_is_sent_no_more_than_was_assumed(visma_sandbox, limiter):
    async with client_of(visma_sandbox, quota=Quota(6, per=1000.0), limiter=limiter) as visma:
        customer = visma.company(visma_sandbox.tenant_ids[0]).customer
        for _ in range(6):
            await customer.get("10000").options(max_wait=5)
        with pytest.raises(QuotaExhausted):
            await customer.get("10000").options(max_wait=5)
    assert calls(visma_sandbox) == 6


@pytest.mark.visma_sandbox(quota=1000, sales_order_quota=2, window=1000.0)
async def test_an_operation_with_a_policy_of_its_own_is_counted_by_itself(
    visma_sandbox, redis_server, prefix
):
    # Each process begins with the other operation; both must agree on which policy is common.
    limiter = RedisLimiter(redis_server.url, prefix=prefix)
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as first:
        await first.company(visma_sandbox.tenant_ids[0]).customer.get("10000")
    async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as second:
        orders = (
            second.company(visma_sandbox.tenant_ids[0])
            .sales_order.list()
            .options(page_size=1, max_wait=1)
        )
        await orders.first()
        await orders.first()
        with pytest.raises(QuotaExhausted, match="quota of 2 calls"):
            await orders.first()
        await second.company(visma_sandbox.tenant_ids[0]).customer.get("10000").options(max_wait=1)


class TestRedisAway:
    """Redis goes, calls go on or stop as was chosen, and it comes back."""

    @pytest.fixture
    def server(self, tmp_path):
        from tests.redis_server import LocalRedis

        server = LocalRedis(tmp_path)
        yield server
        server.close()

    @pytest.mark.visma_sandbox(quota=1000)
    async def test_calls_go_on_under_a_share_of_the_quota(self, visma_sandbox, server, caplog):
        limiter = RedisLimiter(server.url, away_share=0.005)
        async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as visma:
            customer = visma.company(visma_sandbox.tenant_ids[0]).customer
            await customer.get("10000")
            server.stop()
            with caplog.at_level(logging.WARNING, logger="visma_async.quota"):
                # What the pool holds, and then five calls (0.5 % of 1,000) of its own.
                with pytest.raises(QuotaExhausted):
                    for _ in range(20):
                        await customer.get("10000").options(max_wait=5)
                assert calls(visma_sandbox) <= 1 + 5 + 5
                assert "Redis is away" in caplog.text
                assert "0.5% of the quota" in caplog.text
                server.start()
                async with asyncio.timeout(20):
                    while "Redis is back" not in caplog.text:
                        await asyncio.sleep(0.05)
            await customer.get("10000").options(max_wait=5)

    @pytest.mark.visma_sandbox(quota=1000)
    async def test_calls_stop_if_that_was_chosen(self, visma_sandbox, server):
        limiter = RedisLimiter(server.url, when_away="stop")
        server.stop()
        async with client_of(visma_sandbox, quota=Quota.PRODUCTION, limiter=limiter) as visma:
            with pytest.raises(ConnectionFailed, match="shared through Redis") as caught:
                await visma.company(visma_sandbox.tenant_ids[0]).customer.get("10000")
            assert caught.value.request is not None
            assert "Nothing was sent" in str(caught.value)
        assert calls(visma_sandbox) == 0


def test_a_password_is_never_shown(monkeypatch):
    limiter = RedisLimiter("redis://user:hidden-word@host:6379/0")
    assert "hidden-word" not in repr(limiter)
    with pytest.raises(ConfigurationError) as caught:
        RedisLimiter("redys://user:hidden-word@host").attach(
            Quota.TEST, clock=None, wake=lambda key: None
        )
    assert "hidden-word" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_shared_limiter_does_not_pickle_the_password_of_its_address():
    limiter = RedisLimiter("redis://:hush@127.0.0.1:1/0")
    assert "hush" not in repr(limiter)
    with pytest.raises(TypeError, match="does not pickle"):
        pickle.dumps(limiter)
