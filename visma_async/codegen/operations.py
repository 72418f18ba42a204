"""Plans the resources of a document and the methods on them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from visma_async.codegen.bodies import plan_body
from visma_async.codegen.keys import list_key
from visma_async.codegen.naming import class_name, identifier
from visma_async.codegen.parameters import plan_parameters
from visma_async.codegen.plan import Answer, OperationPlan, ResourcePlan
from visma_async.wire.batches import Batches
from visma_async.wire.operation import IfMatch, Paging

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from visma_async.codegen.document import Document, DocumentOperation

_PAGING = {
    "metadata-per-item": Paging.ITEM_METADATA,
    "page-object": Paging.PAGE_OBJECT,
    "params-only": Paging.PARAMETERS_ONLY,
    "legacy-only": Paging.NONE,
    "none": Paging.NONE,
    "paged-result": Paging.INDEXED,
}

_BATCHES = {
    "JournalTransactionV2_GetAllJournalTransactions": Batches(
        "journalTransactionLines", ("module", "batchNumber")
    ),
}
"""Lists that count the lines of their records, and split a record over two pages."""

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
    places = {(place["resource"], place["method"]) for place in naming.values()}
    by_resource: dict[str, list[DocumentOperation]] = defaultdict(list)
    for operation in document.operations():
        by_resource[naming[operation.id]["resource"]].append(operation)
    for resource, operations in sorted(by_resource.items()):
        named = {naming[operation.id]["method"]: operation for operation in operations}
        planned = [
            _plan_operation(
                document,
                operation,
                name,
                get_one=named.get("get"),
                other_version=_other_version(resource, name, places),
            )
            for name, operation in named.items()
        ]
        yield ResourcePlan(
            name=resource,
            class_name="".join(part.capitalize() for part in resource.split("_")) + "Resource",
            operations=tuple(sorted(planned, key=_place)),
        )


def _other_version(
    resource: str, method: str, places: Collection[tuple[str, str]]
) -> tuple[str, bool] | None:
    older = resource.removesuffix("_v2")
    other, newer = (older, False) if older != resource else (f"{resource}_v2", True)
    return (other, newer) if (other, method) in places else None


def _place(operation: OperationPlan) -> tuple[int, str]:
    first = ("list", "get", "create", "update", "delete")
    name = operation.name
    return (first.index(name) if name in first else len(first)), name


def _plan_operation(
    document: Document,
    operation: DocumentOperation,
    name: str,
    *,
    get_one: DocumentOperation | None,
    other_version: tuple[str, bool] | None,
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
        body=plan_body(document, operation, taken),
        answer=answer,
        item=item,
        action=_tells_a_result(document, operation),
        upload=bool(content.get("x-upload")),
        paging=_PAGING[content["x-pagination"]] if is_list else None,
        if_match=IfMatch(content["x-if-match-mode"]) if content.get("x-if-match") else IfMatch.NONE,
        if_match_required=content.get("x-if-match") == "required",
        background=bool(content.get("x-background")),
        key=_plan_key(document, operation, get_one) if is_list else None,
        batches=_BATCHES.get(operation.id),
        always_b64=_ALWAYS_B64.get(operation.id, ()),
        deprecated=bool(content.get("deprecated")),
        other_version=other_version,
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
    if operation.content.get("x-download"):
        return Answer.FILE, None
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


def _tells_a_result(document: Document, operation: DocumentOperation) -> bool:
    schema = operation.answer()[1].get("application/json", {}).get("schema", {})
    target = document.target(schema)
    return target is not None and "actionResult" in document.schema(target).get("properties", {})


def _annotation(schema: str) -> str:
    return f"models.{class_name(schema)}"
