"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class BranchOrderBy(OpenEnum):
    """BranchOrderBy; values that are not listed here may come."""

    ID = "Id"
    NUMBER = "Number"
    NAME = "Name"
    ORGANIZATION_ID = "OrganizationId"
    LAST_MODIFIED_DATE_TIME = "LastModifiedDateTime"
