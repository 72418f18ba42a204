"""Which field identifies an item of a list, where that is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BY_SCHEMA = {
    "AccountDto": "accountCD",
    "CreditTermDto": "termsId",
    "CustomerDto": "number",
    "CustomerInvoiceDto": "referenceNumber",
    "SalesPersonDto": "salespersonID",
    "SupplierDto": "number",
}
"""Where path and field have different names."""


def list_key(schema_name: str, schema: Mapping[str, Any], path_names: Sequence[str]) -> str | None:
    """Return the wire name of the identifying field.

    Args:
        schema_name: The item's schema.
        schema: The same, its content.
        path_names: The placeholders of the operation that gets one such item.
    """
    if schema_name in _BY_SCHEMA:
        return _BY_SCHEMA[schema_name]
    if len(path_names) != 1:
        return None
    fields = {name.lower(): name for name in schema.get("properties", {})}
    return fields.get(path_names[0].lower())
