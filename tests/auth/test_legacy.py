"""The old integration, over real sockets: its sign-in, its companies, its end."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.auth.signing_in import BACK, client_of, visit
from visma_async import (
    AuthError,
    AuthorizationCode,
    ConfigurationError,
    DecodeError,
    FileTokenStore,
    LegacyCompany,
    SignInRequired,
    StaticToken,
    Unauthorized,
    VismaNet,
)
from visma_async.auth.legacy import read_context
from visma_async.sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:The old integration:DeprecationWarning")


@pytest.fixture
async def sandbox():
    async with Sandbox(companies=2) as made:
        yield made


def auth_of(sandbox, **changes):
    options = {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "redirect_uri": BACK,
        "root_url": sandbox.url,
        **changes,
    }
    return AuthorizationCode.legacy(**options)


def legacy_client(sandbox, auth, **options):
    return client_of(sandbox, auth, base_url=f"{sandbox.url}/API/controller/api", **options)


@pytest.mark.parametrize("basic", [False, True])
async def test_a_user_signs_in_once_and_for_all_companies(sandbox, tmp_path, basic):
    auth, store = auth_of(sandbox, basic=basic), FileTokenStore(tmp_path / "tokens")
    async with legacy_client(sandbox, auth, store=store) as visma:
        with pytest.raises(SignInRequired, match="Nobody has signed in"):
            await visma.legacy_companies()
        url, begun = auth.authorize_url()
        await visma.exchange(await visit(url), begun)
        companies = await visma.legacy_companies()
        assert [one.id for one in companies] == [str(number) for number in sandbox.company_ids]
    async with legacy_client(sandbox, auth, store=store) as visma:
        for one, tenant in zip(companies, sandbox.tenant_ids, strict=True):
            await visma.company(one.id).customer.get("10000")
            assert sandbox.requests[-1].company == tenant
        with pytest.raises(ConfigurationError, match="which company"):
            visma.company()
    asked = [one.path for one in sandbox.requests if "token" in one.path]
    assert asked == ["/API/security/api/v2/token"]


async def test_a_token_is_given_back(sandbox):
    auth = auth_of(sandbox)
    async with legacy_client(sandbox, auth) as visma:
        url, begun = auth.authorize_url()
        await visma.exchange(await visit(url), begun)
        await visma.revoke()
        assert sandbox.requests[-1].method == "DELETE"
        assert sandbox.requests[-1].status == 204
        with pytest.raises(SignInRequired):
            await visma.legacy_companies()
        await visma.revoke()


async def test_a_revoked_token_says_what_to_do(sandbox):
    auth = auth_of(sandbox)
    async with legacy_client(sandbox, auth) as visma:
        url, begun = auth.authorize_url()
        await visma.exchange(await visit(url), begun)
        sandbox.revoke_tokens()
        with pytest.raises(Unauthorized, match="Sign in again, or better move to Visma Connect"):
            await visma.company(str(sandbox.company_ids[0])).customer.get("10000")
        with pytest.raises(Unauthorized):
            await visma.legacy_companies()


async def test_the_address_has_the_old_scope_and_nothing_newer(sandbox):
    url, begun = auth_of(sandbox).authorize_url()
    query = parse_qs(urlsplit(url).query)
    assert urlsplit(url).path == "/API/resources/oauth/authorize"
    assert query["scope"] == ["financialstasks"]
    assert sorted(query) == ["client_id", "redirect_uri", "response_type", "scope", "state"]
    assert begun.code_verifier is None


async def test_a_used_code_and_a_wrong_state(sandbox):
    auth = auth_of(sandbox)
    async with legacy_client(sandbox, auth) as visma:
        url, begun = auth.authorize_url()
        back = await visit(url)
        with pytest.raises(AuthError, match="state"):
            await visma.exchange(back, auth.authorize_url()[1])
        await visma.exchange(back, begun)
        with pytest.raises(AuthError, match="a code is good once"):
            await visma.exchange(back, begun)


async def test_the_companies_of_a_token_had_elsewhere(sandbox):
    static = StaticToken(sandbox.legacy_token(), legacy=True)
    async with legacy_client(sandbox, static) as visma:
        assert len(await visma.legacy_companies()) == 2
    async with client_of(sandbox, StaticToken("t")) as visma:
        with pytest.raises(ConfigurationError, match="Only a token of the old integration"):
            await visma.legacy_companies()


def test_a_list_of_companies():
    found = read_context(b'[{"id": 5, "name": "ACME", "type": "C"}, {"id": "6"}]')
    assert found == [
        LegacyCompany(id="5", name="ACME", type="C"),
        LegacyCompany(id="6", name="", type=""),
    ]
    for body in (b"", b"{}", b"[1]", b'[{"name": "A"}]', b"<html>"):
        with pytest.raises(DecodeError, match="not understood"):
            read_context(body)


@pytest.mark.filterwarnings("default:The old integration:DeprecationWarning")
def test_whoever_still_uses_it_is_told_to_move(monkeypatch):
    auth = AuthorizationCode.legacy(client_id="c", client_secret="s", redirect_uri=BACK)
    for make in (lambda: VismaNet(auth), lambda: VismaNet(StaticToken("t", legacy=True))):
        with pytest.warns(DeprecationWarning, match="To move, use ClientCredentials") as told:
            make()
        assert told[0].filename == __file__
    monkeypatch.setenv("VISMA_TOKEN", "t")
    monkeypatch.setenv("VISMA_COMPANY_ID", "5")
    with pytest.warns(DeprecationWarning, match="old integration") as told:
        VismaNet.from_env()
    assert told[0].filename == __file__
