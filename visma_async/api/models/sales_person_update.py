"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import CustSalesPeopleUpdate


@attrs.define(kw_only=True, repr=False)
class SalesPersonUpdate(WriteModel):
    """SalesPersonUpdateDto, as the API takes it."""

    salesperson_id: Annotated[Wrapped[str], Name("salespersonID")] = UNSET
    name: Wrapped[str] = UNSET
    is_active: Wrapped[bool] = UNSET
    commission_pct: Wrapped[Decimal | int] = UNSET
    sales_sub: Wrapped[str] = UNSET
    customers: Plain[list[CustSalesPeopleUpdate]] = UNSET
