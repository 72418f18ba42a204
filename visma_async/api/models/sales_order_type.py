"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import (
        Metadata,
        SalesOrderBehavior,
        SalesOrderCustomerDocumentType,
        SalesOrderOperation,
    )


@attrs.define(kw_only=True, repr=False)
class SalesOrderType(ReadModel):
    """SalesOrderTypeDto, as the API answers it."""

    order_type: str | None = None
    active: bool | None = None
    description: str | None = None
    behavior: SalesOrderBehavior | None = None
    default_operation: SalesOrderOperation | None = None
    customer_document_type: SalesOrderCustomerDocumentType | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
