"""Plans the arguments of a method that go into the query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from visma_async.codegen.naming import class_name, identifier
from visma_async.codegen.plan import ParameterPlan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from visma_async.codegen.document import Document, DocumentOperation

_REQUIRED = {("SalesOrders_DeleteLines_typeorderIdlines", "ids")}
"""What the document leaves open and nobody should: which lines to delete."""


def plan_parameters(
    document: Document, operation: DocumentOperation, taken: Collection[str]
) -> Iterator[ParameterPlan]:
    """Yield the arguments in the document's order: no deprecated ones, and none for paging.

    Args:
        document: The document.
        operation: The operation.
        taken: Names of arguments that exist already.
    """
    parameters = operation.parameters("query")
    compared = {one["x-condition-of"] for one in parameters if "x-condition-of" in one}
    for one in parameters:
        wire = one["name"]
        if one.get("deprecated") or one.get("x-paging") or one.get("x-legacy-paging"):
            continue
        if "x-condition-of" in one:
            continue
        kind, maker, extra = _kind(document, one, compared=wire in compared)
        name = identifier(wire)
        yield ParameterPlan(
            name=f"{name}_filter" if name in taken else name,
            wire=wire,
            type=kind,
            maker=maker,
            extra=extra,
            required=bool(one.get("required")) or (operation.id, wire) in _REQUIRED,
        )


def _kind(
    document: Document, parameter: Mapping[str, Any], *, compared: bool
) -> tuple[str, str | None, tuple[str, ...]]:
    schema = parameter["schema"]
    number = schema.get("type") == "number"
    if compared:
        if number:
            return "Condition[Decimal | int]", "when_amount", ()
        return "Condition[dt.date]", "when", ()
    target = document.target(schema)
    if target is not None:
        return f"models.{class_name(target)} | str", None, ()
    if "x-period-format" in parameter:
        return "Period | str", "in_period", (f"PeriodFormat.{parameter['x-period-format']}",)
    if parameter.get("x-datetime-string") or schema.get("format") == "date-time":
        return "dt.date", None, ()
    if parameter["name"] == "attributes":
        return "Mapping[str, object] | str", "attribute_filter", ()
    kind = schema.get("type", "string")
    if kind == "array":
        return f"Sequence[{_item(document, schema['items'])}]", None, ()
    if kind == "integer":
        return "int", "whole", ()
    return {"boolean": "bool", "number": "Decimal | int"}.get(kind, "str"), None, ()


def _item(document: Document, schema: Mapping[str, Any]) -> str:
    target = document.target(schema)
    if target is not None:
        return f"models.{class_name(target)} | str"
    return "int" if schema.get("type") == "integer" else "str"
