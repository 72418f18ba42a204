"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import AccountType, ExternalCodeNumberDescription


@attrs.define(kw_only=True, repr=False)
class AccountNumberDescription(ReadModel):
    """AccountNumberDescriptionDto, as the API answers it.

    Deprecated: `external_code1`, `external_code2`.
    """

    type: AccountType | None = None
    external_code1: str | None = None
    external_code2: str | None = None
    external_code1_info: ExternalCodeNumberDescription | None = None
    external_code2_info: ExternalCodeNumberDescription | None = None
    gl_consol_account_cd: Annotated[str | None, Name("glConsolAccountCD")] = None
    number: str | None = None
    description: str | None = None
