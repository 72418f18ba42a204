"""The connection to Redis: scripts, time limits, and what to say when it is away."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Sequence

    from redis.asyncio.lock import Lock
    from redis.commands.core import AsyncScript

log = logging.getLogger("visma_async.redis")

_CONNECTIONS = 8
_LOCK_SLEEP = 0.03
"""Seconds between looks whether a lock is free."""
_TIMEOUT = 2.0
"""Seconds for one exchange: Redis answers in less than a millisecond, or not at all."""


class RedisAway(Exception):
    """Redis does not answer, or answers with an error. Stays within the package.

    Attributes:
        reason: What happened, for a person.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RedisServer:
    """One Redis (6 or newer) or Valkey, reached over a few connections that are opened when needed.

    Args:
        url: `redis://`, `rediss://` or `unix://`, with user and password where there are any.

    Raises:
        ConfigurationError: The URL makes no sense, or redis-py is not installed.
    """

    def __init__(self, url: str) -> None:
        try:
            from redis import asyncio as redis_py  # noqa: PLC0415 - an extra
            from redis import exceptions  # noqa: PLC0415
        except ImportError as error:
            raise ConfigurationError(
                "Sharing state through Redis needs redis-py, which is not installed.",
                advice="pip install 'visma-async[redis]'",
            ) from error
        self.place = place_of(url)
        try:
            pool = redis_py.BlockingConnectionPool.from_url(
                url,
                max_connections=_CONNECTIONS,
                timeout=_TIMEOUT,
                socket_timeout=_TIMEOUT,
                socket_connect_timeout=_TIMEOUT,
            )
        except (ValueError, TypeError) as error:
            # The text of the cause would hold the URL, and the URL a password.
            raise ConfigurationError(
                f"{self.place} is no Redis URL.", advice="Write it as redis://host:6379/0."
            ) from (None if urlsplit(url).password else error)
        self._client = redis_py.Redis.from_pool(pool)
        self._failures = (exceptions.RedisError, OSError, TimeoutError)
        self._scripts: dict[str, AsyncScript] = {}

    async def run(self, script: str, *, keys: Sequence[str], argument: str) -> Any:
        """Runs one of the package's Lua scripts, in one atomic step.

        Args:
            script: The script's file in this package.
            keys: The keys that it touches.
            argument: What it is asked, as JSON.

        Raises:
            RedisAway: There is no answer.
        """
        prepared = self._scripts.get(script)
        if prepared is None:
            prepared = self._scripts[script] = self._client.register_script(_source(script))
        with self._told():
            return await prepared(keys=list(keys), args=[argument])

    async def first(self, key: str, field: str, value: str | None) -> str | None:
        """Returns the field of a hash that was set first: by whoever came before, or now by us.

        Raises:
            RedisAway: There is no answer.
        """
        with self._told():
            if value is not None:
                await self._client.hsetnx(key, field, value)
            found = await self._client.hget(key, field)
        return found.decode() if isinstance(found, bytes) else found

    async def get(self, key: str) -> bytes | None:
        """Returns what is kept under a key, or None.

        Raises:
            RedisAway: There is no answer.
        """
        with self._told():
            found = await self._client.get(key)
        return found.encode() if isinstance(found, str) else found

    async def set(self, key: str, value: bytes, *, lives: float | None) -> None:
        """Keeps a value, for so many seconds or for good.

        Raises:
            RedisAway: There is no answer.
        """
        with self._told():
            await self._client.set(key, value, px=None if lives is None else int(lives * 1000))

    async def delete(self, key: str) -> None:
        """Forgets a key.

        Raises:
            RedisAway: There is no answer.
        """
        with self._told():
            await self._client.delete(key)

    @asynccontextmanager
    async def lock(self, key: str, *, ends: float) -> AsyncGenerator[None]:
        """Holds a lock that nobody else has; it is renewed while it is held.

        Args:
            key: Its name.
            ends: Seconds after which it ends if its process does.

        Raises:
            RedisAway: There is no answer.
        """
        lock = self._client.lock(key, timeout=ends, sleep=_LOCK_SLEEP, thread_local=False)
        with self._told():
            await lock.acquire()
        renewing = asyncio.create_task(self._renew(lock, ends / 3), name=f"visma_async {key}")
        try:
            yield
        finally:
            renewing.cancel()
            await asyncio.wait([renewing])
            with suppress(*self._failures):  # it then ends by itself
                await lock.release()

    async def _renew(self, lock: Lock, every: float) -> None:
        while True:
            await asyncio.sleep(every)
            try:
                await lock.reacquire()
            except self._failures as error:
                # Tried again: it lasts for two more tries.
                log.warning("a lock in Redis (%s) could not be renewed: %s", self.place, error)

    @contextmanager
    def _told(self) -> Generator[None]:
        try:
            yield
        except self._failures as error:
            raise RedisAway(f"{self.place}: {str(error) or type(error).__name__}") from error

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._client.aclose()


def place_of(url: str) -> str:
    """Returns where a Redis is, without user and password."""
    try:
        parts = urlsplit(url)
        if parts.scheme == "unix":
            return f"unix://{parts.path}"
        return f"{parts.scheme}://{parts.hostname}:{parts.port or 6379}{parts.path}"
    except ValueError:
        return "this"


@cache
def _source(script: str) -> str:
    return resources.files("visma_async.redis").joinpath(script).read_text("utf-8")
