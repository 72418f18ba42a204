"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class AttachmentMetadataUpdate(WriteModel):
    """AttachmentMetadataUpdateDto, as the API takes it."""

    send_to_autoinvoice: Wrapped[bool] = UNSET
