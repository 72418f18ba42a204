"""Where tokens are kept: what is saved is loaded, by nobody else, and one renews for all."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visma_async.auth.files import FileTokenStore
from visma_async.auth.store import MemoryTokenStore, dump_token, read_dumped_token
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import AuthError, ConfigurationError, ConnectionFailed
from visma_async.redis.tokens import RedisTokenStore

KEY_FIELDS = {"token_url": "https://x/token", "client_id": "isv_app", "tenant": "../Ä/t-1"}
KEY = TokenKey(**KEY_FIELDS)
OTHER = TokenKey(token_url="https://x/token", client_id="isv_app", tenant="t-2")
TOKEN = Token(
    access_token="hush-access",
    refresh_token="hush-refresh",
    expires_at=2e9,
    issued_at=1e9,
    scopes=("a:read", "b"),
)


@pytest.fixture(params=["memory", "file", "redis"])
def store(request, tmp_path):
    if request.param == "memory":
        return MemoryTokenStore()
    if request.param == "file":
        return FileTokenStore(tmp_path / "deep" / "tokens")
    server = request.getfixturevalue("redis_server")
    return RedisTokenStore(server.url, prefix=f"t:{tmp_path}")


async def test_what_is_saved_is_loaded(store):
    assert await store.load(KEY) is None
    await store.save(KEY, TOKEN)
    await store.save(OTHER, Token(access_token="b"))
    assert await store.load(KEY) == TOKEN
    assert await store.load(OTHER) == Token(access_token="b")
    await store.delete(KEY)
    await store.delete(KEY)
    assert await store.load(KEY) is None
    assert await store.load(OTHER) is not None
    assert "hush" not in repr(store)


async def test_a_lock_lets_one_in(store):
    inside = most = 0

    async def enter() -> None:
        nonlocal inside, most
        async with store.lock(KEY):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.002)
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(10)))
    assert most == 1


async def test_other_keys_are_free_meanwhile(store):
    async with store.lock(KEY), store.lock(OTHER):
        pass


async def test_whoever_gives_up_waiting_holds_nothing(store):
    async def enter() -> None:
        async with store.lock(KEY):
            pytest.fail("it was held")

    async with store.lock(KEY):
        waiting = [asyncio.ensure_future(enter()) for _ in range(3)]
        await asyncio.sleep(0.05)
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
    async with asyncio.timeout(5), store.lock(KEY):
        pass


async def test_a_lock_ends_with_what_is_done_under_it(store):
    with pytest.raises(ZeroDivisionError):
        async with store.lock(KEY):
            _ = 1 / 0
    async with asyncio.timeout(5), store.lock(KEY):
        pass


text = st.text(min_size=1)


@given(
    st.builds(
        Token,
        access_token=text,
        refresh_token=st.none() | text,
        expires_at=st.none() | st.floats(0, 1e12),
        issued_at=st.floats(0, 1e12),
        scopes=st.lists(text).map(tuple),
    )
)
def test_a_token_is_kept_as_it_is(token):
    assert read_dumped_token(dump_token(token)) == token


@given(st.binary() | st.sampled_from([b"{}", b"[]", b"1", b'{"access_token": 1}']))
def test_what_is_no_token_is_told_without_being_shown(kept):
    with pytest.raises(ValueError, match="no token that was kept") as caught:
        read_dumped_token(kept)
    assert caught.value.__cause__ is None


@given(text, text, text, text)
def test_names_are_good_for_files_and_different_keys_differ(client, tenant, other_client, other):
    one = TokenKey(token_url="u", client_id=client, tenant=tenant)
    two = TokenKey(token_url="u", client_id=other_client, tenant=other)
    assert (one.name == two.name) == (one == two)
    assert Path(one.name).name == one.name
    assert one.name.isascii()
    assert len(one.name) < 120


posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@posix
async def test_files_are_for_their_owner_alone(tmp_path):
    store = FileTokenStore(tmp_path / "tokens")
    old = os.umask(0)
    try:
        async with store.lock(KEY):
            await store.save(KEY, TOKEN)
    finally:
        os.umask(old)
    assert stat.S_IMODE(store.directory.stat().st_mode) == 0o700
    names = sorted(path.suffix for path in store.directory.iterdir())
    assert names == [".json", ".lock"]
    for path in store.directory.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
async def test_a_file_that_others_can_read_is_refused(tmp_path):
    store = FileTokenStore(tmp_path / "tokens")
    await store.save(KEY, TOKEN)
    store.path(KEY).chmod(0o640)
    with pytest.raises(ConfigurationError, match=r"can be read by others \(mode 0640\)") as caught:
        await store.load(KEY)
    assert f"chmod 600 {store.path(KEY)}" in caught.value.advice


@posix
async def test_a_directory_that_is_open_is_refused(tmp_path):
    store = FileTokenStore(tmp_path)
    tmp_path.chmod(0o755)
    for attempt in (store.save(KEY, TOKEN), store.lock(KEY).__aenter__()):
        with pytest.raises(ConfigurationError, match="open to others") as caught:
            await attempt
        assert "chmod 700" in caught.value.advice
    assert list(tmp_path.iterdir()) == []


async def test_a_damaged_file_says_which(tmp_path):
    store = FileTokenStore(tmp_path / "tokens")
    await store.save(KEY, TOKEN)
    store.path(KEY).write_bytes(b'{"access_token": "hush')
    with pytest.raises(ConfigurationError, match="is damaged") as caught:
        await store.load(KEY)
    assert str(store.path(KEY)) in str(caught.value)
    assert "hush" not in str(caught.value)


async def test_a_save_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    store = FileTokenStore(tmp_path / "tokens")
    await store.save(KEY, TOKEN)

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigurationError, match="cannot be written: No space left"):
        await store.save(KEY, Token(access_token="b"))
    assert await store.load(KEY) == TOKEN
    assert [path.suffix for path in store.directory.iterdir()] == [".json"]


@posix
async def test_a_lock_ends_with_its_process(tmp_path):
    store = FileTokenStore(tmp_path / "tokens")
    program = f"""
import asyncio, time
from visma_async import FileTokenStore, TokenKey
async def hold():
    async with FileTokenStore({str(store.directory)!r}).lock(TokenKey(**{KEY_FIELDS!r})):
        print("held", flush=True)
        time.sleep(60)
asyncio.run(hold())
"""
    holder = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert await holder.stdout.readline() == b"held\n"
        waiting = asyncio.ensure_future(store.lock(KEY).__aenter__())
        await asyncio.sleep(0.05)
        assert not waiting.done()
    finally:
        holder.kill()
        await holder.wait()
    async with asyncio.timeout(5):
        await waiting


async def test_a_process_that_never_lets_go_is_not_waited_for_for_ever(tmp_path, monkeypatch):
    from visma_async.auth import files

    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    store = FileTokenStore(tmp_path / "tokens")
    async with store.lock(KEY):
        with pytest.raises(AuthError, match="Another process has held"):
            await store.lock(KEY).__aenter__()


async def test_the_default_directory_is_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert FileTokenStore().directory.parts[-2:] == ("visma-async", "tokens")


async def test_redis_that_is_away_is_told_without_its_password():
    store = RedisTokenStore("redis://user:hush@127.0.0.1:1/0")
    for attempt in (store.load(KEY), store.save(KEY, TOKEN), store.lock(KEY).__aenter__()):
        with pytest.raises(ConnectionFailed, match=r"Tokens are kept in Redis") as caught:
            await attempt
        assert "hush" not in repr(caught.value) + str(caught.value.__cause__)


async def test_redis_keeps_a_token_as_long_as_it_can_be_good(redis_server, tmp_path):
    import redis.asyncio

    store = RedisTokenStore(redis_server.url, prefix=f"t:{tmp_path}")
    async with redis.asyncio.from_url(redis_server.url) as client:
        for token, seconds in (
            (Token(access_token="a", issued_at=1e9, expires_at=1e9 + 3600), 3600),
            (TOKEN, 366 * 24 * 3600),
            (Token(access_token="a"), -1),
        ):
            await store.save(KEY, token)
            (name,) = await client.keys(f"t:{tmp_path}:*")
            assert abs(await client.ttl(name) - seconds) <= 2
        await client.set(name, b"rubbish")
        with pytest.raises(ConfigurationError, match="no token"):
            await store.load(KEY)


async def test_a_redis_lock_is_held_on_and_ends_with_its_process(redis_server, tmp_path):
    import redis.asyncio

    from visma_async.redis.connection import RedisServer

    name = f"lock:{tmp_path}"
    holder, other = RedisServer(redis_server.url), RedisServer(redis_server.url)
    async with holder.lock(name, ends=0.15):
        await asyncio.sleep(0.4)  # longer than it lasts unless it is renewed
        async with redis.asyncio.from_url(redis_server.url) as client:
            assert await client.exists(name)
            await client.set(name, b"nobody", px=100)  # as left by a process that died
            async with asyncio.timeout(5), other.lock(name, ends=5):
                assert await client.get(name) != b"nobody"
    await holder.aclose()
    await other.aclose()
