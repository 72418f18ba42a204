"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LotSerialIssueMethod(OpenEnum):
    """LotSerialIssueMethod; values that are not listed here may come."""

    FIFO = "FIFO"
    LIFO = "LIFO"
    SEQUENTIAL = "Sequential"
    EXPIRATION = "Expiration"
    USER_ENTERABLE = "UserEnterable"
