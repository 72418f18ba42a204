"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerDefaultPaymentMethodUpdate(WriteModel):
    """CustomerDefaultPaymentMethodUpdateDto, as the API takes it."""

    payment_method_id: Wrapped[str] = UNSET
    is_default: Wrapped[bool] = UNSET
