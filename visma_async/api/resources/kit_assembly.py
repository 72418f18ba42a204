"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: A002, D417
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt
    from typing import NoReturn

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="KitAssembly_GetKitAssemblies",
    method="GET",
    path="/v1/kitassembly",
    paging=Paging.PAGE_OBJECT,
)
_GET = Operation(
    id="KitAssembly_GetKitAssemblyBytyperefNo", method="GET", path="/v1/kitassembly/{type}/{refNo}"
)
_CREATE = Operation(id="KitAssembly_Post", method="POST", path="/v1/kitassembly")
_UPDATE = Operation(
    id="KitAssembly_PutBytyperefNo", method="PUT", path="/v1/kitassembly/{type}/{refNo}"
)
_DELETE = Operation(
    id="KitAssembly_DeleteBytyperefNo", method="DELETE", path="/v1/kitassembly/{type}/{refNo}"
)
_RELEASE = Operation(
    id="KitAssembly_ReleaseKitAssemblyBytyperefNo",
    method="POST",
    path="/v1/kitassembly/{type}/{refNo}/action/release",
)


class KitAssemblyResource(Resource):
    """Kit assemblies: ``/v1/kitassembly``."""

    __slots__ = ()

    def list(
        self,
        *,
        last_modified_date_time: Condition[dt.date] | None = None,
        created_date_time: Condition[dt.date] | None = None,
        type: str | None = None,
        ref_no: str | None = None,
        status: models.KitAssemblyStatusFilter | str | None = None,
        expand_stock_components: bool | None = None,
        expand_non_stock_components: bool | None = None,
        expand_kit_allocations: bool | None = None,
    ) -> Listing[models.KitAssembly]:
        """Lists kit assemblies.

        ``GET /v1/kitassembly``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            created_date_time: A date or datetime to compare with: `since(...)` (>=), `after(...)`
                (>), `until(...)` (<=) or `before(...)` (<).
            expand_stock_components: Whether to send the stock components along.
            expand_non_stock_components: Whether to send the non stock components along.
            expand_kit_allocations: Whether to send the kit allocations along.
        """
        return self._list(
            _LIST,
            models.KitAssembly,
            query=(
                when("lastModifiedDateTime", last_modified_date_time),
                when("createdDateTime", created_date_time),
                ("type", type),
                ("refNo", ref_no),
                ("status", status),
                ("expandStockComponents", expand_stock_components),
                ("expandNonStockComponents", expand_non_stock_components),
                ("expandKitAllocations", expand_kit_allocations),
            ),
        )

    def get(self, type: str, ref_no: str) -> Call[models.KitAssembly]:
        """Reads a kit assembly.

        ``GET /v1/kitassembly/{type}/{refNo}``
        """
        return self._call(
            _GET,
            models.KitAssembly,
            keys=(
                type,
                ref_no,
            ),
        )

    def create(self, kit_assembly: models.KitAssemblyInsert) -> Call[Created[models.KitAssembly]]:
        """Creates a kit assembly.

        ``POST /v1/kitassembly``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE,
            models.KitAssembly,
            reads=("/v1/kitassembly/{type}/{refNo}",),
            body=kit_assembly,
        )

    def update(self, type: str, ref_no: str, kit_assembly: models.KitAssemblyUpdate) -> Call[None]:
        """Changes a kit assembly: only the fields that are set.

        ``PUT /v1/kitassembly/{type}/{refNo}``
        """
        return self._call(
            _UPDATE,
            None,
            keys=(
                type,
                ref_no,
            ),
            body=kit_assembly,
        )

    def delete(self, type: str, ref_no: str) -> Call[None]:
        """Deletes a kit assembly.

        ``DELETE /v1/kitassembly/{type}/{refNo}``
        """
        return self._call(
            _DELETE,
            None,
            keys=(
                type,
                ref_no,
            ),
        )

    def release(self, type: str, ref_no: str) -> Call[dict[str, Any]]:
        """Releases a kit assembly.

        ``POST /v1/kitassembly/{type}/{refNo}/action/release``
        """
        return self._call(
            _RELEASE,
            dict[str, Any],
            keys=(
                type,
                ref_no,
            ),
        )

    def edit(self, *_: object, **__: object) -> NoReturn:
        """Raises: it cannot be done safely, since the API checks no version (If-Match) here.

        `get` and `update` remain; the last one who writes wins.
        """
        self._refuse_edit(_UPDATE)
