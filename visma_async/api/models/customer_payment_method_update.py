"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import CustomerPaymentMethodDetailUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerPaymentMethodUpdate(WriteModel):
    """CustomerPaymentMethodUpdateDto, as the API takes it."""

    active: Wrapped[bool] = UNSET
    cash_account_id: Wrapped[str] = UNSET
    payment_method_details: Plain[list[CustomerPaymentMethodDetailUpdate]] = UNSET
