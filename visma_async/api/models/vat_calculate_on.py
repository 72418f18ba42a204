"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class VatCalculateOn(OpenEnum):
    """VatCalculateOn; values that are not listed here may come."""

    EXTRACT_FROM_ITEM_AMOUNT = "ExtractFromItemAmount"
    ITEM_AMOUNT = "ItemAmount"
    ITEM_TAX_AMOUNT = "ItemTaxAmount"
    DOCUMENT_AMOUNT = "DocumentAmount"
    DOCUMEN_TAX_AMOUNT = "DocumenTaxAmount"
