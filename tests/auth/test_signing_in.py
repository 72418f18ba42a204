"""Signing in with a browser, over real sockets: login, refresh, rotation, and what goes wrong."""

from __future__ import annotations

import asyncio
import json
import logging
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.auth.signing_in import READ, SCOPES, asked, auth_of, client_of, sign_in, visit
from tests.virtual_clock import VirtualClock
from visma_async import (
    AuthError,
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    FileTokenStore,
    MemoryTokenStore,
    SignIn,
    SignInRequired,
    Unauthorized,
    VismaNet,
    discover,
)
from visma_async.sandbox import Sandbox


@pytest.fixture
async def sandbox():
    async with Sandbox(clock=VirtualClock(), refresh_grace=0.0) as made:
        yield made


@pytest.fixture
def auth(sandbox):
    return auth_of(sandbox)


@pytest.fixture
async def visma(sandbox, auth):
    async with client_of(sandbox, auth) as made:
        yield made


async def test_a_user_signs_in_and_stays_signed_in(sandbox, auth, visma):
    await sign_in(visma, auth)
    company = visma.company()
    await company.customer.list().first()
    assert sandbox.requests[-1].company == sandbox.tenant_id
    for _ in range(3):
        await sandbox.clock.advance(3600.0)
        await company.customer.list().first()
    assert asked(sandbox) == ["authorization_code", *["refresh_token"] * 3]


async def test_the_halves_of_a_web_service_may_be_in_two_processes(sandbox, auth, visma):
    url, begun = auth.authorize_url()
    session = json.dumps(begun.to_dict())
    back = await visit(url)
    await visma.exchange(back, SignIn.from_dict(json.loads(session)))
    await visma.company().customer.list().first()


@pytest.mark.parametrize("pasted", [lambda url: f" {url}\n", lambda url: urlsplit(url).query])
async def test_a_pasted_address_will_do(auth, visma, pasted):
    url, begun = auth.authorize_url()
    await visma.exchange(pasted(await visit(url)), begun)
    await visma.company().customer.list().first()


async def test_many_users_of_one_client(sandbox, auth, visma):
    await sign_in(visma, auth, "anna")
    await visma.company("anna").customer.list().first()
    with pytest.raises(SignInRequired, match="Nobody has signed in as 'ben' yet"):
        await visma.company("ben").customer.list().first()
    with pytest.raises(SignInRequired, match="Nobody has signed in yet"):
        await visma.company().customer.list().first()


async def test_before_anybody_signed_in(visma):
    with pytest.raises(SignInRequired, match="authorize_url"):
        await visma.company().customer.list().first()


@pytest.mark.parametrize("options", [{"client_secret": None}, {"basic": True}])
async def test_applications_of_every_kind(sandbox, options):
    auth = auth_of(sandbox, **options)
    async with client_of(sandbox, auth) as visma:
        await sign_in(visma, auth)
        await visma.company().customer.list().first()


async def test_a_wrong_state_is_refused_before_anything_is_sent(sandbox, auth, visma):
    url, _ = auth.authorize_url()
    _, other = auth.authorize_url()
    with pytest.raises(AuthError, match="its state is another"):
        await visma.exchange(await visit(url), other)
    assert asked(sandbox) == []


async def test_a_wrong_nonce_is_refused_and_nothing_kept(sandbox, auth, visma):
    url, begun = auth.authorize_url()
    other = SignIn.from_dict(begun.to_dict() | {"nonce": "another"})
    with pytest.raises(AuthError, match=r"another sign-in \(nonce\)"):
        await visma.exchange(await visit(url), other)
    with pytest.raises(SignInRequired):
        await visma.company().customer.list().first()


async def test_a_wrong_verifier_is_refused(auth, visma):
    url, begun = auth.authorize_url()
    other = SignIn.from_dict(begun.to_dict() | {"code_verifier": "v" * 64})
    with pytest.raises(AuthError, match="invalid_grant: The code verifier is wrong"):
        await visma.exchange(await visit(url), other)


async def test_a_replayed_code_is_refused_and_the_user_stays_signed_in(auth, visma):
    url, begun = auth.authorize_url()
    back = await visit(url)
    await visma.exchange(back, begun)
    with pytest.raises(AuthError, match="Begin the sign-in again: a code is good once") as caught:
        await visma.exchange(back, begun)
    assert (caught.value.code, caught.value.status) == ("invalid_grant", 400)
    assert parse_qs(urlsplit(back).query)["code"][0] not in str(caught.value)
    await visma.company().customer.list().first()


async def test_a_revoked_grant_asks_for_a_person_once_and_then_at_once(sandbox, auth, visma):
    await sign_in(visma, auth)
    sandbox.revoke_sign_ins()
    await sandbox.clock.advance(3600.0)
    for _ in range(3):
        with pytest.raises(SignInRequired, match="Sign in again") as caught:
            await visma.company().customer.list().first()
        assert caught.value.code == "invalid_grant"
    assert asked(sandbox) == ["authorization_code", "refresh_token"]
    await sign_in(visma, auth)
    await visma.company().customer.list().first()


async def test_without_offline_access_a_sign_in_ends(sandbox):
    auth = auth_of(sandbox, scopes=READ)
    async with client_of(sandbox, auth) as visma:
        await sign_in(visma, auth)
        await visma.company().customer.list().first()
        sandbox.revoke_tokens()
        with pytest.raises(Unauthorized):
            await visma.company().customer.list().first()
        await sandbox.clock.advance(3600.0)
        with pytest.raises(SignInRequired, match="offline_access"):
            await visma.company().customer.list().first()


async def test_a_token_that_is_refused_is_renewed_once(sandbox, auth, visma):
    await sign_in(visma, auth)
    sandbox.revoke_tokens()
    await visma.company().customer.list().first()
    assert asked(sandbox) == ["authorization_code", "refresh_token"]


async def test_signing_out_gives_the_refresh_token_back(sandbox, auth, visma):
    await sign_in(visma, auth)
    await visma.revoke()
    assert sandbox.requests[-1].path == "/connect/revocation"
    assert b"***" in sandbox.requests[-1].body
    with pytest.raises(SignInRequired, match="Nobody has signed in"):
        await visma.company().customer.list().first()
    await visma.revoke()  # there is nothing left to give back


async def test_a_user_who_declines(auth, visma):
    url, begun = auth.authorize_url()
    state = parse_qs(urlsplit(url).query)["state"][0]
    back = f"http://127.0.0.1/back?error=access_denied&error_description=No.&state={state}"
    with pytest.raises(AuthError, match="access_denied: No. The user declined") as caught:
        await visma.exchange(back, begun)
    assert caught.value.code == "access_denied"


async def test_a_wrong_secret_says_so(sandbox):
    auth = auth_of(sandbox, client_secret="hush-wrong")
    async with client_of(sandbox, auth) as visma:
        with pytest.raises(AuthError, match="invalid_client") as caught:
            await sign_in(visma, auth)
    assert "hush" not in str(caught.value)
    assert "native or single-page" in str(caught.value)


async def test_service_credentials_sign_nobody_in(sandbox, auth):
    service = ClientCredentials(client_id="c", client_secret="s", token_url=sandbox.token_url)
    async with client_of(sandbox, service) as visma:
        _, begun = auth.authorize_url()
        with pytest.raises(ConfigurationError, match="signs no users in"):
            await visma.exchange("?code=1", begun)


async def test_the_endpoints_are_found(sandbox):
    found = await discover(sandbox.url)
    auth = AuthorizationCode(
        client_id=sandbox.client_id,
        client_secret=sandbox.client_secret,
        redirect_uri="http://127.0.0.1/back",
        scopes=SCOPES,
        **found,
    )
    assert auth == auth_of(sandbox, redirect_uri="http://127.0.0.1/back")
    async with client_of(sandbox, auth) as visma:
        await sign_in(visma, auth)


async def test_a_redirecting_token_endpoint_gets_nothing_more(sandbox, auth, visma):
    elsewhere = f"{sandbox.url}/elsewhere"
    sandbox.fail_next(path="/connect/token", status=302, headers={"Location": elsewhere})
    with pytest.raises(AuthError, match="302, a redirect") as caught:
        await sign_in(visma, auth)
    assert "not followed" in str(caught.value)
    assert all(one.path != "/elsewhere" for one in sandbox.requests)


async def test_a_client_that_closes_waits_for_its_refresh_token(sandbox, auth, tmp_path):
    store = FileTokenStore(tmp_path / "tokens")
    async with client_of(sandbox, auth, store=store) as visma:
        await sign_in(visma, auth)
        before = await store.load(auth.key(""))
        await sandbox.clock.advance(3600.0)
        sandbox.fail_next(path="/connect/token", stall=5.0)
        calling = asyncio.ensure_future(visma.company().customer.list().first())
        while len(asked(sandbox)) < 2:
            await asyncio.sleep(0.001)
        calling.cancel()
        closing = asyncio.ensure_future(visma.aclose())
        await asyncio.sleep(0.01)
        await sandbox.clock.run(closing)
    after = await store.load(auth.key(""))
    assert after.refresh_token != before.refresh_token
    async with client_of(sandbox, auth, store=store) as visma:
        await visma.company().customer.list().first()
    assert asked(sandbox) == ["authorization_code", "refresh_token"]


async def test_nothing_secret_is_logged(sandbox, caplog, tmp_path):
    auth, store = auth_of(sandbox), MemoryTokenStore()
    with caplog.at_level(logging.DEBUG):
        async with client_of(sandbox, auth, store=store) as visma:
            url, begun = auth.authorize_url()
            back = await visit(url)
            await visma.exchange(back, begun)
            await sandbox.clock.advance(3600.0)
            await visma.company().customer.list().first()
            kept = await store.load(auth.key(""))
    secrets = [
        *begun.to_dict().values(),
        parse_qs(urlsplit(back).query)["code"][0],
        kept.access_token.reveal(),
        kept.refresh_token.reveal(),
        sandbox.client_secret,
    ]
    shown = caplog.text + repr([visma, auth, begun, store, kept]) + repr(list(sandbox.requests))
    for secret in filter(None, secrets):
        assert secret not in shown


async def test_one_client_is_enough_for_services_and_none_is_needed_before(sandbox, auth):
    async with VismaNet(auth) as visma:
        assert visma.company().id == ""
        assert visma.company("anna").id == "anna"


async def test_a_browser_that_hangs_up_does_not_cost_the_sign_in(sandbox, auth, visma):
    url, begun = auth.authorize_url()
    back = await visit(url)
    sandbox.fail_next(path="/connect/token", stall=5.0)
    handling = asyncio.ensure_future(visma.exchange(back, begun))
    while not asked(sandbox):
        await asyncio.sleep(0.001)
    handling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await handling
    await sandbox.clock.run(visma.company().customer.list().first())
    assert asked(sandbox) == ["authorization_code"]


def test_a_path_is_no_store():
    service = ClientCredentials(client_id="c", client_secret="s")
    with pytest.raises(ConfigurationError, match="store must be a token store, got str") as caught:
        VismaNet(service, store="tokens.json")
    assert "FileTokenStore" in caught.value.advice


def test_the_environments_company_tells_nothing_of_a_sign_in(monkeypatch):
    monkeypatch.setenv("VISMA_TENANT_ID", "t-1")
    monkeypatch.setenv("VISMA_TOKEN", "t")
    visma = VismaNet.from_env()
    assert visma.company().id == "t-1"
    user = AuthorizationCode(client_id="c", redirect_uri="https://a.example/", scopes="a")
    visma._auth = user
    assert visma.company().id == ""
