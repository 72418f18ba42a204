"""Every read gives in the background what it gives directly: the same value, or the same error."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from tests.api.both_services import ERP
from tests.api.test_operations import sample
from tests.sandbox.known_keys import KnownKeys
from visma_async import ApiError
from visma_async.documents import load
from visma_async.listing import Listing

NAMES = load("erp.naming")
READS = {
    key: one
    for key, one in ERP.items()
    if one.method == "GET" and not one.path.startswith("/v1/background/")
}
QUICK = (
    "Customer_GetBycustomerCd",
    "Customer_GetAll",
    "CreditTerm_GetCreditTerms",
    "Branch_GetAllBranches",
    "Attachment_GetByattachmentId",
)
pytestmark = pytest.mark.visma_sandbox(
    scale=500,
    background={"polls": 1},
    sizes=dict.fromkeys(("customer", "customer_invoice", "journal_transaction"), 12),
    page_size={"customer": 5},
)


def read(company: Any, key: str, keys: KnownKeys) -> Any:
    """The call or the listing of an operation, for a record that there is."""
    place, one = NAMES[key], READS[key]
    method = getattr(getattr(company, place["resource"]), place["method"])
    known = {
        parameter["name"].lower(): sample(parameter, one)[0]
        for parameter in one.content.get("parameters", ())
        if parameter["in"] == "query"
    }
    needed = {
        name: known[name.replace("_", "")]
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty
    }
    return method(*keys.of("GET", one.path).values(), **needed)


async def outcome(read: Any, background: bool) -> Any:
    """What the read gives: its records, its value and body, or its error."""
    read = read.options(background=background)
    try:
        if isinstance(read, Listing):
            return await read.collect()
        response = await read.response()
        return type(response.value), response.value, response.body, response.status
    except ApiError as error:
        told = error.job is not None
        seen = error.message, error.code, error.body, error.details
        return type(error), error.status, told is background, *seen


async def compare(company: Any, sandbox: Any, key: str) -> Any:
    keys = KnownKeys(sandbox, "erp")
    direct, queued = await asyncio.gather(
        *(outcome(read(company, key, keys), background) for background in (False, True))
    )
    assert direct == queued, key
    return direct


def test_all_reads_but_those_of_jobs_themselves():
    assert len(READS) == sum(one.method == "GET" for one in ERP.values()) - 2 == 252
    assert set(QUICK) <= set(READS)


@pytest.mark.parametrize("key", QUICK)
async def test_some_reads(key, visma_company, visma_sandbox):
    assert await compare(visma_company, visma_sandbox, key)


@pytest.mark.slow
async def test_every_read(visma_company, visma_sandbox):
    found = await asyncio.gather(*(compare(visma_company, visma_sandbox, key) for key in READS))
    errors = [one for one in found if isinstance(one, tuple) and isinstance(one[1], int)]
    print(f"{len(found)} reads, {len(errors)} of them errors, {len(visma_sandbox.jobs)} jobs")
    assert len(errors) < 0.1 * len(found)
    assert len(visma_sandbox.jobs) >= len(READS)
