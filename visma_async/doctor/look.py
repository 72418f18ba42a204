"""Looks at a company: a token, two calls, and nothing that changes anything."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

import attrs
from multidict import CIMultiDict

from visma_async.auth.token import Token
from visma_async.company import Company
from visma_async.doctor.seen import Look, Seen
from visma_async.doctor.way import way_of
from visma_async.doctor.window import nearly_used_up
from visma_async.errors import (
    ApiError,
    ConnectionFailed,
    DecodeError,
    RequestTimeout,
    VismaNetError,
)
from visma_async.transport.pool import Pool

T = TypeVar("T")

PATIENCE: Final = 30.0
"""Seconds for a look."""
_BRANCHES: Final = "/v1/branch"
_CUSTOMERS: Final = "/v1/customer"


async def look_around(company: Company) -> Seen:
    """Returns what is to be seen of a company. What fails is seen, too, and not raised."""
    pool, auth = company._binding.pool, company._binding.pool._credentials
    token_url = None if auth.fixed_token() is not None else auth.key(company.id).token_url
    seen = Seen(
        way=way_of(auth),
        company=company.id,
        now=pool.clock.time(),
        token_url=token_url,
        base_url=pool.base_url("erp"),
        assumed=company.quota.limit,
    )
    token = await _token(pool, company.id, token_url)
    if not isinstance(token, Token):
        return attrs.evolve(seen, no_token=token, bare=await _bare(pool))
    branches = await _look(company, _BRANCHES)
    customers = None
    if branches.error is None and not nearly_used_up(branches):
        customers = await _look(company, _CUSTOMERS)
    return attrs.evolve(seen, token=token, branches=branches, customers=customers)


async def _token(pool: Pool, company: str, token_url: str | None) -> Token | VismaNetError:
    try:
        return await _patiently(pool.tokens.token(company), token_url or "")
    except VismaNetError as error:
        return error


async def _bare(pool: Pool) -> Look:
    """Asks without a token, which no company's quota is charged for."""
    clock, url = pool.clock, pool.base_url("erp") + _BRANCHES
    asked_at, began = clock.time(), clock.monotonic()
    try:
        answer = await _patiently(pool.ask("GET", url, {}), url)
    except VismaNetError as error:
        return Look(asked_at=asked_at, took=clock.monotonic() - began, error=error)
    return Look(asked_at=asked_at, took=clock.monotonic() - began, headers=answer.headers)


async def _look(company: Company, path: str) -> Look:
    clock = company._binding.pool.clock
    asked_at, began = clock.time(), clock.monotonic()
    call = company.request("GET", path).options(max_wait=PATIENCE, deadline=PATIENCE)
    try:
        response = await call.response()
    except VismaNetError as error:
        return Look(
            asked_at=asked_at,
            took=clock.monotonic() - began,
            headers=CIMultiDict(error.headers) if isinstance(error, ApiError) else {},
            error=error,
            # What broke off on the way is not known to have come to be counted.
            calls=0 if isinstance(error, ConnectionFailed) else error.attempts,
        )
    look = Look(
        asked_at=asked_at,
        took=clock.monotonic() - began,
        headers=response.headers,
        calls=response.attempts,
    )
    try:
        return attrs.evolve(look, document=response.json())
    except DecodeError as error:
        return attrs.evolve(look, error=error)


async def _patiently(work: Coroutine[Any, Any, T], url: str) -> T:
    try:
        async with asyncio.timeout(PATIENCE):
            return await work
    except TimeoutError as error:
        if isinstance(error, VismaNetError):
            raise
        raise RequestTimeout(
            f"{urlsplit(url).netloc} has not answered within {PATIENCE:.0f} s."
        ) from None
