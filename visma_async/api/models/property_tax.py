"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class PropertyTax(ReadModel):
    """PropertyTaxDto, as the API answers it."""

    property_tax_id: Annotated[str | None, Name("propertyTaxID")] = None
    description: str | None = None
