"""`visma-async sandbox`: a local Visma Net, and how to reach it."""

from __future__ import annotations

import asyncio
import re
import sys
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from visma_async.cli import resources
from visma_async.cli.exits import Exit
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.errors import ConfigurationError

if TYPE_CHECKING:
    from visma_async.sandbox import Sandbox


def sandbox(
    *,
    port: int = 0,
    records: Annotated[tuple[str, ...], Parameter(name=("--records", "-n"))] = (),
    quota: int = 15_000,
    window: float = 3600.0,
    latency: float = 0.0,
    companies: int = 1,
) -> Exit:
    """Serve a local Visma Net until Ctrl-C, and print what the shell needs to reach it.

    The lines on stdout can be pasted into another shell, where every command and
    VismaNet.from_env() then use the sandbox.

        visma-async sandbox --port 8080 --records 50000 --quota 200 --window 3

    Args:
        port: The port; 0 is any that is free.
        records: How many customers there are, or RESOURCE=N for another list. May be given again.
        quota: Calls in a window, for each company.
        window: Seconds in a window.
        latency: Seconds before every answer.
        companies: How many companies there are.
    """
    from visma_async.sandbox import Sandbox  # noqa: PLC0415 - costs time, also other commands

    for name, value, makes_sense in (
        ("port", port, 0 <= port <= 65_535),
        ("quota", quota, quota >= 1),
        ("window", window, window > 0),
        ("latency", latency, latency >= 0),
        ("companies", companies, companies >= 1),
    ):
        if not makes_sense:
            raise ConfigurationError(f"--{name} {value} makes no sense.")
    return run(
        _serve(
            Sandbox(
                port=port,
                sizes=dict(_size(text) for text in records),
                quota=quota,
                window=window,
                latency=latency,
                companies=companies,
            )
        )
    )


async def _serve(served: Sandbox) -> Exit:
    async with served:
        sys.stdout.write("".join(f"{line}\n" for line in _exports(served)))
        sys.stdout.flush()
        say(f"Serving {served.url} until Ctrl-C. Status page: {served.url}/")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            # That is how it is meant to end.
            say("Stopped.")
    return Exit.COMPLETE


def _exports(served: Sandbox) -> list[str]:
    lines = [
        f"export VISMA_BASE_URL={served.url}",
        f"export VISMA_TOKEN_URL={served.token_url}",
        f"export VISMA_CLIENT_ID={served.client_id}",
        f"export VISMA_CLIENT_SECRET={served.client_secret}",
        f"export VISMA_TENANT_ID={served.tenant_id}",
        f"export VISMA_QUOTA={served.quota}/{served.window:g}",
    ]
    further = served.tenant_ids[1:]
    return [*lines, *(f"# another company: VISMA_TENANT_ID={tenant}" for tenant in further)]


def _size(text: str) -> tuple[str, int]:
    from visma_async.sandbox.company import STORES  # noqa: PLC0415

    name, equals, count = text.rpartition("=")
    if not re.fullmatch("[0-9]+", count):
        raise ConfigurationError(f"--records {text}: this is neither N nor RESOURCE=N.")
    resource = resources.find_name(name) if equals else "customer"
    # A resource's further versions show the same records.
    store = re.sub(r"(_basic)?(_v[0-9])?$", "", resource)
    if store not in STORES:
        raise ConfigurationError(f"--records {text}: the sandbox has no list of {resource}.")
    return store, int(count)
