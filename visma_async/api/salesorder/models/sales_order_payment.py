"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.salesorder.models import CdDescriptionPair


@attrs.define(kw_only=True, repr=False)
class SalesOrderPayment(ReadModel):
    """SalesOrderPaymentDto, as the API answers it."""

    payment_method: CdDescriptionPair | None = None
    cash_account_id: str | None = None
    payment_reference: str | None = None
