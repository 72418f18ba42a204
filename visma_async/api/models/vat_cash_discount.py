"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class VatCashDiscount(OpenEnum):
    """VatCashDiscount; values that are not listed here may come."""

    TO_TAXABLE_AMOUNT = "ToTaxableAmount"
    TO_PROMT_PAYMENT = "ToPromtPayment"
    TO_TAX_AMOUNT = "ToTaxAmount"
    ADJUST_TAX = "AdjustTax"
    NO_ADJUST = "NoAdjust"
