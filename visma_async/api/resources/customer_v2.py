"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    from visma_async.listing import Listing
    from visma_async.wire.values import Period

_LIST_BALANCES = Operation(
    id="CustomerV2_GetAllCustomerBalance",
    method="GET",
    path="/v2/customer/balance",
    paging=Paging.PARAMETERS_ONLY,
)


class CustomerV2Resource(Resource):
    """Customers, version 2: ``/v2/customer/balance``."""

    __slots__ = ()

    def list_balances(
        self,
        *,
        branch_number: str | None = None,
        customer: str | None = None,
        from_fin_period: Period | str,
        to_fin_period: Period | str,
    ) -> Listing[models.CustomerBalanceV2]:
        """Lists the balances of customers.

        ``GET /v2/customer/balance``

        This is the newer version of `customer.list_balances`.

        Args:
            from_fin_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
            to_fin_period: A financial period such as `Period(2024, 5)`, or a text of the form
                YYYYPP.
        """
        return self._list(
            _LIST_BALANCES,
            models.CustomerBalanceV2,
            query=(
                ("branchNumber", branch_number),
                ("customer", customer),
                in_period("fromFinPeriod", from_fin_period, PeriodFormat.YYYYPP),
                in_period("toFinPeriod", to_fin_period, PeriodFormat.YYYYPP),
            ),
        )
