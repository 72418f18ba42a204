"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Intrastat(ReadModel):
    """IntrastatDto, as the API answers it."""

    c_n8: str | None = None
    country_of_origin: str | None = None
    supplementary_measure_unit: str | None = None
