"""Rights: what a token says that it allows."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from typing import Any, Final

from visma_async.auth.token import Token

_ERP: Final = frozenset({"vismanet_erp_service_api", "vismanet_erp_interactive_api"})
_ALL: Final = ("read", "create", "update", "delete")


def claims_of(token: Token) -> dict[str, Any]:
    """Returns what a token says of itself, if it is a JWT; nothing is verified."""
    try:
        _, payload, _ = token.access_token.reveal().split(".")
        found = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def scopes_of(token: Token) -> tuple[str, ...]:
    """Returns the scopes that were granted, as the endpoint or the token itself tells them."""
    if token.scopes:
        return token.scopes
    claims = claims_of(token)
    told = claims.get("scope") or claims.get("scp")
    if isinstance(told, str):
        return tuple(told.split())
    return tuple(str(one) for one in told) if isinstance(told, list) else ()


def rights_in(scopes: Iterable[str]) -> tuple[str, ...]:
    """Returns which of read, create, update and delete the scopes grant in the ERP service."""
    pairs = [scope.partition(":") for scope in scopes]
    held = {right for service, _, right in pairs if service in _ERP}
    return tuple(right for right in _ALL if right in held)
