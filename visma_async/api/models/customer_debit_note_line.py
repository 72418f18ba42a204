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
        RotRutItemType,
        SubAccount,
        Vat,
        VatCode,
        WorkType,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerDebitNoteLine(ReadModel):
    """CustomerDebitNoteLineDto, as the API answers it.

    Deprecated: `salesperson`.
    """

    term_start_date: dt.date | None = None
    term_end_date: dt.date | None = None
    is_rot_rut_deductible: bool | None = None
    item_type: RotRutItemType | None = None
    type_of_work: WorkType | None = None
    deductable_amount: Decimal | None = None
    attachments: list[Attachment] | None = None
    so_shipment_nbr: str | None = None
    so_order_type: str | None = None
    so_order_nbr: str | None = None
    line_number: int | None = None
    inventory_number: str | None = None
    description: str | None = None
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    unit_price_in_currency: Decimal | None = None
    manual_amount: Decimal | None = None
    manual_amount_in_currency: Decimal | None = None
    amount: Decimal | None = None
    cost: Decimal | None = None
    amount_in_currency: Decimal | None = None
    account: AccountNumber | None = None
    vat_code: VatCode | None = None
    uom: str | None = None
    discount_percent: Decimal | None = None
    discount_amount: Decimal | None = None
    discount_amount_in_currency: Decimal | None = None
    manual_discount: bool | None = None
    subaccount: SubAccount | None = None
    salesperson: str | None = None
    seller: Vat | None = None
    deferral_schedule: int | None = None
    deferral_code: str | None = None
    discount_code: str | None = None
    note: str | None = None
    branch_number: BranchNumber | None = None
    external_link: str | None = None
