"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET, MonthYear, YearMonth

if TYPE_CHECKING:
    from visma_async.api.models import CashSaleLinesUpdate


@attrs.define(kw_only=True, repr=False)
class CashSaleUpdate(WriteModel):
    """CashSaleUpdateDto, as the API takes it.

    Deprecated: `sales_person_id`.
    """

    payment_method_id: Wrapped[str] = UNSET
    credit_terms_id: Wrapped[str] = UNSET
    payment_reference: Wrapped[str] = UNSET
    cash_sale_lines: Plain[list[CashSaleLinesUpdate]] = UNSET
    reference_number: Wrapped[str] = UNSET
    customer_number: Wrapped[str] = UNSET
    child_customer_number: Wrapped[str] = UNSET
    consolidate_invoices: Wrapped[bool] = UNSET
    document_date: Wrapped[dt.date] = UNSET
    orig_invoice_date: Wrapped[dt.date] = UNSET
    hold: Wrapped[bool] = UNSET
    post_period: Wrapped[MonthYear | str] = UNSET
    financial_period: Wrapped[YearMonth | str] = UNSET
    invoice_text: Wrapped[str] = UNSET
    location_id: Wrapped[str] = UNSET
    sales_person_id: Annotated[Wrapped[int], Name("salesPersonID")] = UNSET
    salesperson: Wrapped[str] = UNSET
    note: Wrapped[str] = UNSET
    branch_number: Wrapped[str] = UNSET
    cash_account: Wrapped[str] = UNSET
    dont_print: Wrapped[bool] = UNSET
    dont_email: Wrapped[bool] = UNSET
