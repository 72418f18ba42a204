"""Signature: whether a body is what the holder of the secret signed."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, TypeAlias

from visma_async.auth.secret import Secret
from visma_async.errors import ConfigurationError

SIGNATURE_HEADER = "x-vwd-signature-v1"

Secrets: TypeAlias = str | Secret | Iterable[str | Secret]
"""One secret, or several while one is being replaced by another: any of them will do."""


def sign(body: bytes, secret: str | Secret) -> str:
    """Returns the signature of a body: base64 of its HMAC-SHA256, as the API's docs describe it.

    For tests of an endpoint of your own: `{SIGNATURE_HEADER: sign(body, secret)}`.
    """
    return b64encode(hmac.digest(Secret(secret).reveal().encode(), body, "sha256")).decode()


def is_signed(body: bytes, signature: str, secrets: Iterable[Secret]) -> bool:
    """Returns whether the signature is the body's, by one of the secrets.

    How long it takes does not tell how much of it is right, nor which secret it was.
    """
    given = signature.strip().encode("utf-8", "surrogatepass")
    found = 0
    for one in secrets:
        found += hmac.compare_digest(sign(body, one).encode(), given)
    return found > 0


def checked_secrets(secrets: Any) -> tuple[Secret, ...]:
    """Returns the secrets, wrapped; they come from users, often out of an environment variable.

    Raises:
        ConfigurationError: There is none, or one that anybody could guess: the empty one.
    """
    given = [secrets] if isinstance(secrets, str | Secret) else secrets
    if not isinstance(given, Iterable) or isinstance(given, bytes | bytearray):
        raise _no_secret("not None" if given is None else f"not {type(given).__name__}")
    found: list[Secret] = []
    for one in given:
        if not isinstance(one, str | Secret):
            raise _no_secret(f"not {type(one).__name__}")
        if not Secret(one).reveal().strip():
            raise _no_secret("not an empty text, by which anybody could sign")
        found.append(Secret(one))
    if not found:
        raise _no_secret("not an empty collection")
    return tuple(found)


def _no_secret(what: str) -> ConfigurationError:
    return ConfigurationError(
        f"A webhook's secret is text, or several texts, {what}.",
        advice="The Developer Portal shows it with the subscription. Check that the environment "
        "variable that you read it from is set.",
    )
