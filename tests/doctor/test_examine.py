"""The library form: findings one by one, for a company of one's own client."""

from __future__ import annotations

from contextlib import aclosing

import pytest

from visma_async import ClientCredentials, ConfigurationError, VismaNet
from visma_async.doctor import Finding, examine, unconfigured
from visma_async.sandbox import Sandbox


@pytest.fixture
async def visma():
    async with Sandbox(sizes={"customer": 3}) as sandbox:
        auth = ClientCredentials(
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            token_url=sandbox.token_url,
        )
        async with VismaNet(auth, base_url=sandbox.url) as visma:
            visma.sandbox = sandbox
            yield visma


async def test_findings_come_one_by_one(visma, tmp_path):
    company = visma.company(visma.sandbox.tenant_id, timezone="Europe/Helsinki")
    found = {one.name: one async for one in examine(company, out=str(tmp_path))}
    assert all(isinstance(one, Finding) for one in found.values())
    assert {one.status for one in found.values()} <= {"ok", "skipped"}
    assert "Europe/Helsinki" in found["timezone"].found
    assert sum(one.calls for one in found.values()) == 2
    assert found["company"].calls == found["page"].calls == 1


async def test_one_may_leave_in_the_middle(visma):
    async with aclosing(examine(visma.company(visma.sandbox.tenant_id))) as findings:
        async for finding in findings:
            assert finding.name == "configuration"
            break
    assert await visma.company(visma.sandbox.tenant_id).customer.list().count() == 3


async def test_both_forms_make_the_same_checks(visma):
    connected = [one.name async for one in examine(visma.company(visma.sandbox.tenant_id))]
    alone = [one.name async for one in unconfigured(ConfigurationError("no", advice="so"))]
    assert alone == connected
