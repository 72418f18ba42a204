"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AlternateIdType, LineOperation


@attrs.define(kw_only=True, repr=False)
class CrossReferenceUpdate(WriteModel):
    """CrossReferenceUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    alternate_type: Wrapped[AlternateIdType | str] = UNSET
    b_account: Wrapped[str] = UNSET
    alternate_id: Annotated[Wrapped[str], Name("alternateID")] = UNSET
    description: Wrapped[str] = UNSET
    uom: Wrapped[str] = UNSET
