"""Hosts, defaults and the environment: what can be known before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import attrs

from visma_async.errors import ConfigurationError

BASE_URL: Final = "https://api.finance.visma.net"
LEGACY_BASE_URL: Final = "https://integration.visma.net/API/controller/api"
"""The old host. It answers 500 calls an hour to a whole application, and is being shut down."""
LEGACY_SHUTDOWN: Final = (
    "The old integration (VNI) and its base URL https://integration.visma.net are being shut down; "
    "until then a whole application has 500 calls an hour there, and fewer as time goes on. What "
    "changes: the application is registered anew in the Developer Portal, for Visma Connect, and "
    "approved for each company in Visma App Store; the base URL is https://api.finance.visma.net; "
    "a token ends after an hour and carries its company, so that ipp-company-id is not sent any "
    "more. To move, use ClientCredentials (a service) or AuthorizationCode (users who sign in), "
    "and give company() the Company Tenant ID instead of the company id. Calls and models stay as "
    "they are."
)
SALESORDER_URL: Final = "https://salesorder.visma.net"
AUTHORIZE_URL: Final = "https://connect.visma.com/connect/authorize"
TOKEN_URL: Final = "https://connect.visma.com/connect/token"  # noqa: S105 - an address

SERVER_LIMIT: Final = 240.0
"""Seconds after which the server itself cuts a direct request off."""
TIMEOUT: Final = 250.0
"""Seconds for one attempt: a little more than the server's own limit."""
CONNECT_TIMEOUT: Final = 30.0
MAX_RESPONSE_SIZE: Final = 512 * 1024 * 1024
TIMEZONE: Final = "Europe/Oslo"
"""Zone of datetimes without one, unless the company says otherwise (Oslo, Stockholm, Copenhagen
and Amsterdam share it)."""

APPLICATION_TYPE: Final = "Visma.net Financials"
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def checked_url(url: str, name: str) -> str:
    """Returns the URL without a trailing slash.

    Raises:
        ConfigurationError: It is not https (http is for loopback only), or carries credentials,
            a query or a fragment: a token must not travel in the clear.
    """
    parts = urlsplit(url)
    if not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{name} is not usable: it needs a host, and no credentials, query or fragment.",
            advice=f"Give it as {BASE_URL} is written.",
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise ConfigurationError(
            f"{name} must begin with https:// (http:// is for this machine only), "
            f"got {parts.scheme}://{parts.hostname}.",
            advice="Credentials are only sent over an encrypted connection.",
        )
    return url.rstrip("/")


@attrs.frozen(kw_only=True)
class Environment:
    """The VISMA_* variables; None where one is not set or empty."""

    client_id: str | None = None
    client_secret: str | None = attrs.field(default=None, repr=False)
    tenant_id: str | None = None
    company_id: str | None = None
    token: str | None = attrs.field(default=None, repr=False)
    base_url: str | None = None
    token_url: str | None = None
    quota: str | None = None
    redis_url: str | None = attrs.field(default=None, repr=False)

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> Environment:
        """Reads the process's environment, or the mapping given."""
        source = os.environ if environ is None else environ
        return cls(
            **{
                field.name: source.get(f"VISMA_{field.name.upper()}") or None
                for field in attrs.fields(cls)
            }
        )
