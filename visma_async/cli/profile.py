"""Profile: a named way into Visma Net, and what its table in the file may say."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from visma_async.cli.secret_source import SecretSource
from visma_async.errors import ConfigurationError
from visma_async.quota.allowance import Quota


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a text that is not empty")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - as of the others
    return value


def _texts(value: Any) -> tuple[str, ...]:
    many = value.split() if isinstance(value, str) else value
    if not isinstance(many, list) or not many:
        raise ValueError("must be a list of texts, or one text with blanks between them")
    return tuple(_text(one) for one in many)


def _secret(value: Any) -> SecretSource:
    return SecretSource.parse(_text(value))


def _redis(value: Any) -> str | SecretSource:
    text = _text(value)
    if text.startswith(("env:", "cmd:")):
        return _secret(text)
    try:
        password = urlsplit(text).password
    except ValueError:
        raise ValueError("is no address") from None
    return _secret(text) if password else text


def _quota(value: Any) -> Quota:
    try:
        return Quota.parse(_text(value))
    except ValueError:
        raise ValueError("must be production, test, or calls/seconds such as 200/3") from None


@attrs.frozen(kw_only=True)
class Profile:
    """A named way into Visma Net.

    With `token` it is a token that was had elsewhere; with `redirect_uri` a user who signs in; and
    else an application that acts for itself.

    Attributes:
        name: The name of its table.
        client_id: The application's id.
        client_secret: Where its secret is.
        token: Where the token is.
        basic: Whether the secret goes into a Basic header instead of the form.
        tenant_id: The company's tenant id.
        company_id: The company's id in the old integration.
        redirect_uri: Where a user who signs in comes back to.
        scopes: What to ask for.
        legacy: Whether it is of the old integration (VNI).
        base_url: Where the API is.
        token_url: The token endpoint.
        authorize_url: Where users sign in.
        quota: The calls that are assumed until the API tells.
        redis_url: The Redis that shares the quota and a user's sign-in, or where its URL is.
    """

    name: str
    client_id: str | None = None
    client_secret: SecretSource | None = None
    token: SecretSource | None = None
    basic: bool = False
    tenant_id: str | None = None
    company_id: str | None = None
    redirect_uri: str | None = None
    scopes: tuple[str, ...] = ()
    legacy: bool = False
    base_url: str | None = None
    token_url: str | None = None
    authorize_url: str | None = None
    quota: Quota | None = None
    redis_url: str | SecretSource | None = None

    @property
    def company(self) -> str | None:
        """The company that is meant where a command names none."""
        return self.company_id if self.legacy else self.tenant_id


_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "client_id": _text,
    "client_secret": _secret,
    "token": _secret,
    "basic": _flag,
    "tenant_id": _text,
    "company_id": _text,
    "redirect_uri": _text,
    "scopes": _texts,
    "legacy": _flag,
    "base_url": _text,
    "token_url": _text,
    "authorize_url": _text,
    "quota": _quota,
    "redis_url": _redis,
}


def read_profile(path: Path, name: str, table: Any) -> Profile:
    """Returns the profile that a table of the file describes.

    Raises:
        ConfigurationError: A key is unknown, a value of the wrong type, or something is missing.
    """
    where = f"{path}, [profiles.{name}]"
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: profiles.{name} must be a table, [profiles.{name}].")
    found: dict[str, Any] = {}
    for key, value in table.items():
        reader = _READERS.get(key)
        if reader is None:
            near = get_close_matches(key, _READERS, n=1)
            raise ConfigurationError(
                f"{where}: there is no key {key!r}.",
                advice=f"Did you mean {near[0]}?" if near else f"There are {', '.join(_READERS)}.",
            )
        try:
            found[key] = reader(value)
        except ValueError as error:
            # The cause may hold the value, and the value be a secret.
            raise ConfigurationError(f"{where}: {key} {error}.") from None
    profile = Profile(name=name, **found)
    if complaint := _complaint(profile):
        raise ConfigurationError(f"{where}: {complaint}.")
    return profile


def _complaint(profile: Profile) -> str | None:
    """Returns what does not fit together, or None."""
    given = {key for key in _READERS if getattr(profile, key)}
    kind = _kind(profile)
    if missing := [key for key in kind.needs if key not in given]:
        hint = f" ({kind.otherwise})" if kind.otherwise else ""
        return f"{missing[0]} is missing{hint}"
    said = {*kind.needs, *kind.takes, *_EVERY_KIND, "company_id" if profile.legacy else "tenant_id"}
    if kind is _USER:
        said.discard("tenant_id")
    for key in sorted(given - said):
        return f"{key} says nothing here{_HINTS.get(key, '')}"
    return None


@attrs.frozen(kw_only=True)
class _Kind:
    """What a kind of profile must hold, may hold, and what to write for another kind."""

    needs: tuple[str, ...]
    takes: tuple[str, ...] = ()
    otherwise: str = ""


_TOKEN: Final = _Kind(needs=("token",))
_SERVICE: Final = _Kind(
    needs=("client_id", "client_secret"),
    takes=("basic", "scopes", "token_url"),
    otherwise="or redirect_uri, for a user who signs in; or token, for one that was had elsewhere",
)
_USER: Final = _Kind(
    needs=("client_id", "redirect_uri", "scopes"),
    takes=("client_secret", "basic", "token_url", "authorize_url"),
)
_OLD: Final = _Kind(
    needs=("client_id", "client_secret", "redirect_uri"),
    takes=("basic",),
    otherwise="or token, for one that was had elsewhere",
)
_EVERY_KIND: Final = ("legacy", "base_url", "quota", "redis_url")
_HINTS: Final = {
    "tenant_id": ": with legacy, write company_id; and a user chooses the company at the sign-in",
    "company_id": ": it is of the old integration; write tenant_id, or legacy = true",
    "authorize_url": ": without redirect_uri, no user signs in",
}


def _kind(profile: Profile) -> _Kind:
    if profile.token is not None:
        return _TOKEN
    if profile.legacy:
        return _OLD
    return _SERVICE if profile.redirect_uri is None else _USER
