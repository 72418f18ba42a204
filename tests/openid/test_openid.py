"""Signing in with a certified OpenID provider: login, refresh, rotation, and every refusal.

The provider ends a sign-in altogether when a refresh token or a code is used twice.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import time
from collections import Counter
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import attrs
import pytest

from tests.auth.token_crowd import run_crowd
from tests.openid.chromium import Chromium
from tests.openid.provider import READ, SECRET
from visma_async import (
    AuthError,
    FileTokenStore,
    MemoryTokenStore,
    Quota,
    RedisTokenStore,
    SignIn,
    SignInRequired,
    Unauthorized,
    discover,
)
from visma_async.auth.id_token import Expected, check_id_token

AGREE = {"prompt": "consent"}  # without it, a provider as strict as this gives no refresh token


@pytest.fixture
def auth(provider):
    return provider.auth()


@pytest.fixture
async def visma(provider, auth):
    async with provider.client(auth) as made:
        yield made


async def sign_in(visma, auth, browser, account=None, user="anna"):
    url, begun = auth.authorize_url(account, **AGREE)
    back = await browser.sign_in(url, auth.redirect_uri, user)
    await visma.exchange(back, begun)
    return back, begun


async def name_of_customer(visma, account=None):
    return (await visma.company(account).customer.get("10000")).name


KINDS = {
    "secret in the form": {},
    "secret in a header": {"basic": True},
    "no secret": {
        "client_id": "native",
        "client_secret": None,
        "redirect_uri": "http://127.0.0.1:1/back",
    },
}


@pytest.mark.parametrize("kind", KINDS)
async def test_a_user_signs_in_and_stays_signed_in(provider, browser, kind):
    found = await discover(provider.url)
    auth = provider.auth(**found, **KINDS[kind])
    async with provider.client(auth) as visma:
        await sign_in(visma, auth, browser)
        assert await name_of_customer(visma) == "anna"
        for _ in range(3):
            await provider.advance(3600)
            assert await name_of_customer(visma) == "anna"
    assert await provider.events() == [
        "granted authorization_code",
        "called",
        *["granted refresh_token", "called"] * 3,
    ]


@pytest.mark.slow
async def test_a_real_browser_signs_in(provider, auth, visma, tmp_path):
    async with Chromium(tmp_path) as chromium:
        await sign_in(visma, auth, chromium, user="ben")
    assert await name_of_customer(visma) == "ben"
    await provider.advance(3600)
    assert await name_of_customer(visma) == "ben"
    assert (await provider.events()).count("granted refresh_token") == 1


async def test_what_the_provider_says_of_itself_is_what_was_expected(provider, auth):
    assert provider.auth(**await discover(provider.url)) == auth


async def test_users_have_sign_ins_of_their_own(provider, auth, visma, browser):
    await sign_in(visma, auth, browser, "first", "anna")
    browser_of_ben = type(browser)()
    async with browser_of_ben:
        await sign_in(visma, auth, browser_of_ben, "second", "ben")
    assert await name_of_customer(visma, "first") == "anna"
    assert await name_of_customer(visma, "second") == "ben"


class WatchedStore(MemoryTokenStore):
    """Notes what the provider had seen when a token was saved."""

    def __init__(self, provider):
        super().__init__()
        self.provider = provider
        self.seen = []

    async def save(self, key, token):
        self.seen.append((await self.provider.events())[-1])
        await super().save(key, token)


async def test_a_rotated_token_is_kept_before_it_is_used(provider, auth, browser):
    store = WatchedStore(provider)
    async with provider.client(auth, store=store) as visma:
        await sign_in(visma, auth, browser)
        first = await store.load(auth.key(""))
        await provider.advance(3600)
        await name_of_customer(visma)
        second = await store.load(auth.key(""))
    assert first.refresh_token != second.refresh_token
    assert store.seen == ["granted authorization_code", "granted refresh_token"]
    assert (await provider.events())[-1] == "called"


async def test_an_old_refresh_token_ends_the_sign_in_there_and_so_here(
    provider, auth, browser, tmp_path
):
    """What the provider does to a token that two use: why they have to share a store."""
    mine, copied = FileTokenStore(tmp_path / "mine"), FileTokenStore(tmp_path / "copied")
    key = auth.key("")
    async with (
        provider.client(auth, store=mine) as visma,
        provider.client(auth, store=copied) as thief,
    ):
        await sign_in(visma, auth, browser)
        await copied.save(key, await mine.load(key))
        await provider.advance(3600)
        await name_of_customer(visma)
        with pytest.raises(SignInRequired, match="share one store") as caught:
            await name_of_customer(thief)
        assert caught.value.code == "invalid_grant"
        await provider.advance(3600)
        with pytest.raises(SignInRequired, match="Sign in again"):
            await name_of_customer(visma)
        await sign_in(visma, auth, browser)
        assert await name_of_customer(visma) == "anna"


async def test_a_token_that_another_process_rotated_is_read_again(
    provider, auth, browser, tmp_path
):
    async with (
        provider.client(auth, store=FileTokenStore(tmp_path / "tokens")) as one,
        provider.client(auth, store=FileTokenStore(tmp_path / "tokens")) as two,
    ):
        await sign_in(one, auth, browser)
        for _ in range(2):
            assert [await name_of_customer(visma) for visma in (one, two)] == ["anna", "anna"]
            await provider.advance(3600)
    assert (await provider.events()).count("granted refresh_token") == 1


async def test_a_revoked_grant_asks_for_a_person_once_and_then_at_once(
    provider, auth, visma, browser
):
    await sign_in(visma, auth, browser)
    await provider.revoke()
    for _ in range(3):
        with pytest.raises(SignInRequired, match="Sign in again") as caught:
            await name_of_customer(visma)
        assert (caught.value.code, caught.value.status) == ("invalid_grant", 400)
    refused = [event for event in await provider.events() if event.startswith("refused")]
    assert refused == ["refused refresh_token grant not found"]
    await sign_in(visma, auth, browser)
    assert await name_of_customer(visma) == "anna"


async def test_a_wrong_state_is_refused_before_anything_is_sent(provider, auth, visma, browser):
    url, _ = auth.authorize_url(**AGREE)
    _, other = auth.authorize_url(**AGREE)
    with pytest.raises(AuthError, match="its state is another"):
        await visma.exchange(await browser.sign_in(url, auth.redirect_uri), other)
    assert await provider.events() == []


async def test_a_wrong_nonce_is_refused_and_nothing_kept(auth, visma, browser):
    url, begun = auth.authorize_url(**AGREE)
    query = parse_qs(urlsplit(url).query)
    tampered = url.replace(query["nonce"][0], "of-somebody-else")
    with pytest.raises(AuthError, match=r"another sign-in \(nonce\)"):
        await visma.exchange(await browser.sign_in(tampered, auth.redirect_uri), begun)
    with pytest.raises(SignInRequired, match="Nobody has signed in"):
        await name_of_customer(visma)


async def test_a_replayed_code_is_refused_and_ends_the_sign_in(provider, auth, visma, browser):
    back, begun = await sign_in(visma, auth, browser)
    with pytest.raises(AuthError, match="Begin the sign-in again: a code is good once") as caught:
        await visma.exchange(back, begun)
    assert (caught.value.code, caught.value.status) == ("invalid_grant", 400)
    assert parse_qs(urlsplit(back).query)["code"][0] not in str(caught.value)
    with pytest.raises(SignInRequired):  # the provider takes a theft for granted
        await name_of_customer(visma)


async def test_a_code_that_waited_too_long_is_refused(provider, auth, visma, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    await provider.advance(61)
    with pytest.raises(AuthError, match="for a few minutes") as caught:
        await visma.exchange(back, begun)
    assert caught.value.code == "invalid_grant"


async def test_a_wrong_verifier_is_refused(auth, visma, browser):
    url, begun = auth.authorize_url(**AGREE)
    other = SignIn.from_dict(begun.to_dict() | {"code_verifier": "v" * 64})
    with pytest.raises(AuthError, match="invalid_grant"):
        await visma.exchange(await browser.sign_in(url, auth.redirect_uri), other)


async def test_a_redirect_address_must_be_the_registered_one(provider, browser):
    auth = provider.auth(redirect_uri=f"{provider.url}/back/")
    url, _ = auth.authorize_url(**AGREE)
    at, page = await browser.open(url, f"{provider.url}/back")
    assert at == url
    assert "redirect_uri did not match" in page


async def test_a_redirect_address_must_be_the_same_for_the_code(provider, auth, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    other = provider.auth(redirect_uri=f"{provider.url}/back/")
    async with provider.client(other) as visma:
        with pytest.raises(AuthError, match="with the redirect_uri and the SignIn") as caught:
            await visma.exchange(back, begun)
    assert caught.value.code == "invalid_grant"


@pytest.mark.parametrize("basic", [False, True])
async def test_a_wrong_secret_says_so(provider, browser, basic):
    auth = provider.auth(client_secret=f"{SECRET}!", basic=basic)
    async with provider.client(auth) as visma:
        with pytest.raises(AuthError, match="A web application has a secret") as caught:
            await sign_in(visma, auth, browser)
    assert caught.value.code == "invalid_client"
    assert SECRET not in str(caught.value)


async def test_a_code_is_of_one_application(provider, auth, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    async with provider.client(provider.auth(client_id="other")) as visma:
        with pytest.raises(AuthError, match="invalid_grant"):
            await visma.exchange(back, begun)


async def test_a_user_who_declines(auth, visma, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.decline(url, auth.redirect_uri)
    with pytest.raises(AuthError, match="The user declined") as caught:
        await visma.exchange(back, begun)
    assert caught.value.code == "access_denied"


async def test_who_must_not_be_asked_cannot_sign_in(auth, visma, browser):
    url, begun = auth.authorize_url(prompt="none")
    back, _ = await browser.open(url, auth.redirect_uri)
    with pytest.raises(AuthError, match="without prompt=none") as caught:
        await visma.exchange(back, begun)
    assert caught.value.code == "login_required"


async def test_the_answer_of_another_provider_is_refused(provider, auth, visma, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    tampered = {name: text for name, (text,) in parse_qs(urlsplit(back).query).items()}
    tampered["iss"] = "https://elsewhere.example"
    with pytest.raises(AuthError, match=r"from 'https://elsewhere\.example', and not from"):
        await visma.exchange(f"?{urlencode(tampered)}", begun)
    assert await provider.events() == []


async def test_an_id_token_of_another_issuer_is_refused(provider, browser):
    auth = provider.auth(issuer="https://elsewhere.example")
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    silent = {name: text for name, (text,) in parse_qs(urlsplit(back).query).items()}
    del silent["iss"]
    async with provider.client(auth) as visma:
        with pytest.raises(AuthError, match=f"is of {provider.url!r}, and not of"):
            await visma.exchange(f"?{urlencode(silent)}", begun)
        with pytest.raises(SignInRequired):
            await name_of_customer(visma)


async def test_the_claims_of_a_real_id_token(provider, auth, browser):
    url, begun = auth.authorize_url(**AGREE)
    back = await browser.sign_in(url, auth.redirect_uri)
    _, request = auth.exchange_request(back, begun)
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        async with session.post(request.url, data=request.form) as answer:
            id_token = (await answer.json())["id_token"]
    expected = Expected(issuer=provider.url, client="web", nonce=begun.nonce, required=True)
    now = provider.clock.time()
    check_id_token(id_token, expected, now)
    for changes, later, wrong in [
        ({"client": "other"}, 0, "is for another application"),
        ({"issuer": f"{provider.url}/"}, 0, "and not of"),
        ({"nonce": begun.state}, 0, "nonce"),
        ({}, 3600, "has expired"),
    ]:
        with pytest.raises(AuthError, match=wrong):
            check_id_token(id_token, attrs.evolve(expected, **changes), now + later)
    head, _, rest = id_token.partition(".")
    assert json.loads(base64.urlsafe_b64decode(head + "=="))["alg"] == "RS256"


@pytest.mark.parametrize("basic", [False, True])
async def test_signing_out_gives_the_refresh_token_back(provider, browser, basic):
    auth, store = provider.auth(basic=basic), MemoryTokenStore()
    key = auth.key("")
    async with provider.client(auth, store=store) as visma:
        await sign_in(visma, auth, browser)
        kept = await store.load(key)
        await visma.revoke()
        with pytest.raises(SignInRequired, match="Nobody has signed in"):
            await name_of_customer(visma)
        await store.save(key, attrs.evolve(kept, expires_at=0))
        with pytest.raises(SignInRequired, match="Sign in again"):
            await name_of_customer(visma)


async def test_without_a_refresh_token_a_sign_in_ends_with_its_hour(provider, browser):
    auth = provider.auth(scopes=(READ, "openid"))
    async with provider.client(auth) as visma:
        await sign_in(visma, auth, browser)
        await provider.advance(3600)
        with pytest.raises(SignInRequired, match="offline_access"):
            await name_of_customer(visma)
    assert await provider.events() == ["granted authorization_code"]


async def test_a_token_that_ended_early_and_cannot_be_renewed(provider, browser):
    auth = provider.auth(scopes=(READ, "openid"))
    async with provider.client(auth) as visma:
        await sign_in(visma, auth, browser)
        await provider.revoke()
        with pytest.raises(Unauthorized, match="sign in again"):
            await name_of_customer(visma)


async def test_clients_that_share_a_store_burn_one_refresh_token(provider, auth, browser, tmp_path):
    async with contextlib.AsyncExitStack() as open_clients:
        clients = [
            await open_clients.enter_async_context(
                provider.client(auth, store=FileTokenStore(tmp_path / "tokens"), quota=Quota(10**6))
            )
            for _ in range(8)
        ]
        await sign_in(clients[0], auth, browser)
        for _ in range(3):
            await provider.advance(3600)
            await provider.events(clear=True)
            names = await asyncio.gather(*(name_of_customer(one) for one in clients * 10))
            assert names == ["anna"] * 80
            assert Counter(await provider.events()) == {"granted refresh_token": 1, "called": 80}


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["file", "redis"])
async def test_processes_that_share_a_store_burn_one_refresh_token(
    provider, auth, browser, tmp_path, request, kind
):
    if kind == "redis":
        place = request.getfixturevalue("redis_server").url
        store = RedisTokenStore(place)
    else:
        place = str(tmp_path / "tokens")
        store = FileTokenStore(place)
    key = auth.key("anna")
    async with provider.client(auth, store=store) as visma:
        await sign_in(visma, auth, browser, "anna")
    kept = await store.load(key)
    await store.save(key, attrs.evolve(kept, expires_at=time.time() - 1))
    await provider.events(clear=True)
    await run_crowd(
        {
            "store": kind,
            "place": place,
            "auth": {
                "client_id": "web",
                "client_secret": SECRET,
                "redirect_uri": auth.redirect_uri,
                "scopes": auth.scopes,
                "authorize_url": f"{provider.url}/auth",
                "token_url": auth.token_url,
            },
            "url": provider.url,
            "company": "anna",
            "calls": 100,
        }
    )
    assert Counter(await provider.events()) == {"granted refresh_token": 1, "called": 800}
