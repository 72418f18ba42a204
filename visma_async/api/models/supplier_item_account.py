"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Name, ReadModel

if TYPE_CHECKING:
    from visma_async.api.models import SubAccount


@attrs.define(kw_only=True, repr=False)
class SupplierItemAccount(ReadModel):
    """SupplierItemAccountDto, as the API answers it."""

    supplier_item_id: str | None = None
    item_id: str | None = None
    account_id: Annotated[str | None, Name("accountID")] = None
    subaccount: SubAccount | None = None
