"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="ContractUsage_GetAll", method="GET", path="/v1/contractUsage", paging=Paging.NONE
)
_GET = Operation(
    id="ContractUsage_GetSpecificBycontractId", method="GET", path="/v1/contractUsage/{contractId}"
)
_UPDATE = Operation(
    id="ContractUsage_PutBycontractId", method="PUT", path="/v1/contractUsage/{contractId}"
)


class ContractUsageResource(Resource):
    """Contract usages: ``/v1/contractUsage``."""

    __slots__ = ()

    def list(
        self,
        *,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.ContractUsage]:
        """Lists contract usages.

        ``GET /v1/contractUsage``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.ContractUsage,
            query=(
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, contract_id: str) -> Call[models.ContractUsage]:
        """Reads a contract usage.

        ``GET /v1/contractUsage/{contractId}``
        """
        return self._call(_GET, models.ContractUsage, keys=(contract_id,))

    def update(self, contract_id: str, contract_usage: models.ContractUsageUpdate) -> Call[None]:
        """Changes a contract usage: only the fields that are set.

        ``PUT /v1/contractUsage/{contractId}``
        """
        return self._call(_UPDATE, None, keys=(contract_id,), body=contract_usage)

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
