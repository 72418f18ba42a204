"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class SalesOrderPrint(ReadModel):
    """SalesOrderPrintDto, as the API answers it."""

    description_on_invoice: bool | None = None
    note_on_internal_documents: bool | None = None
    note_on_external_documents: bool | None = None
