"""Signs users in and out over the connections of a pool, and lists what a token of old is for."""

from __future__ import annotations

from urllib.parse import urlsplit

from visma_async.auth.authorization import AuthorizationCode
from visma_async.auth.callback import SignIn
from visma_async.auth.credentials import Credentials, StaticToken
from visma_async.auth.legacy import (
    LegacyAuthorizationCode,
    LegacyCompany,
    context_url,
    legacy_root,
    read_context,
    revoke_url,
)
from visma_async.auth.oauth import read_revocation
from visma_async.auth.token import Token
from visma_async.errors import ConfigurationError
from visma_async.transport.outcome import api_error
from visma_async.transport.pool import Pool
from visma_async.wire.request import Request

_GONE = frozenset({401, 404})


async def exchange(pool: Pool, auth: Credentials, callback_url: str, sign_in: SignIn) -> None:
    """Ends a sign-in: has the code of the callback become a token, and keeps it."""
    key, request = _interactive(auth).exchange_request(callback_url, sign_in)
    await pool.tokens.exchange(key, request)


async def revoke(pool: Pool, auth: Credentials, account: str | None) -> None:
    """Gives an account's token back, and forgets it."""
    interactive = _interactive(auth)

    async def give_back(token: Token) -> None:
        if isinstance(interactive, LegacyAuthorizationCode):
            await _revoke_legacy(pool, interactive.root_url, token)
        elif (request := interactive.revocation(token)) is not None:
            read_revocation(request, *await pool.post_form(request))

    named = interactive.account if account is None else account
    await pool.tokens.forget(interactive.key(named), give_back)


async def legacy_companies(pool: Pool, auth: Credentials) -> list[LegacyCompany]:
    """Returns the companies that a token of the old integration is good for."""
    if isinstance(auth, LegacyAuthorizationCode):
        root = auth.root_url
    elif isinstance(auth, StaticToken) and auth.legacy:
        root = legacy_root(pool.base_url("erp"))
    else:
        raise ConfigurationError(
            "Only a token of the old integration has a list of companies.",
            advice="A token of Visma Connect is bound to one: name it by its tenant id.",
        )
    token = await pool.tokens.token("")
    url = context_url(root)
    answer = await pool.ask("GET", url, _bearer(token))
    if answer.status != 200:
        raise api_error(answer, Request(method="GET", path=urlsplit(url).path))
    return read_context(answer.body)


async def _revoke_legacy(pool: Pool, root_url: str, token: Token) -> None:
    url = revoke_url(root_url)
    answer = await pool.ask("DELETE", url, _bearer(token))
    if answer.status >= 300 and answer.status not in _GONE:
        raise api_error(answer, Request(method="DELETE", path=urlsplit(url).path))


def _bearer(token: Token) -> dict[str, str]:
    return {"Authorization": f"Bearer {token.access_token.reveal()}"}


def _interactive(auth: Credentials) -> AuthorizationCode | LegacyAuthorizationCode:
    if isinstance(auth, (AuthorizationCode, LegacyAuthorizationCode)):
        return auth
    raise ConfigurationError(
        f"{type(auth).__name__} signs no users in.",
        advice="Make the VismaNet with AuthorizationCode.",
    )
