"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class PaymentMethodDetail(ReadModel):
    """PaymentMethodDetailDto, as the API answers it."""

    detail_id: Annotated[str | None, Name("detailID")] = None
    description: str | None = None
    banking_detail_type: str | None = None
