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
    id="KitSpecifications_GetAll",
    method="GET",
    path="/v1/KitSpecifications",
    paging=Paging.PAGE_OBJECT,
)
_GET = Operation(
    id="KitSpecifications_GetBykitInventoryIDrevisionID",
    method="GET",
    path="/v1/KitSpecifications/{kitInventoryID}/{revisionID}",
)
_CREATE = Operation(id="KitSpecifications_Post", method="POST", path="/v1/KitSpecifications")
_UPDATE = Operation(
    id="KitSpecifications_PutBykitInventoryIDrevisionID",
    method="PUT",
    path="/v1/KitSpecifications/{kitInventoryID}/{revisionID}",
)
_LIST_REVISIONS = Operation(
    id="KitSpecifications_GetBykitInventoryID",
    method="GET",
    path="/v1/KitSpecifications/{kitInventoryID}",
    paging=Paging.PAGE_OBJECT,
)


class KitSpecificationsResource(Resource):
    """Kit specifications: ``/v1/KitSpecifications``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        kit_inventory_id: str | None = None,
        revision_id: str | None = None,
    ) -> Listing[models.KitSpecification]:
        """Lists kit specifications.

        ``GET /v1/KitSpecifications``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.KitSpecification,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("kitInventoryID", kit_inventory_id),
                ("revisionID", revision_id),
            ),
        )

    def get(self, kit_inventory_id: str, revision_id: str) -> Call[models.KitSpecification]:
        """Reads a kit specification.

        ``GET /v1/KitSpecifications/{kitInventoryID}/{revisionID}``
        """
        return self._call(
            _GET,
            models.KitSpecification,
            keys=(
                kit_inventory_id,
                revision_id,
            ),
        )

    def create(
        self, kit_specification: models.KitSpecificationUpdate
    ) -> Call[Created[models.KitSpecification]]:
        """Creates a kit specification.

        ``POST /v1/KitSpecifications``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.KitSpecification,
            reads=("/v1/KitSpecifications/{kitInventoryID}/{revisionID}",),
            body=kit_specification,
        )

    def update(
        self,
        kit_inventory_id: str,
        revision_id: str,
        kit_specification: models.KitSpecificationUpdate,
    ) -> Call[None]:
        """Changes a kit specification: only the fields that are set.

        ``PUT /v1/KitSpecifications/{kitInventoryID}/{revisionID}``
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                kit_inventory_id,
                revision_id,
            ),
            body=kit_specification,
        )

    def list_revisions(self, kit_inventory_id: str) -> Listing[models.KitSpecification]:
        """Lists the revisions of a kit specification.

        ``GET /v1/KitSpecifications/{kitInventoryID}``
        """
        return self._list(_LIST_REVISIONS, models.KitSpecification, keys=(kit_inventory_id,))

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
