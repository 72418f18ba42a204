"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import BlobMetadata


@attrs.define(kw_only=True, repr=False)
class PresignedUrlResponse(ReadModel):
    """PresignedUrlResponse, as the API answers it."""

    pre_signed_url: str | None = None
    metadata: BlobMetadata | None = None
