"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import LineOperation


@attrs.define(kw_only=True, repr=False)
class CustSalesPeopleUpdate(WriteModel):
    """CustSalesPeopleUpdateDto, as the API takes it."""

    operation: Plain[LineOperation | str] = UNSET
    customer_id: Annotated[Wrapped[str], Name("customerID")] = UNSET
    location_id: Annotated[Wrapped[str], Name("locationID")] = UNSET
    commission_pct: Wrapped[Decimal | int] = UNSET
