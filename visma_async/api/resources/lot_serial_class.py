"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002, D417
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
    id="LotSerialClass_GetAllLotSerialClass",
    method="GET",
    path="/v1/lotserialclass",
    paging=Paging.ITEM_METADATA,
    key="id",
)
_GET = Operation(id="LotSerialClass_GetByid", method="GET", path="/v1/lotserialclass/{id}")


class LotSerialClassResource(Resource):
    """Lot serial classes: ``/v1/lotserialclass``."""

    __slots__ = ()

    def list(
        self,
        *,
        description: str | None = None,
        tracking_method: models.LotSerialTrackingMethod | str | None = None,
        track_expiration_date: bool | None = None,
        required_for_drop_ship: bool | None = None,
        assignment_method: models.LotSerialAssignmentMethod | str | None = None,
        issue_method: models.LotSerialIssueMethod | str | None = None,
        auto_incremental_value_between_classes: bool | None = None,
        auto_incremental_value: str | None = None,
        auto_generate_next_number: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.LotSerialClass]:
        """Lists lot serial classes.

        ``GET /v1/lotserialclass``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.LotSerialClass,
            query=(
                ("description", description),
                ("trackingMethod", tracking_method),
                ("trackExpirationDate", track_expiration_date),
                ("requiredForDropShip", required_for_drop_ship),
                ("assignmentMethod", assignment_method),
                ("issueMethod", issue_method),
                ("autoIncrementalValueBetweenClasses", auto_incremental_value_between_classes),
                ("autoIncrementalValue", auto_incremental_value),
                ("autoGenerateNextNumber", auto_generate_next_number),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, id: str) -> Call[models.LotSerialClass]:
        """Reads a lot serial class.

        ``GET /v1/lotserialclass/{id}``
        """
        return self._call(_GET, models.LotSerialClass, keys=(id,))
