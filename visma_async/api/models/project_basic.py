"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import CustomerNumber, Metadata, ProjectStatus, Visibility


@attrs.define(kw_only=True, repr=False)
class ProjectBasic(ReadModel):
    """ProjectBasicDto, as the API answers it."""

    internal_id: Annotated[int | None, Name("internalID")] = None
    project_id: Annotated[str | None, Name("projectID")] = None
    customer: CustomerNumber | None = None
    hold: bool | None = None
    status: ProjectStatus | None = None
    description: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    auto_allocate: bool | None = None
    automatic_release_ar: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    public_id: str | None = None
    time_stamp: str | None = None
    visibility: Visibility | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
