"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import (
        AddPOReceiptLine,
        AddPurchaseOrder,
        ApprovalDetailsUpdate,
        SupplierInvoiceLandedCostUpdate,
        SupplierInvoiceLineUpdate,
        SupplierInvoiceType,
        TaxCalculationMode,
        TaxDetailUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceUpdate(WriteModel):
    """SupplierInvoiceUpdateDto, as the API takes it."""

    document_type: Wrapped[SupplierInvoiceType | str] = UNSET
    reference_number: Wrapped[str] = UNSET
    hold: Wrapped[bool] = UNSET
    date: Wrapped[dt.date] = UNSET
    orig_invoice_date: Wrapped[dt.date] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    financial_period: Wrapped[YearMonth | str] = UNSET
    supplier_reference: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    supplier_number: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    currency_id: Wrapped[str] = UNSET
    payment_ref_no: Wrapped[str] = UNSET
    credit_terms_id: Wrapped[str] = UNSET
    due_date: Wrapped[dt.date] = UNSET
    cash_discount_date: Wrapped[dt.date] = UNSET
    note: Wrapped[str] = UNSET
    exchange_rate: Wrapped[Decimal | int] = UNSET
    branch_number: Wrapped[str] = UNSET
    rounding_diff_in_currency: Wrapped[Decimal | int] = UNSET
    tax_calculation_mode: Wrapped[TaxCalculationMode | str] = UNSET
    supplier_tax_zone: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    payment_method: Wrapped[str] = UNSET
    pay_date: Wrapped[dt.date] = UNSET
    amount: Wrapped[Decimal | int] = UNSET
    vat_amount: Wrapped[Decimal | int] = UNSET
    payment_message: Wrapped[str] = UNSET
    apply_retainage: Wrapped[bool] = UNSET
    tax_detail_lines: Plain[list[TaxDetailUpdate]] = UNSET
    invoice_lines: Plain[list[SupplierInvoiceLineUpdate]] = UNSET
    approval_details: Plain[ApprovalDetailsUpdate] = UNSET
    add_po_receipt_lines: Annotated[Plain[list[AddPOReceiptLine]], Name("addPOReceiptLines")] = (
        UNSET
    )
    add_purchase_orders: Plain[list[AddPurchaseOrder]] = UNSET
    landed_costs: Plain[list[SupplierInvoiceLandedCostUpdate]] = UNSET
    pay_selected: Wrapped[bool] = UNSET
    override_number_series: Wrapped[bool] = UNSET
    validate_line_details: Wrapped[bool] = UNSET
