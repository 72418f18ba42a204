"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        LedgerModule,
        ProjectIdDescription,
        ProjectTaskIdDescription,
        SubAccount,
        Vat,
        VatCode,
    )


@attrs.define(kw_only=True, repr=False)
class JournalTransactionLine(ReadModel):
    """JournalTransactionLineDto, as the API answers it."""

    line_number: int | None = None
    account_number: str | None = None
    description: str | None = None
    subaccount: SubAccount | None = None
    reference_number: str | None = None
    debit_amount: Decimal | None = None
    debit_amount_in_currency: Decimal | None = None
    credit_amount: Decimal | None = None
    credit_amount_in_currency: Decimal | None = None
    transaction_description: str | None = None
    vat_code: VatCode | None = None
    vat: Vat | None = None
    branch: str | None = None
    customer_supplier: str | None = None
    transaction_type: str | None = None
    module: LedgerModule | None = None
    uom: str | None = None
    project: ProjectIdDescription | None = None
    project_task: ProjectTaskIdDescription | None = None
    attachments: list[Attachment] | None = None
    quantity: Decimal | None = None
    inventory_number: str | None = None
    note: str | None = None
