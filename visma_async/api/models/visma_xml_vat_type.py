"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class VismaXmlVatType(OpenEnum):
    """VismaXmlVatType; values that are not listed here may come."""

    VAT_TYPE_HIGH = "VatTypeHigh"
    VAT_TYPE_MEDIUM = "VatTypeMedium"
    VAT_TYPE_LOW = "VatTypeLow"
    VAT_TYPE_ZERO = "VatTypeZero"
    VAT_TYPE_EXEMPT = "VatTypeExempt"
