"""TokenStore: where tokens are kept between calls, and the lock under which they are renewed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol
from weakref import WeakValueDictionary

from visma_async.auth.token import Token, TokenKey


class TokenStore(Protocol):
    """Where tokens are kept. An implementation may share them between processes.

    A token is loaded, renewed and saved under the key's lock: so of all who share the store, one
    asks for a new token, and the others find it.
    """

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, fresh or not, or None."""
        ...

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token. It must be safe when this returns: a refresh token is good once."""
        ...

    async def delete(self, key: TokenKey) -> None:
        """Forgets the token, if there is one."""
        ...

    def lock(self, key: TokenKey) -> AbstractAsyncContextManager[None]:
        """Returns what keeps all others who share the store from renewing the key's token."""
        ...


class MemoryTokenStore:
    """Keeps tokens in this process, until it ends. For one event loop."""

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}
        self._locks: WeakValueDictionary[TokenKey, asyncio.Lock] = WeakValueDictionary()

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, or None."""
        return self._tokens.get(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token."""
        self._tokens[key] = token

    async def delete(self, key: TokenKey) -> None:
        """Forgets the token."""
        self._tokens.pop(key, None)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncGenerator[None]:
        """Keeps other users of this store from renewing the key's token."""
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            yield


def dump_token(token: Token) -> bytes:
    """Returns a token as a store outside the process keeps it, with its secrets."""
    refresh = token.refresh_token
    return json.dumps(
        {
            "access_token": token.access_token.reveal(),
            "expires_at": token.expires_at,
            "issued_at": token.issued_at,
            "refresh_token": None if refresh is None else refresh.reveal(),
            "scopes": token.scopes,
        }
    ).encode()


def read_dumped_token(kept: bytes) -> Token:
    """Returns the token that `dump_token` made bytes of.

    Raises:
        ValueError: It did not.
    """
    try:
        found: dict[str, Any] = json.loads(kept)
        ends = found["expires_at"]
        return Token(
            access_token=_text(found["access_token"]),
            expires_at=None if ends is None else float(ends),
            issued_at=float(found["issued_at"]),
            refresh_token=None if found["refresh_token"] is None else _text(found["refresh_token"]),
            scopes=tuple(_text(scope) for scope in found["scopes"]),
        )
    except (ValueError, KeyError, TypeError):
        # The cause would show what was being read.
        raise ValueError("This is no token that was kept.") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value
