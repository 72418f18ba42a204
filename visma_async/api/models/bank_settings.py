"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class BankSettings(ReadModel):
    """BankSettingsDto, as the API answers it."""

    bank_name: str | None = None
    bank_address1: str | None = None
    bank_address2: str | None = None
    bank_address3: str | None = None
    bank_country: str | None = None
    iban: str | None = None
    bban: str | None = None
    bba_n2: str | None = None
    bba_n3: str | None = None
    bic: str | None = None
    creditor_id: str | None = None
