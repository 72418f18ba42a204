"""What else is installed, and whether the Redis that is named answers."""

from __future__ import annotations

import time
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Final

from visma_async.doctor.finding import Finding
from visma_async.errors import ConfigurationError
from visma_async.redis.connection import RedisAway, RedisServer

_EXTRAS: Final[Mapping[str, str]] = {
    "pyarrow": "export",
    "zstandard": "export",
    "fsspec": "export",
    "redis": "redis",
    "distributed": "dask",
    "dlt": "dlt",
}
"""Optional packages, and the extra that each of them comes with."""


def extras() -> Finding:
    """Returns which optional packages are there."""
    there = [name for name in _EXTRAS if find_spec(name) is not None]
    missing = [name for name in _EXTRAS if name not in there]
    found = ", ".join(there) or "none of them is installed"
    if not missing:
        return Finding("extras", "ok", found)
    wanted = ",".join(dict.fromkeys(_EXTRAS[name] for name in missing))
    return Finding(
        "extras",
        "ok",
        f"{found}; not {', '.join(missing)}" if there else found,
        f"What is needed of them comes with pip install 'visma-async[{wanted}]'.",
    )


async def redis(url: str | None) -> Finding:
    """Returns whether a Redis answers.

    Args:
        url: Where it is; None where none is used.
    """
    if url is None:
        return Finding("redis", "skipped", "none is named")
    try:
        server = RedisServer(url)
    except ConfigurationError as error:
        return Finding("redis", "failed", error.message, error.advice)
    try:
        began = time.monotonic()
        await server.get("visma_async:doctor")
        took = time.monotonic() - began
    except RedisAway as away:
        return Finding(
            "redis",
            "failed",
            away.reason,
            "Start it, or correct redis_url or VISMA_REDIS_URL. Until then each process keeps to "
            "a twentieth of the quota, and no sign-in is found.",
        )
    finally:
        await server.aclose()
    return Finding("redis", "ok", f"{server.place} answered in {took * 1000:.0f} ms")
