"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class AttributeLineUpdate(WriteModel):
    """AttributeLineUpdateDto, as the API takes it."""

    attribute_id: Wrapped[str] = UNSET
    attribute_value: Wrapped[str] = UNSET
