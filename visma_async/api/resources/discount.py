"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    id="Discount_GetDiscounts", method="GET", path="/v1/discount", paging=Paging.PAGE_OBJECT
)
_CREATE = Operation(id="Discount_Post", method="POST", path="/v1/discount")
_UPDATE = Operation(
    id="Discount_PutBydiscountCodeseries", method="PUT", path="/v1/discount/{discountCode}/{series}"
)
_DELETE = Operation(
    id="Discount_DeleteBydiscountCodeseries",
    method="DELETE",
    path="/v1/discount/{discountCode}/{series}",
)
_RUN_UPDATE = Operation(
    id="Discount_UpdateDiscountsBydiscountCodeseries",
    method="POST",
    path="/v1/discount/{discountCode}/{series}/action/updateDiscounts",
)
_RUN_UPDATE_FOR_DATE = Operation(
    id="Discount_UpdateDiscountsBydiscountCodeseriesfilerDate",
    method="POST",
    path="/v1/discount/{discountCode}/{series}/{filerDate}/action/updateDiscounts",
)


class DiscountResource(Resource):
    """Discounts: ``/v1/discount``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        discount_code: str | None = None,
        series: str | None = None,
    ) -> Listing[models.Discount]:
        """Lists discounts.

        ``GET /v1/discount``

        The newer version is `discount_v2.list`.

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.Discount,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("discountCode", discount_code),
                ("series", series),
            ),
        )

    def create(self, discount: models.DiscountUpdate) -> Call[dict[str, Any]]:
        """Creates a discount.

        ``POST /v1/discount``
        """
        return self._call(_CREATE, dict[str, Any], body=discount)

    def update(
        self, discount_code: str, series: str, discount: models.DiscountUpdate
    ) -> Call[dict[str, Any]]:
        """Changes a discount: only the fields that are set.

        ``PUT /v1/discount/{discountCode}/{series}``
        """
        return self._call(
            _UPDATE,
            dict[str, Any],
            keys=(
                discount_code,
                series,
            ),
            body=discount,
        )

    def delete(self, discount_code: str, series: str) -> Call[dict[str, Any]]:
        """Deletes a discount.

        ``DELETE /v1/discount/{discountCode}/{series}``
        """
        return self._call(
            _DELETE,
            dict[str, Any],
            keys=(
                discount_code,
                series,
            ),
        )

    def run_update(
        self, discount_code: str, series: str
    ) -> Call[models.UpdateDiscountsActionResult]:
        """Runs the update of discounts.

        ``POST /v1/discount/{discountCode}/{series}/action/updateDiscounts``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(
            _RUN_UPDATE,
            models.UpdateDiscountsActionResult,
            keys=(
                discount_code,
                series,
            ),
        )

    def run_update_for_date(
        self, discount_code: str, series: str, filer_date: str, *, filter_date: dt.date
    ) -> Call[models.UpdateDiscountsActionResult]:
        """Runs the update of discounts for a date.

        ``POST /v1/discount/{discountCode}/{series}/{filerDate}/action/updateDiscounts``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            filter_date: A date, or a datetime in the company's own time.
        """
        return self._call(
            _RUN_UPDATE_FOR_DATE,
            models.UpdateDiscountsActionResult,
            keys=(
                discount_code,
                series,
                filer_date,
            ),
            query=(("filterDate", filter_date),),
        )
