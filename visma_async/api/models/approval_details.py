"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class ApprovalDetails(ReadModel):
    """ApprovalDetailsDto, as the API answers it."""

    attachment_id: Annotated[str | None, Name("attachmentID")] = None
    comment: str | None = None
