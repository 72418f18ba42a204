"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        AccountType,
        ExternalCodeNumberDescription,
        Metadata,
        TaxNumberDescription,
    )
    from visma_async.api.models import AccountUpdate as AccountUpdate


@attrs.define(kw_only=True, repr=False)
class Account(Editable["AccountUpdate"]):
    """AccountDto, as the API answers it."""

    account_id: Annotated[int | None, Name("accountID")] = None
    account_cd: Annotated[str | None, Name("accountCD")] = None
    account_group_cd: Annotated[str | None, Name("accountGroupCD")] = None
    account_class: str | None = None
    type: AccountType | None = None
    active: bool | None = None
    description: str | None = None
    account_class_description: str | None = None
    use_default_sub: bool | None = None
    post_option: str | None = None
    currency: str | None = None
    tax_category: str | None = None
    cash_account: bool | None = None
    public_code1: str | None = None
    last_modified_date_time: dt.datetime | None = None
    external_code1_info: ExternalCodeNumberDescription | None = None
    external_code2_info: ExternalCodeNumberDescription | None = None
    analisys_code_info: TaxNumberDescription | None = None
    control_account_module: str | None = None
    allow_manual_entry: bool | None = None
    time_stamp: str | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
