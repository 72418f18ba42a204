"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="CreditTerm_GetCreditTerms",
    method="GET",
    path="/v1/creditTerm",
    paging=Paging.PAGE_OBJECT,
    key="termsId",
)


class CreditTermResource(Resource):
    """Credit terms: ``/v1/creditTerm``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        terms_id: str | None = None,
    ) -> Listing[models.CreditTerm]:
        """Lists credit terms.

        ``GET /v1/creditTerm``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.CreditTerm,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("termsId", terms_id),
            ),
        )
