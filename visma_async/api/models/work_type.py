"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import RotRutType


@attrs.define(kw_only=True, repr=False)
class WorkType(ReadModel):
    """WorkTypeDto, as the API answers it."""

    rut_rot_type: RotRutType | None = None
    description: str | None = None
    xml_tag: str | None = None
