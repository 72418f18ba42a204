"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Period

_LIST = Operation(
    id="FinancialPeriod_GetAll", method="GET", path="/v1/financialPeriod", paging=Paging.NONE
)
_GET = Operation(
    id="FinancialPeriod_GetByfinancialPeriodId",
    method="GET",
    path="/v1/financialPeriod/{financialPeriodId}",
)


class FinancialPeriodResource(Resource):
    """Financial periods: ``/v1/financialPeriod``."""

    __slots__ = ()

    def list(
        self, *, greater_than_value: Period | str | None = None
    ) -> Listing[models.FinancialPeriod]:
        """Lists financial periods.

        ``GET /v1/financialPeriod``

        Args:
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
        """
        return self._list(
            _LIST,
            models.FinancialPeriod,
            query=(in_period("greaterThanValue", greater_than_value, PeriodFormat.YYYYPP),),
        )

    def get(self, financial_period_id: str) -> Call[models.FinancialPeriod]:
        """Reads a financial period.

        ``GET /v1/financialPeriod/{financialPeriodId}``
        """
        return self._call(_GET, models.FinancialPeriod, keys=(financial_period_id,))
