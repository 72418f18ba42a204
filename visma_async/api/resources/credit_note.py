"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.call import Created
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CreditNote_GetAllCreditNotesDto",
    method="GET",
    path="/v1/creditNote",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CreditNote_GetBycreditNoteNumber", method="GET", path="/v1/creditNote/{creditNoteNumber}"
)
_CREATE = Operation(id="CreditNote_CreateCreditNote", method="POST", path="/v1/creditNote")
_UPDATE = Operation(
    id="CreditNote_PutBycreditNoteNumber", method="PUT", path="/v1/creditNote/{creditNoteNumber}"
)
_RELEASE = Operation(
    id="CreditNote_ReleaseInvoiceBycreditNoteNumber",
    method="POST",
    path="/v1/creditNote/{creditNoteNumber}/action/release",
)


class CreditNoteResource(Resource):
    """Credit note: ``/v1/creditNote``."""

    __slots__ = ()

    def list(
        self,
        *,
        released: int | None = None,
        dunning_level: int | None = None,
        closed_financial_period: str | None = None,
        dunning_letter_date_time: Condition[dt.date] | None = None,
        project: str | None = None,
        expand_applications: bool | None = None,
        expand_dunning_information: bool | None = None,
        expand_attachments: bool | None = None,
        expand_tax_details: bool | None = None,
        expand_invoice_address: bool | None = None,
        financial_period: Period | str | None = None,
        document_due_date: Condition[dt.date] | None = None,
        status: models.CustomerDocumentStatus | str | None = None,
        external_reference: str | None = None,
        payment_reference: str | None = None,
        customer_ref_number: str | None = None,
        customer: str | None = None,
        branch: str | None = None,
        document_date: Condition[dt.date] | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.CreditNote]:
        """List: ``GET /v1/creditNote``.

        The API's document marks this as deprecated.
        """
        return self._list(
            _LIST,
            models.CreditNote,
            query=(
                whole("released", released),
                whole("dunningLevel", dunning_level),
                ("closedFinancialPeriod", closed_financial_period),
                when("dunningLetterDateTime", dunning_letter_date_time),
                ("project", project),
                ("expandApplications", expand_applications),
                ("expandDunningInformation", expand_dunning_information),
                ("expandAttachments", expand_attachments),
                ("expandTaxDetails", expand_tax_details),
                ("expandInvoiceAddress", expand_invoice_address),
                in_period("financialPeriod", financial_period, PeriodFormat.YYYYMM),
                when("documentDueDate", document_due_date),
                ("status", status),
                ("externalReference", external_reference),
                ("paymentReference", payment_reference),
                ("customerRefNumber", customer_ref_number),
                ("customer", customer),
                ("branch", branch),
                when("documentDate", document_date),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, credit_note_number: str) -> Call[models.CreditNote]:
        """Get: ``GET /v1/creditNote/{creditNoteNumber}``.

        The API's document marks this as deprecated.
        """
        return self._call(_GET, models.CreditNote, keys=(credit_note_number,))

    def create(self, credit_note: models.CreditNoteUpdate) -> Call[Created]:
        """Create: ``POST /v1/creditNote``.

        The API's document marks this as deprecated.
        """
        return self._call(_CREATE, Created, body=credit_note)

    def update(self, credit_note_number: str, credit_note: models.CreditNoteUpdate) -> Call[None]:
        """Update: ``PUT /v1/creditNote/{creditNoteNumber}``.

        The API's document marks this as deprecated.
        """
        return self._call(_UPDATE, None, keys=(credit_note_number,), body=credit_note)

    def release(self, credit_note_number: str) -> Call[models.ReleaseInvoiceActionResult]:
        """Release: ``POST /v1/creditNote/{creditNoteNumber}/action/release``.

        The API's document marks this as deprecated.
        """
        return self._call(_RELEASE, models.ReleaseInvoiceActionResult, keys=(credit_note_number,))
