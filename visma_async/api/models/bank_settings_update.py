"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import attrs

from visma_async.wire.model import Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class BankSettingsUpdate(WriteModel):
    """BankSettingsUpdateDto, as the API takes it."""

    bank_name: Wrapped[str] = UNSET
    bank_address1: Wrapped[str] = UNSET
    bank_address2: Wrapped[str] = UNSET
    bank_address3: Wrapped[str] = UNSET
    bank_country: Wrapped[str] = UNSET
    iban: Wrapped[str] = UNSET
    bban: Wrapped[str] = UNSET
    bba_n2: Wrapped[str] = UNSET
    bba_n3: Wrapped[str] = UNSET
    bic: Wrapped[str] = UNSET
    creditor_id: Wrapped[str] = UNSET
