"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumberTypeDescription, SubAccount


@attrs.define(kw_only=True, repr=False)
class CustomerGlAccounts(ReadModel):
    """CustomerGlAccountsDto, as the API answers it."""

    customer_ledger_account: AccountNumberTypeDescription | None = None
    customer_ledger_subaccount: SubAccount | None = None
    sales_account: AccountNumberTypeDescription | None = None
    sales_non_taxable_account: AccountNumberTypeDescription | None = None
    sales_eu_account: AccountNumberTypeDescription | None = None
    sales_export_account: AccountNumberTypeDescription | None = None
    sales_subaccount: SubAccount | None = None
    discount_account: AccountNumberTypeDescription | None = None
    discount_subaccount: SubAccount | None = None
    freight_account: AccountNumberTypeDescription | None = None
    freight_subaccount: SubAccount | None = None
    cash_discount_account: AccountNumberTypeDescription | None = None
    cash_discount_subaccount: SubAccount | None = None
    prepayment_account: AccountNumberTypeDescription | None = None
    prepayment_subaccount: SubAccount | None = None
