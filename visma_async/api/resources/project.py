"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import attribute_filter, when, whole

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Project_GetAll",
    method="GET",
    path="/v1/project",
    paging=Paging.ITEM_METADATA,
    key="projectID",
)
_GET = Operation(id="Project_GetByprojectID", method="GET", path="/v1/project/{projectId}")
_CREATE = Operation(id="Project_Post", method="POST", path="/v1/project")
_UPDATE = Operation(
    id="Project_PutByprojectId",
    method="PUT",
    path="/v1/project/{projectId}",
    if_match=IfMatch.DIRECT,
)
_CHANGE_ID = Operation(
    id="Project_ChangeProjectIDActionByinternalId",
    method="POST",
    path="/v1/project/action/changeProjectId/{internalId}",
    if_match=IfMatch.DIRECT,
)
_GET_BY_INTERNAL_ID = Operation(
    id="Project_GetByinternalID", method="GET", path="/v1/project/internal/{internalId}"
)
_LIST_TASKS = Operation(
    id="Project_GetTasks", method="GET", path="/v1/project/tasks", paging=Paging.PARAMETERS_ONLY
)
_UPDATE_BY_INTERNAL_ID = Operation(
    id="Project_PutByinternalId",
    method="PUT",
    path="/v1/project/internal/{internalId}",
    if_match=IfMatch.DIRECT,
)


class ProjectResource(Resource):
    """Projects: ``/v1/project``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.ProjectStatus | str | None = None,
        system_template: bool | None = None,
        visible_in_ap: bool | None = None,
        start_date: dt.date | None = None,
        expand_attribute: bool | None = None,
        attributes: Mapping[str, object] | str | None = None,
        task_status: models.ProjectTaskStatus | str | None = None,
        task_visible_in_ap: bool | None = None,
        task_visible_in_ar: bool | None = None,
        task_visible_in_ca: bool | None = None,
        task_visible_in_cr: bool | None = None,
        task_visible_in_ea: bool | None = None,
        task_visible_in_gl: bool | None = None,
        task_visible_in_in: bool | None = None,
        task_visible_in_po: bool | None = None,
        task_visible_in_so: bool | None = None,
        task_visible_in_ta: bool | None = None,
        non_project: bool | None = None,
        public_id: str | None = None,
        restricted_employee: str | None = None,
        restricted_user: int | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        branch: str | None = None,
        on_hold: bool | None = None,
    ) -> Listing[models.Project]:
        """Lists projects.

        ``GET /v1/project``

        Args:
            start_date: A date, or a datetime in the company's own time.
            expand_attribute: Whether to send the attribute along.
            attributes: Attribute ids with the ids of the values they must have, all of them.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Project,
            query=(
                ("status", status),
                ("systemTemplate", system_template),
                ("visibleInAP", visible_in_ap),
                ("startDate", start_date),
                ("expandAttribute", expand_attribute),
                attribute_filter("attributes", attributes),
                ("taskStatus", task_status),
                ("taskVisibleInAp", task_visible_in_ap),
                ("taskVisibleInAr", task_visible_in_ar),
                ("taskVisibleInCa", task_visible_in_ca),
                ("taskVisibleInCr", task_visible_in_cr),
                ("taskVisibleInEa", task_visible_in_ea),
                ("taskVisibleInGl", task_visible_in_gl),
                ("taskVisibleInIn", task_visible_in_in),
                ("taskVisibleInPo", task_visible_in_po),
                ("taskVisibleInSo", task_visible_in_so),
                ("taskVisibleInTa", task_visible_in_ta),
                ("nonProject", non_project),
                ("publicId", public_id),
                ("restrictedEmployee", restricted_employee),
                whole("restrictedUser", restricted_user),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("branch", branch),
                ("onHold", on_hold),
            ),
        )

    def get(self, project_id: str) -> Call[models.Project]:
        """Reads a project.

        ``GET /v1/project/{projectId}``
        """
        return self._call(_GET, models.Project, keys=(project_id,))

    def create(self, project: models.ProjectUpdate) -> Call[Created[models.Project]]:
        """Creates a project.

        ``POST /v1/project``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Project, reads=("/v1/project/{projectId}",), body=project
        )

    def update(
        self, project_id: str, project: models.ProjectUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a project: only the fields that are set.

        ``PUT /v1/project/{projectId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(project_id,), body=project, if_match=if_match)

    def change_id(
        self, internal_id: int, action: models.ChangeProjectIdAction, *, if_match: str | None = None
    ) -> Call[models.ChangeProjectIdActionResult]:
        """Gives a project another id.

        ``POST /v1/project/action/changeProjectId/{internalId}``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _CHANGE_ID,
            models.ChangeProjectIdActionResult,
            keys=(internal_id,),
            body=action,
            if_match=if_match,
        )

    def get_by_internal_id(self, internal_id: int) -> Call[models.Project]:
        """Reads a project by its internal id, which never changes.

        ``GET /v1/project/internal/{internalId}``
        """
        return self._call(_GET_BY_INTERNAL_ID, models.Project, keys=(internal_id,))

    def list_tasks(
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
        """Lists the tasks of projects.

        ``GET /v1/project/tasks``

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
            _LIST_TASKS,
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

    def update_by_internal_id(
        self, internal_id: int, project: models.ProjectUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a project by its internal id: only the fields that are set.

        ``PUT /v1/project/internal/{internalId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE_BY_INTERNAL_ID, None, keys=(internal_id,), body=project, if_match=if_match
        )

    async def edit(
        self,
        project_id: str,
        change: Change[models.Project, models.ProjectUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Project]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/project/{projectId}``

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
            partial(self.get, project_id),
            partial(self.update, project_id),
            change,
            attempts=attempts,
        )

    async def edit_by_internal_id(
        self,
        internal_id: int,
        change: Change[models.Project, models.ProjectUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Project]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/project/internal/{internalId}``

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
            partial(self.get_by_internal_id, internal_id),
            partial(self.update_by_internal_id, internal_id),
            change,
            attempts=attempts,
        )
