"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
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

    def create(self, department: models.DepartmentUpdateBase) -> Call[Created[models.Department]]:
        """Creates a department.

        ``POST /v1/department``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Department, reads=("/v1/department/{departmentId}",), body=department
        )

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
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(department_id,), body=department, if_match=if_match)

    async def edit(
        self,
        department_id: str,
        change: Change[models.Department, models.DepartmentUpdateBase],
        *,
        attempts: int = 10,
    ) -> Edited[models.Department]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/department/{departmentId}``

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, department_id),
            partial(self.update, department_id),
            change,
            attempts=attempts,
        )
