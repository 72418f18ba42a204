"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when, whole

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ProjectTask_GetAllTasks",
    method="GET",
    path="/v1/projecttask",
    paging=Paging.PARAMETERS_ONLY,
    key="internalId",
)
_GET = Operation(
    id="ProjectTask_GetTaskByinternalId", method="GET", path="/v1/projecttask/{internalId}"
)
_CREATE = Operation(
    id="ProjectTask_PostByinternalId", method="POST", path="/v1/projecttask/{internalId}"
)
_UPDATE = Operation(
    id="ProjectTask_PutByinternalId",
    method="PUT",
    path="/v1/projecttask/{internalId}",
    if_match=IfMatch.DIRECT,
)


class ProjectTaskResource(Resource):
    """Project tasks: ``/v1/projecttask``."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: str | None = None,
        public_id: str | None = None,
        project_internal_id: int | None = None,
        description: str | None = None,
        task_cd: str | None = None,
        task_cd_desc: str | None = None,
        status: models.ProjectTaskStatus | str | None = None,
        expand_attribute: bool | None = None,
        visible_in_ap: bool | None = None,
        visible_in_ar: bool | None = None,
        visible_in_ca: bool | None = None,
        visible_in_cr: bool | None = None,
        visible_in_ea: bool | None = None,
        visible_in_gl: bool | None = None,
        visible_in_in: bool | None = None,
        visible_in_po: bool | None = None,
        visible_in_so: bool | None = None,
        visible_in_ta: bool | None = None,
        restricted_employee: str | None = None,
        restricted_user: int | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.TaskExtended]:
        """Lists project tasks.

        ``GET /v1/projecttask``

        Args:
            expand_attribute: Whether to send the attribute along.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.TaskExtended,
            query=(
                ("projectId", project_id),
                ("publicId", public_id),
                whole("projectInternalId", project_internal_id),
                ("description", description),
                ("taskCd", task_cd),
                ("taskCdDesc", task_cd_desc),
                ("status", status),
                ("expandAttribute", expand_attribute),
                ("visibleInAp", visible_in_ap),
                ("visibleInAr", visible_in_ar),
                ("visibleInCa", visible_in_ca),
                ("visibleInCr", visible_in_cr),
                ("visibleInEa", visible_in_ea),
                ("visibleInGl", visible_in_gl),
                ("visibleInIn", visible_in_in),
                ("visibleInPo", visible_in_po),
                ("visibleInSo", visible_in_so),
                ("visibleInTa", visible_in_ta),
                ("restrictedEmployee", restricted_employee),
                whole("restrictedUser", restricted_user),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, internal_id: int) -> Call[models.TaskExtended]:
        """Reads a project task.

        ``GET /v1/projecttask/{internalId}``
        """
        return self._call(_GET, models.TaskExtended, keys=(internal_id,))

    def create(
        self, internal_id: int, project_task: models.ProjectTaskUpdate
    ) -> Call[Created[models.TaskExtended]]:
        """Creates a project task.

        ``POST /v1/projecttask/{internalId}``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.TaskExtended,
            reads=("/v1/projecttask/{internalId}",),
            keys=(internal_id,),
            body=project_task,
        )

    def update(
        self,
        internal_id: int,
        project_task: models.ProjectTaskUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a project task: only the fields that are set.

        ``PUT /v1/projecttask/{internalId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(internal_id,), body=project_task, if_match=if_match)

    async def edit(
        self,
        internal_id: int,
        change: Change[models.TaskExtended, models.ProjectTaskUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.TaskExtended]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/projecttask/{internalId}``

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
            partial(self.get, internal_id),
            partial(self.update, internal_id),
            change,
            attempts=attempts,
        )
