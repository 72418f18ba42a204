"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountType


@attrs.define(kw_only=True, repr=False)
class AccountNumber(ReadModel):
    """AccountNumberDto, as the API answers it."""

    type: AccountType | None = None
    external_code1: str | None = None
    external_code2: str | None = None
    active: bool | None = None
    number: str | None = None
    description: str | None = None
