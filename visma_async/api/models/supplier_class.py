"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import ClassAttribute


@attrs.define(kw_only=True, repr=False)
class SupplierClass(ReadModel):
    """SupplierClassDto, as the API answers it."""

    attributes: list[ClassAttribute] | None = None
    payment_method_id: str | None = None
    payment_method_description: str | None = None
    time_stamp: str | None = None
    id: str | None = None
    description: str | None = None
