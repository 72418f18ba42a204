"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
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
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Location_GetLocations", method="GET", path="/v1/location", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="Location_GetLocationBybAccountIdlocationId",
    method="GET",
    path="/v1/location/{bAccountId}/{locationId}",
)
_CREATE = Operation(id="Location_Create", method="POST", path="/v1/location")
_UPDATE = Operation(
    id="Location_UpdateBybAccountIdlocationId",
    method="PUT",
    path="/v1/location/{bAccountId}/{locationId}",
)
_LIST_FOR_ACCOUNT = Operation(
    id="Location_GetLocationsForBaccountBybAccountId",
    method="GET",
    path="/v1/location/{bAccountId}",
    paging=Paging.ITEM_METADATA,
)


class LocationResource(Resource):
    """Locations: ``/v1/location``."""

    __slots__ = ()

    def list(
        self,
        *,
        location_id: str | None = None,
        gln: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Location]:
        """Lists locations.

        ``GET /v1/location``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Location,
            query=(
                ("locationId", location_id),
                ("gln", gln),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, b_account_id: str, location_id: str) -> Call[models.Location]:
        """Reads a location.

        ``GET /v1/location/{bAccountId}/{locationId}``
        """
        return self._call(
            _GET,
            models.Location,
            keys=(
                b_account_id,
                location_id,
            ),
        )

    def create(self, location: models.LocationUpdate) -> Call[Created[models.Location]]:
        """Creates a location.

        ``POST /v1/location``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.Location,
            reads=("/v1/location/{bAccountId}/{locationId}",),
            body=location,
        )

    def update(
        self, b_account_id: str, location_id: str, location: models.LocationUpdate
    ) -> Call[None]:
        """Changes a location: only the fields that are set.

        ``PUT /v1/location/{bAccountId}/{locationId}``
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                b_account_id,
                location_id,
            ),
            body=location,
        )

    def list_for_account(
        self,
        b_account_id: str,
        *,
        location_id: str | None = None,
        gln: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Location]:
        """Lists the locations of an account.

        ``GET /v1/location/{bAccountId}``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST_FOR_ACCOUNT,
            models.Location,
            keys=(b_account_id,),
            query=(
                ("locationId", location_id),
                ("gln", gln),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
