"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class VatEuReportCode(OpenEnum):
    """VatEuReportCode; values that are not listed here may come."""

    SALES_OF_GOODS = "SalesOfGoods"
    TRIANGULATION = "Triangulation"
    SALES_OF_SERVICE = "SalesOfService"
