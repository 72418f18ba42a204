"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CustomerUpdateAnswer(OpenEnum):
    """CustomerUpdateAnswer; values that are not listed here may come."""

    SELECTED_CUSTOMER = "SelectedCustomer"
    ALL_LINES = "AllLines"
    NOTHING = "Nothing"
