"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when, when_amount, whole
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="SupplierDocument_GetAllDocumentsForSupplier",
    method="GET",
    path="/v1/supplierdocument",
    paging=Paging.ITEM_METADATA,
)


class SupplierDocumentResource(Resource):
    """Supplier documents: ``/v1/supplierdocument``."""

    __slots__ = ()

    def list(
        self,
        *,
        supplier: str | None = None,
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
    ) -> Listing[models.SupplierDocument]:
        """Lists supplier documents.

        ``GET /v1/supplierdocument``

        Args:
            released: True for what is released, False for what is not.
            expand_approval: Whether to send the approval along.
            expand_note: Whether to send the note along.
            expand_line_prebook_accounts: Whether to send the line prebook accounts along.
            financial_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            due_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            doc_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            balance: An amount to compare with: `since(...)` (>=), `after(...)` (>), `until(...)`
                (<=) or `before(...)` (<).
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SupplierDocument,
            query=(
                ("supplier", supplier),
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
