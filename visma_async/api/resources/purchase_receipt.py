"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="PurchaseReceipt_GetAllReceiptBasic",
    method="GET",
    path="/v1/PurchaseReceipt",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="PurchaseReceipt_GetPurchaseReceiptBasicByreceiptNumber",
    method="GET",
    path="/v1/PurchaseReceipt/{receiptNumber}",
)
_CREATE = Operation(id="PurchaseReceipt_Post", method="POST", path="/v1/PurchaseReceipt")
_UPDATE = Operation(
    id="PurchaseReceipt_PutByreceiptNumber",
    method="PUT",
    path="/v1/PurchaseReceipt/{receiptNumber}",
    if_match=IfMatch.DIRECT,
)
_ADD_PURCHASE_ORDER_LINES = Operation(
    id="PurchaseReceipt_AddPurchaseOrderLinesByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines",
)
_ADD_PURCHASE_ORDERS = Operation(
    id="PurchaseReceipt_AddPurchaseOrdersByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder",
)
_CANCEL = Operation(
    id="PurchaseReceipt_CancelReceiptByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/cancelReceipt",
)
_RELEASE = Operation(
    id="PurchaseReceipt_ReleaseReceiptByreceiptNumber",
    method="POST",
    path="/v1/PurchaseReceipt/{receiptNumber}/action/release",
)


class PurchaseReceiptResource(Resource):
    """Purchase receipt: ``/v1/PurchaseReceipt``."""

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
        branch: str | None = None,
        fin_period: Period | str | None = None,
        receipt_date: Condition[dt.date] | None = None,
        due_date: Condition[dt.date] | None = None,
        include_custom_free_fields: bool | None = None,
    ) -> Listing[models.PurchaseReceipt]:
        """List: ``GET /v1/PurchaseReceipt``."""
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
                ("branch", branch),
                in_period("finPeriod", fin_period, PeriodFormat.YYYYPP),
                when("receiptDate", receipt_date),
                when("dueDate", due_date),
                ("includeCustomFreeFields", include_custom_free_fields),
            ),
        )

    def get(self, receipt_number: str) -> Call[models.PurchaseReceipt]:
        """Get: ``GET /v1/PurchaseReceipt/{receiptNumber}``."""
        return self._call(_GET, models.PurchaseReceipt, keys=(receipt_number,))

    def create(self, purchase_receipt: models.PurchaseReceiptUpdate) -> Call[Created]:
        """Create: ``POST /v1/PurchaseReceipt``."""
        return self._call(_CREATE, Created, body=purchase_receipt)

    def update(
        self,
        receipt_number: str,
        purchase_receipt: models.PurchaseReceiptUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/PurchaseReceipt/{receiptNumber}``."""
        return self._call(
            _UPDATE, None, keys=(receipt_number,), body=purchase_receipt, if_match=if_match
        )

    def add_purchase_order_lines(
        self,
        receipt_number: str,
        purchase_receipt_order_lines_list: models.PurchaseReceiptOrderLinesListUpdate,
    ) -> Call[models.AddOrderLinesToPurchaseReceiptActionResult]:
        """Add purchase order lines.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorderlines``.
        """
        return self._call(
            _ADD_PURCHASE_ORDER_LINES,
            models.AddOrderLinesToPurchaseReceiptActionResult,
            keys=(receipt_number,),
            body=purchase_receipt_order_lines_list,
        )

    def add_purchase_orders(
        self,
        receipt_number: str,
        purchase_receipt_order_list: models.PurchaseReceiptOrderListUpdate,
    ) -> Call[models.AddOrdersToPurchaseReceiptActionResult]:
        """Add purchase orders.

        ``POST /v1/PurchaseReceipt/{receiptNumber}/action/addpurchaseorder``.
        """
        return self._call(
            _ADD_PURCHASE_ORDERS,
            models.AddOrdersToPurchaseReceiptActionResult,
            keys=(receipt_number,),
            body=purchase_receipt_order_list,
        )

    def cancel(self, receipt_number: str) -> Call[dict[str, Any]]:
        """Cancel: ``POST /v1/PurchaseReceipt/{receiptNumber}/action/cancelReceipt``."""
        return self._call(_CANCEL, dict[str, Any], keys=(receipt_number,))

    def release(self, receipt_number: str) -> Call[models.ReleasePurchaseReceiptActionResult]:
        """Release: ``POST /v1/PurchaseReceipt/{receiptNumber}/action/release``."""
        return self._call(
            _RELEASE, models.ReleasePurchaseReceiptActionResult, keys=(receipt_number,)
        )
