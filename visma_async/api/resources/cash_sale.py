"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CashSale_GetAllCashSales", method="GET", path="/v1/cashsale", paging=Paging.ITEM_METADATA
)
_GET = Operation(
    id="CashSale_GetBydocumentNumber", method="GET", path="/v1/cashsale/{documentNumber}"
)
_CREATE = Operation(id="CashSale_Post", method="POST", path="/v1/cashsale")
_UPDATE = Operation(
    id="CashSale_PutBydocumentNumber",
    method="PUT",
    path="/v1/cashsale/{documentNumber}",
    if_match=IfMatch.BACKGROUND,
)


class CashSaleResource(Resource):
    """Cash sales: ``/v1/cashsale``."""

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
    ) -> Listing[models.CashSale]:
        """Lists cash sales.

        ``GET /v1/cashsale``

        Args:
            released: True for what is released, False for what is not.
            dunning_letter_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_applications: Whether to send the applications along.
            expand_dunning_information: Whether to send the dunning information along.
            expand_attachments: Whether to send the attachments along.
            expand_tax_details: Whether to send the tax details along.
            expand_invoice_address: Whether to send the invoice address along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYMM.
            document_due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            document_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CashSale,
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

    def get(self, document_number: str) -> Call[models.CashSale]:
        """Reads a cash sale.

        ``GET /v1/cashsale/{documentNumber}``
        """
        return self._call(_GET, models.CashSale, keys=(document_number,))

    def create(self, cash_sale: models.CashSaleUpdate) -> Call[Created[models.CashSale]]:
        """Creates a cash sale.

        ``POST /v1/cashsale``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.CashSale, reads=("/v1/cashsale/{documentNumber}",), body=cash_sale
        )

    def update(
        self, document_number: str, cash_sale: models.CashSaleUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a cash sale: only the fields that are set.

        ``PUT /v1/cashsale/{documentNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(_UPDATE, None, keys=(document_number,), body=cash_sale, if_match=if_match)

    async def edit(
        self,
        document_number: str,
        change: Change[models.CashSale, models.CashSaleUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CashSale]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/cashsale/{documentNumber}``

        The API checks the version in background jobs only, so the write is one.

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, document_number),
            partial(self.update, document_number),
            change,
            attempts=attempts,
        )
