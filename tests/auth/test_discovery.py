"""Endpoints from what a provider says of itself: only its own, and only encrypted."""

from __future__ import annotations

import json

import pytest

from tests.mocked import Mocked
from visma_async import AuthError, ConfigurationError, discover
from visma_async.auth.endpoints import read_endpoints

ISSUER = "https://connect.visma.com"
TOLD = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/connect/authorize",
    "token_endpoint": f"{ISSUER}/connect/token",
    "revocation_endpoint": f"{ISSUER}/connect/revocation",
}


async def test_a_provider_is_asked_where_its_endpoints_are():
    with Mocked() as answers:
        answers.get(f"{ISSUER}/.well-known/openid-configuration", payload=TOLD)
        assert await discover(f"{ISSUER}/") == {
            "issuer": ISSUER,
            "authorize_url": f"{ISSUER}/connect/authorize",
            "token_url": f"{ISSUER}/connect/token",
            "revocation_url": f"{ISSUER}/connect/revocation",
        }


def test_a_revocation_endpoint_may_be_left_out():
    told = {name: value for name, value in TOLD.items() if name != "revocation_endpoint"}
    found = read_endpoints(ISSUER, 200, json.dumps(told).encode())
    assert found["revocation_url"] == f"{ISSUER}/connect/revocation"


@pytest.mark.parametrize(
    ("status", "told", "complaint"),
    [
        (404, TOLD, "answered 404 without a description"),
        (200, [], "without a description"),
        (200, {**TOLD, "issuer": "https://evil.example"}, "another issuer"),
        (200, {**TOLD, "issuer": None}, "another issuer"),
        (200, {"issuer": ISSUER}, "lacks the token_endpoint"),
        (200, {**TOLD, "token_endpoint": "http://127.0.0.1/token"}, "is no https address"),
        (200, {**TOLD, "authorization_endpoint": "http://x.example/"}, "is no https address"),
        (200, {**TOLD, "token_endpoint": "https://u:p@x.example/"}, "cannot be used"),
        (200, {**TOLD, "token_endpoint": "https://["}, "cannot be used"),
    ],
)
def test_descriptions_that_are_refused(status, told, complaint):
    with pytest.raises(AuthError, match=complaint):
        read_endpoints(ISSUER, status, json.dumps(told).encode())
    with pytest.raises(AuthError, match="without a description"):
        read_endpoints(ISSUER, status, b"<html>")


async def test_an_issuer_in_the_clear_is_not_asked():
    with pytest.raises(ConfigurationError, match="issuer must begin with https"):
        await discover("http://connect.visma.com")
