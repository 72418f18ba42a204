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
    id="SupplierLocation_GetLocations",
    method="GET",
    path="/v1/supplierlocation",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="SupplierLocation_GetLocationBybAccountIdlocationId",
    method="GET",
    path="/v1/supplierlocation/{bAccountId}/{locationId}",
)
_CREATE = Operation(id="SupplierLocation_Create", method="POST", path="/v1/supplierlocation")
_UPDATE = Operation(
    id="SupplierLocation_UpdateBybAccountIdlocationId",
    method="PUT",
    path="/v1/supplierlocation/{bAccountId}/{locationId}",
    if_match=IfMatch.DIRECT,
)
_LIST_FOR_ACCOUNT = Operation(
    id="SupplierLocation_GetLocationsForBaccountBybAccountId",
    method="GET",
    path="/v1/supplierlocation/{bAccountId}",
    paging=Paging.ITEM_METADATA,
)


class SupplierLocationResource(Resource):
    """Supplier locations: ``/v1/supplierlocation``."""

    __slots__ = ()

    def list(
        self,
        *,
        location_id: str | None = None,
        gln: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierLocation]:
        """Lists supplier locations.

        ``GET /v1/supplierlocation``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SupplierLocation,
            query=(
                ("locationId", location_id),
                ("gln", gln),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def get(self, b_account_id: str, location_id: str) -> Call[models.SupplierLocation]:
        """Reads a supplier location.

        ``GET /v1/supplierlocation/{bAccountId}/{locationId}``
        """
        return self._call(
            _GET,
            models.SupplierLocation,
            keys=(
                b_account_id,
                location_id,
            ),
        )

    def create(
        self, supplier_location: models.SupplierLocationUpdate
    ) -> Call[Created[models.SupplierLocation]]:
        """Creates a supplier location.

        ``POST /v1/supplierlocation``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SupplierLocation,
            reads=("/v1/supplierlocation/{bAccountId}/{locationId}",),
            body=supplier_location,
        )

    def update(
        self,
        b_account_id: str,
        location_id: str,
        supplier_location: models.SupplierLocationUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a supplier location: only the fields that are set.

        ``PUT /v1/supplierlocation/{bAccountId}/{locationId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                b_account_id,
                location_id,
            ),
            body=supplier_location,
            if_match=if_match,
        )

    def list_for_account(
        self,
        b_account_id: str,
        *,
        location_id: str | None = None,
        gln: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierLocation]:
        """Lists the supplier locations of an account.

        ``GET /v1/supplierlocation/{bAccountId}``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_FOR_ACCOUNT,
            models.SupplierLocation,
            keys=(b_account_id,),
            query=(
                ("locationId", location_id),
                ("gln", gln),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    async def edit(
        self,
        b_account_id: str,
        location_id: str,
        change: Change[models.SupplierLocation, models.SupplierLocationUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.SupplierLocation]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/supplierlocation/{bAccountId}/{locationId}``

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
            partial(self.get, b_account_id, location_id),
            partial(self.update, b_account_id, location_id),
            change,
            attempts=attempts,
        )
