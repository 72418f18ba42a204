"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class VisibilityUpdate(WriteModel):
    """VisibilityUpdateDto, as the API takes it."""

    visible_in_gl: Wrapped[bool] = UNSET
    visible_in_ap: Wrapped[bool] = UNSET
    visible_in_ar: Wrapped[bool] = UNSET
    visible_in_so: Wrapped[bool] = UNSET
    visible_in_po: Wrapped[bool] = UNSET
    visible_in_ea: Wrapped[bool] = UNSET
    visible_in_ta: Wrapped[bool] = UNSET
    visible_in_in: Wrapped[bool] = UNSET
    visible_in_ca: Wrapped[bool] = UNSET
    visible_in_cr: Wrapped[bool] = UNSET
