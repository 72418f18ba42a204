"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class ChangeProjectIdAction(WriteModel):
    """ChangeProjectIdActionDto, as the API takes it."""

    project_id: Plain[str] = UNSET
