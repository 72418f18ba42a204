"""Token and TokenKey: what is had, and what for."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable

import attrs

from visma_async.auth.secret import Secret


def _in_order(scopes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(scopes)))


@attrs.frozen(kw_only=True)
class TokenKey:
    """What a token is good for, which is also the name under which a store keeps it.

    Attributes:
        token_url: The endpoint that gave it.
        client_id: The application.
        tenant: The company's tenant id; of a user's sign-in, the account that it is kept as.
        scopes: What was asked for, whatever the order.
    """

    token_url: str
    client_id: str
    tenant: str
    scopes: tuple[str, ...] = attrs.field(default=(), converter=_in_order)

    @property
    def name(self) -> str:
        """A name that is unique, holds no secret, and is good for a file."""
        whole = json.dumps([self.token_url, self.client_id, self.tenant, self.scopes])
        readable = re.sub(r"[^A-Za-z0-9_-]+", "-", f"{self.client_id}-{self.tenant}")[:80]
        return f"{readable.strip('-')}-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"


def _optional_secret(value: str | Secret | None) -> Secret | None:
    return None if value is None else Secret(value)


@attrs.frozen(kw_only=True)
class Token:
    """An access token, and what renews it.

    Attributes:
        access_token: The bearer token.
        expires_at: Unix time of its end; None where it does not end.
        issued_at: Unix time at which it was received.
        refresh_token: What renews it without a person; None where there is none.
        scopes: What was granted, as far as the endpoint said.
    """

    access_token: Secret = attrs.field(converter=Secret)
    expires_at: float | None = None
    issued_at: float = 0.0
    refresh_token: Secret | None = attrs.field(default=None, converter=_optional_secret)
    scopes: tuple[str, ...] = ()

    def fresh(self, now: float) -> bool:
        """Whether it can be used for a call that starts now.

        The last minute of an hour's token, or the last tenth of a shorter one, counts as over, so
        that a call does not arrive with a token that ended on the way.
        """
        if self.expires_at is None:
            return True
        # Of two processes that share a store, one may have a clock that is ahead.
        lifetime = max(0.0, self.expires_at - self.issued_at)
        return now < self.expires_at - min(60.0, lifetime / 10)
