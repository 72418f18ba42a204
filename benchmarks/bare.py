"""Bare: what one would write without the package. aiohttp, the fastest JSON parser and a loop."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

import aiohttp
import orjson

from benchmarks.server import Server

NAME = "bare loop"
PARTS = f"aiohttp {version('aiohttp')} and orjson {version('orjson')}"


@asynccontextmanager
async def signed_in(
    server: Server, *, trace: aiohttp.TraceConfig | None = None
) -> AsyncGenerator[aiohttp.ClientSession]:
    """Opens a session that sends a token along."""
    form = {
        "grant_type": "client_credentials",
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "tenant_id": server.tenant_ids[0],
    }
    async with (
        aiohttp.ClientSession(raise_for_status=True) as session,
        session.post(server.token_url, data=form) as answer,
    ):
        token = orjson.loads(await answer.read())["access_token"]
    async with aiohttp.ClientSession(
        server.url,
        headers={"Authorization": f"Bearer {token}"},
        trace_configs=[trace] if trace else None,
    ) as session:
        yield session


async def customers(
    session: aiohttp.ClientSession, *, ahead: int, parse: Callable[[bytes], Any] = orjson.loads
) -> AsyncGenerator[list[Any]]:
    """Yields the pages of the customer list, with so many of them fetched ahead."""

    async def fetch(number: int) -> bytes:
        async with session.get("/v1/customer", params={"pageNumber": number}) as answer:
            answer.raise_for_status()
            return await answer.read()

    page = parse(await fetch(1))
    last = math.ceil(page[0]["metadata"]["totalCount"] / len(page))
    under_way = deque(
        asyncio.create_task(fetch(number)) for number in range(2, min(last, 1 + ahead) + 1)
    )
    yield page
    for number in range(2, last + 1):
        body = await (under_way.popleft() if under_way else fetch(number))
        if ahead and number + ahead <= last:
            under_way.append(asyncio.create_task(fetch(number + ahead)))
        yield parse(body)


async def customer(session: aiohttp.ClientSession, number: str) -> Any:
    """Reads one customer; where the call is refused, again after the time that the server names."""
    while True:
        async with session.get(f"/v1/customer/{number}") as answer:
            if answer.status != 429:
                answer.raise_for_status()
                return orjson.loads(await answer.read())
        await asyncio.sleep(float(answer.headers["Retry-After"]))
