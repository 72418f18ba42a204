"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SupplierPaymentMethodDetailUpdate(WriteModel):
    """SupplierPaymentMethodDetailUpdateDto, as the API takes it."""

    payment_method_detail_description: Plain[str] = UNSET
    payment_method_detail_value: Wrapped[str] = UNSET
