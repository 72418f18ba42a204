"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesCategory(ReadModel):
    """SalesCategoryDto, as the API answers it."""

    category_id: Annotated[int | None, Name("categoryID")] = None
    description: str | None = None
    parent_id: Annotated[int | None, Name("parentID")] = None
    sort_order: int | None = None
    sub_categories: list[SalesCategory] | None = None
