"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import in_period, when, whole
from visma_async.wire.upload import upload
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.upload import Content, OnProgress
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="CustomerOverdueCharge_GetAll",
    method="GET",
    path="/v1/customerOverdueCharge",
    paging=Paging.ITEM_METADATA,
)
_GET = Operation(
    id="CustomerOverdueCharge_GetByoverdueChargeNumber",
    method="GET",
    path="/v1/customerOverdueCharge/{overdueChargeNumber}",
)
_UPDATE = Operation(
    id="CustomerOverdueCharge_UpdateByoverdueChargeNumber",
    method="PUT",
    path="/v1/customerOverdueCharge/{overdueChargeNumber}",
    if_match=IfMatch.BACKGROUND,
)
_ADD_ATTACHMENT = Operation(
    id="CustomerOverdueCharge_CreateHeaderAttachmentByoverdueChargeNumber",
    method="POST",
    path="/v1/customerOverdueCharge/{overdueChargeNumber}/attachment",
    if_match=IfMatch.BACKGROUND,
)
_ADD_LINE_ATTACHMENT = Operation(
    id="CustomerOverdueCharge_CreateLineAttachmentByoverdueChargeNumberlineNumber",
    method="POST",
    path="/v1/customerOverdueCharge/{overdueChargeNumber}/{lineNumber}/attachment",
    if_match=IfMatch.BACKGROUND,
)
_RELEASE = Operation(
    id="CustomerOverdueCharge_ReleaseDocumentByoverdueChargeNumber",
    method="POST",
    path="/v1/customerOverdueCharge/{overdueChargeNumber}/action/release",
    if_match=IfMatch.BACKGROUND,
)


class CustomerOverdueChargeResource(Resource):
    """Customer overdue charges: ``/v1/customerOverdueCharge``."""

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
    ) -> Listing[models.CustomerOverdueCharge]:
        """Lists customer overdue charges.

        ``GET /v1/customerOverdueCharge``

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
            models.CustomerOverdueCharge,
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

    def get(self, overdue_charge_number: str) -> Call[models.CustomerOverdueCharge]:
        """Reads a customer overdue charge.

        ``GET /v1/customerOverdueCharge/{overdueChargeNumber}``
        """
        return self._call(_GET, models.CustomerOverdueCharge, keys=(overdue_charge_number,))

    def update(
        self,
        overdue_charge_number: str,
        customer_overdue_charge: models.CustomerOverdueChargeUpdate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a customer overdue charge: only the fields that are set.

        ``PUT /v1/customerOverdueCharge/{overdueChargeNumber}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _UPDATE,
            None,
            keys=(overdue_charge_number,),
            body=customer_overdue_charge,
            if_match=if_match,
        )

    def add_attachment(
        self,
        overdue_charge_number: str,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a customer overdue charge.

        ``POST /v1/customerOverdueCharge/{overdueChargeNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._create(
            _ADD_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(overdue_charge_number,),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def add_line_attachment(
        self,
        overdue_charge_number: str,
        line_number: int,
        content: Content,
        *,
        filename: str | None = None,
        progress: OnProgress | None = None,
        if_match: str | None = None,
    ) -> Call[Created[bytes]]:
        """Attaches a file to a line of a customer overdue charge.

        ``POST /v1/customerOverdueCharge/{overdueChargeNumber}/{lineNumber}/attachment``

        Tells where the new record is; the record itself is not sent back. `fetch()` downloads it.

        Args:
            content: The file: bytes, its path, or an async stream of bytes.
            filename: What the API calls it; a path brings its own name. The same name again makes a
                new revision.
            progress: Called with the bytes sent so far and the size, which is None for a stream. A
                request that is repeated begins at 0 again.
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._create(
            _ADD_LINE_ATTACHMENT,
            bytes,
            reads=("/v1/attachment/{attachmentId}",),
            keys=(
                overdue_charge_number,
                line_number,
            ),
            body=upload(content, filename, progress),
            if_match=if_match,
        )

    def release(
        self, overdue_charge_number: str, *, if_match: str | None = None
    ) -> Call[models.ReleaseCustomerOverdueChargeActionResult]:
        """Releases a customer overdue charge.

        ``POST /v1/customerOverdueCharge/{overdueChargeNumber}/action/release``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`. The API checks it in background jobs only, so the call is run
                as one.
        """
        return self._call(
            _RELEASE,
            models.ReleaseCustomerOverdueChargeActionResult,
            keys=(overdue_charge_number,),
            if_match=if_match,
        )

    async def edit(
        self,
        overdue_charge_number: str,
        change: Change[models.CustomerOverdueCharge, models.CustomerOverdueChargeUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.CustomerOverdueCharge]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/customerOverdueCharge/{overdueChargeNumber}``

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
            partial(self.get, overdue_charge_number),
            partial(self.update, overdue_charge_number),
            change,
            attempts=attempts,
        )
