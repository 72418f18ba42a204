"""Interactive: signing in through a browser. Codes with PKCE, and refresh tokens that rotate."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping, Sequence
from html import escape
from urllib.parse import urlencode, urlsplit

import attrs

from visma_async.sandbox.answers import Answer, empty
from visma_async.sandbox.notices import is_loopback
from visma_async.sandbox.tokens import OAuthError, Tokens, answer, credentials

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
    nonce: str = ""
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
            return page(400, "<p>The application is unknown.</p>")
        if not registered(redirect, self._redirects):
            return page(400, "<p>The redirect address is not registered.</p>")
        back = {"state": query["state"]} if "state" in query else {}
        scopes = tuple(query.get("scope", "").split()) or SCOPES[:4]
        if query.get("response_type") != "code":
            return redirect_to(redirect, {"error": "unsupported_response_type", **back})
        if set(scopes).difference(SCOPES):
            return redirect_to(redirect, {"error": "invalid_scope", **back})
        if query.get("code_challenge_method", "S256") != "S256":
            return redirect_to(redirect, {"error": "invalid_request", **back})
        tenant = query.get("tenant") or (next(iter(self._tenants)) if self._one else "")
        if tenant not in self._tenants:
            return page(200, self._choice(query))
        code = secrets.token_urlsafe(32)
        challenge = query.get("code_challenge", "")
        nonce = query.get("nonce", "")
        self._codes[code] = _Consent(client, tenant, scopes, redirect, challenge, nonce, now)
        return redirect_to(redirect, {"code": code, **back})

    def grant(
        self, form: Mapping[str, str], authorization: str | None, now: float, base: str
    ) -> dict[str, object]:
        """An access token, a refresh token for `offline_access`, an ID token for `openid`.

        Raises:
            OAuthError: The request is refused.
        """
        code = form.get("grant_type") == "authorization_code"
        redeem = self._redeem if code else self._renew
        consent = redeem(form, authorization, now)
        token = self._tokens.mint(consent.client, consent.tenant, consent.scopes, now)
        granted = answer(token, self._tokens.lifetime)
        if not code and self._reusable:
            granted["refresh_token"] = form["refresh_token"]
        elif "offline_access" in consent.scopes:
            following = secrets.token_urlsafe(32)
            self._refreshes[following] = _Refresh(consent)
            granted["refresh_token"] = following
        if code and "openid" in consent.scopes:
            granted["id_token"] = self._id_token(consent, now, base)
        return granted

    def revoke(self, form: Mapping[str, str], authorization: str | None) -> None:
        """A refresh token is given back; one that is unknown is gone already.

        Raises:
            OAuthError: It is not the application's.
        """
        known = self._refreshes.get(form.get("token", ""))
        client, secret = credentials(form, authorization)
        if secret:
            self._tokens.client(form, authorization)
        if not self._tokens.knows(client) or (known and known.consent.client != client):
            raise OAuthError("invalid_client", "The token is another application's.")
        self._refreshes.pop(form.get("token", ""), None)

    def revoke_all(self) -> None:
        """Every user takes back what he agreed to."""
        self._refreshes.clear()

    @property
    def _one(self) -> bool:
        return len(self._tenants) == 1

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

    def _id_token(self, consent: _Consent, now: float, base: str) -> str:
        claims = {
            "iss": base,
            "aud": consent.client,
            "sub": "sandbox-user",
            "iat": int(now),
            "exp": int(now + 300),
            **({"nonce": consent.nonce} if consent.nonce else {}),
        }
        text = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        key = self._tokens.secret(consent.client).encode()
        return f"{text}.{_base64(hmac.new(key, text.encode(), hashlib.sha256).digest())}"


def _challenge(verifier: str) -> str:
    return _base64(hashlib.sha256(verifier.encode()).digest())


def _part(claims: Mapping[str, object]) -> str:
    return _base64(json.dumps(claims).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def registered(redirect: str, redirects: Sequence[str] | None) -> bool:
    """Whether codes may be sent to an address."""
    if redirects is not None:
        return redirect in redirects
    return bool(urlsplit(redirect).scheme) and is_loopback(redirect)


def redirect_to(address: str, query: Mapping[str, str]) -> Answer:
    """Sends the browser on."""
    joined = "&" if urlsplit(address).query else "?"
    return empty(302, {"Location": f"{address}{joined}{urlencode(query)}"})


def page(status: int, content: str) -> Answer:
    """A page for a person."""
    body = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>'
        f'<body style="font: 16px/1.5 system-ui; max-width: 40rem; margin: 4rem auto">'
        f"<h1>Visma Connect sandbox</h1>{content}</body></html>"
    )
    headers = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return Answer(status, body.encode(), headers, _HTML)
