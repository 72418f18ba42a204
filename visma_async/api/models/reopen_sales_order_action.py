"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, WriteModel

if TYPE_CHECKING:
    from visma_async.api.models import SalesOrderUpdate


@attrs.define(kw_only=True, repr=False)
class ReopenSalesOrderAction(WriteModel):
    """ReopenSalesOrderActionDto, as the API takes it."""

    sale_order_update_dto: Plain[SalesOrderUpdate]
