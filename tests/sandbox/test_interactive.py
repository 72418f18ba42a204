"""Signing in with a browser: the authorize page, codes with PKCE, refresh tokens that rotate."""

from __future__ import annotations

import base64
import hashlib
from urllib.parse import parse_qs, urlsplit

import pytest

BACK = "http://127.0.0.1:8000/back"
VERIFIER = "v" * 50
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
)
READ = "vismanet_erp_interactive_api:read"


def asked(caller, **changes):
    query = {
        "response_type": "code",
        "client_id": caller.sandbox.client_id,
        "redirect_uri": BACK,
        "scope": f"{READ} offline_access",
        "state": "s&1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changes,
    }
    return {name: value for name, value in query.items() if value is not None}


async def authorize(caller, **changes):
    url = caller.sandbox.authorize_url
    async with caller.session.get(url, params=asked(caller, **changes), allow_redirects=False) as r:
        location = r.headers.get("Location", "")
        found = {name: one[0] for name, one in parse_qs(urlsplit(location).query).items()}
        return r.status, found, await r.text()


async def token(caller, **form):
    async with caller.session.post(caller.sandbox.token_url, data=form) as response:
        return response.status, await response.json()


def redeem(caller, code, **changes):
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": BACK,
        "client_id": caller.sandbox.client_id,
        "client_secret": caller.sandbox.client_secret,
        "code_verifier": VERIFIER,
        **changes,
    }
    return token(caller, **{name: value for name, value in form.items() if value is not None})


def refresh(caller, text):
    return token(
        caller,
        grant_type="refresh_token",
        refresh_token=text,
        client_id=caller.sandbox.client_id,
        client_secret=caller.sandbox.client_secret,
    )


async def test_a_code_becomes_a_token_of_the_users_company(caller):
    status, back, _ = await authorize(caller)
    assert (status, back["state"]) == (302, "s&1")
    status, granted = await redeem(caller, back["code"])
    assert (status, granted["token_type"]) == (200, "Bearer")
    assert granted["refresh_token"]
    caller.token = granted["access_token"]
    assert await caller.get("/v1/branch")
    assert (await caller.call("POST", "/v1/customer", json={}))[0] == 403
    status, refused = await redeem(caller, back["code"])
    assert (status, refused["error"]) == (400, "invalid_grant")


async def test_several_companies_are_a_choice(open_sandbox):
    caller = await open_sandbox(companies=2)
    status, _, page = await authorize(caller, scope='"><b>')
    assert status == 302
    status, _, page = await authorize(caller, state='"><script>')
    assert (status, "<script>" in page) == (200, False)
    other = caller.sandbox.tenant_ids[1]
    assert other in page
    _, back, _ = await authorize(caller, tenant=other)
    _, granted = await redeem(caller, back["code"])
    caller.token = granted["access_token"]
    await caller.get("/v1/branch")
    assert caller.sandbox.requests[-1].company == other


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "everything"}, "invalid_scope"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
    ],
)
async def test_refusals_that_go_back_to_the_application(caller, changes, error):
    status, back, _ = await authorize(caller, **changes)
    assert (status, back) == (302, {"error": error, "state": "s&1"})


@pytest.mark.parametrize(
    "changes",
    [{"client_id": "other"}, {"redirect_uri": "https://evil.example/"}, {"redirect_uri": ""}],
)
async def test_refusals_that_go_nowhere(caller, changes):
    assert (await authorize(caller, **changes))[:2] == (400, {})


async def test_a_redirect_address_must_match_exactly(open_sandbox):
    caller = await open_sandbox(redirect_uris=["https://app.example/back"])
    assert (await authorize(caller))[0] == 400
    assert (await authorize(caller, redirect_uri="https://app.example/back"))[0] == 302
    assert (await authorize(caller, redirect_uri="https://app.example/back/"))[0] == 400


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_verifier": "wrong"}, "invalid_grant"),
        ({"code_verifier": None}, "invalid_grant"),
        ({"redirect_uri": BACK + "/"}, "invalid_grant"),
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"client_secret": None, "client_id": "other"}, "invalid_client"),
    ],
)
async def test_codes_that_are_refused(caller, changes, error):
    _, back, _ = await authorize(caller)
    status, refused = await redeem(caller, back["code"], **changes)
    assert (status, refused["error"]) == (400, error)


async def test_a_public_application_has_no_secret_but_a_verifier(caller):
    _, back, _ = await authorize(caller)
    assert (await redeem(caller, back["code"], client_secret=None))[0] == 200
    _, back, _ = await authorize(caller, code_challenge=None)
    status, refused = await redeem(caller, back["code"], client_secret=None)
    assert (status, refused["error"]) == (400, "invalid_client")


async def test_a_code_lives_ten_minutes(caller):
    _, back, _ = await authorize(caller)
    await caller.sandbox.clock.advance(601.0)
    assert (await redeem(caller, back["code"]))[0] == 400


async def test_a_refresh_token_is_good_once_and_a_little_longer(open_sandbox):
    caller = await open_sandbox(refresh_grace=10.0)
    _, back, _ = await authorize(caller)
    _, first = await redeem(caller, back["code"])
    status, second = await refresh(caller, first["refresh_token"])
    assert (status, second["refresh_token"] != first["refresh_token"]) == (200, True)
    await caller.sandbox.clock.advance(9.0)
    assert (await refresh(caller, first["refresh_token"]))[0] == 200
    await caller.sandbox.clock.advance(2.0)
    status, refused = await refresh(caller, first["refresh_token"])
    assert (status, refused["error"]) == (400, "invalid_grant")
    assert (await refresh(caller, second["refresh_token"]))[0] == 200
    assert (await refresh(caller, "unknown"))[0] == 400


async def test_reusable_refresh_tokens_and_none_at_all(open_sandbox):
    caller = await open_sandbox(refresh_reusable=True)
    _, back, _ = await authorize(caller)
    _, granted = await redeem(caller, back["code"])
    for _ in range(2):
        await caller.sandbox.clock.advance(100.0)
        _, again = await refresh(caller, granted["refresh_token"])
        assert again["refresh_token"] == granted["refresh_token"]
    _, back, _ = await authorize(caller, scope=READ)
    assert "refresh_token" not in (await redeem(caller, back["code"]))[1]
