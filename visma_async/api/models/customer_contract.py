"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Editable

if TYPE_CHECKING:
    from visma_async.api.models import (
        AttributeIdValue,
        ContractTemplateIdDescription,
        CustomerContractDetails,
        CustomerContractStatus,
        CustomerContractSummary,
        CustomerNumber,
        LocationNameDescription,
    )
    from visma_async.api.models import CustomerContractUpdate as CustomerContractUpdate


@attrs.define(kw_only=True, repr=False)
class CustomerContract(Editable["CustomerContractUpdate"]):
    """CustomerContractDto, as the API answers it."""

    contract_id: str | None = None
    contract_template: ContractTemplateIdDescription | None = None
    status: CustomerContractStatus | None = None
    customer: CustomerNumber | None = None
    location: LocationNameDescription | None = None
    description: str | None = None
    balance: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    summary: CustomerContractSummary | None = None
    details: CustomerContractDetails | None = None
    attributes: list[AttributeIdValue] | None = None
