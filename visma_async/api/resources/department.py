"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.response import Created
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Department_GetAllDepartmentDtos",
    method="GET",
    path="/v1/department",
    paging=Paging.NONE,
    key="departmentId",
)
_GET = Operation(
    id="Department_GetDepartmentBydepartmentId", method="GET", path="/v1/department/{departmentId}"
)
_CREATE = Operation(id="Department_CreateDepartment", method="POST", path="/v1/department")
_UPDATE = Operation(
    id="Department_UpdateDepartmentBydepartmentId",
    method="PUT",
    path="/v1/department/{departmentId}",
    if_match=IfMatch.DIRECT,
)


class DepartmentResource(Resource):
    """Departments: ``/v1/department``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Department]:
        """Lists departments.

        ``GET /v1/department``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Department,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, department_id: str) -> Call[models.Department]:
        """Reads a department.

        ``GET /v1/department/{departmentId}``
        """
        return self._call(_GET, models.Department, keys=(department_id,))

    def create(self, department: models.DepartmentUpdateBase) -> Call[Created]:
        """Creates a department.

        ``POST /v1/department``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=department)

    def update(
        self,
        department_id: str,
        department: models.DepartmentUpdateBase,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a department: only the fields that are set.

        ``PUT /v1/department/{departmentId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(department_id,), body=department, if_match=if_match)
