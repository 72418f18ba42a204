"""Signing users in, as a web service does it. It must type-check as it stands."""

from __future__ import annotations

from typing import Any, assert_type

from visma_async import (
    AuthorizationCode,
    ClientCredentials,
    FileTokenStore,
    LegacyCompany,
    RedisTokenStore,
    SignIn,
    SignInRequired,
    TokenStore,
    VismaNet,
    discover,
)


async def web_service(session: dict[str, Any], callback_url: str) -> None:
    auth = AuthorizationCode(
        client_id="isv_app",
        client_secret="s",
        redirect_uri="https://app.example/back",
        scopes=["vismanet_erp_interactive_api:read", "offline_access"],
    )
    store: TokenStore = RedisTokenStore("redis://localhost:6379/0")
    async with VismaNet(auth, store=store) as visma:
        url, sign_in = auth.authorize_url("anna", ui_locales="nb-NO")
        assert_type(url, str)
        session["visma"] = sign_in.to_dict()
        await visma.exchange(callback_url, SignIn.from_dict(session["visma"]))
        try:
            await visma.company("anna").customer.get("10000")
        except SignInRequired as error:
            assert_type(error.code, str | None)
        await visma.revoke("anna")


async def other_ways() -> None:
    endpoints = await discover("https://connect.visma.com")
    user = AuthorizationCode(
        client_id="isv_app", redirect_uri="http://127.0.0.1:8000/", scopes="a", **endpoints
    )
    VismaNet(user, store=FileTokenStore())
    VismaNet(
        ClientCredentials(
            client_id="isv_app", client_secret="s", basic=True, token_url=endpoints["token_url"]
        )
    )
    legacy = AuthorizationCode.legacy(
        client_id="app", client_secret="s", redirect_uri="https://app.example/back"
    )
    async with VismaNet(legacy) as visma:
        assert_type(await visma.legacy_companies(), list[LegacyCompany])
