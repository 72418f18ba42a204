"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class CustomerDocumentContact(ReadModel):
    """CustomerDocumentContactDto, as the API answers it."""

    contact_id: int | None = None
    business_name: str | None = None
    attention: str | None = None
    email: str | None = None
    phone1: str | None = None
    override_contact: bool | None = None
