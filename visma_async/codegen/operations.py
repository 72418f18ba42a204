"""Plans the resources of a document and the methods on them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from visma_async.codegen.keys import list_key
from visma_async.codegen.naming import class_name, identifier, snake_case
from visma_async.codegen.parameters import plan_parameters
from visma_async.codegen.plan import Answer, OperationPlan, ResourcePlan
from visma_async.wire.operation import IfMatch, Paging

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from visma_async.codegen.document import Document, DocumentOperation

_PAGING = {
    "metadata-per-item": Paging.ITEM_METADATA,
    "page-object": Paging.PAGE_OBJECT,
    "params-only": Paging.PARAMETERS_ONLY,
    "legacy-only": Paging.NONE,
    "none": Paging.NONE,
}

_ALWAYS_B64 = {
    "Dimension_GetSegmentValueBydimensionIdsegmentIdvalueId": ("valueId",),
}
"""The API takes the ids of segment values in base64 only."""


def plan_resources(document: Document, naming: Mapping[str, Any]) -> Iterator[ResourcePlan]:
    """Yield the resources in the order of their names, their methods likewise.

    Args:
        document: The document.
        naming: Resource and method for every operationId.
    """
    by_resource: dict[str, list[DocumentOperation]] = defaultdict(list)
    for operation in document.operations():
        by_resource[naming[operation.id]["resource"]].append(operation)
    for resource, operations in sorted(by_resource.items()):
        named = {naming[operation.id]["method"]: operation for operation in operations}
        planned = [
            _plan_operation(document, operation, name, named.get("get"))
            for name, operation in named.items()
            if not (operation.content.get("x-upload") or operation.content.get("x-download"))
        ]
        yield ResourcePlan(
            name=resource,
            class_name="".join(part.capitalize() for part in resource.split("_")) + "Resource",
            operations=tuple(sorted(planned, key=_place)),
        )


def _place(operation: OperationPlan) -> tuple[int, str]:
    first = ("list", "get", "create", "update", "delete")
    name = operation.name
    return (first.index(name) if name in first else len(first)), name


def _plan_operation(
    document: Document,
    operation: DocumentOperation,
    name: str,
    get_one: DocumentOperation | None,
) -> OperationPlan:
    content = operation.content
    answer, item = _plan_answer(document, operation)
    keys = tuple(
        (identifier(one["name"]), "int" if one["schema"]["type"] == "integer" else "str")
        for one in operation.parameters("path")
    )
    taken = {key for key, _ in keys}
    is_list = answer is Answer.LIST
    return OperationPlan(
        id=operation.id,
        name=name,
        method=operation.method,
        path=operation.path,
        keys=keys,
        parameters=tuple(plan_parameters(document, operation, taken)),
        body=_plan_body(document, operation, taken),
        answer=answer,
        item=item,
        paging=_PAGING[content["x-pagination"]] if is_list else None,
        if_match=IfMatch(content["x-if-match-mode"]) if content.get("x-if-match") else IfMatch.NONE,
        background=bool(content.get("x-background")),
        key=_plan_key(document, operation, get_one) if is_list else None,
        always_b64=_ALWAYS_B64.get(operation.id, ()),
        deprecated=bool(content.get("deprecated")),
    )


def _plan_key(
    document: Document, listing: DocumentOperation, get_one: DocumentOperation | None
) -> str | None:
    reference = listing.content.get("x-item-schema")
    item = document.target({"$ref": reference}) if reference else None
    if item is None:
        return None
    placeholders: list[str] = []
    if get_one is not None and item == document.target(
        get_one.answer()[1].get("application/json", {}).get("schema", {})
    ):
        placeholders = [one["name"] for one in get_one.parameters("path")]
    return list_key(item, document.schema(item), placeholders)


def _plan_answer(document: Document, operation: DocumentOperation) -> tuple[Answer, str | None]:
    status, content = operation.answer()
    if status == "201":
        return Answer.CREATED, None
    if "application/json" not in content:
        return Answer.NOTHING, None
    schema = content["application/json"]["schema"]
    target = document.target(schema)
    if target is not None:
        record = document.page_record(target)
        if record is not None:
            return Answer.LIST, _annotation(record)
        return Answer.MODEL, _annotation(target)
    if schema.get("type") == "array":
        item = document.target(schema["items"])
        return Answer.LIST, "str" if item is None else _annotation(item)
    return (Answer.OBJECT, None) if schema else (Answer.ANYTHING, None)


def _annotation(schema: str) -> str:
    return f"models.{class_name(schema)}"


def _plan_body(
    document: Document, operation: DocumentOperation, taken: set[str]
) -> tuple[str, str] | None:
    body = operation.body()
    if "application/json" not in body:
        return None
    target = document.target(body["application/json"]["schema"])
    if target is None:
        raise ValueError(f"{operation.id}: a body that is no named schema.")
    model = class_name(target)
    name = snake_case(model)
    for suffix in ("_base", "_action", "_update", "_create", "_insert"):
        name = name.removesuffix(suffix)
    return (f"{name}_data" if name in taken else name), f"models.{model}"
