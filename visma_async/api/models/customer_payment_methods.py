"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerPaymentMethod


@attrs.define(kw_only=True, repr=False)
class CustomerPaymentMethods(ReadModel):
    """CustomerPaymentMethodsDto, as the API answers it."""

    customer_id: str | None = None
    payment_methods: list[CustomerPaymentMethod] | None = None
