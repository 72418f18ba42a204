"""A sandbox on a clock that stands still, and a plain caller of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from decimal import Decimal
from typing import Any

import aiohttp
import msgspec
import pytest

from tests.virtual_clock import VirtualClock
from visma_async.sandbox import Sandbox

decode = msgspec.json.Decoder(float_hook=Decimal).decode


class Caller:
    """Sends what a test says, with a token unless told otherwise."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        self.token = sandbox.access_token()

    async def call(
        self, method: str, path: str, *, headers: dict[str, str] | None = None, **options: Any
    ) -> tuple[int, Any, dict[str, str]]:
        """Status, decoded JSON or the bytes, headers in lower case."""
        sent = {"Authorization": f"Bearer {self.token}", **(headers or {})}
        url = path if path.startswith("http") else self.sandbox.url + path
        async with self.session.request(method, url, headers=sent, **options) as response:
            body = await response.read()
            known = {name.lower(): value for name, value in response.headers.items()}
            is_json = "json" in known.get("content-type", "") and body
            return response.status, decode(body) if is_json else body, known

    async def get(self, path: str, **params: Any) -> Any:
        """The decoded body of a read that must succeed."""
        status, body, _ = await self.call("GET", path, params=params)
        assert status == 200, body
        return body


Open = Callable[..., Any]


@pytest.fixture
async def open_sandbox() -> AsyncIterator[Open]:
    """Opens sandboxes that are closed after the test."""
    async with AsyncExitStack() as stack:

        async def opened(**options: Any) -> Caller:
            options.setdefault("clock", VirtualClock())
            sandbox = await stack.enter_async_context(Sandbox(**options))
            session = await stack.enter_async_context(aiohttp.ClientSession())
            return Caller(sandbox, session)

        yield opened


@pytest.fixture
async def caller(open_sandbox: Open) -> Caller:
    return await open_sandbox()
