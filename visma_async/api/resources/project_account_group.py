"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ProjectAccountGroup_GetAll",
    method="GET",
    path="/v1/projectaccountgroup",
    paging=Paging.ITEM_METADATA,
    key="accountGroupId",
)
_GET = Operation(
    id="ProjectAccountGroup_GetByaccountGroupId",
    method="GET",
    path="/v1/projectaccountgroup/{accountGroupId}",
)


class ProjectAccountGroupResource(Resource):
    """Project account groups: ``/v1/projectaccountgroup``."""

    __slots__ = ()

    def list(
        self,
        *,
        expand_attribute: bool | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ProjectAccountGroup]:
        """Lists project account groups.

        ``GET /v1/projectaccountgroup``

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
            models.ProjectAccountGroup,
            query=(
                ("expandAttribute", expand_attribute),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, account_group_id: str) -> Call[models.ProjectAccountGroup]:
        """Reads a project account group.

        ``GET /v1/projectaccountgroup/{accountGroupId}``
        """
        return self._call(_GET, models.ProjectAccountGroup, keys=(account_group_id,))
