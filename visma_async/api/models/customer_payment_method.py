"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import (
        CashAccountIdDescription,
        CustomerIdName,
        CustomerPaymentMethodDetail,
        PaymentMethodIdDescription,
    )
    from visma_async.api.models import CustomerPaymentMethodUpdate as CustomerPaymentMethodUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerPaymentMethod(Editable["CustomerPaymentMethodUpdate"]):
    """CustomerPaymentMethodDto, as the API answers it."""

    customer: CustomerIdName | None = None
    payment_method: PaymentMethodIdDescription | None = None
    active: bool | None = None
    cash_account: CashAccountIdDescription | None = None
    card_or_account_no: str | None = None
    payment_method_details: list[CustomerPaymentMethodDetail] | None = None
    time_stamp: str | None = None
