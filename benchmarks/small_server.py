"""Small server: answers at once with what a customer and its quota look like, for any company.

The sandbox is true to the API, and takes its time for it. Where a client's own cost is measured
beside one exchange, that time would hide it.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

import attrs
from aiohttp import web

from benchmarks.server import Server, started

_LIMIT = 15_000
_CUSTOMER = b'{"internalId": 1, "number": "10000", "name": "Kari AS", "status": "Active"}'


@contextmanager
def small_server() -> Generator[Server]:
    """Serves until the block ends."""
    with started("benchmarks.small_server") as server:
        yield server


async def main() -> None:
    """Serves, and says where."""
    spent: Counter[str] = Counter()

    async def token(request: web.Request) -> web.Response:
        form = await request.post()
        return web.json_response(
            {"access_token": form["tenant_id"], "token_type": "Bearer", "expires_in": 3600}
        )

    async def customer(request: web.Request) -> web.Response:
        company = request.headers["Authorization"]
        spent[company] += 1
        return web.Response(
            body=_CUSTOMER,
            content_type="application/json",
            headers={
                "X-RateLimit-Limit": str(_LIMIT),
                "X-RateLimit-Remaining": str(max(1, _LIMIT - spent[company])),
                "X-RateLimit-Reset": "3600",
                "X-RateLimit-Policy": "4-fixed-window",
            },
        )

    app = web.Application()
    app.router.add_post("/token", token)
    app.router.add_get("/v1/customer/{number}", customer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    where = Server(url, f"{url}/token", "client", "secret", ("company",))
    print(json.dumps(attrs.asdict(where)), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
