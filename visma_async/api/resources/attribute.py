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
    id="Attribute_GetAttributes",
    method="GET",
    path="/v1/attribute",
    paging=Paging.ITEM_METADATA,
    key="attributeID",
)
_GET = Operation(
    id="Attribute_GetAttributeByattributeId", method="GET", path="/v1/attribute/{attributeId}"
)
_CREATE = Operation(id="Attribute_Post", method="POST", path="/v1/attribute")
_UPDATE = Operation(
    id="Attribute_PutByattributeId", method="PUT", path="/v1/attribute/{attributeId}"
)
_DELETE = Operation(
    id="Attribute_DeleteByattributeId", method="DELETE", path="/v1/attribute/{attributeId}"
)


class AttributeResource(Resource):
    """Attributes: ``/v1/attribute``."""

    __slots__ = ()

    def list(
        self,
        *,
        attribute_id: str | None = None,
        control_type: str | None = None,
        internal: bool | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.Attribute]:
        """Lists attributes.

        ``GET /v1/attribute``

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
            models.Attribute,
            query=(
                ("attributeID", attribute_id),
                ("controlType", control_type),
                ("internal", internal),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, attribute_id: str) -> Call[models.Attribute]:
        """Reads an attribute.

        ``GET /v1/attribute/{attributeId}``
        """
        return self._call(_GET, models.Attribute, keys=(attribute_id,))

    def create(self, attribute: models.AttributeUpdate) -> Call[Created[models.Attribute]]:
        """Creates an attribute.

        ``POST /v1/attribute``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Attribute, reads=("/v1/attribute/{attributeId}",), body=attribute
        )

    def update(self, attribute_id: str, attribute: models.AttributeUpdate) -> Call[None]:
        """Changes an attribute: only the fields that are set.

        ``PUT /v1/attribute/{attributeId}``
        """
        return self._call(_UPDATE, None, keys=(attribute_id,), body=attribute)

    def delete(self, attribute_id: str) -> Call[None]:
        """Deletes an attribute.

        ``DELETE /v1/attribute/{attributeId}``
        """
        return self._call(_DELETE, None, keys=(attribute_id,))

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
