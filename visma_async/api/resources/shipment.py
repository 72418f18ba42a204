"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

# ruff: noqa: D417
from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from visma_async.api import models
from visma_async.resource import Resource
from visma_async.wire.operation import IfMatch, Operation, Paging
from visma_async.wire.query import when, whole

if TYPE_CHECKING:
    import datetime as dt

    from visma_async.call import Call
    from visma_async.created import Created
    from visma_async.edit import Change, Edited
    from visma_async.listing import Listing
    from visma_async.wire.values import Condition

_LIST = Operation(
    id="Shipment_GetAllShipments", method="GET", path="/v1/shipment", paging=Paging.ITEM_METADATA
)
_GET = Operation(id="Shipment_GetByshipmentNbr", method="GET", path="/v1/shipment/{shipmentNbr}")
_CREATE = Operation(id="Shipment_Post", method="POST", path="/v1/shipment")
_UPDATE = Operation(
    id="Shipment_PutByshipmentNbr",
    method="PUT",
    path="/v1/shipment/{shipmentNbr}",
    if_match=IfMatch.DIRECT,
)
_ADD_LINE = Operation(
    id="Shipment_AddLineByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/addLine",
)
_ADD_SALES_ORDER = Operation(
    id="Shipment_AddSOOrderByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/addSOOrder",
)
_ADD_SALES_ORDER_LINE = Operation(
    id="Shipment_AddSOLineByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/addSOLine",
)
_CANCEL = Operation(
    id="Shipment_CancelShipmentByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/cancelShipment",
)
_CONFIRM = Operation(
    id="Shipment_ConfirmShipmentByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/confirmShipment",
)
_CORRECT = Operation(
    id="Shipment_CorrectShipmentByshipmentNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/correctShipment",
)
_DELETE_LINE = Operation(
    id="Shipment_DeleteLineByshipmentNumberlineNumber",
    method="POST",
    path="/v1/shipment/{shipmentNumber}/action/deleteLine/{lineNumber}",
)
_PRINT_PICK_LIST = Operation(
    id="Shipment_PrintPickListByshipmentNbr",
    method="GET",
    path="/v1/shipment/{shipmentNbr}/printPickList",
)
_PRINT_SHIPMENT_CONFIRMATION = Operation(
    id="Shipment_PrintShipmentConfirmationByshipmentNbr",
    method="GET",
    path="/v1/shipment/{shipmentNbr}/printShipmentConfirmation",
)


class ShipmentResource(Resource):
    """Shipments: ``/v1/shipment``."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_id: int | None = None,
        customer_number: str | None = None,
        last_modified_date_time: Condition[dt.date] | None = None,
        status: models.ShipmentStatus | str | None = None,
        shipment_type: models.ShipmentType | str | None = None,
        shipment_date: Condition[dt.date] | None = None,
        include_custom_free_fields: bool | None = None,
    ) -> Listing[models.Shipment]:
        """Lists shipments.

        ``GET /v1/shipment``

        Args:
            last_modified_date_time: A date or datetime to compare with: `since(...)` (>=),
                `after(...)` (>), `until(...)` (<=) or `before(...)` (<).
            shipment_date: A date or datetime to compare with: `since(...)` (>=), `after(...)` (>),
                `until(...)` (<=) or `before(...)` (<).
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._list(
            _LIST,
            models.Shipment,
            query=(
                whole("customerId", customer_id),
                ("customerNumber", customer_number),
                when("lastModifiedDateTime", last_modified_date_time),
                ("status", status),
                ("shipmentType", shipment_type),
                when("shipmentDate", shipment_date),
                ("includeCustomFreeFields", include_custom_free_fields),
            ),
        )

    def get(
        self, shipment_nbr: str, *, include_custom_free_fields: bool | None = None
    ) -> Call[models.Shipment]:
        """Reads a shipment.

        ``GET /v1/shipment/{shipmentNbr}``

        Args:
            include_custom_free_fields: Whether the custom free fields come along.
        """
        return self._call(
            _GET,
            models.Shipment,
            keys=(shipment_nbr,),
            query=(("includeCustomFreeFields", include_custom_free_fields),),
        )

    def create(self, shipment: models.ShipmentCreate) -> Call[Created[models.Shipment]]:
        """Creates a shipment.

        ``POST /v1/shipment``

        Tells where the new record is; the record itself is not sent back. `fetch()` reads it.
        """
        return self._create(
            _CREATE, models.Shipment, reads=("/v1/shipment/{shipmentNbr}",), body=shipment
        )

    def update(
        self, shipment_nbr: str, shipment: models.ShipmentUpdate, *, if_match: str | None = None
    ) -> Call[None]:
        """Changes a shipment: only the fields that are set.

        ``PUT /v1/shipment/{shipmentNbr}``

        Args:
            if_match: The tag of the version that is meant: `response().etag` of a read, or a
                record's `time_stamp`.

        Raises:
            PreconditionFailed: The record has changed since `if_match` was read.
        """
        return self._call(_UPDATE, None, keys=(shipment_nbr,), body=shipment, if_match=if_match)

    def add_line(self, shipment_number: str, line: models.ShipmentDetailLineAdd) -> Call[None]:
        """Adds a line to a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/addLine``
        """
        return self._call(_ADD_LINE, None, keys=(shipment_number,), body=line)

    def add_sales_order(self, shipment_number: str, order: models.ShipmentSOOrder) -> Call[None]:
        """Adds a sales order to a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/addSOOrder``
        """
        return self._call(_ADD_SALES_ORDER, None, keys=(shipment_number,), body=order)

    def add_sales_order_line(self, shipment_number: str, line: models.ShipmentSOLine) -> Call[None]:
        """Adds a sales order line to a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/addSOLine``
        """
        return self._call(_ADD_SALES_ORDER_LINE, None, keys=(shipment_number,), body=line)

    def cancel(self, shipment_number: str) -> Call[dict[str, Any]]:
        """Cancels a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/cancelShipment``
        """
        return self._call(_CANCEL, dict[str, Any], keys=(shipment_number,))

    def confirm(self, shipment_number: str) -> Call[models.ConfirmShipmentActionResult]:
        """Confirms a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/confirmShipment``

        Its `action_result` tells how it went; `Queued` and `InProcess` mean accepted, not done:
        `await result.settled(...)` reads the document until it is.
        """
        return self._call(_CONFIRM, models.ConfirmShipmentActionResult, keys=(shipment_number,))

    def correct(self, shipment_number: str) -> Call[dict[str, Any]]:
        """Corrects a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/correctShipment``
        """
        return self._call(_CORRECT, dict[str, Any], keys=(shipment_number,))

    def delete_line(
        self, shipment_number: str, line_number: int, line: models.ShipmentUpdateDeleteLine
    ) -> Call[None]:
        """Deletes a line from a shipment.

        ``POST /v1/shipment/{shipmentNumber}/action/deleteLine/{lineNumber}``
        """
        return self._call(
            _DELETE_LINE,
            None,
            keys=(
                shipment_number,
                line_number,
            ),
            body=line,
        )

    def print_pick_list(self, shipment_nbr: str) -> Call[bytes]:
        """Prints the pick list of a shipment as a PDF.

        ``GET /v1/shipment/{shipmentNbr}/printPickList``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_PRINT_PICK_LIST, bytes, keys=(shipment_nbr,))

    def print_shipment_confirmation(self, shipment_nbr: str) -> Call[bytes]:
        """Prints the confirmation of a shipment as a PDF.

        ``GET /v1/shipment/{shipmentNbr}/printShipmentConfirmation``

        `save(path)` on the call streams it to a file, however large it is.
        """
        return self._call(_PRINT_SHIPMENT_CONFIRMATION, bytes, keys=(shipment_nbr,))

    async def edit(
        self,
        shipment_nbr: str,
        change: Change[models.Shipment, models.ShipmentUpdate],
        *,
        attempts: int = 10,
    ) -> Edited[models.Shipment]:
        """Reads the record, has it changed and writes it, unless someone else did meanwhile.

        ``GET`` and ``PUT /v1/shipment/{shipmentNbr}``

        Args:
            change: Gets the record as it was read and returns the record changed (the same or a
                copy), or what is to be sent; None for no change. May be async. It is called
                again with the newer record after each collision, so it must do no more than that.
            attempts: How often to try before the error of the last collision is raised.

        Raises:
            PreconditionFailed: Others were faster, `attempts` times in a row.
            ConfigurationError: What was changed cannot be written.
        """
        return await self._edit(
            partial(self.get, shipment_nbr),
            partial(self.update, shipment_nbr),
            change,
            attempts=attempts,
        )
