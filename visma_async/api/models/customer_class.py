"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ClassAttribute


@attrs.define(kw_only=True, repr=False)
class CustomerClass(ReadModel):
    """CustomerClassDto, as the API answers it."""

    id: str | None = None
    description: str | None = None
    tax_zone_id: str | None = None
    required_taxzone_id: bool | None = None
    payment_method_id: str | None = None
    attributes: list[ClassAttribute] | None = None
