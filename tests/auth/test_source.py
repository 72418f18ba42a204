"""One token request however many wait, and no call broken by another's cancellation."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.virtual_clock import VirtualClock, settle
from visma_async.auth.authorization import AuthorizationCode
from visma_async.auth.credentials import ClientCredentials, StaticToken
from visma_async.auth.source import TokenSource
from visma_async.auth.store import MemoryTokenStore
from visma_async.auth.token import Token
from visma_async.errors import AuthError, ConfigurationError, SignInRequired

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


AUTH = AuthorizationCode(client_id="c", redirect_uri="https://a.example/", scopes="a")
KEY = AUTH.key("")


class Rotating:
    """A token endpoint with one-time refresh tokens: each is good once."""

    def __init__(self, good: str = "r0") -> None:
        self.good = good
        self.asked: list[str] = []
        self.open = asyncio.Event()
        self.open.set()

    async def __call__(self, request):
        given = request.form["refresh_token"]
        self.asked.append(given)
        await self.open.wait()
        if given != self.good:
            return 400, b'{"error": "invalid_grant"}'
        return 200, self.rotate()

    def rotate(self) -> bytes:
        self.good = f"r{int(self.good[1:]) + 1}"
        answer = {"access_token": f"a{self.good[1:]}", "refresh_token": self.good}
        return json.dumps({**answer, "expires_in": 3600}).encode()


def old(refresh: str = "r0") -> Token:
    return Token(access_token="a0", refresh_token=refresh, issued_at=1.0, expires_at=2.0)


@pytest.fixture
async def kept():
    store = MemoryTokenStore()
    await store.save(KEY, old())
    return store


async def test_a_refresh_token_that_another_process_rotated_is_not_burnt(clock, kept):
    endpoint = Rotating()
    first = TokenSource(AUTH, kept, endpoint, clock)
    second = TokenSource(AUTH, kept, endpoint, clock)
    tokens = await asyncio.gather(first.token(""), second.token(""))
    assert {token.access_token.reveal() for token in tokens} == {"a1"}
    await clock.advance(3600)
    tokens = await asyncio.gather(second.token(""), first.token(""))
    assert {token.access_token.reveal() for token in tokens} == {"a2"}
    assert endpoint.asked == ["r0", "r1"]


@pytest.mark.parametrize("fresh", [True, False])
async def test_a_rotation_without_the_lock_is_found_in_the_store(clock, kept, fresh):
    endpoint = Rotating()
    endpoint.open.clear()
    source = TokenSource(AUTH, kept, endpoint, clock)
    waiting = asyncio.ensure_future(source.token(""))
    await settle()
    endpoint.rotate()  # by somebody who does not know of the lock
    ends = clock.time() + 3600 if fresh else 2.0
    await kept.save(
        KEY, Token(access_token="a1", refresh_token="r1", issued_at=1.0, expires_at=ends)
    )
    endpoint.open.set()
    assert (await waiting).access_token.reveal() == ("a1" if fresh else "a2")
    assert endpoint.asked == (["r0"] if fresh else ["r0", "r1"])


async def test_a_refresh_token_that_was_refused_is_not_sent_again(clock, kept):
    endpoint = Rotating(good="r7")
    source = TokenSource(AUTH, kept, endpoint, clock)
    errors = [
        *await asyncio.gather(*(source.token("") for _ in range(3)), return_exceptions=True),
        *await asyncio.gather(*(source.token("") for _ in range(3)), return_exceptions=True),
    ]
    assert [type(error) for error in errors] == [SignInRequired] * 6
    assert len({id(error) for error in errors}) == 6
    assert endpoint.asked == ["r0"]
    await kept.save(KEY, old("r7"))  # somebody has signed in again
    assert (await source.token("")).access_token.reveal() == "a8"


class Full(MemoryTokenStore):
    """A store that cannot save for a while."""

    full = True

    async def save(self, key, token):
        if self.full:
            raise ConfigurationError("The disk is full.")
        await super().save(key, token)


async def test_a_token_that_could_not_be_saved_is_not_used_and_not_lost(clock):
    endpoint, store = Rotating(), Full()
    store._tokens[KEY] = old()
    source = TokenSource(AUTH, store, endpoint, clock)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="full"):
            await source.token("")
    store.full = False
    assert (await source.token("")).access_token.reveal() == "a1"
    assert (await store.load(KEY)).refresh_token.reveal() == "r1"
    assert endpoint.asked == ["r0"]


async def test_a_newer_sign_in_wins_over_what_could_not_be_saved(clock):
    endpoint, store = Rotating(), Full()
    store._tokens[KEY] = old()
    source = TokenSource(AUTH, store, endpoint, clock)
    with pytest.raises(ConfigurationError, match="full"):
        await source.token("")
    now = clock.time() + 1
    store._tokens[KEY] = Token(access_token="new", issued_at=now, expires_at=now + 3600)
    assert (await source.token("")).access_token.reveal() == "new"


async def test_closing_waits_for_a_rotation_to_be_saved(clock, kept):
    endpoint = Rotating()
    endpoint.open.clear()
    source = TokenSource(AUTH, kept, endpoint, clock)
    waiting = asyncio.ensure_future(source.token(""))
    await settle()
    waiting.cancel()
    closing = asyncio.ensure_future(source.aclose())
    await settle()
    assert not closing.done()
    endpoint.open.set()
    await closing
    assert (await kept.load(KEY)).refresh_token.reveal() == "r1"


async def test_closing_does_not_wait_for_the_lock(clock, kept):
    source = TokenSource(AUTH, kept, Rotating(), clock)
    async with kept.lock(KEY):
        waiting = asyncio.ensure_future(source.token(""))
        await settle()
        await source.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await waiting


async def test_a_user_whose_token_is_refused_finds_the_new_sign_in(clock, kept):
    """Without a refresh token only a new sign-in helps, in this process or another."""
    now = clock.time()
    rejected = Token(access_token="x", issued_at=now, expires_at=now + 3600)
    await kept.save(KEY, rejected)
    source = TokenSource(AUTH, kept, Rotating(), clock)
    assert await source.token("") == rejected
    assert await source.replace("", rejected) is None
    again = Token(access_token="y", issued_at=now, expires_at=now + 3600)
    await kept.save(KEY, again)
    assert await source.replace("", rejected) == again
