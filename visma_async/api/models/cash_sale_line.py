"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumber, BranchNumber, SubAccount, Vat, VatCode


@attrs.define(kw_only=True, repr=False)
class CashSaleLine(ReadModel):
    """CashSaleLineDto, as the API answers it.

    Deprecated: `salesperson`.
    """

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
