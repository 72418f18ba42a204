"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when, whole

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ProjectBasic_GetAll", method="GET", path="/v1/projectbasic", paging=Paging.ITEM_METADATA
)


class ProjectBasicResource(Resource):
    """Basic projects: ``/v1/projectbasic``."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.ProjectStatus | str | None = None,
        description: str | None = None,
        project_id: str | None = None,
        start_date: dt.date | None = None,
        non_project: bool | None = None,
        project_id_desc: str | None = None,
        public_id: str | None = None,
        restricted_employee: str | None = None,
        restricted_user: int | None = None,
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
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ProjectBasic]:
        """Lists basic projects.

        ``GET /v1/projectbasic``

        Args:
            start_date: A date, or a datetime in the company's own time.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ProjectBasic,
            query=(
                ("status", status),
                ("description", description),
                ("projectId", project_id),
                ("startDate", start_date),
                ("nonProject", non_project),
                ("projectIdDesc", project_id_desc),
                ("publicId", public_id),
                ("restrictedEmployee", restricted_employee),
                whole("restrictedUser", restricted_user),
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
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )
