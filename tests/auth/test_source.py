"""One token request however many wait, and no call broken by another's cancellation."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.virtual_clock import VirtualClock, settle
from visma_async.auth.credentials import ClientCredentials, StaticToken
from visma_async.auth.source import TokenSource
from visma_async.auth.store import MemoryTokenStore
from visma_async.errors import AuthError, ConfigurationError

CREDENTIALS = ClientCredentials(client_id="c", client_secret="s")


class Endpoint:
    """A token endpoint that answers when the test lets it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.open = asyncio.Event()
        self.open.set()
        self.refuse = False

    async def __call__(self, request):
        self.asked.append(request.tenant)
        number = len(self.asked)
        await self.open.wait()
        if self.refuse:
            return 400, b'{"error": "invalid_client"}'
        return 200, json.dumps({"access_token": f"t{number}", "expires_in": 3600}).encode()


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def endpoint():
    return Endpoint()


@pytest.fixture
async def source(clock, endpoint):
    made = TokenSource(CREDENTIALS, MemoryTokenStore(), endpoint, clock)
    yield made
    await made.aclose()


async def test_a_thousand_that_wait_make_one_request(source, endpoint):
    endpoint.open.clear()
    waiting = [asyncio.ensure_future(source.token("a")) for _ in range(1000)]
    await settle()
    for task in waiting[::2]:
        task.cancel()
    await settle()
    endpoint.open.set()
    tokens = await asyncio.gather(*waiting[1::2])
    assert {token.access_token.reveal() for token in tokens} == {"t1"}
    assert endpoint.asked == ["a"]


async def test_when_all_who_wait_give_up_the_next_finds_the_token(source, endpoint):
    endpoint.open.clear()
    waiting = asyncio.ensure_future(source.token("a"))
    await settle()
    waiting.cancel()
    await settle()
    endpoint.open.set()
    await source.token("a")
    assert endpoint.asked == ["a"]


async def test_each_tenant_has_a_token_of_its_own(source, endpoint):
    first, second = await source.token("a"), await source.token("b")
    assert first != second
    assert endpoint.asked == ["a", "b"]


async def test_a_token_is_renewed_before_it_ends(source, endpoint, clock):
    await source.token("a")
    await clock.advance(3539)
    await source.token("a")
    assert len(endpoint.asked) == 1
    await clock.advance(2)
    await source.token("a")
    assert len(endpoint.asked) == 2


async def test_a_failure_reaches_everyone_as_an_error_of_his_own(source, endpoint):
    endpoint.refuse = True
    errors = await asyncio.gather(*(source.token("a") for _ in range(3)), return_exceptions=True)
    assert [type(error) for error in errors] == [AuthError] * 3
    assert len({id(error) for error in errors}) == 3
    assert len(endpoint.asked) == 1
    endpoint.refuse = False
    await source.token("a")  # a failure is not kept


async def test_a_refused_token_is_replaced_once_for_all(source, endpoint):
    token = await source.token("a")
    others = await asyncio.gather(*(source.replace("a", token) for _ in range(100)))
    assert {other.access_token.reveal() for other in others} == {"t2"}
    assert (await source.replace("a", token)).access_token.reveal() == "t2"  # came late
    assert len(endpoint.asked) == 2


async def test_a_replacement_that_is_refused_too_is_not_replaced(source, endpoint):
    replacement = await source.replace("a", await source.token("a"))
    assert await source.replace("a", replacement) is None
    assert len(endpoint.asked) == 2
    source.accepted(replacement)  # it works after all: later a 401 means something again
    assert await source.replace("a", replacement) is not None


async def test_a_static_token_is_never_asked_for(clock, endpoint):
    source = TokenSource(StaticToken("x"), MemoryTokenStore(), endpoint, clock)
    token = await source.token("any")
    assert token.access_token.reveal() == "x"
    assert await source.replace("any", token) is None
    assert endpoint.asked == []


async def test_a_token_in_the_store_is_used_unless_it_was_refused(clock, endpoint):
    store = MemoryTokenStore()
    first = TokenSource(CREDENTIALS, store, endpoint, clock)
    token = await first.token("a")
    second = TokenSource(CREDENTIALS, store, endpoint, clock)
    assert await second.token("a") == token
    assert len(endpoint.asked) == 1
    assert await second.replace("a", token) != token
    assert len(endpoint.asked) == 2
    # What another user of the store renewed is taken from there.
    assert (await first.replace("a", token)).access_token.reveal() == "t2"
    assert len(endpoint.asked) == 2


async def test_closing_ends_a_request_and_says_so(source, endpoint):
    endpoint.open.clear()
    waiting = asyncio.ensure_future(source.token("a"))
    await settle()
    await source.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await waiting
