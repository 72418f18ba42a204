"""Why the API may have refused a token that it was given: the usual causes, from what is known.

The API itself tells little: a 401 or a 403 often comes without a body.
"""

from __future__ import annotations

from visma_async.auth.credentials import Credentials
from visma_async.auth.token import Token
from visma_async.errors import ApiError, Forbidden, NoLicense, Unauthorized

_RIGHTS = {"GET": "read", "HEAD": "read", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_SCOPES = {
    "erp": ("vismanet_erp_service_api", "vismanet_erp_interactive_api"),
    "salesorder": ("visma.net.erp.salesorder",),
}
_APPROVAL = "have the company's administrator approve it in Visma App Store"


def advice_on_refusal(
    error: ApiError, auth: Credentials, token: Token | None, company: str
) -> str | None:
    """Returns what to do about a refusal; None where the error's own advice is as good.

    Args:
        error: The refusal.
        auth: The way in.
        token: The token that was refused.
        company: The company that the call was for.
    """
    user = auth.default_company is not None and auth.fixed_token() is None
    if isinstance(error, Unauthorized):
        if auth.vni:
            return (
                "The old integration refuses this token: it was revoked, or is not for this "
                "company. Sign in again, or better move to Visma Connect."
            )
        if auth.fixed_token() is not None:
            return (
                "A StaticToken is not renewed: this one may have ended (an hour is usual), or is "
                "another company's. Get a new one, or use ClientCredentials, which does that."
            )
        return _user_is_refused() if user else _tenant_is_refused(company)
    if isinstance(error, NoLicense) and auth.fixed_token() is None:
        if user:
            cause = "the user who signed in lacks the role API User in the company"
        else:
            cause = f"the tenant id {company} is the customer's instead of the company's"
        return f"Two usual causes: {cause}; the company's ERP licence has lapsed."
    if isinstance(error, Forbidden) and token is not None and token.scopes:
        return _scope_advice(error, token, user=user)
    return None


def _tenant_is_refused(company: str) -> str:
    return (
        f"A fresh token was refused too. Check that the tenant id {company} is the company's and "
        "not the customer's (a customer's id mints tokens that no company accepts), and that the "
        "integration is approved for the company in Visma App Store."
    )


def _user_is_refused() -> str:
    return (
        "The token is refused, and no fresh one is to be had or it was refused too. Check that the "
        "user who signed in has the role API User in the company, and sign in again: the company "
        "is chosen there."
    )


def _scope_advice(error: ApiError, token: Token, *, user: bool) -> str | None:
    request = error.request
    if request is None:
        return None
    right = _RIGHTS.get(request.method, "create")
    names = _SCOPES.get(request.service, ())
    held = [scope for scope in token.scopes if scope.split(":")[0] in names]
    wanted = f"{held[0].split(':')[0] if held else names[-1 if user else 0]}:{right}"
    if wanted in held:
        return (
            f"The token has the scope {wanted}, so that is not what is missing: check the roles of "
            "the integration's user, or of the one who signed in, in the company."
        )
    after = "sign in again with it in scopes" if user else "name it in scopes, if you name any"
    return (
        f"The token lacks the scope {wanted}; it has {' '.join(token.scopes)}. Add it to the "
        f"application in the Developer Portal, {_APPROVAL}, and {after}."
    )
