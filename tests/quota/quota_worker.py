"""A process that calls as much as the shared quota lets it: `quota_worker.py URL TENANT REDIS`."""

from __future__ import annotations

import asyncio
import contextlib
import sys

from visma_async import ClientCredentials, Quota, RedisLimiter, VismaNet


async def main(url: str, tenant: str, redis_url: str) -> None:
    auth = ClientCredentials(
        client_id="isv_sandbox", client_secret="sandbox-secret", token_url=f"{url}/connect/token"
    )
    async with VismaNet(
        auth, base_url=url, limiter=RedisLimiter(redis_url), quota=Quota.PRODUCTION
    ) as visma:
        customer = visma.company(tenant).customer

        async def forever() -> None:
            while True:
                await customer.get("10000").options(priority="bulk")

        print("ready", flush=True)
        async with asyncio.TaskGroup() as tasks:
            for _ in range(8):
                tasks.create_task(forever())


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(*sys.argv[1:]))
