"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import MeansOfPayment, PaymentMethodDetail


@attrs.define(kw_only=True, repr=False)
class PaymentMethod(ReadModel):
    """PaymentMethodDto, as the API answers it."""

    payment_method_id: Annotated[str | None, Name("paymentMethodID")] = None
    active: bool | None = None
    means_of_payment: MeansOfPayment | None = None
    description: str | None = None
    use_in_ap: Annotated[bool | None, Name("useInAP")] = None
    details: list[PaymentMethodDetail] | None = None
