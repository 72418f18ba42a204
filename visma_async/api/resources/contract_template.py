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
    """Contract template: ``/v1/contractTemplate``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_attributes: bool | None = None,
    ) -> Listing[models.ContractTemplate]:
        """List: ``GET /v1/contractTemplate``."""
        return self._list(
            _LIST,
            models.ContractTemplate,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandAttributes", expand_attributes),
            ),
        )
