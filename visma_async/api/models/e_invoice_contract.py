"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import Annotated

import attrs

from visma_async.wire.model import Name, ReadModel


@attrs.define(kw_only=True, repr=False)
class EInvoiceContract(ReadModel):
    """EInvoiceContractDto, as the API answers it."""

    f_invoice_contract_id: Annotated[str | None, Name("fInvoiceContractID")] = None
    f_invoice_intermediator_id: Annotated[str | None, Name("fInvoiceIntermediatorID")] = None
