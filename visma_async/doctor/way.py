"""Way: in which of the four ways somebody is let in."""

from __future__ import annotations

from typing import Literal, TypeAlias

from visma_async.auth.credentials import Credentials

Way: TypeAlias = Literal["application", "user", "token", "old"]
"""An application that acts for itself, a user who signed in, a token that was had elsewhere, or
the old integration."""


def way_of(auth: Credentials) -> Way:
    """Returns the way of these credentials."""
    if auth.vni:
        return "old"
    if auth.fixed_token() is not None:
        return "token"
    return "application" if auth.default_company is None else "user"
