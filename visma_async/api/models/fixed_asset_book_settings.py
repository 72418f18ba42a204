"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class FixedAssetBookSettings(ReadModel):
    """FixedAssetBookSettingsDto, as the API answers it."""

    book_id: Annotated[str | None, Name("bookID")] = None
    depreciation_method_id: Annotated[str | None, Name("depreciationMethodID")] = None
