"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class PeppolSchemeUpdate(WriteModel):
    """PeppolSchemeUpdateDto, as the API takes it."""

    endpoint: Wrapped[str] = UNSET
    party_identification: Wrapped[str] = UNSET
    party_legal: Wrapped[str] = UNSET
