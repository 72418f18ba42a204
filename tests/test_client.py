"""VismaNet and Company: setting up, the environment, one pool for all, and the promises it keeps."""

from __future__ import annotations

import asyncio
import copy
import math
import os
import pickle
import subprocess
import sys
import time

import aiohttp
import attrs
import pytest

from tests.mocked import BASE, Mocked, mocked
from visma_async import (
    AuthError,
    ClientCredentials,
    Company,
    ConfigurationError,
    ConnectionFailed,
    NoLicense,
    Quota,
    QuotaExhausted,
    RateLimited,
    RequestTimeout,
    Retry,
    StaticToken,
    Unauthorized,
    VismaNet,
)
from visma_async.sandbox import Sandbox
from visma_async.settings import LEGACY_BASE_URL
from visma_async.testing.client import client_of
from visma_async.transport.options import Scope

AUTH = ClientCredentials(client_id="isv_app", client_secret="hush")


def for_tenant(handle: Company, tenant: str) -> Company:
    """Returns another company of the same pool."""
    binding = attrs.evolve(handle._binding, scope=Scope(company=tenant))
    return Company(binding)


async def test_handles_are_values():
    async with VismaNet(AUTH) as visma, VismaNet(AUTH) as other:
        acme = visma.company("a")
        assert acme == visma.company("a")
        assert hash(acme) == hash(visma.company("a"))
        assert acme != visma.company("b")
        assert acme != visma.company("a", branch="2")
        assert acme != visma.company("a", timezone="Europe/Helsinki")
        assert acme != other.company("a")
        assert acme.id == "a"
        assert repr(acme) == "<Company a>"
        assert acme.customer is not None
        with pytest.raises(AttributeError):
            acme.custommer


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"base_url": "http://api.finance.visma.net"}, "https"),
        ({"base_url": ""}, "host"),
        ({"base_url": "https://u:p@api.finance.visma.net"}, "credentials"),
        ({"concurrency": 0}, "concurrency"),
        ({"per_company": 0}, "per_company"),
        ({"timeout": -1}, "timeout"),
    ],
)
def test_what_cannot_work_is_refused_at_once(options, complaint):
    with pytest.raises(ConfigurationError, match=complaint):
        VismaNet(AUTH, **options)


def test_auth_must_be_credentials():
    with pytest.raises(ConfigurationError, match="ClientCredentials"):
        VismaNet("isv_app")


def test_a_company_must_be_known():
    with pytest.raises(ConfigurationError, match="VISMA_TENANT_ID"):
        VismaNet(AUTH).company()
    with pytest.raises(ConfigurationError, match="zone"):
        VismaNet(AUTH).company("a", timezone="Europe/Atlantis")
    assert VismaNet(StaticToken("x")).company().id == ""


def test_the_environment(monkeypatch):
    for name in list(os.environ):
        if name.startswith("VISMA_"):
            monkeypatch.delenv(name)
    with pytest.raises(ConfigurationError, match="VISMA_CLIENT_ID and VISMA_CLIENT_SECRET"):
        VismaNet.from_env()
    monkeypatch.setenv("VISMA_CLIENT_ID", "isv_app")
    with pytest.raises(ConfigurationError, match="lacks VISMA_CLIENT_SECRET"):
        VismaNet.from_env()
    monkeypatch.setenv("VISMA_CLIENT_SECRET", "hush")
    monkeypatch.setenv("VISMA_TENANT_ID", "t-1")
    monkeypatch.setenv("VISMA_QUOTA", "lots")
    with pytest.raises(ConfigurationError, match="VISMA_QUOTA"):
        VismaNet.from_env()
    monkeypatch.setenv("VISMA_QUOTA", "test")
    monkeypatch.setenv("VISMA_BASE_URL", "http://example.org")
    with pytest.raises(ConfigurationError, match="https"):
        VismaNet.from_env()
    monkeypatch.setenv("VISMA_BASE_URL", "http://127.0.0.1:1/")
    visma = VismaNet.from_env(per_company=2)
    assert visma.company().id == "t-1"
    assert visma.company().quota.limit == Quota.TEST.calls
    assert not visma.company().quota.known
    monkeypatch.setenv("VISMA_TOKEN", "tok")
    assert VismaNet.from_env().company().id == "t-1"


def test_a_token_of_the_old_integration_in_the_environment_goes_to_the_old_host(monkeypatch):
    for name in list(os.environ):
        if name.startswith("VISMA_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("VISMA_TOKEN", "tok")
    monkeypatch.setenv("VISMA_COMPANY_ID", "1262489")
    with pytest.warns(DeprecationWarning, match="shut down"):
        visma = VismaNet.from_env()
    assert visma.company().id == "1262489"
    assert visma._pool.base_url("erp") == LEGACY_BASE_URL
    monkeypatch.setenv("VISMA_BASE_URL", "https://old.example.org")
    with pytest.warns(DeprecationWarning, match="shut down"):
        assert VismaNet.from_env()._pool.base_url("erp") == "https://old.example.org"


@pytest.mark.filterwarnings("ignore:The old integration:DeprecationWarning")
async def test_the_old_integration_gets_its_headers():
    with Mocked() as answers:
        answers.get(f"{LEGACY_BASE_URL}/v1/customer/1", payload={"number": "1"})
        async with VismaNet(StaticToken("t", legacy=True), base_url=LEGACY_BASE_URL) as visma:
            await visma.company("1262489", branch="2").customer.get("1")
        headers = answers.sent()[0]["headers"]
    assert headers["ipp-company-id"] == "1262489"
    assert headers["ipp-application-type"] == "Visma.net Financials"
    assert headers["branchid"] == "2"
    with pytest.raises(ConfigurationError, match="VISMA_COMPANY_ID"):
        VismaNet(StaticToken("t", legacy=True)).company()


async def test_a_borrowed_session_is_used_and_left_open(visma_sandbox):
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        async with client_of(visma_sandbox, session=session) as visma:
            acme = visma.company(visma_sandbox.tenant_id)
            assert await acme.customer.list().count() > 0
            with pytest.raises(Exception, match="404"):
                await acme.customer.get("nope")
        assert not session.closed
        async with session.get(f"{visma_sandbox.url}/", raise_for_status=False):
            pass


def test_a_pool_stays_in_its_event_loop():
    visma = VismaNet(StaticToken("t"))

    async def read():
        with Mocked() as answers:
            answers.get(f"{BASE}/v1/customer/1", payload={"number": "1"})
            return await visma.company("a").customer.get("1")

    async def read_and_hang_up():
        await read()
        await visma._pool._http.aclose()

    asyncio.run(read_and_hang_up())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(read())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_pool_stays_in_its_process():
    program = """
import asyncio, os, sys
from tests.mocked import Mocked, BASE
from visma_async import StaticToken, VismaNet, ConfigurationError
async def main():
    async with VismaNet(StaticToken("t")) as visma:
        with Mocked() as answers:
            answers.get(f"{BASE}/v1/customer/1", payload={"number": "1"}, repeat=True)
            await visma.company("a").customer.get("1")
            if os.fork() == 0:
                try:
                    await visma.company("a").customer.get("1")
                except ConfigurationError as error:
                    print(error, flush=True)
                os._exit(0)
            os.wait()
asyncio.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    assert "another process (it was forked)" in done.stdout


async def test_a_pool_does_not_pickle_and_a_request_does():
    async with VismaNet(AUTH) as visma:
        with pytest.raises(TypeError):
            pickle.dumps(visma)
        request = visma.company("a").customer.list(name="å/b").request
        assert pickle.loads(pickle.dumps(request)) == request
        assert copy.deepcopy(request) == request


async def test_nothing_goes_out_after_the_end():
    async with mocked() as (_, acme):
        pass
    with pytest.raises(ConfigurationError, match="closed"):
        await acme.customer.get("1")


@pytest.mark.visma_client(concurrency=50, per_company=50)
async def test_a_thousand_calls_with_an_expired_token_make_one_token_request(
    visma_sandbox, visma_company
):
    await visma_company.customer.get("10000")
    visma_sandbox.revoke_tokens()
    visma_sandbox.requests.clear()
    calls = [asyncio.ensure_future(visma_company.customer.get("10000").send()) for _ in range(1000)]
    await asyncio.sleep(0)
    for task in calls[::10]:
        task.cancel()
    done = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(result, asyncio.CancelledError) for result in done) == 100
    assert sum(getattr(result, "number", None) == "10000" for result in done) == 900
    assert sum("/connect/token" in request.path for request in visma_sandbox.requests) == 1


async def test_a_token_that_nobody_accepts_is_not_asked_for_again_and_again(
    visma_sandbox, visma_company
):
    handle = for_tenant(visma_company, visma_sandbox.customer_tenant_id)
    for _ in range(5):
        with pytest.raises(Unauthorized, match="company's and not the customer's"):
            await handle.customer.get("10000")
    assert sum("/connect/token" in request.path for request in visma_sandbox.requests) == 2


@pytest.mark.visma_sandbox(wrong_tenant="12027")
async def test_the_other_wrong_tenant_answer(visma_sandbox, visma_company):
    with pytest.raises(NoLicense, match="customer's instead of the company's"):
        await for_tenant(visma_company, visma_sandbox.customer_tenant_id).customer.get("10000")


async def test_wrong_credentials_are_found_out_by_one_request_however_many_wait(visma_sandbox):
    auth = ClientCredentials(
        client_id=visma_sandbox.client_id,
        client_secret="wrong",
        token_url=visma_sandbox.token_url,
    )
    async with client_of(visma_sandbox, auth=auth) as visma:
        acme = visma.company(visma_sandbox.tenant_id)
        errors = await asyncio.gather(
            *(acme.customer.get("1").send() for _ in range(100)), return_exceptions=True
        )
        assert {type(error) for error in errors} == {AuthError}
        assert len(visma_sandbox.requests) == 1
        assert "wrong" not in str(errors[0]).replace("is wrong", "")


async def test_an_unknown_tenant_is_told_with_its_usual_cause(visma_company):
    with pytest.raises(AuthError, match=r"tenant no-such-tenant .* Company Tenant ID"):
        await for_tenant(visma_company, "no-such-tenant").customer.get("1")


async def test_an_unreachable_host_says_so_and_loses_no_quota():
    quick = Retry(attempts=2, first_pause=0)
    async with VismaNet(StaticToken("t"), base_url="http://127.0.0.1:1", retry=quick) as visma:
        acme = visma.company("a")
        with pytest.raises(
            ConnectionFailed, match="127.0.0.1:1: no connection: Connection refused"
        ):
            await acme.customer.get("1")
        assert acme.quota.remaining == 15_000


@pytest.mark.visma_sandbox(latency=0.3)
@pytest.mark.visma_client(retry=Retry(attempts=2, first_pause=0))
async def test_the_timeout_is_one_attempts_and_the_deadline_everythings(visma_company):
    began = time.monotonic()
    with pytest.raises(RequestTimeout, match="2 attempts") as caught:
        await visma_company.customer.get("10000").options(timeout=0.1)
    assert isinstance(caught.value, TimeoutError)
    with pytest.raises(RequestTimeout):
        await visma_company.customer.get("10000").options(deadline=0.05)
    assert time.monotonic() - began < 5


@pytest.mark.visma_sandbox(quota=3, window=1000.0)
@pytest.mark.visma_client(quota=Quota.PRODUCTION)
async def test_quota_that_is_used_up_is_refused_at_once_or_waited_for(visma_sandbox, visma_company):
    for _ in range(3):
        await visma_company.customer.get("10000")
    assert visma_company.quota.remaining == 0
    with pytest.raises(QuotaExhausted, match="quota of 3 calls"):
        await visma_company.customer.get("10000").options(max_wait=10)
    with pytest.raises(QuotaExhausted):
        await visma_company.customer.get("10000").options(deadline=10)
    assert [request.status for request in visma_sandbox.requests].count(429) == 0


async def test_a_429_that_comes_all_the_same(visma_sandbox, visma_company):
    visma_sandbox.fail_next(status=429, headers={"Retry-After": "0"})
    assert (await visma_company.customer.get("10000")).number == "10000"
    visma_sandbox.fail_next(status=429, headers={"Retry-After": "60"})
    with pytest.raises(RateLimited) as caught:
        await visma_company.customer.get("10000").options(max_wait=5)
    assert caught.value.retry_after == 60
    visma_sandbox.fail_next(status=429, headers={"Retry-After": "1"})
    with pytest.raises(QuotaExhausted):
        await visma_company.customer.get("10000").options(max_wait=5)  # the company is parked


@pytest.mark.visma_sandbox(companies=2, latency=0.002)
async def test_one_companys_thousand_calls_do_not_starve_anothers_one(visma_sandbox, visma_company):
    other = for_tenant(visma_company, visma_sandbox.tenant_ids[1])
    await other.customer.get("10000")
    many = [asyncio.ensure_future(visma_company.customer.get("10000").send()) for _ in range(1000)]
    while not any(task.done() for task in many):
        await asyncio.sleep(0)
    await other.customer.get("10000")
    assert sum(task.done() for task in many) < 100
    for task in many:
        task.cancel()
    await asyncio.gather(*many, return_exceptions=True)


@pytest.mark.slow
@pytest.mark.visma_sandbox(quota=50, window=1.0)
@pytest.mark.visma_client(quota=Quota.PRODUCTION)
@pytest.mark.parametrize("already_used", [0, 45])
async def test_the_windows_are_used_to_the_full_and_no_call_is_refused(
    already_used, visma_sandbox, visma_company
):
    """Real sockets and real time: 250 calls at once under windows of 50 calls a second."""
    await use_windows(visma_sandbox, visma_company, calls=250, already_used=already_used)


@pytest.mark.slow
@pytest.mark.visma_sandbox(quota=200, window=3.0)
@pytest.mark.visma_client(quota=Quota.PRODUCTION)
@pytest.mark.parametrize("already_used", [0, 195])
async def test_a_thousand_calls_at_once_under_windows_of_two_hundred(
    already_used, visma_sandbox, visma_company
):
    await use_windows(visma_sandbox, visma_company, calls=1000, already_used=already_used)


async def use_windows(sandbox: Sandbox, company: Company, *, calls: int, already_used: int) -> None:
    quota, window = sandbox.quota, sandbox.window
    await asyncio.sleep(window - time.time() % window + 0.01)
    sandbox.spend(already_used)
    began = time.monotonic()
    await asyncio.gather(
        *(company.customer.get(str(10_000 + n % 100)).send() for n in range(calls))
    )
    took = time.monotonic() - began
    assert [request.status for request in sandbox.requests].count(429) == 0
    # What an oracle would need: all windows but the last one whole.
    windows = math.ceil((calls + already_used) / quota)
    print(f"{took:.2f} s, at the least {(windows - 1) * window:.2f} s")
    assert took < windows * window + 0.5
