"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, Wrapped, WriteModel
from visma_async.wire.values import UNSET


@attrs.define(kw_only=True, repr=False)
class EInvoiceContractUpdate(WriteModel):
    """EInvoiceContractUpdateDto, as the API takes it."""

    f_invoice_contract_id: Annotated[Wrapped[str], Name("fInvoiceContractID")] = UNSET
    f_invoice_intermediator_id: Annotated[Wrapped[str], Name("fInvoiceIntermediatorID")] = UNSET
