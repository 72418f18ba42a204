"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class ApprovalDetailsUpdate(WriteModel):
    """ApprovalDetailsUpdateDto, as the API takes it."""

    attachment_id: Annotated[Wrapped[str], Name("attachmentID")] = UNSET
    comment: Wrapped[str] = UNSET
