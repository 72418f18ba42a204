"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: PLC0414
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import attrs

from visma_async.wire.model import Editable, Name

if TYPE_CHECKING:
    from visma_async.api.models import (
        DocumentReleaseStatus,
        LedgerModule,
        Metadata,
        ProjectTransactionLine,
        ProjectTransactionOriginType,
    )
    from visma_async.api.models import (
        ProjectTransactionDocumentUpdate as ProjectTransactionDocumentUpdate,
    )


@attrs.define(kw_only=True, repr=False)
class ProjectTransactionDocument(Editable["ProjectTransactionDocumentUpdate"]):
    """ProjectTransactionDocumentDto, as the API answers it."""

    ref_nbr: str | None = None
    description: str | None = None
    orig_doc_nbr: str | None = None
    status: DocumentReleaseStatus | None = None
    module: LedgerModule | None = None
    orig_doc_type: ProjectTransactionOriginType | None = None
    note: str | None = None
    time_stamp: str | None = None
    lines: list[ProjectTransactionLine] | None = None
    error_info: str | None = None
    _metadata: Annotated[Metadata | None, Name("metadata")] = attrs.field(
        default=None, eq=False, init=False
    )
