"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class CustomerContractDetailsUpdate(WriteModel):
    """CustomerContractDetailsUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    contract_detail_id: Wrapped[int] = UNSET
    item_code: Wrapped[str] = UNSET
    included: Wrapped[Decimal | int] = UNSET
    setup_price: Wrapped[Decimal | int] = UNSET
    recurring_price: Wrapped[Decimal | int] = UNSET
    extra_usage_price: Wrapped[Decimal | int] = UNSET
    renewal_price: Wrapped[Decimal | int] = UNSET
