"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class PackageDetailLine(ReadModel):
    """PackageDetailLineDto, as the API answers it."""

    line_number: int | None = None
    confirmed: bool | None = None
    box_id: str | None = None
    type: str | None = None
    description: str | None = None
    weight: Decimal | None = None
    uom: str | None = None
    volume: Decimal | None = None
    volume_uom: Annotated[str | None, Name("volumeUOM")] = None
    declared_value: Decimal | None = None
    co_d_amount: Decimal | None = None
    tracking_number: str | None = None
    custom_ref_nbr1: str | None = None
    custom_ref_nbr2: str | None = None
