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

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="VatCategory_GetAllVatCategories", method="GET", path="/v1/vatCategory", paging=Paging.NONE
)
_GET = Operation(
    id="VatCategory_GetVatCategoryBytaxCategoryId",
    method="GET",
    path="/v1/vatCategory/{taxCategoryId}",
)


class VatCategoryResource(Resource):
    """VAT categories: ``/v1/vatCategory``."""

    __slots__ = ()

    def list(
        self,
        *,
        vendor_cd: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.VatCategory]:
        """Lists VAT categories.

        ``GET /v1/vatCategory``

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
            models.VatCategory,
            query=(
                ("vendorCd", vendor_cd),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(
        self, tax_category_id: str, *, vendor_cd: str | None = None
    ) -> Call[models.VatCategory]:
        """Reads a VAT category.

        ``GET /v1/vatCategory/{taxCategoryId}``
        """
        return self._call(
            _GET, models.VatCategory, keys=(tax_category_id,), query=(("vendorCd", vendor_cd),)
        )
