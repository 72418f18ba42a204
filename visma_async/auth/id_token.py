"""The ID token of a sign-in: whether it is about this sign-in (OpenID Connect Core, 3.1.3.7).

It comes straight from the token endpoint over TLS, which is why the specification allows to take
that in place of its signature.
"""

from __future__ import annotations

import base64
import hmac
import json
from typing import Any

import attrs

from visma_async.auth.secret import Secret
from visma_async.errors import AuthError

_SKEW = 120.0
"""Seconds by which the provider's clock and ours may differ."""


@attrs.frozen(kw_only=True)
class Expected:
    """What an ID token has to hold.

    Attributes:
        issuer: Who made it.
        client: For whom.
        nonce: The sign-in that it belongs to.
        required: Whether there must be one: where `openid` was asked for.
    """

    issuer: str
    client: str
    nonce: Secret
    required: bool


def check_id_token(id_token: object, expected: Expected, now: float) -> None:
    """Makes sure that an answer's ID token, if one came, belongs to the sign-in.

    Raises:
        AuthError: It does not, or is missing although `openid` was asked for.
    """
    if id_token is None and not expected.required:
        return
    if not isinstance(id_token, str):
        raise _wrong("is missing, although the scope openid was asked for")
    claims = _claims(id_token)
    if claims.get("iss") != expected.issuer:
        raise _wrong(f"is of {claims.get('iss')!r}, and not of {expected.issuer!r}")
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    party = claims.get("azp", expected.client if len(audiences) == 1 else None)
    if expected.client not in audiences or party != expected.client:
        raise _wrong("is for another application")
    expires = claims.get("exp")
    if isinstance(expires, bool) or not isinstance(expires, (int, float)):
        raise _wrong("has no end")
    if not now <= expires + _SKEW:  # nor is NaN an end
        raise _wrong("has expired, or this machine's clock is wrong")
    nonce = claims.get("nonce")
    if not isinstance(nonce, str) or not same(nonce, expected.nonce):
        raise _wrong("belongs to another sign-in (nonce)")


def same(one: str, other: Secret) -> bool:
    """Whether two texts are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(
        one.encode("utf-8", "surrogatepass"), other.reveal().encode("utf-8", "surrogatepass")
    )


def _claims(id_token: str) -> dict[str, Any]:
    try:
        _, payload, _ = id_token.split(".")
        found = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise _wrong("cannot be read")
    return found


def _wrong(how: str) -> AuthError:
    return AuthError(
        f"The ID token {how}.",
        advice="Nothing was kept. Begin the sign-in again; if it lasts, check the issuer and the "
        "client id.",
    )
