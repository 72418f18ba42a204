"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from typing import TYPE_CHECKING

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from visma_async.call import Call

_GET = Operation(
    id="SupplierAccount_GetBysupplierId", method="GET", path="/v1/supplieraccount/{supplierId}"
)


class SupplierAccountResource(Resource):
    """Supplier accounts: ``/v1/supplieraccount/{supplierId}``."""

    __slots__ = ()

    def get(
        self,
        supplier_id: str,
        *,
        supplier_item_id: Sequence[str] | None = None,
        vat_registration_id: str | None = None,
        lines_non_taxable: bool | None = None,
    ) -> Call[models.SupplierAccounts]:
        """Reads a supplier account.

        ``GET /v1/supplieraccount/{supplierId}``

        Args:
            supplier_item_id: One or more.
        """
        return self._call(
            _GET,
            models.SupplierAccounts,
            keys=(supplier_id,),
            query=(
                ("supplierItemId", supplier_item_id),
                ("vatRegistrationId", vat_registration_id),
                ("linesNonTaxable", lines_non_taxable),
            ),
        )
