"""Connect: the company that a command is about, in the real Visma Net or in a sandbox."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

from visma_async.auth.credentials import ClientCredentials
from visma_async.client import VismaNet
from visma_async.company import Company
from visma_async.quota.allowance import Quota
from visma_async.settings import Environment


@asynccontextmanager
async def connected(tenant: str | None) -> AsyncGenerator[Company]:
    """Gives the company of the environment's credentials, until the block ends.

    Args:
        tenant: Its tenant id; None means the one in the environment.

    Raises:
        ConfigurationError: Something is missing.
    """
    async with VismaNet.from_env() as visma:
        yield visma.company(tenant)


def assumed_quota() -> Quota:
    """Returns the quota that is assumed until the API tells: the environment's, or production's."""
    named = Environment.read().quota
    return Quota.parse(named) if named else Quota.PRODUCTION


@asynccontextmanager
async def in_sandbox(records: int) -> AsyncGenerator[Company]:
    """Gives a company of a sandbox that lives as long as the block.

    Args:
        records: How many records each of its lists holds.
    """
    # Only for those who ask for it: a server costs time to import.
    from visma_async.sandbox import Sandbox  # noqa: PLC0415
    from visma_async.sandbox.company import STORES  # noqa: PLC0415

    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox(sizes=dict.fromkeys(STORES, records)))
        auth = ClientCredentials(
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            token_url=sandbox.token_url,
        )
        visma = await stack.enter_async_context(VismaNet(auth, base_url=sandbox.url))
        yield visma.company(sandbox.tenant_id)
