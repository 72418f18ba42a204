"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class DiscountCode(ReadModel):
    """DiscountCodeDto, as the API answers it."""

    discount_code: str | None = None
    description: str | None = None
    discount_type: str | None = None
    applicable_to: str | None = None
    apply_to_deferred_revenue: bool | None = None
    manual: bool | None = None
    exclude_from_discountable_amount: bool | None = None
    skip_document_discounts: bool | None = None
    auto_numbering: bool | None = None
    last_number: str | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
