"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class AttributeControlType(OpenEnum):
    """AttributeControlType; values that are not listed here may come."""

    TEXT = "Text"
    COMBO = "Combo"
    MULTI_SELECT_COMBO = "MultiSelectCombo"
    LOOKUP = "Lookup"
    CHECKBOX = "Checkbox"
    DATETIME = "Datetime"
