"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SupplierGlAccountsUpdate(WriteModel):
    """SupplierGlAccountsUpdateDto, as the API takes it."""

    supplier_account: Wrapped[str] = UNSET
    supplier_subaccount: Wrapped[str] = UNSET
    expense_account: Wrapped[str] = UNSET
    expense_account_non_tax: Wrapped[str] = UNSET
    expense_eu_account: Annotated[Wrapped[str], Name("expenseEUAccount")] = UNSET
    expense_account_import: Wrapped[str] = UNSET
    expense_subaccount: Wrapped[str] = UNSET
