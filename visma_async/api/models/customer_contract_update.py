"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        AttributeLineUpdate,
        CustomerContractDetailsUpdate,
        InvoiceToType,
    )


@attrs.define(kw_only=True, repr=False)
class CustomerContractUpdate(WriteModel):
    """CustomerContractUpdateDto, as the API takes it."""

    contract_id: Wrapped[str] = UNSET
    contract_template: Wrapped[str] = UNSET
    customer: Wrapped[str] = UNSET
    location: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    setup_date: Wrapped[dt.date] = UNSET
    activation_date: Wrapped[dt.date] = UNSET
    expiration_date: Wrapped[dt.date] = UNSET
    mass_renewal: Wrapped[bool] = UNSET
    renewal_point: Wrapped[int] = UNSET
    grace_period: Wrapped[int] = UNSET
    currency: Wrapped[str] = UNSET
    invoice_to: Wrapped[InvoiceToType | str] = UNSET
    invoice_account: Wrapped[str] = UNSET
    invoice_location: Wrapped[str] = UNSET
    owner: Wrapped[str] = UNSET
    sales_person: Wrapped[str] = UNSET
    details: Plain[list[CustomerContractDetailsUpdate]] = UNSET
    attribute_lines: Plain[list[AttributeLineUpdate]] = UNSET
