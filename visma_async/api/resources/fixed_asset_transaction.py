"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="FixedAssetTransaction_GetAll",
    method="GET",
    path="/v1/fixedAssetTransaction",
    paging=Paging.ITEM_METADATA,
)
_LIST_FOR_REFERENCE = Operation(
    id="FixedAssetTransaction_GetByRefNo",
    method="GET",
    path="/v1/fixedAssetTransaction/{RefNo}",
    paging=Paging.NONE,
)


class FixedAssetTransactionResource(Resource):
    """Fixed asset transactions: ``/v1/fixedAssetTransaction``."""

    __slots__ = ()

    def list(
        self,
        *,
        ref_no: str | None = None,
        asset_id: str | None = None,
        book_id: str | None = None,
        from_period: Period | str | None = None,
        to_period: Period | str | None = None,
        account_id: str | None = None,
        sub_account_id: str | None = None,
        status: models.FixedAssetRegisterStatus | str | None = None,
        transaction_type: models.FixedAssetTransactionType | str | None = None,
        transaction_from_date: dt.date | None = None,
        transaction_to_date: dt.date | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.FixedAssetTransaction]:
        """Lists fixed asset transactions.

        ``GET /v1/fixedAssetTransaction``

        Args:
            from_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYMM.
            to_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYMM.
            transaction_from_date: A date, or a datetime in the company's own time.
            transaction_to_date: A date, or a datetime in the company's own time.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.FixedAssetTransaction,
            query=(
                ("refNo", ref_no),
                ("assetID", asset_id),
                ("bookID", book_id),
                in_period("fromPeriod", from_period, PeriodFormat.YYYYMM),
                in_period("toPeriod", to_period, PeriodFormat.YYYYMM),
                ("accountID", account_id),
                ("subAccountID", sub_account_id),
                ("status", status),
                ("transactionType", transaction_type),
                ("transactionFromDate", transaction_from_date),
                ("transactionToDate", transaction_to_date),
                when("lastModifiedDateTime", last_modified_date_time),
            ),
        )

    def list_for_reference(self, ref_no: str) -> Listing[models.FixedAssetTransaction]:
        """Lists the fixed asset transactions of a reference.

        ``GET /v1/fixedAssetTransaction/{RefNo}``
        """
        return self._list(_LIST_FOR_REFERENCE, models.FixedAssetTransaction, keys=(ref_no,))
