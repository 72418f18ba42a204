"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import VatCategoryLine


@attrs.define(kw_only=True, repr=False)
class VatCategory(ReadModel):
    """VatCategoryDto, as the API answers it."""

    vat_category_id: str | None = None
    description: str | None = None
    active: bool | None = None
    exclude_listed_taxes: bool | None = None
    last_modified_date_time: dt.datetime | None = None
    vat_category_lines: list[VatCategoryLine] | None = None
