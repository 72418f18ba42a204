"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import AttributeControlType, AttributeDetail, Metadata
    from visma_async.api.models import AttributeUpdate as AttributeUpdate


@attrs.define(kw_only=True, repr=False)
class Attribute(Editable["AttributeUpdate"]):
    """AttributeDto, as the API answers it."""

    attribute_id: Annotated[str | None, Name("attributeID")] = None
    description: str | None = None
    control_type: AttributeControlType | None = None
    internal: bool | None = None
    entry_mask: str | None = None
    reg_exp: str | None = None
    details: list[AttributeDetail] | None = None
    created_date_time: dt.datetime | None = None
    last_modified_date_time: dt.datetime | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
