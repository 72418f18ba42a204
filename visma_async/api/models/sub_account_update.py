"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class SubAccountUpdate(WriteModel):
    """SubAccountUpdateDto, as the API takes it.

    Deprecated: `subaccount_id`.
    """

    subaccount_number: Wrapped[str]
    subaccount_id: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    active: Wrapped[bool] = UNSET
