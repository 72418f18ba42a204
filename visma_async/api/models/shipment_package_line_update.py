"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class ShipmentPackageLineUpdate(WriteModel):
    """ShipmentPackageLineUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    line_number: Wrapped[int] = UNSET
    confirmed: Wrapped[bool] = UNSET
    box_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    weight: Wrapped[Decimal | int] = UNSET
    volume: Wrapped[Decimal | int] = UNSET
    declared_value: Wrapped[Decimal | int] = UNSET
    cod_amount: Wrapped[Decimal | int] = UNSET
    tracking_number: Wrapped[str] = UNSET
    custom_ref_nbr1: Wrapped[str] = UNSET
    custom_ref_nbr2: Wrapped[str] = UNSET
