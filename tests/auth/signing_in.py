"""A user with a browser, for tests: follows the page, and comes back with what it gave."""

from __future__ import annotations

from typing import Any

import aiohttp

from visma_async import AuthorizationCode, VismaNet

BACK = "http://127.0.0.1:8000/back"
READ = "vismanet_erp_interactive_api:read"
SCOPES = (READ, "offline_access", "openid")


def auth_of(sandbox: Any, **changes: Any) -> AuthorizationCode:
    """The credentials of the sandbox's application."""
    options = {
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "redirect_uri": BACK,
        "scopes": SCOPES,
        "authorize_url": sandbox.authorize_url,
        "token_url": sandbox.token_url,
        **changes,
    }
    return AuthorizationCode(**options)


def client_of(sandbox: Any, auth: Any, **options: Any) -> VismaNet:
    """A client with these credentials."""
    return VismaNet(auth, **{"base_url": sandbox.url, "clock": sandbox.clock, **options})


async def visit(url: str) -> str:
    """Opens the page in a browser, and returns where the user is sent back to."""
    async with aiohttp.ClientSession() as browser:
        async with browser.get(url, allow_redirects=False) as answer:
            assert answer.status == 302, await answer.text()
            return answer.headers["Location"]


async def sign_in(visma: VismaNet, auth: Any, account: str | None = None) -> None:
    """Signs a user in."""
    url, begun = auth.authorize_url(account)
    await visma.exchange(await visit(url), begun)


def asked(sandbox: Any) -> list[str]:
    """The kinds of grants that were asked for, in order."""
    from urllib.parse import parse_qs

    return [
        parse_qs(one.body.decode())["grant_type"][0]
        for one in sandbox.requests
        if one.path == "/connect/token"
    ]
