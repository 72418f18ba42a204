"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Plain, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class NewSalesOrderContact(WriteModel):
    """NewSalesOrderContactDto, as the API takes it."""

    name: Plain[str] = UNSET
    attention: Plain[str] = UNSET
    phone1: Plain[str] = UNSET
    email: Plain[str] = UNSET
