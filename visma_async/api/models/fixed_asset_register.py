"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import FixedAssetRegisterStatus


@attrs.define(kw_only=True, repr=False)
class FixedAssetRegister(ReadModel):
    """FixedAssetRegisterDto, as the API answers it."""

    document_date: dt.date | None = None
    status: FixedAssetRegisterStatus | None = None
    hold: bool | None = None
