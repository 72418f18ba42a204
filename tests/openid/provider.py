"""A certified OpenID provider in a process of its own, and the clock that it shares with a test."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from visma_async import AuthorizationCode, VismaNet
from visma_async.clock import SystemClock

_HERE = Path(__file__).parent
READ = "vismanet_erp_interactive_api:read"
SCOPES = (READ, "offline_access", "openid")
SECRET = "a+b/c: %26 d&e=f"  # shows whether it is encoded right, in a form and in a header
_GRANTS = {"grant_types": ["authorization_code", "refresh_token"]}
CLIENTS = [
    {"client_id": "web", "client_secret": SECRET, **_GRANTS},
    {"client_id": "other", "client_secret": SECRET, **_GRANTS},
    {
        "client_id": "native",
        "application_type": "native",
        "token_endpoint_auth_method": "none",
        "redirect_uris": ["http://127.0.0.1/back"],  # at any port (RFC 8252, 7.3)
        **_GRANTS,
    },
]


class AheadClock(SystemClock):
    """The machine's time, and as far ahead as the provider is."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


class OpenIdProvider:
    """The provider, with an API behind it that takes its tokens."""

    def __init__(self, log: Path) -> None:
        node = shutil.which("node")
        if node is None:
            pytest.skip("no OpenID provider to sign in with: node is not installed")
        if not (_HERE / "node_modules").is_dir():
            pytest.skip("no OpenID provider to sign in with: run `npm ci` in tests/openid")
        with log.open("w") as errors:
            self._process = subprocess.Popen(
                [node, "provider.js"],
                cwd=_HERE,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"clients": CLIENTS, "scopes": [READ]}) + "\n")
        self._process.stdin.flush()
        self.url = self._process.stdout.readline().strip()
        assert self.url, log.read_text()
        self.clock = AheadClock()

    def close(self) -> None:
        """Ends it: it lives as long as its input."""
        self._process.communicate(timeout=10)

    async def advance(self, seconds: float) -> None:
        """Lets time go by, here and there."""
        await self._test(f"advance?seconds={seconds}")
        self.clock.ahead += seconds

    async def revoke(self) -> None:
        """Has every user take back what he agreed to."""
        await self._test("revoke")

    async def events(self, *, clear: bool = False) -> list[str]:
        """What was granted, refused, revoked and called, in order."""
        found: list[str] = json.loads(await self._test(f"events?{'clear=1' if clear else ''}"))
        return found

    async def _test(self, what: str) -> str:
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            async with session.get(f"{self.url}/test/{what}") as answer:
                return await answer.text()

    def auth(self, **changes: Any) -> AuthorizationCode:
        """The credentials of an application that it knows."""
        options = {
            "client_id": "web",
            "client_secret": SECRET,
            "redirect_uri": f"{self.url}/back",
            "scopes": SCOPES,
            "authorize_url": f"{self.url}/auth",
            "token_url": f"{self.url}/token",
            "revocation_url": f"{self.url}/token/revocation",
            **changes,
        }
        return AuthorizationCode(**options)

    def client(self, auth: AuthorizationCode, **options: Any) -> VismaNet:
        """A client of the API."""
        return VismaNet(auth, **{"base_url": self.url, "clock": self.clock, **options})
