"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import SegmentUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerGlAccountsUpdate(WriteModel):
    """CustomerGlAccountsUpdateDto, as the API takes it."""

    customer_ledger_account: Wrapped[str] = UNSET
    customer_ledger_subaccount: Plain[list[SegmentUpdate]] = UNSET
    sales_account: Wrapped[str] = UNSET
    sales_non_taxable_account: Wrapped[str] = UNSET
    sales_eu_account: Wrapped[str] = UNSET
    sales_export_account: Wrapped[str] = UNSET
    sales_subaccount: Plain[list[SegmentUpdate]] = UNSET
    discount_account: Wrapped[str] = UNSET
    discount_subaccount: Plain[list[SegmentUpdate]] = UNSET
    freight_account: Wrapped[str] = UNSET
    freight_subaccount: Plain[list[SegmentUpdate]] = UNSET
    cash_discount_account: Wrapped[str] = UNSET
    cash_discount_subaccount: Plain[list[SegmentUpdate]] = UNSET
    prepayment_account: Wrapped[str] = UNSET
    prepayment_subaccount: Plain[list[SegmentUpdate]] = UNSET
