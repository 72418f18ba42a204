"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import NumberingSequence


@attrs.define(kw_only=True, repr=False)
class Numbering(ReadModel):
    """NumberingDto, as the API answers it."""

    numbering_id: str | None = None
    description: str | None = None
    manual_numbering: bool | None = None
    new_number_symbol: str | None = None
    sequence: list[NumberingSequence] | None = None
