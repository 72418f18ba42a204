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
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Period

_LIST = Operation(
    id="GeneralLedgerBalanceV2_GetGeneralLedgerBalances",
    method="GET",
    path="/v2/generalLedgerBalance",
    paging=Paging.ITEM_METADATA,
)


class GeneralLedgerBalanceResource(Resource):
    """General ledger balances: ``/v2/generalLedgerBalance``."""

    __slots__ = ()

    def list(
        self,
        *,
        period_id: Period | str | None = None,
        account: str | None = None,
        ledger: str | None = None,
        branch: str | None = None,
        balance_type: models.LedgerBalanceType | str | None = None,
        toggle_balance_signs: bool | None = None,
        last_modified_date_time: dt.date | None = None,
        exclude_ytd_account: bool | None = None,
    ) -> Listing[models.GeneralLedgerBalance]:
        """Lists general ledger balances.

        ``GET /v2/generalLedgerBalance``

        Args:
            period_id: A financial period such as `Period(2024, 5)`, or a text of the form YYYYMM.
            last_modified_date_time: A date, or a datetime in the company's own time.
        """
        return self._list(
            _LIST,
            models.GeneralLedgerBalance,
            query=(
                in_period("periodId", period_id, PeriodFormat.YYYYMM),
                ("account", account),
                ("ledger", ledger),
                ("branch", branch),
                ("balanceType", balance_type),
                ("toggleBalanceSigns", toggle_balance_signs),
                ("lastModifiedDateTime", last_modified_date_time),
                ("excludeYTDAccount", exclude_ytd_account),
            ),
        )
