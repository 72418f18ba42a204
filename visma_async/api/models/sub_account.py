"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import Metadata, Segment
    from visma_async.api.models import SubAccountUpdate as SubAccountUpdate


@attrs.define(kw_only=True, repr=False)
class SubAccount(Editable["SubAccountUpdate"]):
    """SubAccountDto, as the API answers it."""

    subaccount_number: str | None = None
    subaccount_id: int | None = None
    description: str | None = None
    last_modified_date_time: dt.datetime | None = None
    active: bool | None = None
    segments: list[Segment] | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
