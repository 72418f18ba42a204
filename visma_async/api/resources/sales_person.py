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
    from decimal import Decimal
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="SalesPerson_GetSalespersons",
    method="GET",
    path="/v1/salesperson",
    paging=Paging.PAGE_OBJECT,
    key="salespersonID",
)
_GET = Operation(
    id="SalesPerson_GetSalespersonBysalespersonCd",
    method="GET",
    path="/v1/salesperson/{salespersonCd}",
)
_CREATE = Operation(id="SalesPerson_CreateSalesperson", method="POST", path="/v1/salesperson")
_UPDATE = Operation(
    id="SalesPerson_UpdateSalespersonBysalespersonCd",
    method="PUT",
    path="/v1/salesperson/{salespersonCd}",
)


class SalesPersonResource(Resource):
    """Sales persons: ``/v1/salesperson``."""

    __slots__ = ()

    def list(
        self,
        *,
        salesperson_cd: str | None = None,
        name: str | None = None,
        is_active: bool | None = None,
        commission_pct: Decimal | int | None = None,
        sales_sub: str | None = None,
        greater_than_value: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
    ) -> Listing[models.SalesPerson]:
        """Lists sales persons.

        ``GET /v1/salesperson``

        The newer version is `sales_person_v2.list`.

        Args:
            name: A part of the name.
            greater_than_value: From this key on. Which key that is differs between resources; it is
                no way to page.
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.SalesPerson,
            query=(
                ("salespersonCD", salesperson_cd),
                ("name", name),
                ("isActive", is_active),
                ("commissionPct", commission_pct),
                ("salesSub", sales_sub),
                ("greaterThanValue", greater_than_value),
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
            ),
        )

    def get(self, salesperson_cd: str) -> Call[models.SalesPerson]:
        """Reads a sales person.

        ``GET /v1/salesperson/{salespersonCd}``

        The newer version is `sales_person_v2.get`.
        """
        return self._call(_GET, models.SalesPerson, keys=(salesperson_cd,))

    def create(self, sales_person: models.SalesPersonUpdate) -> Call[Created[models.SalesPerson]]:
        """Creates a sales person.

        ``POST /v1/salesperson``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.SalesPerson,
            reads=("/v1/salesperson/{salespersonCd}",),
            body=sales_person,
        )

    def update(self, salesperson_cd: str, sales_person: models.SalesPersonUpdate) -> Call[None]:
        """Changes a sales person: only the fields that are set.

        ``PUT /v1/salesperson/{salespersonCd}``
        """
        return self._call(_UPDATE, None, keys=(salesperson_cd,), body=sales_person)

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
