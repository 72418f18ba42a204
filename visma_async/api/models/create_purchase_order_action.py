"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class CreatePurchaseOrderAction(WriteModel):
    """CreatePurchaseOrderActionDto, as the API takes it."""

    order_type: Plain[str]
    prefer_supplier_from_so_line: Annotated[Plain[bool], Name("preferSupplierFromSOLine")] = UNSET
