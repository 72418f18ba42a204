"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CashTaxType(OpenEnum):
    """CashTaxType; values that are not listed here may come."""

    SALES = "Sales"
    USE = "Use"
    VAT = "Vat"
    WITHHOLDING = "Withholding"
