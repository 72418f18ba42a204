"""The ways to be allowed in: client credentials of Visma Connect, or a token had elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

import attrs

from visma_async.auth.oauth import TokenRequest
from visma_async.auth.secret import Secret
from visma_async.auth.token import Token, TokenKey
from visma_async.errors import ConfigurationError
from visma_async.settings import TOKEN_URL, checked_url


class Credentials(Protocol):
    """What `VismaNet` takes as `auth`."""

    @property
    def client_id(self) -> str:
        """Who the server counts the calls for; "" where that is not known."""
        ...

    @property
    def legacy(self) -> bool:
        """Whether the token is of the old integration and needs the ipp-* headers."""
        ...

    def fixed_token(self) -> Token | None:
        """Returns the token that serves every company, or None where one is asked for."""
        ...

    def token_request(self, tenant: str) -> tuple[TokenKey, TokenRequest]:
        """Returns how to ask for the tenant's token."""
        ...


def _scopes(value: str | Iterable[str] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(value.split()) if isinstance(value, str) else tuple(value)


def _token_url(url: str) -> str:
    return checked_url(url, "token_url")


def _required(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not value:
        raise ConfigurationError(f"{type(instance).__name__} needs a {attribute.name}.")


@attrs.frozen(kw_only=True)
class ClientCredentials:
    """A service integration: tokens by client id and secret, one per company (tenant).

    Attributes:
        client_id: The application's id in the Developer Portal (`isv_...`).
        client_secret: Its secret.
        scopes: What to ask for (`vismanet_erp_service_api:read`, ...), as a list or separated by
            blanks. None sends none and yields all that were granted to the application.
        token_url: Visma Connect's token endpoint.

    Raises:
        ConfigurationError: Something is missing, or the endpoint is not https.
    """

    client_id: str = attrs.field(validator=_required)
    client_secret: Secret = attrs.field(converter=Secret, validator=_required)
    scopes: tuple[str, ...] = attrs.field(default=None, converter=_scopes)
    token_url: str = attrs.field(default=TOKEN_URL, converter=_token_url)

    @property
    def legacy(self) -> bool:
        """Never: these tokens carry the company themselves."""
        return False

    def fixed_token(self) -> Token | None:
        """None: each tenant has a token of its own."""
        return None

    def token_request(self, tenant: str) -> tuple[TokenKey, TokenRequest]:
        """Returns how to ask for the tenant's token."""
        key = TokenKey(
            token_url=self.token_url, client_id=self.client_id, tenant=tenant, scopes=self.scopes
        )
        form = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret.reveal(),
            "tenant_id": tenant,
        }
        if self.scopes:
            form["scope"] = " ".join(self.scopes)
        return key, TokenRequest(
            url=self.token_url, form=form, client=self.client_id, tenant=tenant
        )


@attrs.frozen
class StaticToken:
    """A token that was had elsewhere. It is not renewed.

    Attributes:
        token: The bearer token.
        legacy: Whether it is of the old integration (VNI). Then every call carries the
            `ipp-company-id` and `ipp-application-type` headers.
    """

    token: Secret = attrs.field(converter=Secret, validator=_required)
    legacy: bool = attrs.field(default=False, kw_only=True)

    @property
    def client_id(self) -> str:
        """Unknown: the token does not tell."""
        return ""

    def fixed_token(self) -> Token | None:
        """The token itself, for every company."""
        return Token(access_token=self.token)

    def token_request(self, tenant: str) -> tuple[TokenKey, TokenRequest]:
        """There is none.

        Raises:
            ConfigurationError: Always.
        """
        raise ConfigurationError(f"A StaticToken cannot be renewed for {tenant}.")
