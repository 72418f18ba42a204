"""Connect: the company that a command is about, in the real Visma Net or in a sandbox."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from visma_async.auth.credentials import ClientCredentials
from visma_async.cli.access import access
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import chosen
from visma_async.client import VismaNet
from visma_async.company import Company
from visma_async.errors import SignInRequired


@asynccontextmanager
async def connected(profile: Profile, tenant: str | None) -> AsyncGenerator[Company]:
    """Gives the company that a command is about, until the block ends.

    Args:
        profile: The way in.
        tenant: The company's tenant id, or what a user's sign-in is kept as; None means the
            profile's own.

    Raises:
        ConfigurationError: Something is missing.
    """
    async with profile_client(profile, tenant) as (visma, company):
        yield visma.company(tenant or company)


@asynccontextmanager
async def profile_client(
    profile: Profile, account: str | None = None
) -> AsyncGenerator[tuple[VismaNet, str | None]]:
    """Gives the client of a profile until the block ends, and the company that it is about.

    Args:
        profile: The way in.
        account: What a user's sign-in is kept as, for what to do where it has ended.

    Raises:
        ConfigurationError: Something is missing.
    """
    ready = await access(profile)
    async with ready.client() as visma:
        try:
            yield visma, ready.company
        except SignInRequired as error:
            error.advice = sign_in_again(profile, account)
            raise


@asynccontextmanager
async def worker_client(profile: str = "") -> AsyncGenerator[VismaNet]:
    """Gives the client of a worker of a cluster, which is told the profile's name alone.

    Args:
        profile: The name; "" means what the worker's own environment says.
    """
    async with profile_client(chosen(profile or None)) as (visma, _):
        yield visma


def sign_in_again(profile: Profile, account: str | None) -> str:
    """Returns what to do where only a person can go on."""
    named = f" --account {account}" if account else ""
    return f"Sign in: visma-async login --profile {profile.name}{named}"


@asynccontextmanager
async def in_sandbox(records: int) -> AsyncGenerator[Company]:
    """Gives a company of a sandbox that lives as long as the block.

    Args:
        records: How many records each of its lists holds.
    """
    async with sandbox_client(records) as (visma, (tenant, *_)):
        yield visma.company(tenant)


@asynccontextmanager
async def sandbox_client(
    records: int, companies: int = 1
) -> AsyncGenerator[tuple[VismaNet, Sequence[str]]]:
    """Gives a client of a sandbox that lives as long as the block, and its companies' ids.

    Args:
        records: How many records each of its lists holds.
        companies: How many companies there are.
    """
    # Only for those who ask for it: a server costs time to import.
    from visma_async.sandbox import Sandbox  # noqa: PLC0415
    from visma_async.sandbox.company import STORES  # noqa: PLC0415

    async with AsyncExitStack() as stack:
        sizes = dict.fromkeys(STORES, records)
        # Lists that others are read once for each of.
        sizes |= {"branch": min(records, 3), "ledger": min(records, 4)}
        sandbox = await stack.enter_async_context(Sandbox(sizes=sizes, companies=companies))
        auth = ClientCredentials(
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            token_url=sandbox.token_url,
        )
        visma = await stack.enter_async_context(VismaNet(auth, base_url=sandbox.url))
        yield visma, sandbox.tenant_ids
