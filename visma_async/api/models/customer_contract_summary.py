"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        ContractInvoicingPeriod,
        CustomerNumber,
        EmployeeNumberName,
        InventoryNumberDescription,
        InvoiceToType,
        LocationNameDescription,
        SalesPersonIdDescription,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerContractSummary(ReadModel):
    """CustomerContractSummaryDto, as the API answers it."""

    setup_date: dt.date | None = None
    activation_date: dt.date | None = None
    expiration_date: dt.date | None = None
    termination_date: dt.date | None = None
    mass_renewal: bool | None = None
    renewal_point: int | None = None
    grace_period: int | None = None
    currency: str | None = None
    invoicing_schedule_starts_on: dt.date | None = None
    invoicing_period: ContractInvoicingPeriod | None = None
    last_invoicing_date: dt.date | None = None
    next_invoicing_date: dt.date | None = None
    invoice_to: InvoiceToType | None = None
    invoice_account: CustomerNumber | None = None
    invoice_location: LocationNameDescription | None = None
    owner: EmployeeNumberName | None = None
    sales_person: SalesPersonIdDescription | None = None
    case_count_item: InventoryNumberDescription | None = None
