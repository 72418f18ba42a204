"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SalesOrderPrintUpdate(WriteModel):
    """SalesOrderPrintUpdateDto, as the API takes it."""

    description_on_invoice: Plain[bool] = UNSET
    note_on_internal_documents: Plain[bool] = UNSET
    note_on_external_documents: Plain[bool] = UNSET
