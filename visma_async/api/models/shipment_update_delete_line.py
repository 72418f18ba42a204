"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel


@attrs.define(kw_only=True, repr=False)
class ShipmentUpdateDeleteLine(WriteModel):
    """ShipmentUpdateDeleteLineDto, as the API takes it."""

    delete_so_line: Annotated[Wrapped[bool], Name("deleteSOLine")]
