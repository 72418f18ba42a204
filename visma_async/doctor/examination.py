"""Examination: the checks in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Final

from visma_async.company import Company
from visma_async.doctor import software
from visma_async.doctor.company import company as check_company
from visma_async.doctor.company import page
from visma_async.doctor.disk import output, state
from visma_async.doctor.finding import Finding
from visma_async.doctor.look import look_around
from visma_async.doctor.network import network
from visma_async.doctor.setup import configuration
from visma_async.doctor.standing import roles, scopes, tenant
from visma_async.doctor.times import clock, timezone
from visma_async.doctor.token import token
from visma_async.doctor.window import window
from visma_async.errors import ConfigurationError

_CONNECTED: Final = (
    "network",
    "token",
    "tenant",
    "scopes",
    "roles",
    "company",
    "page",
    "quota",
    "clock",
    "timezone",
)


async def examine(
    company: Company,
    *,
    source: str = "",
    sign_in: str | None = None,
    out: str | None = None,
    redis_url: str | None = None,
) -> AsyncGenerator[Finding]:
    """Checks what a nightly job needs, and yields what is found.

        async for finding in examine(visma.company(tenant_id), out="/exports"):
            print(finding.status, finding.name, finding.found, finding.advice or "")

    It takes two calls of the company's quota: the branches, and a page of customers. Where little
    is left, it takes one; and none without a token. Nothing is changed. A failure is a finding,
    and ends none of the other checks.

    Args:
        company: The company that the job is for.
        source: Where the credentials come from, in words.
        sign_in: What to do where a person has to sign in; by default what the error says.
        out: The file or folder that the job writes.
        redis_url: The Redis that it uses.
    """
    seen = await look_around(company)
    yield configuration(seen, source)
    yield network(seen)
    yield token(seen, sign_in)
    yield tenant(seen)
    yield scopes(seen)
    yield roles(seen)
    yield check_company(seen)
    yield page(seen)
    yield window(seen)
    yield clock(seen)
    yield timezone(company._binding.codec.timezone, seen.now)
    for finding in await _of_this_machine(out, redis_url):
        yield finding


async def unconfigured(
    error: ConfigurationError, *, out: str | None = None
) -> AsyncGenerator[Finding]:
    """Checks what can be checked where there is no company to connect to.

    Args:
        error: Why not.
        out: The file or folder that the job writes.
    """
    yield Finding("configuration", "failed", error.message, error.advice)
    for name in _CONNECTED:
        yield Finding(name, "skipped", "see configuration")
    for finding in await _of_this_machine(out, None):
        yield finding


async def _of_this_machine(out: str | None, redis_url: str | None) -> list[Finding]:
    return [
        await asyncio.to_thread(state),
        await asyncio.to_thread(output, out),
        await asyncio.to_thread(software.extras),
        await software.redis(redis_url),
    ]
