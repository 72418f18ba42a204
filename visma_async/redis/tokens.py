"""RedisTokenStore: tokens in Redis, so that one of all processes and machines renews for all."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import attrs
from attrs import validators

from visma_async.auth.store import dump_token, read_dumped_token
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import ConfigurationError, ConnectionFailed
from visma_async.redis.connection import RedisAway, RedisServer, place_of

_YEAR = 366 * 24 * 3600.0
"""Seconds for which what renews a token is kept: the longest that Visma lets one be good."""
_LOCK = 4.0
"""Seconds after which a lock ends whose process died; while it lives, the lock is held on. Less
than the shortest grace that Visma gives a one-time refresh token that was used (5 s): so another
process can have again what the one that died did not save."""


@attrs.frozen(repr=False)
class RedisTokenStore:
    """Keeps tokens in a Redis that any number of processes and machines share.

        visma = VismaNet(auth, store=RedisTokenStore("redis://localhost:6379/0"))

    Whoever can read that Redis can act as the integration: give it a password, and use `rediss://`
    where the network is not your own. Connections are opened for the moment, since tokens are
    asked for once an hour; so there is nothing to close, and a store serves any event loop.

    Attributes:
        url: `redis://`, `rediss://` or `unix://`. Redis 6 or newer, or Valkey.
        prefix: What the keys in Redis begin with.
    """

    url: str = attrs.field(validator=validators.instance_of(str))
    prefix: str = attrs.field(default="visma_async", kw_only=True)

    def __repr__(self) -> str:
        return f"RedisTokenStore({place_of(self.url)!r})"

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, or None.

        Raises:
            ConfigurationError: Something else is kept there.
            ConnectionFailed: Redis cannot be reached.
        """
        name = self._name(key)
        async with self._server() as server:
            kept = await server.get(name)
        if kept is None:
            return None
        try:
            return read_dumped_token(kept)
        except ValueError:
            raise ConfigurationError(
                f"What Redis keeps as {name} is no token.",
                advice="Delete the key, or give RedisTokenStore another prefix.",
            ) from None

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token as long as it, or what renews it, can be good.

        Raises:
            ConnectionFailed: Redis cannot be reached.
        """
        async with self._server() as server:
            await server.set(self._name(key), dump_token(token), lives=_lifetime(token))

    async def delete(self, key: TokenKey) -> None:
        """Forgets the token.

        Raises:
            ConnectionFailed: Redis cannot be reached.
        """
        async with self._server() as server:
            await server.delete(self._name(key))

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncGenerator[None]:
        """Keeps all others who share this Redis from renewing the key's token.

        Raises:
            ConnectionFailed: Redis cannot be reached.
        """
        async with self._server() as server, server.lock(f"{self._name(key)}:lock", ends=_LOCK):
            yield

    @asynccontextmanager
    async def _server(self) -> AsyncGenerator[RedisServer]:
        server = RedisServer(self.url)
        try:
            yield server
        except RedisAway as away:
            raise ConnectionFailed(
                f"Tokens are kept in Redis, which cannot be reached ({away.reason}).",
                advice="Bring Redis back: a token is not renewed without it, so that no refresh "
                "token is lost.",
            ) from away.__cause__
        finally:
            await server.aclose()

    def _name(self, key: TokenKey) -> str:
        return f"{self.prefix}:token:{{{key.name}}}"


def _lifetime(token: Token) -> float | None:
    if token.refresh_token is not None:
        return _YEAR
    if token.expires_at is None:
        return None
    # The lifetime as it was given: the clock of this machine may differ from the others'.
    return max(1.0, token.expires_at - token.issued_at)
