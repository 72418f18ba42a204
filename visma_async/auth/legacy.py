"""The old integration (VNI): its sign-in, its tokens without an end, and the companies of one."""

from __future__ import annotations

import json
import secrets
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs

from visma_async.auth.callback import SignIn, read_callback
from visma_async.auth.fields import redirect_address, required, root_address
from visma_async.auth.oauth import TokenRequest
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import DecodeError, SignInRequired
from visma_async.settings import LEGACY_BASE_URL

SCOPE = "financialstasks"
"""The one scope there is; its case matters."""
_AUTHORIZE_PATH = "/API/resources/oauth/authorize"
_TOKEN_PATH = "/API/security/api/v2/token"  # noqa: S105 - an address
_REVOKE_PATH = "/API/security/api/v1/token"
_CONTEXT_PATH = "/API/resources/v1/context"


def legacy_root(base_url: str) -> str:
    """Returns where the old integration's other addresses are: the root of the base URL's host."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def context_url(root_url: str) -> str:
    """Returns the address that lists the companies of a token."""
    return root_url + _CONTEXT_PATH


def revoke_url(root_url: str) -> str:
    """Returns the address at which a token is given back."""
    return root_url + _REVOKE_PATH


@attrs.frozen(kw_only=True)
class LegacyAuthorizationCode:
    """The old integration's sign-in: a token for all companies of a user, which does not end.

    Attributes:
        client_id: The application's id.
        client_secret: Its secret.
        redirect_uri: Where the user comes back to, exactly as it is registered.
        account: What the sign-in is kept as, where a store holds several.
        basic: Whether the secret goes into a Basic header instead of the form.
        root_url: Where the old integration is.
    """

    client_id: str = attrs.field(validator=required)
    client_secret: Secret = attrs.field(converter=Secret, validator=required)
    redirect_uri: str = attrs.field(converter=redirect_address)
    account: str = ""
    basic: bool = False
    root_url: str = attrs.field(default=legacy_root(LEGACY_BASE_URL), converter=root_address)

    @property
    def vni(self) -> bool:
        """Always."""
        return True

    @property
    def default_company(self) -> str | None:
        """None: the token is good for several, so that one must be named."""
        return None

    @property
    def token_url(self) -> str:
        """Where a code becomes a token."""
        return self.root_url + _TOKEN_PATH

    def authorize_url(self) -> tuple[str, SignIn]:
        """Begins a sign-in: returns where to send the user, and what to keep meanwhile."""
        sign_in = SignIn(
            account=self.account,
            state=secrets.token_urlsafe(32),
            nonce=secrets.token_urlsafe(32),
        )
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": SCOPE,
            "state": sign_in.state.reveal(),
        }
        return f"{self.root_url}{_AUTHORIZE_PATH}?{urlencode(query)}", sign_in

    def exchange_request(self, callback_url: str, sign_in: SignIn) -> tuple[TokenKey, TokenRequest]:
        """Returns how to ask for the token of a user who came back. `VismaNet.exchange` does it.

        Raises:
            AuthError: The callback is not of this sign-in, or tells that it was refused.
        """
        form = {
            "grant_type": "authorization_code",
            "code": read_callback(callback_url, sign_in, None).reveal(),
            "redirect_uri": self.redirect_uri,
        }
        request = TokenRequest.of_client(
            form,
            self.client_id,
            self.client_secret,
            basic=self.basic,
            url=self.token_url,
            tenant=sign_in.account,
            token_field="token",  # noqa: S106 - its name
        )
        return self.key(""), request

    def fixed_token(self) -> Token | None:
        """None: it is in the store once the user has signed in."""
        return None

    def key(self, company: str) -> TokenKey:  # noqa: ARG002 - one token is for all companies
        """Returns what the token is kept as."""
        return TokenKey(
            token_url=self.token_url,
            client_id=self.client_id,
            tenant=self.account,
            scopes=(SCOPE,),
        )

    def renewal(self, company: str, kept: Token | None) -> TokenRequest:  # noqa: ARG002
        """There is none.

        Raises:
            SignInRequired: Always.
        """
        if kept is None:
            raise SignInRequired(
                "Nobody has signed in yet.",
                advice="Send the user to auth.authorize_url() and call visma.exchange() with the "
                "address of the return.",
            )
        raise SignInRequired(
            "The old integration refuses the token, which has no end of its own: it was revoked.",
            advice="Sign in again, or better move to Visma Connect: see AuthorizationCode.",
        )


@attrs.frozen(kw_only=True)
class LegacyCompany:
    """A company that a token of the old integration is good for.

    Attributes:
        id: What `VismaNet.company()` wants, and the header `ipp-company-id` tells.
        name: Its name.
        type: The kind of company, as the old integration calls it.
    """

    id: str
    name: str
    type: str


def read_context(body: bytes) -> list[LegacyCompany]:
    """Returns the companies that an answer of the context address lists.

    Raises:
        DecodeError: It lists none in a way that is known.
    """
    try:
        found: list[dict[str, Any]] = json.loads(body)
        if not isinstance(found, list):
            raise TypeError(type(found).__name__)  # noqa: TRY301 - one way out for all of them
        return [
            LegacyCompany(
                id=str(one["id"]), name=str(one.get("name", "")), type=str(one.get("type", ""))
            )
            for one in found
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DecodeError(
            "The list of companies of the old integration is not understood.",
            body=body[:65_536].decode(errors="replace"),
        ) from error
