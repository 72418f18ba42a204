"""VNI: how the old integration signs users in: tokens for all companies, which do not end."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence

import attrs

from visma_async.sandbox import answers
from visma_async.sandbox.answers import Answer
from visma_async.sandbox.interactive import page, redirect_to, registered
from visma_async.sandbox.tokens import OAuthError, Tokens

AUTHORIZE_PATH = "/api/resources/oauth/authorize"
TOKEN_PATH = "/api/security/api/v2/token"  # noqa: S105 - an address
REVOKE_PATH = "/api/security/api/v1/token"
TEST_PATH = "/api/security/api/v1/testconnection"
CONTEXT_PATH = "/api/resources/v1/context"
SCOPE = "financialstasks"
_CODE_LIVES = 600.0


@attrs.frozen
class _Code:
    client: str
    redirect: str
    at: float


class Vni:
    """The old integration's addresses beside its API.

    Args:
        companies: The companies' numbers.
        redirects: Where codes may be sent, exactly; None for anywhere on this machine.
    """

    def __init__(
        self, tokens: Tokens, companies: Sequence[int], *, redirects: Sequence[str] | None = None
    ) -> None:
        self._tokens = tokens
        self._companies = companies
        self._redirects = redirects
        self._codes: dict[str, _Code] = {}

    def authorize(self, query: Mapping[str, str], now: float) -> Answer:
        """The page on which a user agrees; here everybody does."""
        client, redirect = query.get("client_id", ""), query.get("redirect_uri", "")
        if not self._tokens.knows(client):
            return page(400, "<p>The application is unknown.</p>")
        if not registered(redirect, self._redirects):
            return page(400, "<p>The redirect address is not registered.</p>")
        back = {"state": query["state"]} if "state" in query else {}
        if query.get("response_type") != "code":
            return redirect_to(redirect, {"error": "unsupported_response_type", **back})
        if query.get("scope") != SCOPE:
            return redirect_to(redirect, {"error": "invalid_scope", **back})
        code = secrets.token_urlsafe(32)
        self._codes[code] = _Code(client, redirect, now)
        return redirect_to(redirect, {"code": code, **back})

    def grant(self, form: Mapping[str, str], authorization: str | None, now: float) -> Answer:
        """A token for a code.

        Raises:
            OAuthError: The request is refused.
        """
        client = self._tokens.client(form, authorization)
        if form.get("grant_type") != "authorization_code":
            raise OAuthError("unsupported_grant_type", "Use authorization_code.")
        known = self._codes.pop(form.get("code", ""), None)
        if known is None or known.client != client or now >= known.at + _CODE_LIVES:
            raise OAuthError("invalid_grant", "The code is unknown, used or too old.")
        if form.get("redirect_uri") != known.redirect:
            raise OAuthError("invalid_grant", "The redirect address is another one.")
        token = self._tokens.mint(client, "", (), now, legacy=True)
        return answers.as_json({"token": token.text, "token_type": "bearer", "scope": SCOPE})

    def revoke(self, authorization: str | None, now: float) -> Answer:
        """A token is given back by whoever has it."""
        if self._holder(authorization, now) is None:
            return answers.empty(401)
        self._tokens.revoke_one(authorization)
        return answers.empty(204)

    def context(self, authorization: str | None, now: float) -> Answer:
        """The companies that a token is for."""
        if self._holder(authorization, now) is None:
            return answers.empty(401)
        return answers.as_json(
            [
                {"id": number, "name": f"Company {number}", "type": "Company"}
                for number in self._companies
            ]
        )

    def test(self, authorization: str | None, now: float) -> Answer:
        """Whether a token is good."""
        if self._holder(authorization, now) is None:
            return answers.empty(401)
        return Answer(200, b"OK", {}, "text/plain; charset=utf-8")

    def _holder(self, authorization: str | None, now: float) -> str | None:
        token = self._tokens.find(authorization)
        good = token is not None and token.legacy and token.expires > now
        return token.client if token is not None and good else None
