"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class SupplierPaymentMethodDetail(ReadModel):
    """SupplierPaymentMethodDetailDto, as the API answers it."""

    payment_method_detail_description: str | None = None
    payment_method_detail_value: str | None = None
    payment_method_detail_banking_detail_type: str | None = None
    payment_method_detail_id: Annotated[str | None, Name("paymentMethodDetailID")] = None
