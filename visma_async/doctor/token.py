"""Whether a token is had, and still will be at night, when nobody is there to sign in."""

from __future__ import annotations

from urllib.parse import urlsplit

from visma_async.auth.token import Token
from visma_async.doctor.finding import Finding
from visma_async.doctor.rights import claims_of
from visma_async.doctor.seen import Seen
from visma_async.doctor.span import span
from visma_async.errors import SignInRequired, TransportError

_USE_A_SERVICE = (
    "For a nightly job use client credentials (client_id and client_secret), with which tokens are "
    "asked for as they are needed."
)
_MOVE = (
    "The old integration is being shut down: register the application anew in the Developer "
    "Portal, as a service, and use its client_id and client_secret."
)


def token(seen: Seen, sign_in: str | None = None) -> Finding:
    """Returns whether a token is had, and what renews it.

    Args:
        seen: What was seen.
        sign_in: What to do where a person has to sign in; by default what the error says.
    """
    if isinstance(seen.no_token, TransportError):
        return Finding("token", "skipped", "its endpoint does not answer: see network")
    error = seen.failure("token")
    if error is not None:
        advice = sign_in if sign_in and isinstance(error, SignInRequired) else error.advice
        return Finding("token", "failed", error.message, advice)
    had = seen.token
    if had is None:
        return Finding("token", "skipped", "none was asked for")
    if seen.way == "application":
        return Finding(
            "token", "ok", f"{_from(seen)}, {_ends(had, seen.now)}; renewed without a person"
        )
    if seen.way == "user":
        return _of_user(seen, had, sign_in)
    if seen.way == "old":
        return Finding("token", "warning", "one of the old integration, without an end", _MOVE)
    return _of_elsewhere(seen, had)


def _of_user(seen: Seen, had: Token, sign_in: str | None) -> Finding:
    if had.refresh_token is not None:
        return Finding(
            "token", "ok", f"{_from(seen)}, {_ends(had, seen.now)}; a refresh token renews it"
        )
    return Finding(
        "token",
        "failed",
        f"{_from(seen)}, {_ends(had, seen.now)}; no refresh token renews it, and at night nobody "
        "is there to sign in",
        "Add offline_access to the scopes (the application must have it in the Developer Portal). "
        f"{sign_in or 'Then sign in again.'}",
    )


def _of_elsewhere(seen: Seen, had: Token) -> Finding:
    ends = claims_of(had).get("exp")
    if isinstance(ends, bool) or not isinstance(ends, (int, float)):
        return Finding(
            "token", "warning", "one that does not tell when it ends, and is not renewed", _ADVICE
        )
    left = ends - seen.now
    if left <= 0:
        return Finding("token", "failed", f"it ended {span(-left)} ago", _ADVICE)
    return Finding("token", "warning", f"it ends in {span(left)}, and is not renewed", _ADVICE)


_ADVICE = f"An hour is usual. {_USE_A_SERVICE}"


def _from(seen: Seen) -> str:
    return f"had from {urlsplit(seen.token_url or '').netloc}"


def _ends(had: Token, now: float) -> str:
    return "without an end" if had.expires_at is None else f"ends in {span(had.expires_at - now)}"
