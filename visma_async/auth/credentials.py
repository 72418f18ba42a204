"""The ways to be allowed in: client credentials of Visma Connect, or a token had elsewhere."""

from __future__ import annotations

from typing import Protocol

import attrs

from visma_async.auth.fields import required, scopes_of, token_address
from visma_async.auth.oauth import TokenRequest
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import ConfigurationError
from visma_async.settings import TOKEN_URL


class Credentials(Protocol):
    """What `VismaNet` takes as `auth`."""

    @property
    def client_id(self) -> str:
        """Who the server counts the calls for; "" where that is not known."""
        ...

    @property
    def vni(self) -> bool:
        """Whether the tokens are of the old integration and need the ipp-* headers."""
        ...

    @property
    def default_company(self) -> str | None:
        """What calls are for where no company is named; None where one must be."""
        ...

    def fixed_token(self) -> Token | None:
        """Returns the token that serves every company, or None where one is asked for."""
        ...

    def key(self, company: str) -> TokenKey:
        """Returns what the company's token is kept as."""
        ...

    def renewal(self, company: str, kept: Token | None) -> TokenRequest:
        """Returns how to ask for the company's next token.

        Args:
            company: The company.
            kept: The token before, if there is one.

        Raises:
            SignInRequired: Only a person can.
        """
        ...


@attrs.frozen(kw_only=True)
class ClientCredentials:
    """A service integration: tokens by client id and secret, one per company (tenant).

    Attributes:
        client_id: The application's id in the Developer Portal (`isv_...`).
        client_secret: Its secret.
        scopes: What to ask for (`vismanet_erp_service_api:read`, ...), as a list or separated by
            blanks. None sends none and yields all that were granted to the application.
        basic: Whether the secret goes into a Basic header instead of the form.
        token_url: Visma Connect's token endpoint.

    Raises:
        ConfigurationError: Something is missing, or the endpoint is not https.
    """

    client_id: str = attrs.field(validator=required)
    client_secret: Secret = attrs.field(converter=Secret, validator=required)
    scopes: tuple[str, ...] = attrs.field(default=None, converter=scopes_of)
    basic: bool = False
    token_url: str = attrs.field(default=TOKEN_URL, converter=token_address)

    @property
    def vni(self) -> bool:
        """Never: these tokens carry the company themselves."""
        return False

    @property
    def default_company(self) -> str | None:
        """None: a company must be named."""
        return None

    def fixed_token(self) -> Token | None:
        """None: each tenant has a token of its own."""
        return None

    def key(self, company: str) -> TokenKey:
        """Returns what the tenant's token is kept as."""
        return TokenKey(
            token_url=self.token_url, client_id=self.client_id, tenant=company, scopes=self.scopes
        )

    def renewal(self, company: str, kept: Token | None) -> TokenRequest:  # noqa: ARG002 - each is new
        """Returns how to ask for a token of the tenant."""
        form = {"grant_type": "client_credentials", "tenant_id": company}
        if self.scopes:
            form["scope"] = " ".join(self.scopes)
        return TokenRequest.of_client(
            form,
            self.client_id,
            self.client_secret,
            basic=self.basic,
            url=self.token_url,
            tenant=company,
        )


@attrs.frozen
class StaticToken:
    """A token that was had elsewhere. It is not renewed.

    Attributes:
        token: The bearer token.
        legacy: Whether it is of the old integration (VNI). Then every call carries the
            `ipp-company-id` and `ipp-application-type` headers.
    """

    token: Secret = attrs.field(converter=Secret, validator=required)
    legacy: bool = attrs.field(default=False, kw_only=True)

    @property
    def client_id(self) -> str:
        """Unknown: the token does not tell."""
        return ""

    @property
    def vni(self) -> bool:
        """Whether it is of the old integration."""
        return self.legacy

    @property
    def default_company(self) -> str | None:
        """A token of Visma Connect is bound to its company; one of the old integration is not."""
        return None if self.legacy else ""

    def fixed_token(self) -> Token | None:
        """The token itself, for every company."""
        return Token(access_token=self.token)

    def key(self, company: str) -> TokenKey:
        """It is not kept.

        Raises:
            ConfigurationError: Always.
        """
        raise ConfigurationError(f"A StaticToken is not kept for {company}.")

    def renewal(self, company: str, kept: Token | None) -> TokenRequest:  # noqa: ARG002
        """There is none.

        Raises:
            ConfigurationError: Always.
        """
        raise ConfigurationError(f"A StaticToken cannot be renewed for {company}.")
