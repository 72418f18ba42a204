"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountNumber,
        Attachment,
        BranchNumber,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccount,
        VatCode,
    )


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceLine(ReadModel):
    """SupplierInvoiceLineDto, as the API answers it."""

    line_number: int | None = None
    inventory_number: str | None = None
    external_inventory_id: str | None = None
    stock_item: bool | None = None
    transaction_description: str | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    unit_cost: Decimal | None = None
    unit_cost_in_currency: Decimal | None = None
    cost: Decimal | None = None
    cost_in_currency: Decimal | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    discount_amount_in_currency: Decimal | None = None
    discount_unit_cost: Decimal | None = None
    discount_unit_cost_in_currency: Decimal | None = None
    manual_discount: bool | None = None
    account: AccountNumber | None = None
    subaccount: SubAccount | None = None
    prebook_account: AccountNumber | None = None
    prebook_subaccount: SubAccount | None = None
    deferral_schedule: int | None = None
    deferral_schedule_nbr: str | None = None
    deferral_code: str | None = None
    vat_code: VatCode | None = None
    po_number: str | None = None
    po_line_nr: int | None = None
    po_receipt_nbr: str | None = None
    po_receipt_line_nbr: int | None = None
    branch_number: BranchNumber | None = None
    note: str | None = None
    split_hierarchy: str | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    attachments: list[Attachment] | None = None
    retainage_pct: Decimal | None = None
    cury_retainage_amt: Decimal | None = None
    term_start_date: dt.date | None = None
    term_end_date: dt.date | None = None
