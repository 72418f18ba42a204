"""Serve: a sandbox in a process of its own, which says on one line of JSON where it is."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Sequence

from visma_async.sandbox.sandbox import Sandbox


def announcement(sandbox: Sandbox) -> str:
    """What a client in another process needs to know, as one line of JSON."""
    return json.dumps(
        {
            "url": sandbox.url,
            "token_url": sandbox.token_url,
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
            "tenant_ids": list(sandbox.tenant_ids),
        }
    )


async def serve(sandbox: Sandbox) -> None:
    """Run until SIGINT or SIGTERM."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with sandbox:
        print(announcement(sandbox), flush=True)  # noqa: T201
        await stopped.wait()


def main(arguments: Sequence[str]) -> None:
    """Serve a sandbox made from `name=value` arguments, the values in JSON.

    `port=8080 sizes={"customer":100000} quota=null`
    """
    options = dict(argument.lstrip("-").split("=", 1) for argument in arguments)
    asyncio.run(serve(Sandbox(**{name: json.loads(value) for name, value in options.items()})))
