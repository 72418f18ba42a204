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
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="StocktakeV2_GetAllStocktakes",
    method="GET",
    path="/v2/stocktake",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="StocktakeV2_GetByreferenceNumber", method="GET", path="/v2/stocktake/{referenceNumber}"
)
_UPDATE = Operation(
    id="StocktakeV2_PutByreferenceNumber", method="PUT", path="/v2/stocktake/{referenceNumber}"
)


class StocktakeResource(Resource):
    """Stocktakes: ``/v2/stocktake``."""

    __slots__ = ()

    def list(
        self,
        *,
        warehouse: str | None = None,
        location: str | None = None,
        inventory: str | None = None,
        lot_serial_number: str | None = None,
        summary_status: models.StocktakeStatus | str | None = None,
        start_with_line: int | None = None,
        end_with_line: int | None = None,
        freeze_date_time: Condition[dt.date] | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expiration_date_time: Condition[dt.date] | None = None,
        status: models.StocktakeLineStatus | str | None = None,
    ) -> Listing[models.StocktakeV2]:
        """Lists stocktakes.

        ``GET /v2/stocktake``

        Args:
            freeze_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expiration_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.StocktakeV2,
            query=(
                ("warehouse", warehouse),
                ("location", location),
                ("inventory", inventory),
                ("lotSerialNumber", lot_serial_number),
                ("summaryStatus", summary_status),
                whole("startWithLine", start_with_line),
                whole("endWithLine", end_with_line),
                when("freezeDateTime", freeze_date_time),
                when("lastModifiedDateTime", last_modified_date_time),
                when("expirationDateTime", expiration_date_time),
                ("status", status),
            ),
        )

    def get(self, reference_number: str) -> Call[models.StocktakeV2]:
        """Reads a stocktake.

        ``GET /v2/stocktake/{referenceNumber}``
        """
        return self._call(_GET, models.StocktakeV2, keys=(reference_number,))

    def update(self, reference_number: str, stocktake: models.StocktakeUpdate) -> Call[None]:
        """Changes a stocktake: only the fields that are set.

        ``PUT /v2/stocktake/{referenceNumber}``
        """
        return self._call(_UPDATE, None, keys=(reference_number,), body=stocktake)

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
