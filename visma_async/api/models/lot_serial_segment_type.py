"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class LotSerialSegmentType(OpenEnum):
    """LotSerialSegmentType; values that are not listed here may come."""

    NUMERIC_VAL = "NumericVal"
    FIXED_CONST = "FixedConst"
    DATE_CONST = "DateConst"
    DAY_CONST = "DayConst"
    MONTH_CONST = "MonthConst"
    MONTH_LONG_CONST = "MonthLongConst"
    YEAR_CONST = "YearConst"
    YEAR_LONG_CONST = "YearLongConst"
