"""The OAuth 2 token endpoint, sans-IO: what is sent, and what an answer means (RFC 6749, 5)."""

from __future__ import annotations

import json
from collections.abc import Mapping

import attrs

from visma_async.auth.token import Token
from visma_async.errors import AuthError

_ADVICE = {
    "invalid_client": (
        "Check the client id and the secret. A secret is shown once, when it is made in the "
        "Developer Portal, and the id of a service application begins with isv_."
    ),
    "invalid_scope": (
        "Ask for scopes that the application has in the Developer Portal and that the company's "
        "administrator has approved in Visma App Store, or ask for none to get all of them."
    ),
    "unauthorized_client": (
        "The application is not allowed to do this: check that it is a service application and "
        "that the company's administrator approved it in Visma App Store."
    ),
    "unsupported_grant_type": "The application must be a service application for this.",
}
_TENANT_ADVICE = (
    "Check the tenant id: it is the Company Tenant ID of a company that has approved the "
    "application in Visma App Store."
)


@attrs.frozen(kw_only=True)
class TokenRequest:
    """A POST to a token endpoint. Its repr leaves out the form, which holds the secret."""

    url: str
    form: Mapping[str, str] = attrs.field(repr=False)
    client: str
    tenant: str


def read_token(request: TokenRequest, status: int, body: bytes, now: float) -> Token:
    """Returns the token of an answer.

    Args:
        request: What was asked.
        status: The answer's HTTP status.
        body: Its body.
        now: The Unix time.

    Raises:
        AuthError: The endpoint refused, or its answer makes no sense.
    """
    try:
        document = json.loads(body)
    except ValueError:
        document = None
    answer = document if isinstance(document, dict) else {}
    if status == 200 and isinstance(answer.get("access_token"), str):
        lifetime = _seconds(answer.get("expires_in"))
        return Token(
            access_token=answer["access_token"],
            expires_at=None if lifetime is None else now + lifetime,
            issued_at=now,
        )
    code = answer.get("error")
    if isinstance(code, str):
        description = answer.get("error_description")
        because = f": {description.rstrip('.')}" if isinstance(description, str) else ""
        raise AuthError(
            f"The token endpoint {request.url} refused client {request.client} for tenant "
            f"{request.tenant} with {code}{because}.",
            code=code,
            status=status,
            advice=_ADVICE.get(code, _TENANT_ADVICE),
        )
    came = "JSON without an access token" if document is not None else "no JSON"
    raise AuthError(
        f"The token endpoint {request.url} answered {status} with {came}.",
        status=status,
        advice="Check the token URL, and whether a proxy answers in its place.",
    )


def _seconds(value: object) -> float | None:
    try:
        return float(value) if isinstance(value, (int, float, str)) else None
    except ValueError:
        return None
