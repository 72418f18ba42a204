"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import PaymentType


@attrs.define(kw_only=True, repr=False)
class VoidPaymentAction(WriteModel):
    """VoidPaymentActionDto, as the API takes it."""

    type: Plain[PaymentType | str] = UNSET
    return_void_payment: Plain[bool] = UNSET
