"""Plans the argument that is a request's body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from visma_async.codegen.naming import class_name, snake_case

if TYPE_CHECKING:
    from collections.abc import Collection

    from visma_async.codegen.document import Document, DocumentOperation

_NAMES = {
    "AddSalesOrderLines": "lines",
    "AttachmentMetadataUpdate": "metadata",
    "CreateCurrencyRate": "currency_rate",
    "CreateCurrencyRateType": "currency_rate_type",
    "DimensionSegmentUpdate": "segment",
    "InventoryCrossReferenceUpdate": "cross_reference",
    "MultilanguageTranslation": "translation",
    "PatchSalesOrderLines": "lines",
    "ProjectTransactionDocumentUpdate": "project_transaction",
    "PurchaseReceiptOrderLinesListUpdate": "lines",
    "PurchaseReceiptOrderListUpdate": "orders",
    "ShipmentDetailLineAdd": "line",
    "ShipmentSOLine": "line",
    "ShipmentSOOrder": "order",
    "ShipmentUpdateDeleteLine": "line",
    "SubAccountUpdate": "subaccount",
    "UpdateCurrencyRate": "currency_rate",
    "UpdateNote": "note",
    "WarehouseLocationUpdate": "location",
}
"""What a person calls the body where its class does not say so."""

_AROUND = re.compile(r"^(new|patch|add)_|(_base|_update|_create|_insert)$")


def plan_body(
    document: Document, operation: DocumentOperation, taken: Collection[str]
) -> tuple[str, str] | None:
    """Return name and type of the argument, or None where no model is sent.

    Args:
        document: The document.
        operation: The operation.
        taken: Names of arguments that exist already.

    Raises:
        ValueError: The document describes the body without naming its schema.
    """
    body = operation.body()
    if "application/json" not in body:
        return None
    target = document.target(body["application/json"]["schema"])
    if target is None:
        raise ValueError(f"{operation.id}: a body that is no named schema.")
    model = class_name(target)
    name = _NAMES.get(model) or _short(model)
    return (f"{name}_data" if name in taken else name), f"models.{model}"


def _short(model: str) -> str:
    if model.endswith("Action"):
        return "action"
    name = snake_case(model)
    while (shorter := _AROUND.sub("", name)) != name:
        name = shorter
    return name
