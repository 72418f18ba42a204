"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class TaxCalculationMode(OpenEnum):
    """TaxCalculationMode; values that are not listed here may come."""

    TAX_SETTING = "TaxSetting"
    GROSS = "Gross"
    NET = "Net"
