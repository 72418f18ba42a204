"""Tokens: the rules of the token endpoint and of the bearer header, without a socket."""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Mapping, Sequence
from urllib.parse import unquote_plus

import attrs

SCOPES = {
    "GET": "read",
    "POST": "create",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}
SERVICES = {"erp": "vismanet_erp_service_api", "salesorder": "visma.net.erp.salesorder"}
_INTERACTIVE = {"erp": "vismanet_erp_interactive_api"}
ALL_SCOPES = tuple(
    f"{name}:{right}"
    for name in SERVICES.values()
    for right in ("read", "create", "update", "delete")
)


class OAuthError(Exception):
    """A refusal of the token endpoint: a code of RFC 6749 and a sentence."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description


@attrs.frozen
class Token:
    """What a bearer token stands for.

    Attributes:
        tenant: The company, or what was asked for in its place.
        usable: Whether the API takes it; not for a customer's tenant id.
        expires: On the sandbox's clock.
    """

    text: str = attrs.field(repr=False)
    client: str
    tenant: str
    scopes: frozenset[str]
    expires: float
    usable: bool = True
    legacy: bool = False


class Tokens:
    """Mints tokens and knows them again.

    Args:
        clients: Secrets by client id.
        tenants: The company tenant ids.
        customer_tenant: The contract's tenant id: it mints tokens that the API refuses.
        granted: The scopes that every client has.
    """

    def __init__(
        self,
        *,
        clients: Mapping[str, str],
        tenants: Sequence[str],
        customer_tenant: str,
        granted: Sequence[str] = ALL_SCOPES,
        lifetime: float = 3600.0,
    ) -> None:
        self._clients = clients
        self._tenants = frozenset(tenants)
        self._customer_tenant = customer_tenant
        self._granted = tuple(granted)
        self._known: dict[str, Token] = {}
        self.lifetime = lifetime

    def grant(self, form: Mapping[str, str], authorization: str | None, now: float) -> Token:
        """Answer a token request.

        Raises:
            OAuthError: The request is refused.
        """
        client = self.client(form, authorization)
        if form.get("grant_type") != "client_credentials":
            raise OAuthError("unsupported_grant_type", "Use client_credentials.")
        tenant = form.get("tenant_id", "")
        if tenant not in self._tenants and tenant != self._customer_tenant:
            raise OAuthError(
                "invalid_grant", "The tenant is unknown or has not approved the application."
            )
        scopes = form.get("scope", "").split() or list(self._granted)
        if unknown := set(scopes).difference(self._granted):
            raise OAuthError("invalid_scope", f"Not granted: {' '.join(sorted(unknown))}.")
        return self.mint(client, tenant, scopes, now)

    def knows(self, client: str) -> bool:
        """Whether there is such an application."""
        return client in self._clients

    def secret(self, client: str) -> str:
        """The secret of an application that there is."""
        return self._clients[client]

    def client(self, form: Mapping[str, str], authorization: str | None) -> str:
        """The application that asks.

        Raises:
            OAuthError: It is unknown, or its secret is wrong.
        """
        client, secret = credentials(form, authorization)
        known = self._clients.get(client)
        if known is None or not secrets.compare_digest(known.encode(), secret.encode()):
            raise OAuthError("invalid_client", "The client id or the secret is wrong.")
        return client

    def mint(
        self, client: str, tenant: str, scopes: Sequence[str], now: float, *, legacy: bool = False
    ) -> Token:
        """A new token, whatever the endpoint would say."""
        token = Token(
            text=secrets.token_urlsafe(48),
            client=client,
            tenant=tenant,
            scopes=frozenset(scopes),
            expires=float("inf") if legacy else now + self.lifetime,
            usable=legacy or tenant in self._tenants,
            legacy=legacy,
        )
        self._known[token.text] = token
        return token

    def find(self, authorization: str | None) -> Token | None:
        """The token of an Authorization header, expired or not."""
        scheme, _, text = (authorization or "").partition(" ")
        return self._known.get(text.strip()) if scheme.lower() == "bearer" else None

    def revoke_one(self, authorization: str | None) -> None:
        """The token of an Authorization header is no good any more."""
        token = self.find(authorization)
        if token is not None:
            self._known[token.text] = attrs.evolve(token, expires=float("-inf"))

    def revoke(self) -> None:
        """No token of before is good any more; legacy ones go too."""
        for text, token in self._known.items():
            self._known[text] = attrs.evolve(token, expires=float("-inf"))


def allows(token: Token, service: str, method: str, *, action: bool = False) -> bool:
    """Whether a token's scopes cover a request."""
    if token.legacy:
        return True
    rights = {SCOPES.get(method, "read")} | ({"create", "update"} if action else set())
    names = {SERVICES[service], _INTERACTIVE.get(service, SERVICES[service])}
    return any(f"{name}:{right}" in token.scopes for name in names for right in rights)


def answer(token: Token, lifetime: float) -> dict[str, object]:
    """The body of a granted request."""
    return {
        "access_token": token.text,
        "expires_in": int(lifetime),
        "token_type": "Bearer",
        "scope": " ".join(sorted(token.scopes)),
    }


def credentials(form: Mapping[str, str], authorization: str | None) -> tuple[str, str]:
    """The application and the secret that a request names, in a Basic header or in the form.

    Raises:
        OAuthError: The header cannot be read.
    """
    scheme, _, text = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return form.get("client_id", ""), form.get("client_secret", "")
    try:
        client, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise OAuthError("invalid_client", "The Authorization header cannot be read.") from None
    return unquote_plus(client), unquote_plus(secret)
