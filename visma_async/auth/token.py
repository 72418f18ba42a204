"""Token, and the store that keeps tokens between calls."""

from __future__ import annotations

from typing import Protocol

import attrs

from visma_async.auth.secret import Secret


@attrs.frozen(kw_only=True)
class TokenKey:
    """What a token is good for. A token is bound to one tenant, which is one company."""

    token_url: str
    client_id: str
    tenant: str
    scopes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Token:
    """An access token.

    Attributes:
        access_token: The bearer token.
        expires_at: Unix time of its end; None where it does not end.
        issued_at: Unix time at which it was received.
    """

    access_token: Secret = attrs.field(converter=Secret)
    expires_at: float | None = None
    issued_at: float = 0.0

    def fresh(self, now: float) -> bool:
        """Whether it can be used for a call that starts now.

        The last minute of an hour's token, or the last tenth of a shorter one, counts as over, so
        that a call does not arrive with a token that ended on the way.
        """
        if self.expires_at is None:
            return True
        return now < self.expires_at - min(60.0, (self.expires_at - self.issued_at) / 10)


class TokenStore(Protocol):
    """Where tokens are kept. An implementation may share them between processes."""

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, fresh or not, or None."""
        ...

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token."""
        ...


class MemoryTokenStore:
    """Keeps tokens in this process, until it ends."""

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}

    async def load(self, key: TokenKey) -> Token | None:
        """Returns the token kept under the key, or None."""
        return self._tokens.get(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        """Keeps the token."""
        self._tokens[key] = token
