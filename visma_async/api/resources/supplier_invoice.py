"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, when_amount, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="SupplierInvoice_GetAllInvoices",
    method="GET",
    path="/v1/supplierInvoice",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="SupplierInvoice_GetByinvoiceNumber",
    method="GET",
    path="/v1/supplierInvoice/{invoiceNumber}",
)
_CREATE = Operation(id="SupplierInvoice_Post", method="POST", path="/v1/supplierInvoice")
_UPDATE = Operation(
    id="SupplierInvoice_PutByinvoiceNumber",
    method="PUT",
    path="/v1/supplierInvoice/{invoiceNumber}",
    if_match=IfMatch.DIRECT,
)
_DELETE = Operation(
    id="SupplierInvoice_DeleteByinvoiceNumber",
    method="DELETE",
    path="/v1/supplierInvoice/{invoiceNumber}",
)
_CORRECT = Operation(
    id="SupplierInvoice_CorrectInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/action/correct",
    if_match=IfMatch.DIRECT,
)
_DELETE_BY_TYPE = Operation(
    id="SupplierInvoice_DeleteBydocumentTypeinvoiceNumber",
    method="DELETE",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
)
_GET_BY_APPROVAL_DOCUMENT = Operation(
    id="SupplierInvoice_GetByApprovalDocumentId", method="GET", path="/v1/supplierInvoice/approval"
)
_GET_BY_TYPE = Operation(
    id="SupplierInvoice_GetByTypeBydocumentTypeinvoiceNumber",
    method="GET",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
)
_PREBOOK = Operation(
    id="SupplierInvoice_PrebookInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="SupplierInvoice_ReleaseInvoiceByinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{invoiceNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE_BY_TYPE = Operation(
    id="SupplierInvoice_ReleaseInvoiceByTypeBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)
_REVERSE = Operation(
    id="SupplierInvoice_ReverseInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse",
    if_match=IfMatch.DIRECT,
)
_SEND_TO_APPROVAL = Operation(
    id="SupplierInvoice_SendToApprovalBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval",
    if_match=IfMatch.BACKGROUND,
)
_UPDATE_BY_TYPE = Operation(
    id="SupplierInvoice_PutByTypeBydocumentTypeinvoiceNumber",
    method="PUT",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}",
    if_match=IfMatch.DIRECT,
)
_VOID = Operation(
    id="SupplierInvoice_VoidInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice",
    if_match=IfMatch.BACKGROUND,
)
_WRITE_OFF = Operation(
    id="SupplierInvoice_WriteoffInvoiceBydocumentTypeinvoiceNumber",
    method="POST",
    path="/v1/supplierInvoice/{documentType}/{invoiceNumber}/action/writeoff",
    if_match=IfMatch.BACKGROUND,
)


class SupplierInvoiceResource(Resource):
    """Supplier invoice: ``/v1/supplierInvoice``."""

    __slots__ = ()

    def list(
        self,
        *,
        supplier: str | None = None,
        expand_attachment: bool | None = None,
        expand_landed_costs: bool | None = None,
        document_type: models.SupplierInvoiceType | str | None = None,
        released: int | None = None,
        project: str | None = None,
        expand_approval: bool | None = None,
        expand_note: bool | None = None,
        status: models.SupplierDocumentStatus | str | None = None,
        expand_line_prebook_accounts: bool | None = None,
        branch: str | None = None,
        financial_period: Period | str | None = None,
        due_date: Condition[dt.date] | None = None,
        doc_date: Condition[dt.date] | None = None,
        item: str | None = None,
        balance: Condition[Decimal | int] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SupplierInvoice]:
        """List: ``GET /v1/supplierInvoice``."""
        return self._list(
            _LIST,
            models.SupplierInvoice,
            query=(
                ("supplier", supplier),
                ("expandAttachment", expand_attachment),
                ("expandLandedCosts", expand_landed_costs),
                ("documentType", document_type),
                whole("released", released),
                ("project", project),
                ("expandApproval", expand_approval),
                ("expandNote", expand_note),
                ("status", status),
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("branch", branch),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYPP),
                when("dueDate", due_date),
                when("docDate", doc_date),
                ("item", item),
                when_amount("balance", balance),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(
        self,
        invoice_number: str,
        *,
        expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None,
    ) -> Call[models.SupplierInvoice]:
        """Get: ``GET /v1/supplierInvoice/{invoiceNumber}``."""
        return self._call(
            _GET,
            models.SupplierInvoice,
            keys=(invoice_number,),
            query=(
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("expandLandedCosts", expand_landed_costs),
            ),
        )

    def create(self, supplier_invoice: models.SupplierInvoiceUpdate) -> Call[Created]:
        """Create: ``POST /v1/supplierInvoice``."""
        return self._call(_CREATE, Created, body=supplier_invoice)

    def update(
        self,
        invoice_number: str,
        supplier_invoice: models.SupplierInvoiceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update: ``PUT /v1/supplierInvoice/{invoiceNumber}``."""
        return self._call(
            _UPDATE, None, keys=(invoice_number,), body=supplier_invoice, if_match=if_match
        )

    def delete(self, invoice_number: str) -> Call[None]:
        """Delete: ``DELETE /v1/supplierInvoice/{invoiceNumber}``."""
        return self._call(_DELETE, None, keys=(invoice_number,))

    def correct(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.CorrectSupplierInvoiceActionResult]:
        """Correct: ``POST /v1/supplierInvoice/{invoiceNumber}/action/correct``."""
        return self._call(
            _CORRECT,
            models.CorrectSupplierInvoiceActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    def delete_by_type(self, document_type: str, invoice_number: str) -> Call[None]:
        """Delete by type: ``DELETE /v1/supplierInvoice/{documentType}/{invoiceNumber}``."""
        return self._call(
            _DELETE_BY_TYPE,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
        )

    def get_by_approval_document(self, *, system_id: str) -> Call[models.SupplierInvoice]:
        """Get by approval document: ``GET /v1/supplierInvoice/approval``."""
        return self._call(
            _GET_BY_APPROVAL_DOCUMENT, models.SupplierInvoice, query=(("systemId", system_id),)
        )

    def get_by_type(
        self,
        document_type: str,
        invoice_number: str,
        *,
        expand_line_prebook_accounts: bool | None = None,
        expand_landed_costs: bool | None = None,
    ) -> Call[models.SupplierInvoice]:
        """Get by type: ``GET /v1/supplierInvoice/{documentType}/{invoiceNumber}``."""
        return self._call(
            _GET_BY_TYPE,
            models.SupplierInvoice,
            keys=(
                document_type,
                invoice_number,
            ),
            query=(
                ("expandLinePrebookAccounts", expand_line_prebook_accounts),
                ("expandLandedCosts", expand_landed_costs),
            ),
        )

    def prebook(
        self,
        document_type: str,
        invoice_number: str,
        prebooking: models.PrebookingUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[models.PrebookSupplierInvoiceActionResult]:
        """Prebook.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/prebook``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _PREBOOK,
            models.PrebookSupplierInvoiceActionResult,
            keys=(
                document_type,
                invoice_number,
            ),
            body=prebooking,
            if_match=if_match,
        )

    def release(
        self, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseSupplierInvoiceActionResult]:
        """Release: ``POST /v1/supplierInvoice/{invoiceNumber}/action/release``.

        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _RELEASE,
            models.ReleaseSupplierInvoiceActionResult,
            keys=(invoice_number,),
            if_match=if_match,
        )

    def release_by_type(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseSupplierInvoiceActionResult]:
        """Release by type.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/release``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _RELEASE_BY_TYPE,
            models.ReleaseSupplierInvoiceActionResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def reverse(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.ReverseInvoiceResult]:
        """Reverse.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/reverse``.
        """
        return self._call(
            _REVERSE,
            models.ReverseInvoiceResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def send_to_approval(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.SendToApprovalResult]:
        """Send to approval.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/sendtoapproval``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _SEND_TO_APPROVAL,
            models.SendToApprovalResult,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def update_by_type(
        self,
        document_type: str,
        invoice_number: str,
        supplier_invoice: models.SupplierInvoiceUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Update by type: ``PUT /v1/supplierInvoice/{documentType}/{invoiceNumber}``."""
        return self._call(
            _UPDATE_BY_TYPE,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
            body=supplier_invoice,
            if_match=if_match,
        )

    def void(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[None]:
        """Void.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/voidinvoice``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _VOID,
            None,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )

    def write_off(
        self, document_type: str, invoice_number: str, *, if_match: str | None = None
    ) -> Call[models.BackgroundApiAccepted]:
        """Write off.

        ``POST /v1/supplierInvoice/{documentType}/{invoiceNumber}/action/writeoff``.
        The API checks `if_match` in background jobs only.
        """
        return self._call(
            _WRITE_OFF,
            models.BackgroundApiAccepted,
            keys=(
                document_type,
                invoice_number,
            ),
            if_match=if_match,
        )
