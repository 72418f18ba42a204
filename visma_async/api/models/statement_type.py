"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class StatementType(OpenEnum):
    """StatementType; values that are not listed here may come."""

    OPEN_ITEM = "OpenItem"
    BALANCE_BROUGHT_FORWARD = "BalanceBroughtForward"
