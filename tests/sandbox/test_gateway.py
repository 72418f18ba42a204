"""Tokens, limits and paths, over a socket."""

from __future__ import annotations

import asyncio
import base64

import pytest


async def ask_for_token(caller, **form):
    sandbox = caller.sandbox
    sent = {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "tenant_id": sandbox.tenant_id,
        **form,
    }
    sent = {name: value for name, value in sent.items() if value is not None}
    async with caller.session.post(sandbox.token_url, data=sent) as response:
        return response.status, await response.json()


async def test_a_token_with_all_scopes_when_none_is_asked_for(caller):
    status, body = await ask_for_token(caller)
    assert (status, body["expires_in"], body["token_type"]) == (200, 3600, "Bearer")
    assert "vismanet_erp_service_api:read" in body["scope"].split()
    caller.token = body["access_token"]
    assert len(await caller.get("/v1/branch")) == 3


async def test_basic_credentials(caller):
    sandbox = caller.sandbox
    form = {"grant_type": "client_credentials", "tenant_id": sandbox.tenant_id}
    pair = f"{sandbox.client_id}:{sandbox.client_secret}".encode()
    for text, expected in ((base64.b64encode(pair).decode(), 200), ("%%%", 400), ("eDp5", 400)):
        headers = {"Authorization": f"Basic {text}"}
        async with caller.session.post(sandbox.token_url, data=form, headers=headers) as response:
            assert response.status == expected


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"client_id": "isv_other"}, "invalid_client"),
        ({"tenant_id": "nobody"}, "invalid_grant"),
        ({"tenant_id": None}, "invalid_grant"),
        ({"scope": "vismanet_erp_service_api:read something:else"}, "invalid_scope"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
async def test_refused_token_requests(caller, form, error):
    status, body = await ask_for_token(caller, **form)
    assert (status, body["error"]) == (400, error)
    assert body["error_description"]


async def test_json_is_not_a_form(caller):
    async with caller.session.post(caller.sandbox.token_url, json={"client_id": "x"}) as response:
        assert (response.status, (await response.json())["error"]) == (400, "invalid_client")
    async with caller.session.get(caller.sandbox.token_url) as response:
        assert response.status == 405


async def test_token_requests_are_recorded_without_their_secrets(caller):
    await ask_for_token(caller)
    (record,) = caller.sandbox.requests
    assert (record.method, record.path, record.status) == ("POST", "/connect/token", 200)
    assert caller.sandbox.client_secret.encode() not in record.body
    assert caller.sandbox.tenant_id.encode() in record.body
    assert "authorization" not in record.headers


async def test_scopes_are_enforced(caller):
    caller.token = caller.sandbox.access_token(scopes=["vismanet_erp_service_api:read"])
    assert (await caller.call("GET", "/v1/branch"))[0] == 200
    status, body, _ = await caller.call("POST", "/v1/customer", json={})
    assert (status, body) == (403, b"")
    assert not caller.sandbox.requests[-1].executed


async def test_no_token_a_wrong_one_and_an_expired_one(caller):
    for headers in ({"Authorization": ""}, {"Authorization": "Bearer x"}, {"Authorization": "x"}):
        status, body, known = await caller.call("GET", "/v1/branch", headers=headers)
        assert (status, body) == (401, b"")
        assert "x-ratelimit-limit" in known
    await caller.sandbox.clock.advance(3600)
    assert (await caller.call("GET", "/v1/branch"))[0] == 401
    caller.token = caller.sandbox.access_token()
    assert (await caller.call("GET", "/v1/branch"))[0] == 200
    caller.sandbox.revoke_tokens()
    assert (await caller.call("GET", "/v1/branch"))[0] == 401


@pytest.mark.parametrize(("how", "status"), [("401", 401), ("12027", 403)])
async def test_the_customers_tenant_mints_tokens_that_the_api_refuses(open_sandbox, how, status):
    caller = await open_sandbox(wrong_tenant=how)
    granted, body = await ask_for_token(caller, tenant_id=caller.sandbox.customer_tenant_id)
    assert granted == 200
    caller.token = body["access_token"]
    found, fault, _ = await caller.call("GET", "/v1/branch")
    assert found == status
    if how == "12027":
        assert fault["ExceptionFaultCode"] == "12027"
        assert fault["ExceptionMessageID"].startswith("12027_")


async def test_companies_have_their_own_records_and_quotas(open_sandbox):
    caller = await open_sandbox(companies=2, quota=5, window=60.0)
    first, second = caller.sandbox.tenant_ids
    mine = await caller.get("/v1/customer/10000")
    caller.token = caller.sandbox.access_token(second)
    assert (await caller.get("/v1/customer/10000"))["name"] != mine["name"]
    assert caller.sandbox.window_left(first) == caller.sandbox.window_left(second) == 4


async def test_a_window_ends_in_429_and_turns(open_sandbox):
    caller = await open_sandbox(quota=2, window=60.0)
    clock = caller.sandbox.clock
    await clock.advance(60.0 - clock.time() % 60.0 + 10.0)
    for left in ("1", "0"):
        status, _, headers = await caller.call("GET", "/v1/branch")
        assert (status, headers["x-ratelimit-remaining"]) == (200, left)
        assert headers["x-ratelimit-reset"] == "50"
        assert headers["x-ratelimit-policy"] == "4-fixed-window"
    status, _, headers = await caller.call("GET", "/v1/nothing")
    assert (status, headers["retry-after"], headers["x-ratelimit-remaining"]) == (429, "50", "0")
    await clock.advance(50.0)
    assert (await caller.call("GET", "/v1/branch"))[0] == 200


async def test_every_error_carries_the_headers(caller):
    for path in ("/v1/nothing", "/v1/customer/nobody", "/v1/customer/a%3Ab"):
        status, body, headers = await caller.call("GET", path)
        assert status in {400, 404}
        assert body["message"]
        assert headers["x-ratelimit-remaining"]


async def test_calls_are_counted_when_they_arrive(open_sandbox):
    caller = await open_sandbox(quota=5, window=60.0, latency=5.0)
    clock = caller.sandbox.clock
    calls = [asyncio.ensure_future(caller.call("GET", "/v1/branch")) for _ in range(8)]
    while caller.sandbox.in_flight < 8:
        await asyncio.sleep(0)
    assert caller.sandbox.window_left() == 0
    statuses = sorted([status for status, _, _ in await clock.run(asyncio.gather(*calls))])
    assert statuses == [200] * 5 + [429] * 3
    assert caller.sandbox.most_in_flight == 8


async def test_another_process_may_use_the_quota_up(open_sandbox):
    caller = await open_sandbox(quota=10, window=60.0)
    caller.sandbox.spend(9)
    _, _, headers = await caller.call("GET", "/v1/branch")
    assert headers["x-ratelimit-remaining"] == "0"
    assert caller.sandbox.window_left() == 0


async def test_policies_of_their_own(open_sandbox):
    caller = await open_sandbox(companies=2, quota=100, old_base_quota=2, sales_order_quota=7)
    _, _, headers = await caller.call("GET", "/API/controller/api/v1/branch")
    assert headers["x-ratelimit-policy"] == "6-fixed-window"
    caller.token = caller.sandbox.access_token(caller.sandbox.tenant_ids[1])
    _, _, headers = await caller.call("GET", "/API/controller/api/v1/branch")
    assert headers["x-ratelimit-remaining"] == "0"
    _, _, headers = await caller.call("GET", "/v1/salesorder")
    assert (headers["x-ratelimit-policy"], headers["x-ratelimit-limit"]) == ("8-fixed-window", "7")
    _, _, headers = await caller.call("GET", "/v1/salesordertype")
    assert headers["x-ratelimit-policy"] == "4-fixed-window"
    _, _, headers = await caller.call("GET", "/api/v3/SalesOrders")
    assert headers["x-ratelimit-remaining"] == "99"


async def test_headers_can_be_off_and_the_quota_unlimited(open_sandbox):
    for options in ({"rate_limit_headers": False}, {"quota": None}):
        caller = await open_sandbox(**options)
        _, _, headers = await caller.call("GET", "/v1/branch")
        assert not any(name.startswith("x-ratelimit") for name in headers)


async def test_the_historic_limits(open_sandbox):
    caller = await open_sandbox(same_request_limit=(2, 60.0), client_error_limit=(1, 300.0))
    for expected in (200, 200, 429):
        status, body, headers = await caller.call("GET", "/v1/branch")
        assert status == expected
    assert body["ExceptionType"] == "IPPException"
    assert 59 <= int(headers["retry-after"]) <= 61
    assert (await caller.call("GET", "/v1/currency"))[0] == 200
    assert (await caller.call("GET", "/v1/customer/nobody"))[0] == 404
    assert (await caller.call("GET", "/v1/customer/nobody"))[0] == 429


async def test_legacy_tokens_name_their_company_in_a_header(caller):
    caller.token = caller.sandbox.legacy_token()
    status, body, _ = await caller.call("GET", "/v1/branch")
    assert (status, body["ExceptionFaultCode"]) == (400, "12002")
    headers = {
        "ipp-company-id": str(caller.sandbox.company_ids[0]),
        "ipp-application-type": "Visma.net Financials",
    }
    assert (await caller.call("GET", "/v1/branch", headers=headers))[0] == 200
    await caller.sandbox.clock.advance(10**6)
    assert (await caller.call("GET", "/v1/branch", headers=headers))[0] == 200


async def test_paths_of_any_case_and_keys_in_base64(caller):
    plain = await caller.get("/v1/customer/10005")
    encoded = base64.urlsafe_b64encode(b"10005").decode().rstrip("=")
    assert await caller.get(f"/V1/CUSTOMER/b64({encoded})") == plain
    assert await caller.get("/v1/customer/internal/11005") == plain
    assert await caller.get("/API/controller/api/v1/customer/10005") == plain


async def test_unknown_routes_and_methods(caller):
    status, body, _ = await caller.call("GET", "/v1/nothing")
    assert (status, "No HTTP resource" in body["message"]) == (404, True)
    status, body, _ = await caller.call("DELETE", "/v1/customer")
    assert (status, "DELETE" in body["message"]) == (405, True)


async def test_what_was_asked_is_remembered(open_sandbox):
    caller = await open_sandbox(kept_requests=2)
    for number in (1, 2, 3):
        await caller.get("/v1/customer", pageNumber=number, status="Active")
    assert [dict(one.query)["pageNumber"] for one in caller.sandbox.requests] == ["2", "3"]
    record = caller.sandbox.requests[-1]
    assert record.route == "GET /v1/customer"
    assert record.company == caller.sandbox.tenant_id
    assert record.client == caller.sandbox.client_id
    assert record.status == 200
    assert record.executed
    assert record.number == 3
    assert record.headers["authorization"] == "***"
