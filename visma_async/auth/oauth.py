"""The OAuth 2 token endpoint, sans-IO: what is sent, and what an answer means (RFC 6749, 5).

oauthlib makes and reads the addresses of a sign-in; the endpoint's answers are read here. Its own
reading takes the time from the machine's clock, and where fewer scopes were granted than asked for
it raises a warning that carries the token.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, TypeGuard
from urllib.parse import quote_plus

import attrs

from visma_async.auth.id_token import Expected, check_id_token
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token
from visma_async.errors import AuthError, SignInRequired

_SIGN_IN_AGAIN = (
    "Sign in again. A refresh token ends when the user or an administrator revokes it, when it was "
    "not used for long, and when another program used it: share one store between all that do."
)
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
_INTERACTIVE_ADVICE = {
    "invalid_client": (
        "Check the client id and the secret. A web application has a secret, which is shown once, "
        "when it is made in the Developer Portal; a native or single-page application has none, "
        "and is refused when one is sent."
    ),
    "invalid_scope": (
        "Ask for scopes that the application has in the Developer Portal: for a user's sign-in "
        "they begin with vismanet_erp_interactive_api, and a refresh token needs offline_access."
    ),
    "unauthorized_client": (
        "The application is not allowed to do this: check in the Developer Portal that it is an "
        "interactive one (web, native or single-page), and that offline access is switched on if "
        "you ask for offline_access."
    ),
}
_ADVICE_BY_GRANT = {
    "authorization_code": {
        **_INTERACTIVE_ADVICE,
        "invalid_grant": (
            "Begin the sign-in again: a code is good once and for a few minutes, and only with the "
            "redirect_uri and the SignIn that it was asked for with."
        ),
    },
    "refresh_token": {**_INTERACTIVE_ADVICE, "invalid_grant": _SIGN_IN_AGAIN},
}
_TENANT_ADVICE = (
    "Check the tenant id: it is the Company Tenant ID of a company that has approved the "
    "application in Visma App Store."
)
_SECRET_FIELDS = ("client_secret", "code", "code_verifier", "refresh_token", "token")


@attrs.frozen(kw_only=True)
class TokenRequest:
    """A POST of a form to the token endpoint. Its repr leaves out the form, which holds secrets.

    Attributes:
        url: Where to.
        form: The fields.
        headers: The client's credentials, where they are not in the form.
        client: The application.
        tenant: Whose token it is: a company's, or the account of a sign-in.
        expected: What an ID token in the answer must hold; None where none is looked at.
        token_field: What the answer calls the token.
    """

    url: str
    form: Mapping[str, str] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    client: str
    tenant: str
    expected: Expected | None = None
    token_field: str = "access_token"  # noqa: S105 - its name

    @property
    def grant(self) -> str:
        """The kind of grant."""
        return self.form.get("grant_type", "")

    @classmethod
    def of_client(
        cls,
        form: Mapping[str, str],
        client: str,
        secret: Secret | None,
        *,
        basic: bool,
        **more: Any,
    ) -> TokenRequest:
        """Returns a request with the client's credentials in the form, or in a Basic header.

        In the header both are form-encoded first (RFC 6749, 2.3.1). A client without a secret
        names itself in the form.
        """
        if secret is not None and basic:
            pair = f"{quote_plus(client)}:{quote_plus(secret.reveal())}"
            told = base64.b64encode(pair.encode()).decode()
            return cls(form=form, headers={"Authorization": f"Basic {told}"}, client=client, **more)
        own = {"client_id": client}
        if secret is not None:
            own["client_secret"] = secret.reveal()
        return cls(form={**form, **own}, client=client, **more)


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
    answer: dict[str, Any] = document if isinstance(document, dict) else {}
    if status == 200 and _is_text(answer.get(request.token_field)):
        if request.expected is not None:
            check_id_token(answer.get("id_token"), request.expected, now)
        return _token(request, answer, now)
    code = answer.get("error")
    if _is_text(code):
        raise refused_token_request(request, code, answer.get("error_description"), status)
    if 300 <= status < 400:
        raise AuthError(
            f"The token endpoint {request.url} answered {status}, a redirect.",
            status=status,
            advice="It is not followed, since it would take the secret to another place: check "
            "the token URL.",
        )
    came = "JSON without an access token" if document is not None else "no JSON"
    raise AuthError(
        f"The token endpoint {request.url} answered {status} with {came}.",
        status=status,
        advice="Check the token URL, and whether a proxy answers in its place.",
    )


def read_revocation(request: TokenRequest, status: int, body: bytes) -> None:
    """Makes sure that a token was given back (RFC 7009).

    Raises:
        AuthError: It was not.
    """
    if status == 200:
        return
    try:
        document = json.loads(body)
    except ValueError:
        document = None
    code = document.get("error") if isinstance(document, dict) else None
    raise AuthError(
        f"{request.url} answered {status}{f', {code},' if code else ''} to a token given back.",
        code=code,
        status=status,
        advice="The token is kept. Check the client id and the secret, or revoke the access in "
        "Visma Home.",
    )


def refused_token_request(
    request: TokenRequest, code: str, description: object, status: int
) -> AuthError:
    """Returns the error for a refusal of the endpoint, with its usual cause."""
    because = f": {_without_secrets(description, request)}" if _is_text(description) else ""
    whose = f" for tenant {request.tenant}" if request.grant == "client_credentials" else ""
    advice = _ADVICE_BY_GRANT.get(request.grant, _ADVICE)
    ended = request.grant == "refresh_token" and code == "invalid_grant"
    return (SignInRequired if ended else AuthError)(
        f"The token endpoint {request.url} refused client {request.client}{whose} "
        f"with {code}{because}.",
        code=code,
        status=status,
        advice=advice.get(code, _TENANT_ADVICE if advice is _ADVICE else None),
    )


def _token(request: TokenRequest, answer: Mapping[str, Any], now: float) -> Token:
    lifetime = _seconds(answer.get("expires_in"))
    refresh, scope = answer.get("refresh_token"), answer.get("scope")
    if not _is_text(refresh):
        # Only one-time refresh tokens are replaced (RFC 6749, 6).
        refresh = request.form.get("refresh_token")
    return Token(
        access_token=answer[request.token_field],
        expires_at=None if lifetime is None else now + lifetime,
        issued_at=now,
        refresh_token=refresh,
        scopes=tuple(scope.split()) if _is_text(scope) else (),
    )


def _without_secrets(description: str, request: TokenRequest) -> str:
    for field in _SECRET_FIELDS:
        if secret := request.form.get(field):
            description = description.replace(secret, "***")
    return description.rstrip(".")


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value != ""


def _seconds(value: object) -> float | None:
    try:
        return float(value) if isinstance(value, (int, float, str)) else None
    except ValueError:
        return None
