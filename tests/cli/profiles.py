"""Tables of profiles that lead to a sandbox, for tests."""

from __future__ import annotations

from typing import Any


def table(name: str, **keys: Any) -> str:
    """A profile's table; None leaves a key out."""
    lines = [f"{key} = {_toml(value)}" for key, value in keys.items() if value is not None]
    return "\n".join([f"[profiles.{name}]", *lines, ""])


def service(sandbox: Any, name: str = "service", **changes: Any) -> str:
    """An application that acts for itself."""
    keys = {
        "client_id": sandbox.client_id,
        "client_secret": "env:OF_THE_TEST",
        "tenant_id": sandbox.tenant_id,
        "base_url": sandbox.url,
        "token_url": sandbox.token_url,
    }
    return table(name, **(keys | changes))


def user(sandbox: Any, name: str = "anna", **changes: Any) -> str:
    """A user who signs in."""
    keys = {
        "authorize_url": sandbox.authorize_url,
        "scopes": ["vismanet_erp_interactive_api:read", "offline_access", "openid"],
        "tenant_id": None,
    }
    return service(sandbox, name, **(keys | changes))


def old(sandbox: Any, name: str = "old", **changes: Any) -> str:
    """A token of the old integration."""
    keys = {"token": "env:OF_THE_TEST", "legacy": True}
    return table(name, **(keys | {"base_url": f"{sandbox.url}/API/controller/api"} | changes))


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, list) else f'"{value}"'
