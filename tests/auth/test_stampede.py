"""Many processes, a shared store, and a token that has expired: one renews it for all."""

from __future__ import annotations

import asyncio
import time

import attrs
import pytest

from tests.auth.signing_in import asked, auth_of, client_of, sign_in
from tests.auth.token_crowd import run_crowd
from visma_async import ClientCredentials, FileTokenStore, Quota, RedisTokenStore
from visma_async.auth.token import Token
from visma_async.sandbox import Sandbox

STORES = ["file", "redis"]
KINDS = ["client_credentials", "authorization_code"]


@pytest.fixture(params=STORES)
def place(request, tmp_path):
    if request.param == "file":
        return request.param, str(tmp_path / "tokens")
    server = request.getfixturevalue("redis_server")
    return request.param, server.url


@pytest.fixture
async def sandbox():
    async with Sandbox(quota=None, refresh_grace=0.0, sizes={"customer": 10}) as made:
        yield made


def open_store(place):
    kind, where = place
    return FileTokenStore(where) if kind == "file" else RedisTokenStore(where)


async def expired(sandbox, store, kind):
    """Leaves a token in the store that has expired; returns whose it is, and for what."""
    if kind == "client_credentials":
        auth = ClientCredentials(
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            token_url=sandbox.token_url,
        )
        old = Token(access_token="old", issued_at=time.time() - 7200, expires_at=time.time() - 3600)
        await store.save(auth.key(sandbox.tenant_id), old)
        return auth, sandbox.tenant_id
    auth = auth_of(sandbox)
    async with client_of(sandbox, auth, store=store) as visma:
        await sign_in(visma, auth, "anna")
    kept = await store.load(auth.key("anna"))
    await store.save(auth.key("anna"), attrs.evolve(kept, expires_at=time.time() - 1))
    sandbox.requests.clear()
    return auth, "anna"


@pytest.mark.parametrize("kind", KINDS)
async def test_clients_that_share_a_store_make_one_request(sandbox, place, kind):
    auth, company = await expired(sandbox, open_store(place), kind)
    clients = [
        client_of(sandbox, auth, store=open_store(place), quota=Quota(10**6)) for _ in range(8)
    ]
    calls = [client.company(company).customer.get("10000") for client in clients for _ in range(10)]
    assert len(await asyncio.gather(*calls)) == 80
    assert len(asked(sandbox)) == 1
    for client in clients:
        await client.aclose()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
async def test_processes_that_share_a_store_make_one_request(sandbox, place, kind):
    auth, company = await expired(sandbox, open_store(place), kind)
    told = {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "token_url": sandbox.token_url,
    }
    if kind == "authorization_code":
        told |= {
            "redirect_uri": auth.redirect_uri,
            "scopes": auth.scopes,
            "authorize_url": sandbox.authorize_url,
        }
    # So slow that all of them have met the expired token before there is another.
    sandbox.fail_next(path="/connect/token", stall=0.5)
    await run_crowd(
        {
            "store": place[0],
            "place": place[1],
            "auth": told,
            "url": sandbox.url,
            "company": company,
            "calls": 100,
        }
    )
    assert len(asked(sandbox)) == 1
    assert sum(one.path.startswith("/v1/customer") for one in sandbox.requests) == 800
