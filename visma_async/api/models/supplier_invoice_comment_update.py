"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SupplierInvoiceCommentUpdate(WriteModel):
    """SupplierInvoiceCommentUpdateDto, as the API takes it."""

    user_email: Wrapped[str] = UNSET
    comment_text: Wrapped[str] = UNSET
    comment_date_time: Wrapped[dt.datetime] = UNSET
