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

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="PurchaseReceiptV2_GetAllReceipts",
    method="GET",
    path="/v2/PurchaseReceipt",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseReceiptV2_GetPurchaseReceiptByreceiptNumber",
    method="GET",
    path="/v2/PurchaseReceipt/{receiptNumber}",
)


class PurchaseReceiptV2Resource(Resource):
    """Purchase receipts, version 2: ``/v2/PurchaseReceipt``."""

    __slots__ = ()

    def list(
        self,
        *,
        receipt_type: models.PurchaseReceiptType | str | None = None,
        status: models.PurchaseReceiptStatus | str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        supplier: str | None = None,
        po_order_nbr: str | None = None,
        expand_note: bool | None = None,
        branch: str | None = None,
        fin_period: Period | str | None = None,
        receipt_date: Condition[dt.date] | None = None,
        due_date: Condition[dt.date] | None = None,
        include_custom_free_fields: bool | None = None,
    ) -> Listing[models.PurchaseReceipt]:
        """Lists purchase receipts.

        ``GET /v2/PurchaseReceipt``

        This is the newer version of `purchase_receipt.list`.

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_note: Whether to send the note along.
            fin_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYPP.
            receipt_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._list(
            _LIST,
            models.PurchaseReceipt,
            query=(
                ("receiptType", receipt_type),
                ("status", status),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                ("supplier", supplier),
                ("poOrderNbr", po_order_nbr),
                ("expandNote", expand_note),
                ("branch", branch),
                in_period("finPeriod", fin_period, PeriodFormat.YYYYPP),
                when("receiptDate", receipt_date),
                when("dueDate", due_date),
                ("includeCustomFreeFields", include_custom_free_fields),
            ),
        )

    def get(
        self, receipt_number: str, *, include_custom_free_fields: bool | None = None
    ) -> Call[models.PurchaseReceipt]:
        """Reads a purchase receipt.

        ``GET /v2/PurchaseReceipt/{receiptNumber}``

        This is the newer version of `purchase_receipt.get`.

        Args:
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._call(
            _GET,
            models.PurchaseReceipt,
            keys=(receipt_number,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )
