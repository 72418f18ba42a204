"""AuthorizationCode: a user signs in with a browser, and stays signed in by refresh tokens."""

from __future__ import annotations

import secrets
from typing import Any
from urllib.parse import urljoin, urlsplit

import attrs
from oauthlib.oauth2 import WebApplicationClient

from visma_async.auth.callback import SignIn, read_callback
from visma_async.auth.fields import (
    authorize_address,
    optional_secret,
    redirect_address,
    required,
    revocation_address,
    scopes_of,
    token_address,
)
from visma_async.auth.id_token import Expected
from visma_async.auth.legacy import LegacyAuthorizationCode, legacy_root
from visma_async.auth.oauth import TokenRequest
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import ConfigurationError, SignInRequired
from visma_async.settings import AUTHORIZE_URL, LEGACY_BASE_URL, TOKEN_URL


@attrs.frozen(kw_only=True)
class AuthorizationCode:
    """An interactive integration: tokens of users who signed in with Visma Connect.

        url, sign_in = auth.authorize_url()          # send the user there, keep sign_in
        await visma.exchange(callback_url, sign_in)  # when the user is back
        company = visma.company()                    # the one that the user chose

    The company is the one that the user chose, and every call is made as that user, who needs the
    role API User there.

    Attributes:
        client_id: The application's id in the Developer Portal.
        client_secret: Its secret; None for a native or single-page application, which has none.
        redirect_uri: Where the user comes back to, exactly as it is registered.
        scopes: What to ask for (`vismanet_erp_interactive_api:read`, ...), as a list or separated
            by blanks. With `offline_access` the sign-in outlives the hour of its token.
        account: What the sign-in is kept as where none is named: with names of your own (a user, a
            company), one store and one `VismaNet` hold the sign-ins of many, and each has a quota
            of its own, as each company has.
        basic: Whether the secret goes into a Basic header instead of the form.
        authorize_url: Where users are sent (as an argument; the method makes the address of one).
        token_url: Visma Connect's token endpoint.
        revocation_url: Where a refresh token is given back. By default beside the token endpoint.
        issuer: Who makes ID tokens. By default the host of the address where users are sent.

    Raises:
        ConfigurationError: Something is missing, or an address is not https.
    """

    client_id: str = attrs.field(validator=required)
    client_secret: Secret | None = attrs.field(default=None, converter=optional_secret)
    redirect_uri: str = attrs.field(converter=redirect_address)
    scopes: tuple[str, ...] = attrs.field(converter=scopes_of, validator=required)
    account: str = ""
    basic: bool = False
    _authorize_url: str = attrs.field(
        default=AUTHORIZE_URL, converter=authorize_address, alias="authorize_url"
    )
    token_url: str = attrs.field(default=TOKEN_URL, converter=token_address)
    revocation_url: str = attrs.field(
        default=attrs.Factory(lambda self: urljoin(self.token_url, "revocation"), takes_self=True),
        converter=revocation_address,
    )
    issuer: str = attrs.field(
        default=attrs.Factory(lambda self: _origin(self._authorize_url), takes_self=True)
    )

    @staticmethod
    def legacy(
        *,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        basic: bool = False,
        account: str = "",
        root_url: str = legacy_root(LEGACY_BASE_URL),
    ) -> LegacyAuthorizationCode:
        """Returns the same for the old integration (VNI), which is being shut down.

        Args:
            client_id: The application's id of old.
            client_secret: Its secret.
            redirect_uri: Where the user comes back to, exactly as it is registered.
            basic: Whether the secret goes into a Basic header instead of the form.
            account: What the sign-in is kept as.
            root_url: Where the old integration is.
        """
        return LegacyAuthorizationCode(
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=redirect_uri,
            basic=basic,
            account=account,
            root_url=root_url,
        )

    @property
    def vni(self) -> bool:
        """Never: these tokens carry the company themselves."""
        return False

    @property
    def default_company(self) -> str | None:
        """The account: the token is bound to the company that its user chose."""
        return self.account

    def authorize_url(self, account: str | None = None, **parameters: str) -> tuple[str, SignIn]:
        """Begins a sign-in: returns where to send the user, and what to keep meanwhile.

        Args:
            account: What the sign-in will be kept as; by default this `account`.
            **parameters: Further ones of the page, such as `ui_locales="nb-NO"` or
                `prompt="login"`. A strict OpenID provider gives a refresh token only with
                `prompt="consent"`.
        """
        client = WebApplicationClient(self.client_id)
        verifier = client.create_code_verifier(64)
        sign_in = SignIn(
            account=self.account if account is None else account,
            state=secrets.token_urlsafe(32),
            nonce=secrets.token_urlsafe(32),
            code_verifier=verifier,
        )
        scheme, _, rest = self._authorize_url.partition("://")
        # Its rule that a page is https would refuse one on this machine, which ours allows.
        url = client.prepare_request_uri(
            f"https://{rest}",
            redirect_uri=self.redirect_uri,
            scope=list(self.scopes),
            state=sign_in.state.reveal(),
            nonce=sign_in.nonce.reveal(),
            code_challenge=client.create_code_challenge(verifier, "S256"),
            code_challenge_method="S256",
            **parameters,
        )
        return f"{scheme}://{url.removeprefix('https://')}", sign_in

    def exchange_request(self, callback_url: str, sign_in: SignIn) -> tuple[TokenKey, TokenRequest]:
        """Returns how to ask for the token of a user who came back. `VismaNet.exchange` does it.

        Raises:
            AuthError: The callback is not of this sign-in, or tells that it was refused.
            ConfigurationError: The sign-in was begun with credentials of another kind.
        """
        code = read_callback(callback_url, sign_in, self.issuer)
        verifier = sign_in.code_verifier
        if verifier is None:
            raise ConfigurationError(
                "This sign-in was begun with credentials of the old integration.",
                advice="Use the same credentials for authorize_url() and for the VismaNet.",
            )
        form = {
            "grant_type": "authorization_code",
            "code": code.reveal(),
            "redirect_uri": self.redirect_uri,
            "code_verifier": verifier.reveal(),
        }
        expected = Expected(
            issuer=self.issuer,
            client=self.client_id,
            nonce=sign_in.nonce,
            required="openid" in self.scopes,
        )
        key = self.key(sign_in.account)
        return key, self._request(form, self.token_url, key.tenant, expected=expected)

    def fixed_token(self) -> Token | None:
        """None: each user has another token."""
        return None

    def key(self, company: str) -> TokenKey:
        """Returns what the token of an account is kept as."""
        return TokenKey(
            token_url=self.token_url, client_id=self.client_id, tenant=company, scopes=self.scopes
        )

    def renewal(self, company: str, kept: Token | None) -> TokenRequest:
        """Returns how to renew an account's token.

        Raises:
            SignInRequired: Only the user can, by signing in.
        """
        if kept is None:
            raise SignInRequired(
                f"Nobody has signed in{_as(company)} yet.",
                advice="Send the user to auth.authorize_url() and call visma.exchange() with the "
                "address of the return. Programs that share a sign-in need the same store, client "
                "id and scopes.",
            )
        if kept.refresh_token is None:
            raise SignInRequired(
                f"The sign-in{_as(company)} has ended, and there is no refresh token.",
                advice="Sign in again. With the scope offline_access, where the application has "
                "it, a sign-in lasts.",
            )
        form = {"grant_type": "refresh_token", "refresh_token": kept.refresh_token.reveal()}
        return self._request(form, self.token_url, company)

    def revocation(self, kept: Token) -> TokenRequest | None:
        """Returns how to give a refresh token back; None where there is none.

        Visma's docs want the credentials in a Basic header there, the secret empty where the
        application has none. An access token cannot be given back: it ends by itself.
        """
        if kept.refresh_token is None:
            return None
        return TokenRequest.of_client(
            {"token": kept.refresh_token.reveal(), "token_type_hint": "refresh_token"},
            self.client_id,
            self.client_secret or Secret(""),
            basic=True,
            url=self.revocation_url,
            tenant="",
        )

    def _request(self, form: dict[str, str], url: str, account: str, **more: Any) -> TokenRequest:
        return TokenRequest.of_client(
            form,
            self.client_id,
            self.client_secret,
            basic=self.basic,
            url=url,
            tenant=account,
            **more,
        )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _as(account: str) -> str:
    return f" as {account!r}" if account else ""
