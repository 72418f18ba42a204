"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import Metadata


@attrs.define(kw_only=True, repr=False)
class CustSalesPersons(ReadModel):
    """CustSalesPersonsDto, as the API answers it."""

    sale_person_id: Annotated[str | None, Name("salePersonID")] = None
    name: str | None = None
    location_id: Annotated[str | None, Name("locationID")] = None
    location_name: str | None = None
    commision_pct: Decimal | None = None
    is_default: bool | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
