"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.created import Created
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any

    from visma_async.call import Call
    from visma_async.listing import Listing

_LIST = Operation(
    id="CurrencyRate_GetAll", method="GET", path="/v2/currencyrate", paging=Paging.NONE
)
_CREATE = Operation(id="CurrencyRate_PostCurrencyRate", method="POST", path="/v2/currencyrate")
_UPDATE = Operation(
    id="CurrencyRate_PutCurrencyRateBycurrencyRateId",
    method="PUT",
    path="/v2/currencyrate/{currencyRateId}",
    if_match=IfMatch.DIRECT,
)


class CurrencyRateResource(Resource):
    """Currency rates: ``/v2/currencyrate``."""

    __slots__ = ()

    def list(
        self,
        *,
        from_date: dt.date | None = None,
        to_date: dt.date | None = None,
        from_currency: str | None = None,
        to_currency: str | None = None,
        rate_type: str | None = None,
    ) -> Listing[models.CurrencyRate]:
        """Lists currency rates.

        ``GET /v2/currencyrate``

        Args:
            from_date: A date, or a datetime in the company's own time.
            to_date: A date, or a datetime in the company's own time.
        """
        return self._list(
            _LIST,
            models.CurrencyRate,
            query=(
                ("fromDate", from_date),
                ("toDate", to_date),
                ("fromCurrency", from_currency),
                ("toCurrency", to_currency),
                ("rateType", rate_type),
            ),
        )

    def create(self, currency_rate: models.CreateCurrencyRate) -> Call[Created[Any]]:
        """Creates a currency rate.

        ``POST /v2/currencyrate``

        Tells where the new record is; the record itself is not sent back.
        """
        return self._call(_CREATE, Created, body=currency_rate)

    def update(
        self,
        currency_rate_id: int,
        currency_rate: models.UpdateCurrencyRate,
        *,
        if_match: str | None = None,
    ) -> Call[None]:
        """Changes a currency rate: only the fields that are set.

        ``PUT /v2/currencyrate/{currencyRateId}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(
            _UPDATE, None, keys=(currency_rate_id,), body=currency_rate, if_match=if_match
        )
