"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        Attachment,
        BranchNumber,
        CustomerDescription,
        LocationDescription,
        Metadata,
        SalesOrderDocumentLine,
        SalesOrderStatus,
    )
    from visma_async.api.models import SalesOrderBasicUpdate as SalesOrderBasicUpdate


@attrs.define(kw_only=True, repr=False)
class SalesOrderBasic(Editable["SalesOrderBasicUpdate"]):
    """SalesOrderBasicDto, as the API answers it."""

    lines: list[SalesOrderDocumentLine] | None = None
    order_type: str | None = None
    order_no: str | None = None
    status: SalesOrderStatus | None = None
    hold: bool | None = None
    date: dt.date | None = None
    request_on: dt.date | None = None
    customer_order: str | None = None
    customer_ref_no: str | None = None
    customer: CustomerDescription | None = None
    contact_id: int | None = None
    location: LocationDescription | None = None
    currency: str | None = None
    description: str | None = None
    order_total: Decimal | None = None
    order_total_in_base_currency: Decimal | None = None
    vat_taxable_total: Decimal | None = None
    vat_taxable_total_in_base_currency: Decimal | None = None
    vat_exempt_total: Decimal | None = None
    vat_exempt_total_in_base_currency: Decimal | None = None
    tax_total: Decimal | None = None
    tax_total_in_base_currency: Decimal | None = None
    exchange_rate: Decimal | None = None
    discount_total: Decimal | None = None
    discount_total_in_base_currency: Decimal | None = None
    last_modified_date_time: dt.datetime | None = None
    branch_number: BranchNumber | None = None
    note: str | None = None
    attachments: list[Attachment] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
