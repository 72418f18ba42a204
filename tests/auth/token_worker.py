"""One of several processes that share a token store: makes calls at once, for some time.

Reads what to do as a line of JSON, says that it is ready, waits for another line, and prints how
many calls were answered.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from visma_async import AuthorizationCode, ClientCredentials, Quota, VismaNet
from visma_async.auth.files import FileTokenStore
from visma_async.redis.tokens import RedisTokenStore


async def main(job: dict[str, Any]) -> None:
    store = (RedisTokenStore if job["store"] == "redis" else FileTokenStore)(job["place"])
    kind = AuthorizationCode if "redirect_uri" in job["auth"] else ClientCredentials
    auth = kind(**job["auth"])
    async with VismaNet(auth, base_url=job["url"], store=store, quota=Quota(10**6)) as visma:
        company = visma.company(job["company"])
        print("ready", flush=True)
        sys.stdin.readline()
        answered, until = 0, time.monotonic() + job.get("seconds", 0.0)
        while True:
            calls = (company.customer.get("10000") for _ in range(job["calls"]))
            answered += len(await asyncio.gather(*calls))
            if time.monotonic() >= until:
                break
            await asyncio.sleep(0.05)
    print(answered, flush=True)


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.stdin.readline())))
