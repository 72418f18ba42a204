"""Interactive: signing in through a browser. Codes with PKCE, and refresh tokens that rotate."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import urlencode, urlsplit

import attrs

from visma_async.sandbox.answers import Answer, empty
from visma_async.sandbox.notices import is_loopback
from visma_async.sandbox.tokens import OAuthError, Token, Tokens

AUTHORIZE_PATH = "/connect/authorize"
INTERACTIVE = "vismanet_erp_interactive_api"
SCOPES = (
    *(f"{INTERACTIVE}:{right}" for right in ("read", "create", "update", "delete", "ui-extension")),
    "offline_access",
    "openid",
)
GRANTS = frozenset({"authorization_code", "refresh_token"})
_CODE_LIVES = 600.0
_HTML = "text/html; charset=utf-8"


@attrs.frozen
class _Consent:
    """What a user agreed to."""

    client: str
    tenant: str
    scopes: tuple[str, ...]
    redirect: str = ""
    challenge: str = ""
    at: float = 0.0


@attrs.define
class _Refresh:
    consent: _Consent
    used: float | None = None


class Interactive:
    """The authorize page, and the grants that follow from it.

    Args:
        tenants: The companies that the user may choose from.
        redirects: Where codes may be sent, exactly; None for anywhere on this machine.
        reusable: Whether refresh tokens can be used again and again.
        grace: Seconds in which a one-time refresh token that was used is still good, for a client
            that lost the answer.
    """

    def __init__(
        self,
        tokens: Tokens,
        tenants: Mapping[str, int],
        *,
        redirects: Sequence[str] | None = None,
        reusable: bool = False,
        grace: float = 30.0,
    ) -> None:
        self._tokens = tokens
        self._tenants = tenants
        self._redirects = redirects
        self._reusable = reusable
        self._grace = grace
        self._codes: dict[str, _Consent] = {}
        self._refreshes: dict[str, _Refresh] = {}

    def authorize(self, query: Mapping[str, str], now: float) -> Answer:
        """The page on which the user chooses a company; with one company there is no choice.

        An address that is not registered is never redirected to.
        """
        client, redirect = query.get("client_id", ""), query.get("redirect_uri", "")
        if not self._tokens.knows(client):
            return _page(400, "<p>The application is unknown.</p>")
        if not self._registered(redirect):
            return _page(400, "<p>The redirect address is not registered.</p>")
        back = {"state": query["state"]} if "state" in query else {}
        scopes = tuple(query.get("scope", "").split()) or SCOPES[:4]
        if query.get("response_type") != "code":
            return _redirect(redirect, {"error": "unsupported_response_type", **back})
        if set(scopes).difference(SCOPES):
            return _redirect(redirect, {"error": "invalid_scope", **back})
        if query.get("code_challenge_method", "S256") != "S256":
            return _redirect(redirect, {"error": "invalid_request", **back})
        tenant = query.get("tenant") or (next(iter(self._tenants)) if self._one else "")
        if tenant not in self._tenants:
            return _page(200, self._choice(query))
        code = secrets.token_urlsafe(32)
        challenge = query.get("code_challenge", "")
        self._codes[code] = _Consent(client, tenant, scopes, redirect, challenge, now)
        return _redirect(redirect, {"code": code, **back})

    def grant(
        self, form: Mapping[str, str], authorization: str | None, now: float
    ) -> tuple[Token, str | None]:
        """An access token, and a refresh token when `offline_access` was agreed to.

        Raises:
            OAuthError: The request is refused.
        """
        if form.get("grant_type") == "authorization_code":
            consent = self._redeem(form, authorization, now)
        else:
            consent = self._renew(form, authorization, now)
            if self._reusable:
                return self._mint(consent, now), form["refresh_token"]
        following = None
        if "offline_access" in consent.scopes:
            following = secrets.token_urlsafe(32)
            self._refreshes[following] = _Refresh(consent)
        return self._mint(consent, now), following

    @property
    def _one(self) -> bool:
        return len(self._tenants) == 1

    def _registered(self, redirect: str) -> bool:
        if self._redirects is not None:
            return redirect in self._redirects
        return bool(urlsplit(redirect).scheme) and is_loopback(redirect)

    def _choice(self, query: Mapping[str, str]) -> str:
        links = "".join(
            f'<li><a href="?{escape(urlencode({**query, "tenant": tenant}))}">Company {number}</a>'
            f" <code>{escape(tenant)}</code></li>"
            for tenant, number in self._tenants.items()
        )
        return f"<p>Choose the company that the application may use:</p><ul>{links}</ul>"

    def _redeem(self, form: Mapping[str, str], authorization: str | None, now: float) -> _Consent:
        consent = self._codes.pop(form.get("code", ""), None)
        if consent is None or now >= consent.at + _CODE_LIVES:
            raise OAuthError("invalid_grant", "The code is unknown, used or too old.")
        if form.get("redirect_uri") != consent.redirect:
            raise OAuthError("invalid_grant", "The redirect address is another one.")
        self._check_client(consent, form, authorization)
        if consent.challenge and _challenge(form.get("code_verifier", "")) != consent.challenge:
            raise OAuthError("invalid_grant", "The code verifier is wrong.")
        return consent

    def _renew(self, form: Mapping[str, str], authorization: str | None, now: float) -> _Consent:
        known = self._refreshes.get(form.get("refresh_token", ""))
        if known is None:
            raise OAuthError("invalid_grant", "The refresh token is unknown.")
        self._check_client(known.consent, form, authorization)
        if not self._reusable:
            if known.used is not None and now >= known.used + self._grace:
                raise OAuthError("invalid_grant", "The refresh token was used before.")
            if known.used is None:
                known.used = now
        return known.consent

    def _check_client(
        self, consent: _Consent, form: Mapping[str, str], authorization: str | None
    ) -> None:
        """A client without a secret proves with its verifier that the code is its own."""
        public = bool(consent.challenge) and authorization is None and "client_secret" not in form
        client = form.get("client_id", "") if public else self._tokens.client(form, authorization)
        if client != consent.client:
            raise OAuthError("invalid_client", "The code or token is another application's.")

    def _mint(self, consent: _Consent, now: float) -> Token:
        return self._tokens.mint(consent.client, consent.tenant, consent.scopes, now)


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _redirect(address: str, query: Mapping[str, str]) -> Answer:
    joined = "&" if urlsplit(address).query else "?"
    return empty(302, {"Location": f"{address}{joined}{urlencode(query)}"})


def _page(status: int, content: str) -> Answer:
    body = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>'
        f'<body style="font: 16px/1.5 system-ui; max-width: 40rem; margin: 4rem auto">'
        f"<h1>Visma Connect sandbox</h1>{content}</body></html>"
    )
    headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return Answer(status, body.encode(), headers, _HTML)
