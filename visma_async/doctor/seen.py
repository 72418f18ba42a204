"""Seen: what was seen of a company, from which the checks conclude."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from visma_async.auth.token import Token
from visma_async.doctor.rights import rights_in, scopes_of
from visma_async.doctor.way import Way
from visma_async.errors import (
    ApiError,
    DecodeError,
    Forbidden,
    NoLicense,
    QuotaExhausted,
    RateLimited,
    TransportError,
    Unauthorized,
    VismaNetError,
)


@attrs.frozen(kw_only=True)
class Look:
    """One look at the API: what it answered, or why not.

    Attributes:
        asked_at: When it was asked, as Unix time by this machine's clock.
        took: Seconds until the answer was there.
        headers: The answer's headers, compared without regard to case; empty without one.
        document: The decoded body of a success.
        error: Why there was none.
        calls: How many calls of the company's quota it took, as far as is known.
    """

    asked_at: float
    took: float
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    document: Any = attrs.field(default=None, repr=False)
    error: VismaNetError | None = None
    calls: int = 0


@attrs.frozen(kw_only=True)
class Seen:
    """What was seen.

    Attributes:
        way: How one is let in.
        company: The company's id, as the client was given it.
        now: When it was seen, as Unix time by this machine's clock.
        token_url: Where tokens are asked for; None where none is.
        base_url: Where the API is.
        token: The token; None where none could be had.
        no_token: Why not.
        bare: A look without a token, made where there is none: whether the host is reached.
        branches: The look at the company's branches; None where there was no token for it.
        customers: The look at a page of customers; None where it was not made.
        assumed: The calls that are assumed to be in a window until the API tells.
    """

    way: Way
    company: str
    now: float
    token_url: str | None
    base_url: str
    token: Token | None = None
    no_token: VismaNetError | None = None
    bare: Look | None = None
    branches: Look | None = None
    customers: Look | None = None
    assumed: int

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of the token, as far as they are told."""
        return () if self.token is None else scopes_of(self.token)

    @property
    def looks(self) -> list[Look]:
        """All looks at the API."""
        return [look for look in (self.bare, self.branches, self.customers) if look is not None]

    @property
    def culprit(self) -> str | None:
        """The check that tells why the company could not be read; None where it could."""
        if self.no_token is not None:
            return "network" if isinstance(self.no_token, TransportError) else "token"
        if self.branches is None or self.branches.error is None:
            return None
        return _culprit(self.branches.error, self.way, self.scopes)

    def failure(self, check: str) -> VismaNetError | None:
        """Returns why the company could not be read, if it is this check that tells."""
        if self.culprit != check:
            return None
        return self.no_token or (self.branches.error if self.branches is not None else None)


def _culprit(error: VismaNetError, way: Way, scopes: tuple[str, ...]) -> str:
    if isinstance(error, TransportError):
        return "network"
    if isinstance(error, (RateLimited, QuotaExhausted)):
        return "quota"
    if isinstance(error, NoLicense):
        return "tenant" if way in {"application", "token"} else "roles"
    if isinstance(error, Unauthorized):
        return {"application": "tenant", "user": "roles"}.get(way, "token")
    if isinstance(error, Forbidden):
        # Of a scope that is there, or that the old integration does not have, it is not the lack.
        return "roles" if way == "old" or "read" in rights_in(scopes) else "scopes"
    return "company" if isinstance(error, (ApiError, DecodeError)) else "token"
