"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from visma_async.wire.enums import OpenEnum


class CreditRule(OpenEnum):
    """CreditRule; values that are not listed here may come."""

    DISABLED = "Disabled"
    DAYS_PAST_DUE = "DaysPastDue"
    CREDIT_LIMIT = "CreditLimit"
    LIMIT_AND_DAYS_PAST_DUE = "LimitAndDaysPastDue"
