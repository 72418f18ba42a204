"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PurchaseShippingDestinationType(OpenEnum):
    """PurchaseShippingDestinationType; values that are not listed here may come."""

    COMPANY_LOCATION = "CompanyLocation"
    CUSTOMER = "Customer"
    VENDOR = "Vendor"
    SITE = "Site"
