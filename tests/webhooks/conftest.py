"""An aiohttp application with a handler on loopback, and a poster to it."""

from __future__ import annotations

from contextlib import AsyncExitStack
from io import BytesIO

import aiohttp
import pytest
from aiohttp import web


@pytest.fixture
async def serve():
    """Serves a handler until the test ends; gives its URL."""
    async with AsyncExitStack() as stack:

        async def start(handler) -> str:
            app = web.Application()
            app.router.add_post("/visma", handler)
            runner = web.AppRunner(app, shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0][:2]
            return f"http://{host}:{port}/visma"

        yield start


@pytest.fixture
async def post():
    """Posts headers and body, and gives the status."""
    async with aiohttp.ClientSession() as session:

        async def send(url, headers, body) -> int:
            async with session.post(url, data=BytesIO(body), headers=headers) as response:
                text = await response.text()
                assert "secret" not in text
                return response.status

        yield send
