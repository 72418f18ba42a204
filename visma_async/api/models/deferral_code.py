"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        DeferralCodeType,
        DeferralRecognitionMethod,
        Metadata,
        SubAccountDescription,
        Vat,
    )


@attrs.define(kw_only=True, repr=False)
class DeferralCode(ReadModel):
    """DeferralCodeDto, as the API answers it."""

    deferral_code: str | None = None
    description: str | None = None
    deferred_revenue_from_item: bool | None = None
    recognition_method: DeferralRecognitionMethod | None = None
    code_type: DeferralCodeType | None = None
    deferral_account: Vat | None = None
    deferral_sub: SubAccountDescription | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
