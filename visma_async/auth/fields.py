"""What the arguments of credentials must be like: checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import attrs

from visma_async.auth.secret import Secret
from visma_async.errors import ConfigurationError
from visma_async.settings import LOOPBACK, checked_url


def required(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Refuses a value that is empty."""
    if not value:
        raise ConfigurationError(f"{type(instance).__name__} needs {_named(attribute.name)}.")


def optional_secret(value: str | Secret | None) -> Secret | None:
    """Returns a secret; None where it is left out or empty."""
    return Secret(value) if value else None


def scopes_of(value: str | Iterable[str] | None) -> tuple[str, ...]:
    """Returns scopes that are given as a list, or separated by blanks."""
    if value is None:
        return ()
    return tuple(value.split()) if isinstance(value, str) else tuple(value)


def token_address(url: str) -> str:
    """Returns a token endpoint, which is https or on this machine."""
    return checked_url(url, "token_url")


def authorize_address(url: str) -> str:
    """Returns the page where users sign in, likewise."""
    return checked_url(url, "authorize_url")


def revocation_address(url: str) -> str:
    """Returns where tokens are given back, likewise."""
    return checked_url(url, "revocation_url")


def root_address(url: str) -> str:
    """Returns the root of a host, likewise."""
    return checked_url(url, "root_url")


def redirect_address(uri: str) -> str:
    """Returns the address that a user comes back to, as it is: it has to match exactly.

    It is https, http on this machine, or of a scheme that belongs to an application, which holds a
    dot (RFC 8252, 7).
    """
    parts = urlsplit(uri)
    own = "." in parts.scheme
    local = parts.scheme == "http" and parts.hostname in LOOPBACK
    if parts.fragment or not (own or local or (parts.scheme == "https" and parts.hostname)):
        raise ConfigurationError(
            "redirect_uri must begin with https:// (http:// is for this machine only), and has no "
            f"fragment; got {parts.scheme or 'no scheme'}://{parts.hostname or ''}.",
            advice="Give it exactly as it is registered in the Developer Portal.",
        )
    return uri


def _named(name: str) -> str:
    return name if name.endswith("s") else f"a {name}"
