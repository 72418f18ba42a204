"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class VatType(OpenEnum):
    """VatType; values that are not listed here may come."""

    SALES = "Sales"
    USE = "Use"
    VAT = "Vat"
    WITHHOLDING = "Withholding"
    EXEMPT_VAT = "ExemptVat"
    STATISTICAL_VAT = "StatisticalVat"
    DIRECT_VAT = "DirectVat"
    PENDING_VAT = "PendingVat"
    REVERSE_VAT = "ReverseVat"
