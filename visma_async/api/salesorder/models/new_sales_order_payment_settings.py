"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class NewSalesOrderPaymentSettings(WriteModel):
    """NewSalesOrderPaymentSettings, as the API takes it."""

    payment_method_id: Plain[str] = UNSET
    cash_account_id: Plain[str] = UNSET
    payment_reference: Plain[str] = UNSET
