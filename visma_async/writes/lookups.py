"""Where to look for what a write has made or changed: tables taken from the API's documents.

A create is looked up by a number that the caller gave, or by a reference of the caller's that the
list can be filtered by. The filters are those that the documents state: the API ignores one that
it does not know, and answers with the whole table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import attrs


@attrs.frozen(kw_only=True)
class Lookup:
    """How the record that a create makes can be found.

    Attributes:
        list: The path of the list that it is in.
        number: The fields of the body that name it, in the order of the keys in `read`.
        read: The path template that reads it by them.
        override: Whether the number counts only together with `overrideNumberSeries`, and then
            for certain. Without this field the API may number the record by itself all the same.
        references: Fields of the body that are filters of the list, too.
        since: The list's filter for when records were created or changed, or None.
    """

    list: str
    number: tuple[str, ...] = ()
    read: str | None = None
    override: bool = False
    references: tuple[str, ...] = ()
    since: str | None = None


CREATES: Final[Mapping[str, Lookup]] = {
    "POST /v1/account": Lookup(
        list="/v1/account",
        number=("accountCD",),
        read="/v1/account/{accountCd}",
        since="lastModifiedDateTime",
    ),
    "POST /v1/attribute": Lookup(
        list="/v1/attribute",
        number=("attributeID",),
        read="/v1/attribute/{attributeId}",
        since="createdDateTime",
    ),
    "POST /v1/budget": Lookup(list="/v1/budget", since="lastModifiedDateTime"),
    "POST /v1/cashsale": Lookup(
        list="/v1/cashsale", references=("paymentReference",), since="createdDateTime"
    ),
    "POST /v1/cashTransaction": Lookup(
        list="/v1/cashTransaction",
        number=("referenceNumber",),
        read="/v1/cashTransaction/{referenceNbr}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/contact": Lookup(list="/v1/contact", since="lastModifiedDateTime"),
    "POST /v1/creditNote": Lookup(
        list="/v1/creditNote",
        references=("externalReference", "customerRefNumber"),
        since="createdDateTime",
    ),
    "POST /v2/currencyrate": Lookup(list="/v2/currencyrate"),
    "POST /v1/customer": Lookup(
        list="/v1/customer",
        number=("number",),
        read="/v1/customer/{customerCd}",
        override=True,
        since="createdDateTime",
    ),
    "POST /v1/customerContract": Lookup(list="/v1/customerContract", since="lastModifiedDateTime"),
    "POST /v1/customerCreditNote": Lookup(
        list="/v1/customerCreditNote",
        number=("referenceNumber",),
        read="/v1/customerCreditNote/{creditNoteNumber}",
        override=True,
        references=("externalReference", "customerRefNumber"),
        since="createdDateTime",
    ),
    "POST /v2/customerCreditNote": Lookup(
        list="/v1/customerCreditNote",
        number=("referenceNumber",),
        read="/v1/customerCreditNote/{creditNoteNumber}",
        override=True,
        references=("externalReference", "customerRefNumber"),
        since="createdDateTime",
    ),
    "POST /v1/customerDebitNote": Lookup(
        list="/v1/customerDebitNote",
        number=("referenceNumber",),
        read="/v1/customerDebitNote/{debitNoteNumber}",
        override=True,
        references=("externalReference", "customerRefNumber", "paymentReference"),
        since="createdDateTime",
    ),
    "POST /v2/customerDebitNote": Lookup(
        list="/v1/customerDebitNote",
        number=("referenceNumber",),
        read="/v1/customerDebitNote/{debitNoteNumber}",
        override=True,
        references=("externalReference", "customerRefNumber", "paymentReference"),
        since="createdDateTime",
    ),
    "POST /v1/customerinvoice": Lookup(
        list="/v1/customerinvoice",
        number=("referenceNumber",),
        read="/v1/customerinvoice/{invoiceNumber}",
        override=True,
        references=("externalReference", "customerRefNumber", "paymentReference"),
        since="createdDateTime",
    ),
    "POST /v2/customerinvoice": Lookup(
        list="/v1/customerinvoice",
        number=("referenceNumber",),
        read="/v1/customerinvoice/{invoiceNumber}",
        override=True,
        references=("externalReference", "customerRefNumber", "paymentReference"),
        since="createdDateTime",
    ),
    "POST /v1/customerPayment": Lookup(
        list="/v1/customerPayment",
        number=("referenceNumber",),
        read="/v1/customerPayment/{paymentNumber}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/customerpaymentmethod": Lookup(list="/v1/customerpaymentmethod"),
    "POST /v1/customerSalesPrice": Lookup(
        list="/v1/customerSalesPrice", since="lastModifiedDateTime"
    ),
    "POST /v1/department": Lookup(
        list="/v1/department",
        number=("departmentId",),
        read="/v1/department/{departmentId}",
        since="lastModifiedDateTime",
    ),
    "POST /v1/employee": Lookup(list="/v1/employee", since="lastModifiedDateTime"),
    "POST /v1/expenseClaim": Lookup(list="/v1/expenseClaim", since="lastModifiedDateTime"),
    "POST /v1/expenseReceipt": Lookup(list="/v1/expenseReceipt"),
    "POST /v1/inventory": Lookup(
        list="/v1/inventory",
        number=("inventoryNumber",),
        read="/v1/inventory/{inventoryNumber}",
        since="createdDateTime",
    ),
    "POST /v1/inventoryadjustment": Lookup(
        list="/v1/inventoryadjustment", since="lastModifiedDateTime"
    ),
    "POST /v1/inventoryissue": Lookup(list="/v1/inventoryissue", since="lastModifiedDateTime"),
    "POST /v1/inventoryReceipt": Lookup(list="/v1/inventoryReceipt", since="lastModifiedDateTime"),
    "POST /v1/inventoryTransfer": Lookup(
        list="/v1/inventoryTransfer", since="lastModifiedDateTime"
    ),
    "POST /v2/journaltransaction": Lookup(
        list="/v2/journaltransaction",
        number=("batchNumber",),
        read="/v2/journaltransaction/{journalTransactionNumber}",
        override=True,
    ),
    "POST /v1/kitassembly": Lookup(list="/v1/kitassembly", since="createdDateTime"),
    "POST /v1/KitSpecifications": Lookup(
        list="/v1/KitSpecifications",
        number=("kitInventoryID", "revisionID"),
        read="/v1/KitSpecifications/{kitInventoryID}/{revisionID}",
        since="createdDateTime",
    ),
    "POST /v1/location": Lookup(list="/v1/location", since="createdDateTime"),
    "POST /v1/payment": Lookup(
        list="/v1/payment",
        number=("referenceNumber",),
        read="/v1/payment/{paymentNumber}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/project": Lookup(list="/v1/project", since="createdDateTime"),
    "POST /v1/projectbudget": Lookup(list="/v1/projectbudget", since="lastModifiedDateTime"),
    "POST /v1/projecttransaction": Lookup(list="/v1/projecttransaction", since="createdDateTime"),
    "POST /v1/purchaseorder": Lookup(
        list="/v1/purchaseorder",
        number=("orderNumber",),
        read="/v1/purchaseorder/{purchaseOrderNumber}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/purchaseorderbasic": Lookup(
        list="/v1/purchaseorderbasic",
        number=("orderNumber",),
        read="/v1/purchaseorderbasic/{purchaseOrderNumber}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/PurchaseReceipt": Lookup(list="/v1/PurchaseReceipt", since="lastModifiedDateTime"),
    "POST /v1/PurchaseReceiptBasic": Lookup(
        list="/v1/PurchaseReceiptBasic", since="lastModifiedDateTime"
    ),
    "POST /v1/salesorder": Lookup(
        list="/v1/salesorder",
        number=("orderType", "orderNumber"),
        read="/v1/salesorder/{orderType}/{orderNbr}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/salesorderbasic": Lookup(
        list="/v1/salesorderbasic",
        number=("orderType", "orderNumber"),
        read="/v1/salesorderbasic/{orderType}/{orderNbr}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v2/salesorderbasic": Lookup(
        list="/v1/salesorderbasic",
        number=("orderType", "orderNumber"),
        read="/v1/salesorderbasic/{orderType}/{orderNbr}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v2/salesorder": Lookup(
        list="/v2/salesorder",
        number=("orderType", "orderNumber"),
        read="/v1/salesorder/{orderType}/{orderNbr}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/salesperson": Lookup(list="/v1/salesperson", since="createdDateTime"),
    "POST /v1/shipment": Lookup(list="/v1/shipment", since="lastModifiedDateTime"),
    "POST /v1/subaccount": Lookup(list="/v1/subaccount", since="lastModifiedDateTime"),
    "POST /v1/supplier": Lookup(
        list="/v1/supplier",
        number=("number",),
        read="/v1/supplier/{supplierCd}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/supplierInvoice": Lookup(
        list="/v1/supplierInvoice",
        number=("documentType", "referenceNumber"),
        read="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
        override=True,
        since="createdDateTime",
    ),
    "POST /v1/supplierlocation": Lookup(list="/v1/supplierlocation", since="lastModifiedDateTime"),
    "POST /v1/supplierPayment": Lookup(
        list="/v1/supplierPayment",
        number=("type", "referenceNumber"),
        read="/v1/supplierPayment/{paymentType}/{paymentNumber}",
        override=True,
        since="lastModifiedDateTime",
    ),
    "POST /v1/timeCard": Lookup(list="/v1/timeCard", since="lastModifiedDateTime"),
}
"""By the create's route."""

READS: Final = frozenset(
    {
        "/v1/KitSpecifications/{}/{}",
        "/v1/PurchaseReceipt/{}",
        "/v1/PurchaseReceiptBasic/{}",
        "/v1/account/{}",
        "/v1/attribute/{}",
        "/v1/cashTransaction/{}",
        "/v1/cashsale/{}",
        "/v1/contact/{}",
        "/v1/contractUsage/{}",
        "/v1/creditNote/{}",
        "/v1/customer/internal/{}",
        "/v1/customer/{}",
        "/v1/customerContract/{}",
        "/v1/customerCreditNote/{}",
        "/v1/customerDebitNote/{}",
        "/v1/customerOverdueCharge/{}",
        "/v1/customerPayment/{}",
        "/v1/customerSalesPrice/{}",
        "/v1/customerinvoice/{}",
        "/v1/customerpaymentmethod/{}/{}",
        "/v1/department/{}",
        "/v1/dimension/{}/{}",
        "/v1/employee/{}",
        "/v1/expenseClaim/{}",
        "/v1/expenseReceipt/{}",
        "/v1/inventory/internal/{}",
        "/v1/inventory/{}",
        "/v1/inventoryReceipt/{}",
        "/v1/inventoryTransfer/{}",
        "/v1/inventoryadjustment/{}",
        "/v1/inventoryissue/{}",
        "/v1/kitassembly/{}/{}",
        "/v1/location/{}/{}",
        "/v1/multilanguage/inventory/{}/{}",
        "/v1/payment/{}",
        "/v1/project/internal/{}",
        "/v1/project/{}",
        "/v1/projecttask/{}",
        "/v1/projecttransaction/{}",
        "/v1/purchaseorder/{}",
        "/v1/purchaseorderbasic/{}",
        "/v1/salesorder/{}",
        "/v1/salesorder/{}/{}",
        "/v1/salesorderbasic/{}",
        "/v1/salesorderbasic/{}/{}",
        "/v1/salesperson/{}",
        "/v1/shipment/{}",
        "/v1/subaccount/{}",
        "/v1/supplier/{}",
        "/v1/supplierInvoice/{}",
        "/v1/supplierInvoice/{}/{}",
        "/v1/supplierPayment/{}",
        "/v1/supplierPayment/{}/{}",
        "/v1/supplierlocation/{}/{}",
        "/v1/timeCard/{}",
        "/v2/journaltransaction/{}",
        "/v2/salesorder/{}",
        "/v2/stocktake/{}",
        "/api/v3/SalesOrders/{}/{}",
    }
)
"""The paths at which the record is read that a write to them, below them, changes."""

_KEY = re.compile(r"\{[^{}]*\}")


def read_path(route: str, path: str) -> str | None:
    """Returns the path at which the record that a write is about can be read; None without one.

    Args:
        route: The write's operation, `PUT /v1/customer/{customerCd}`.
        path: Its own path, `/v1/customer/10000`.
    """
    template = _KEY.sub("{}", route.partition(" ")[2])
    for below in ("/action/", "/attachment"):
        if below in template:
            template = template[: template.index(below)]
    if template not in READS:
        return None
    return "/".join(path.split("/")[: template.count("/") + 1])
