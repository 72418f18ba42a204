"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class FixedAssetLocation(ReadModel):
    """FixedAssetLocationDto, as the API answers it."""

    department_id: Annotated[str | None, Name("departmentID")] = None
    branch_id: Annotated[str | None, Name("branchID")] = None
