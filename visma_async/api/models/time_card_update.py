"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import TimeCardMaterialsUpdate, TimeCardSummaryUpdate


@attrs.define(kw_only=True, repr=False)
class TimeCardUpdate(WriteModel):
    """TimeCardUpdateDto, as the API takes it."""

    ref_nbr: Wrapped[str] = UNSET
    employee: Wrapped[str] = UNSET
    summary: Plain[list[TimeCardSummaryUpdate]] = UNSET
    materials: Plain[list[TimeCardMaterialsUpdate]] = UNSET
