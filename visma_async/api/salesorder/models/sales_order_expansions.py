"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class SalesOrderExpansions(OpenEnum):
    """SalesOrderExpansions; values that are not listed here may come."""

    NONE = "None"
    BILLING = "Billing"
    PAYMENT = "Payment"
    FINANCIAL_INFORMATION = "FinancialInformation"
    SHIPPING = "Shipping"
    CUSTOMER = "Customer"
    OWNER = "Owner"
    ORIGIN = "Origin"
    NOTE = "Note"
    FREIGHT = "Freight"
    ATTACHMENTS = "Attachments"
    CUSTOM_FIELDS = "CustomFields"
    ALL = "All"
