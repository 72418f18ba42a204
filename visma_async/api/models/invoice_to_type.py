"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class InvoiceToType(OpenEnum):
    """InvoiceToType; values that are not listed here may come."""

    PARENT_ACCOUNT = "ParentAccount"
    CUSTOMER_ACCOUNT = "CustomerAccount"
    SPECIFIC_ACCOUNT = "SpecificAccount"
