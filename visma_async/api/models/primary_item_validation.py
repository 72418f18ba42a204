"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class PrimaryItemValidation(OpenEnum):
    """PrimaryItemValidation; values that are not listed here may come."""

    PRIMARY_NOTHING = "PrimaryNothing"
    PRIMARY_ITEM_WARNING = "PrimaryItemWarning"
    PRIMARY_ITEM_ERROR = "PrimaryItemError"
    PRIMARY_ITEM_CLASS_WARNING = "PrimaryItemClassWarning"
    PRIMARY_ITEM_CLASS_ERROR = "PrimaryItemClassError"
