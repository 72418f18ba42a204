"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class ContractDetailInvoiceType(OpenEnum):
    """ContractDetailInvoiceType; values that are not listed here may come."""

    NONE = "None"
    PREPAID = "Prepaid"
    POSTPAID = "Postpaid"
