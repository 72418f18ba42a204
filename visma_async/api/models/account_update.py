"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import AccountType


@attrs.define(kw_only=True, repr=False)
class AccountUpdate(WriteModel):
    """AccountUpdateDto, as the API takes it."""

    account_cd: Annotated[Wrapped[str], Name("accountCD")] = UNSET
    active: Wrapped[bool] = UNSET
    account_class: Wrapped[str] = UNSET
    analysis_code: Wrapped[str] = UNSET
    currency: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    extenal_code1: Wrapped[str] = UNSET
    external_code2: Wrapped[str] = UNSET
    account_group_cd: Annotated[Wrapped[str], Name("accountGroupCD")] = UNSET
    post_option: Wrapped[str] = UNSET
    public_code1: Wrapped[str] = UNSET
    type: Wrapped[AccountType | str] = UNSET
    use_default_sub: Wrapped[bool] = UNSET
    tax_category: Wrapped[str] = UNSET
