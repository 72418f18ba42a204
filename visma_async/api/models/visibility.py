"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Visibility(ReadModel):
    """VisibilityDto, as the API answers it."""

    visible_in_gl: bool | None = None
    visible_in_ap: bool | None = None
    visible_in_ar: bool | None = None
    visible_in_so: bool | None = None
    visible_in_po: bool | None = None
    visible_in_ea: bool | None = None
    visible_in_ta: bool | None = None
    visible_in_in: bool | None = None
    visible_in_ca: bool | None = None
    visible_in_cr: bool | None = None
