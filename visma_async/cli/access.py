"""Access: what a profile leads to: credentials, and the client and store that go with them."""

from __future__ import annotations

import warnings
from contextlib import suppress
from typing import Any

import attrs

from visma_async.auth.credentials import ClientCredentials, Credentials, StaticToken
from visma_async.auth.store import MemoryTokenStore, TokenStore
from visma_async.cli.profile import Profile
from visma_async.cli.report import warning
from visma_async.cli.secret_source import SecretSource
from visma_async.cli.terminal import say
from visma_async.client import VismaNet
from visma_async.errors import ConfigurationError
from visma_async.quota.allowance import Quota
from visma_async.settings import BASE_URL, LEGACY_BASE_URL, Environment, checked_url


@attrs.frozen(kw_only=True)
class Access:
    """A way in that is ready to be used.

    Attributes:
        auth: The credentials, with their secrets.
        store: Where tokens are kept: those of users outlive the command.
        base_url: Where the API is.
        options: Further arguments of `VismaNet`.
        company: The company that is meant where none is named; None means the token's own.
    """

    auth: Credentials
    store: TokenStore
    base_url: str
    options: dict[str, Any] = attrs.field(repr=False)
    company: str | None

    def client(self) -> VismaNet:
        """Returns a client for it."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", DeprecationWarning)
            visma = VismaNet(self.auth, store=self.store, base_url=self.base_url, **self.options)
        # What else only a developer would see.
        for one in caught:
            say(warning(str(one.message)))
        return visma


async def access(profile: Profile, account: str | None = None) -> Access:
    """Returns what a profile leads to. Its secrets are read now.

    Args:
        profile: The profile.
        account: What a user's sign-in is kept as; by default the profile's name.

    Raises:
        ConfigurationError: A secret is not to be had, or a value makes no sense; it names the
            profile.
    """
    try:
        redis_url = await _redis_url(profile)
        default = LEGACY_BASE_URL if profile.legacy else BASE_URL
        base_url = checked_url(profile.base_url or default, "base_url")
        auth = await _credentials(profile, base_url, account or profile.name)
        return Access(
            auth=auth,
            store=_store_of_user(redis_url) if profile.redirect_uri else MemoryTokenStore(),
            base_url=base_url,
            options={"quota": assumed_quota(profile), **_limiter(redis_url)},
            company=profile.company,
        )
    except ConfigurationError as error:
        raise ConfigurationError(
            f"Profile {profile.name}: {error.message}", advice=error.advice
        ) from error


def assumed_quota(profile: Profile) -> Quota:
    """Returns the quota that is assumed until the API tells, production's if nothing says more."""
    if profile.quota is not None:
        return profile.quota
    named = Environment.read().quota
    if named:
        with suppress(ValueError):
            return Quota.parse(named)
        raise ConfigurationError(
            f"VISMA_QUOTA={named!r} is no quota.",
            advice="Set it to production, test, or calls/seconds such as 200/3.",
        )
    return Quota.PRODUCTION


async def _credentials(profile: Profile, base_url: str, account: str) -> Credentials:
    if profile.token is not None:
        return StaticToken(await profile.token.read(), legacy=profile.legacy)
    secret = None if profile.client_secret is None else await profile.client_secret.read()
    # A value that is left out is the library's own default.
    given = {
        "client_id": profile.client_id,
        "client_secret": secret,
        "basic": profile.basic,
        "redirect_uri": profile.redirect_uri,
        "scopes": profile.scopes,
        "token_url": profile.token_url,
        "authorize_url": profile.authorize_url,
    }
    values: dict[str, Any] = {name: value for name, value in given.items() if value}
    if profile.redirect_uri is None:
        return ClientCredentials(**values)
    # For users who sign in only, and Redis below for those who have one: loading them takes time.
    from visma_async.auth.authorization import AuthorizationCode  # noqa: PLC0415
    from visma_async.auth.legacy import legacy_root  # noqa: PLC0415

    if profile.legacy:
        return AuthorizationCode.legacy(root_url=legacy_root(base_url), account=account, **values)
    return AuthorizationCode(account=account, **values)


async def _redis_url(profile: Profile) -> str | None:
    named = profile.redis_url
    if isinstance(named, SecretSource):
        return (await named.read()).reveal()
    return named or Environment.read().redis_url


def _limiter(redis_url: str | None) -> dict[str, Any]:
    if not redis_url:
        return {}
    from visma_async.redis.limiter import RedisLimiter  # noqa: PLC0415

    return {"limiter": RedisLimiter(redis_url)}


def _store_of_user(redis_url: str | None) -> TokenStore:
    if redis_url:
        from visma_async.redis.tokens import RedisTokenStore  # noqa: PLC0415

        return RedisTokenStore(redis_url)
    from visma_async.auth.files import FileTokenStore  # noqa: PLC0415

    return FileTokenStore()
