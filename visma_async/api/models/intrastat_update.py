"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class IntrastatUpdate(WriteModel):
    """IntrastatUpdateDto, as the API takes it."""

    c_n8: Wrapped[str] = UNSET
    country_of_origin: Wrapped[str] = UNSET
    supplementary_measure_unit: Wrapped[str] = UNSET
