"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderOrigin(ReadModel):
    """SalesOrderOriginDto, as the API answers it."""

    links: Annotated[dict[str, Any] | None, Name("_links")] = None
    order_type: str | None = None
    order_id: str | None = None
