"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ContractTemplate_GetAll", method="GET", path="/v1/contractTemplate", paging=Paging.NONE
)


class ContractTemplateResource(Resource):
    """Contract templates: ``/v1/contractTemplate``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_attributes: bool | None = None,
    ) -> Listing[models.ContractTemplate]:
        """Lists contract templates.

        ``GET /v1/contractTemplate``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_attributes: Whether to send the attributes along.
        """
        return self._list(
            _LIST,
            models.ContractTemplate,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandAttributes", expand_attributes),
            ),
        )
