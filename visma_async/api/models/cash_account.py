"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountNumberTypeDescription, EntryType, SubAccount


@attrs.define(kw_only=True, repr=False)
class CashAccount(ReadModel):
    """CashAccountDto, as the API answers it."""

    last_modified_date_time: dt.datetime | None = None
    entry_types: list[EntryType] | None = None
    currency: str | None = None
    account: AccountNumberTypeDescription | None = None
    subaccount: SubAccount | None = None
    number: str | None = None
    description: str | None = None
