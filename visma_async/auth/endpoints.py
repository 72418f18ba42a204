"""Endpoints: where a provider signs users in and gives tokens, as it tells itself (discovery)."""

from __future__ import annotations

import json
from typing import Any, TypedDict

from visma_async.errors import AuthError, ConfigurationError
from visma_async.settings import checked_url

WELL_KNOWN = "/.well-known/openid-configuration"


class Endpoints(TypedDict):
    """Arguments of `AuthorizationCode`; of `ClientCredentials`, `token_url` alone."""

    issuer: str
    authorize_url: str
    token_url: str
    revocation_url: str


def discovery_url(issuer: str) -> str:
    """Returns where an issuer describes itself.

    Raises:
        ConfigurationError: It is not https, or on this machine.
    """
    return checked_url(issuer, "issuer") + WELL_KNOWN


def read_endpoints(issuer: str, status: int, body: bytes) -> Endpoints:
    """Returns the endpoints of an answer (OpenID Connect Discovery, 4).

    Raises:
        AuthError: It is none, it is of another issuer, or an address in it is not https.
    """
    try:
        document = json.loads(body)
    except ValueError:
        document = None
    if status != 200 or not isinstance(document, dict):
        raise AuthError(
            f"{discovery_url(issuer)} answered {status} without a description of endpoints.",
            status=status,
            advice="Check the issuer, https://connect.visma.com for Visma Connect.",
        )
    told: dict[str, Any] = document
    if told.get("issuer") not in {issuer, issuer.rstrip("/")}:
        raise AuthError(
            f"{discovery_url(issuer)} describes another issuer, {told.get('issuer')!r}.",
            advice="Give the issuer exactly as it calls itself.",
        )
    token_url = _address(told, "token_endpoint", issuer)
    return Endpoints(
        issuer=told["issuer"],
        authorize_url=_address(told, "authorization_endpoint", issuer),
        token_url=token_url,
        revocation_url=_address(told, "revocation_endpoint", issuer)
        if "revocation_endpoint" in told
        else token_url.rpartition("/")[0] + "/revocation",
    )


def _address(told: dict[str, Any], name: str, issuer: str) -> str:
    url = told.get(name)
    if not isinstance(url, str):
        raise AuthError(f"What {issuer} says of itself lacks the {name}.")
    try:
        checked = checked_url(url, name)
    except (ConfigurationError, ValueError):
        checked = ""
    if not checked or (issuer.startswith("https:") and not checked.startswith("https:")):
        raise AuthError(
            f"What {issuer} says of itself cannot be used: the {name} {url!r} is no https address."
        )
    return checked
