"""Generated from salesorder.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class Contact(ReadModel):
    """ContactDto, as the API answers it."""

    id: int | None = None
    overrides_default: bool | None = None
    name: str | None = None
    attention: str | None = None
    email: str | None = None
    phone1: str | None = None
    phone2: str | None = None
    fax: str | None = None
