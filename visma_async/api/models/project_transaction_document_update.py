"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from visma_async.wire.model import Plain, Wrapped, WriteModel
from visma_async.wire.values import UNSET

if TYPE_CHECKING:
    from visma_async.api.models import (
        DocumentReleaseStatus,
        LedgerModule,
        ProjectTransactionLineUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class ProjectTransactionDocumentUpdate(WriteModel):
    """ProjectTransactionDocumentUpdateDto, as the API takes it."""

    ref_nbr: Wrapped[str] = UNSET
    description: Wrapped[str] = UNSET
    status: Wrapped[DocumentReleaseStatus | str] = UNSET
    module: Wrapped[LedgerModule | str] = UNSET
    lines: Plain[list[ProjectTransactionLineUpdate]] = UNSET
    note: Wrapped[str] = UNSET
