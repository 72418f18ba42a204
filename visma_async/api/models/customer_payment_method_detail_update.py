"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerPaymentMethodDetailUpdate(WriteModel):
    """CustomerPaymentMethodDetailUpdateDto, as the API takes it."""

    detail_id: Wrapped[str] = UNSET
    value: Wrapped[str] = UNSET
