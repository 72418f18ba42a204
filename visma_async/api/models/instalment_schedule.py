"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class InstalmentSchedule(ReadModel):
    """InstalmentSchedule, as the API answers it."""

    days: int | None = None
    percent: Decimal | None = None
