"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import Operation, Paging
from visma_async.wire.query import when

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Vat_GetAllVats", method="GET", path="/v1/vat", paging=Paging.NONE, key="vatId"
)
_GET = Operation(id="Vat_GetVatByvatId", method="GET", path="/v1/vat/{vatId}")
_UPDATE_LINE_NOTE = Operation(
    id="Vat_PutVatLineNoteByvendorCdtaxPeriodIdrevisionIdlineNumber",
    method="PUT",
    path="/v1/vat/{vendorCd}/{taxPeriodId}/{revisionId}/{lineNumber}",
)
_UPDATE_NOTE = Operation(
    id="Vat_PutVatHeaderNoteByvendorCdtaxPeriodIdrevisionId",
    method="PUT",
    path="/v1/vat/{vendorCd}/{taxPeriodId}/{revisionId}",
)


class VatResource(Resource):
    """VAT codes: ``/v1/vat``."""

    __slots__ = ()

    def list(
        self, *, last_modified_date_time: Condition[dt.date] | None = None
    ) -> Listing[models.VatInformation]:
        """Lists VAT codes.

        ``GET /v1/vat``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
        """
        return self._list(
            _LIST,
            models.VatInformation,
            query=(when("lastModifiedDateTime", last_modified_date_time),),
        )

    def get(self, vat_id: str) -> Call[models.VatInformation]:
        """Reads a VAT code.

        ``GET /v1/vat/{vatId}``
        """
        return self._call(_GET, models.VatInformation, keys=(vat_id,))

    def update_line_note(
        self,
        vendor_cd: str,
        tax_period_id: str,
        revision_id: int,
        line_number: int,
        note: models.UpdateNote,
    ) -> Call[dict[str, Any]]:
        """Changes the note of a line of a VAT return.

        ``PUT /v1/vat/{vendorCd}/{taxPeriodId}/{revisionId}/{lineNumber}``
        """
        return self._call(
            _UPDATE_LINE_NOTE,
            dict[str, Any],
            keys=(
                vendor_cd,
                tax_period_id,
                revision_id,
                line_number,
            ),
            body=note,
        )

    def update_note(
        self, vendor_cd: str, tax_period_id: str, revision_id: int, note: models.UpdateNote
    ) -> Call[dict[str, Any]]:
        """Changes the note of a VAT return.

        ``PUT /v1/vat/{vendorCd}/{taxPeriodId}/{revisionId}``
        """
        return self._call(
            _UPDATE_NOTE,
            dict[str, Any],
            keys=(
                vendor_cd,
                tax_period_id,
                revision_id,
            ),
            body=note,
        )
