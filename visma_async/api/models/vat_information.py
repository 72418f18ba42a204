"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        InventoryNumberDescription,
        SupplierNumber,
        VatCalculateOn,
        VatCashDiscount,
        VatCategory,
        VatEuReportCode,
        VatGlAccounts,
        VatInformationSchedule,
        VatType,
        VatZone,
        VismaXmlVatType,
    )


@attrs.define(kw_only=True, repr=False)
class VatInformation(ReadModel):
    """VatInformationDto, as the API answers it.

    Deprecated: `vat_category_id`.
    """

    vat_category_id: str | None = None
    vat_id: str | None = None
    description: str | None = None
    type: VatType | None = None
    deductible_vat: bool | None = None
    reverse_vat: bool | None = None
    statistical_vat: bool | None = None
    pending_vat: bool | None = None
    includein_vat_exempt_total: bool | None = None
    includein_vat_total: bool | None = None
    enter_from_vat_invoice: bool | None = None
    calculate_on: VatCalculateOn | None = None
    cash_discount: VatCashDiscount | None = None
    vat_agency_id: SupplierNumber | None = None
    not_valid_after: dt.date | None = None
    eu_report_code: VatEuReportCode | None = None
    document_text: str | None = None
    default_non_stock_item: InventoryNumberDescription | None = None
    visma_xml_vat_type: VismaXmlVatType | None = None
    last_modified_date_time: dt.datetime | None = None
    gl_accounts: VatGlAccounts | None = None
    schedules: list[VatInformationSchedule] | None = None
    categories: list[VatCategory] | None = None
    zones: list[VatZone] | None = None
