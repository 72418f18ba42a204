"""What the API's refusals are put down to, with what is known of token and credentials."""

from __future__ import annotations

import pytest

from tests.auth.signing_in import READ, auth_of, client_of, sign_in
from visma_async import Forbidden, NoLicense, StaticToken, Unauthorized, models
from visma_async.sandbox import Sandbox
from visma_async.testing.client import client_of as service_of


@pytest.mark.parametrize(("answer", "kind"), [("401", Unauthorized), ("12027", NoLicense)])
async def test_a_customers_tenant_id_is_named(answer, kind):
    async with Sandbox(wrong_tenant=answer) as sandbox, service_of(sandbox) as visma:
        with pytest.raises(kind) as caught:
            await visma.company(sandbox.customer_tenant_id).customer.get("1")
    assert sandbox.customer_tenant_id in caught.value.advice
    assert "API User" not in caught.value.advice


@pytest.mark.visma_sandbox(wrong_tenant="12027")
async def test_a_user_without_the_role_is_told_of_it(visma_sandbox):
    visma_sandbox._parts.tokens._tenants = frozenset()  # no token of anybody is usable
    auth = auth_of(visma_sandbox)
    async with client_of(visma_sandbox, auth) as visma:
        await sign_in(visma, auth)
        with pytest.raises(NoLicense, match="lacks the role API User"):
            await visma.company().customer.get("1")


async def test_a_user_who_is_refused_may_sign_in_again(visma_sandbox):
    auth = auth_of(visma_sandbox, scopes=READ)
    async with client_of(visma_sandbox, auth) as visma:
        await sign_in(visma, auth)
        visma_sandbox.revoke_tokens()
        with pytest.raises(Unauthorized, match="sign in again"):
            await visma.company().customer.get("1")


async def test_a_static_token_is_said_not_to_be_renewed(visma_sandbox):
    async with service_of(visma_sandbox, auth=StaticToken("old")) as visma:
        with pytest.raises(Unauthorized, match="StaticToken is not renewed"):
            await visma.company().customer.get("1")


@pytest.mark.visma_sandbox(scopes=["vismanet_erp_service_api:read"])
async def test_a_missing_scope_is_named(visma_sandbox, visma_client):
    company = visma_client.company(visma_sandbox.tenant_id)
    with pytest.raises(Forbidden, match="lacks the scope vismanet_erp_service_api:create") as one:
        await company.customer.create(models.CustomerUpdate(name="A"))
    assert "App Store" in one.value.advice
    with pytest.raises(Forbidden, match=r"lacks the scope visma\.net\.erp\.salesorder:read"):
        await company.salesorder_v3.sales_orders.list().first()
    visma_sandbox.fail_next(status=403)
    with pytest.raises(Forbidden, match="has the scope vismanet_erp_service_api:read, so that is"):
        await company.customer.get("1")


async def test_a_users_missing_scope_is_named(visma_sandbox):
    auth = auth_of(visma_sandbox)
    async with client_of(visma_sandbox, auth) as visma:
        await sign_in(visma, auth)
        with pytest.raises(Forbidden, match="interactive_api:create.*sign in again"):
            await visma.company().customer.create(models.CustomerUpdate(name="A"))
