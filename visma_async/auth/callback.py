"""SignIn: what a sign-in must remember until the user is back, and what the callback tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import attrs
from oauthlib.oauth2 import OAuth2Error, WebApplicationClient

from visma_async.auth.id_token import same
from visma_async.auth.secret import Secret
from visma_async.errors import AuthError, ConfigurationError

_AGAIN = "Begin the sign-in again."
_ADVICE = {
    "access_denied": (
        "The user declined, or may not use the application: check for the role API User on "
        "a company, and that the company has approved the application in Visma App Store."
    ),
    "invalid_scope": (
        "Ask for scopes that the application has in the Developer Portal: for a user's sign-in "
        "they begin with vismanet_erp_interactive_api, and a refresh token needs offline_access."
    ),
    "unauthorized_client": (
        "The application is not allowed to do this: check in the Developer Portal that it is an "
        "interactive one (web, native or single-page)."
    ),
    "invalid_tenant": (
        "The user has the role API User on no company that the application may use: the "
        "customer's administrator gives it, and it may take a quarter of an hour to hold."
    ),
    "login_required": "Send the user to the address without prompt=none.",
}


@attrs.frozen(kw_only=True)
class SignIn:
    """A sign-in that has begun. Keep it in the session of the same user and browser.

    `to_dict` gives it for such a place, secrets and all; it neither shows nor pickles them by
    accident.

    Attributes:
        account: What the token will be kept as.
        state: Comes back with the user, so that a forged link is told apart.
        nonce: Comes back in the ID token.
        code_verifier: Proves that the code was asked for here (PKCE); None where there is none.
    """

    account: str = ""
    state: Secret = attrs.field(converter=Secret)
    nonce: Secret = attrs.field(converter=Secret)
    code_verifier: Secret | None = attrs.field(
        default=None, converter=attrs.converters.optional(Secret)
    )

    def to_dict(self) -> dict[str, Any]:
        """Returns it as JSON data, with its secrets, for a session that nobody else can read."""
        verifier = self.code_verifier
        return {
            "account": self.account,
            "state": self.state.reveal(),
            "nonce": self.nonce.reveal(),
            "code_verifier": None if verifier is None else verifier.reveal(),
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> SignIn:
        """Returns the sign-in that `to_dict` gave.

        Raises:
            ConfigurationError: This is none.
        """
        try:
            verifier = kept["code_verifier"]
            texts = [kept["account"], kept["state"], kept["nonce"], verifier or ""]
            if all(isinstance(text, str) for text in texts) and kept["state"] and kept["nonce"]:
                return cls(
                    account=kept["account"],
                    state=kept["state"],
                    nonce=kept["nonce"],
                    code_verifier=verifier,
                )
        except (KeyError, TypeError):
            pass
        raise ConfigurationError(
            "This is no sign-in that SignIn.to_dict() gave.",
            advice="Keep it in the user's session from the redirect until the callback.",
        )


def read_callback(callback_url: str, sign_in: SignIn, issuer: str | None) -> Secret:
    """Returns the code with which a user came back.

    Args:
        callback_url: The address at which the user came back, or its query alone.
        sign_in: The sign-in that was begun.
        issuer: Who must have answered, where the callback tells (RFC 9207).

    Raises:
        AuthError: It is not the answer to this sign-in, or tells that it was refused.
    """
    text = callback_url.strip().partition("#")[0]
    before, mark, after = text.partition("?")
    query = after if mark and "=" not in before else text
    pairs = parse_qsl(query, keep_blank_values=True)
    found, counts = dict(pairs), Counter(name for name, _ in pairs)
    if repeated := sorted({"code", "state", "error", "iss"} & {n for n in counts if counts[n] > 1}):
        raise AuthError(f"The callback has more than one {repeated[0]}.", advice=_AGAIN)
    if "state" not in found or not same(found["state"], sign_in.state):
        raise AuthError(
            "The callback does not belong to this sign-in: its state is "
            f"{'another' if 'state' in found else 'missing'}.",
            advice="Begin the sign-in again, and in one browser: this is what a stale tab looks "
            "like, and a forged link.",
        )
    if issuer is not None and found.get("iss", issuer) != issuer:
        raise AuthError(
            f"The callback says that it is from {found['iss']!r}, and not from {issuer!r}.",
            advice="Nothing was sent. Check the issuer; another provider may have sent the user.",
        )
    try:
        # Its rule that a callback is https would refuse a listener on this machine (RFC 8252, 7.3).
        answer = WebApplicationClient("").parse_request_uri_response(f"https://callback/?{query}")
    except OAuth2Error as refusal:
        code, description = str(refusal.error), str(refusal.description or "")
    else:
        if answer["code"]:
            return Secret(answer["code"])
        code, description = "missing_code", ""
    if code == "missing_code":
        raise AuthError(
            "The callback holds no code.", advice="Pass the whole address at which the user came."
        )
    because = f": {description.rstrip('.')}" if description else ""
    raise AuthError(
        f"The sign-in was refused with {code}{because}.",
        code=code,
        advice=_ADVICE.get(code, _AGAIN),
    )
