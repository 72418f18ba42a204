"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import in_period, when
from visma_async.wire.values import PeriodFormat

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.listing import Listing
    from visma_async.wire.values import Condition, Period

_LIST = Operation(
    id="GeneralLedgerTransactions_GetAll",
    method="GET",
    path="/v1/GeneralLedgerTransactions",
    paging=Paging.ITEM_METADATA,
)


class GeneralLedgerTransactionsResource(Resource):
    """General ledger transactions: ``/v1/GeneralLedgerTransactions``."""

    __slots__ = ()

    def list(
        self,
        *,
        branch: str | None = None,
        ledger: str,
        from_period: Period | str | None = None,
        to_period: Period | str | None = None,
        account: str | None = None,
        subaccount_id: str | None = None,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        include_unposted: bool | None = None,
        include_unreleased: bool | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        expand_account_info: bool | None = None,
        expand_branch_info: bool | None = None,
        include_transaction_balance: bool | None = None,
    ) -> Listing[models.GeneralLedgerTransactionDetails]:
        """Lists general ledger transactions.

        ``GET /v1/GeneralLedgerTransactions``

        Args:
            from_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYPP.
            to_period: A financial period such as `Period(2024, 5)`, or a text of the form YYYYPP.
            from_date: A date, or a datetime in the company's own time.
            to_date: A date, or a datetime in the company's own time.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            expand_account_info: Whether to send the account info along.
            expand_branch_info: Whether to send the branch info along.
        """
        return self._list(
            _LIST,
            models.GeneralLedgerTransactionDetails,
            query=(
                ("branch", branch),
                ("ledger", ledger),
                in_period("fromPeriod", from_period, PeriodFormat.YYYYPP),
                in_period("toPeriod", to_period, PeriodFormat.YYYYPP),
                ("account", account),
                ("subaccountId", subaccount_id),
                ("fromDate", from_date),
                ("toDate", to_date),
                ("includeUnposted", include_unposted),
                ("includeUnreleased", include_unreleased),
                when("lastModifiedDateTime", last_modified_date_time),
                ("expandAccountInfo", expand_account_info),
                ("expandBranchInfo", expand_branch_info),
                ("includeTransactionBalance", include_transaction_balance),
            ),
        )
