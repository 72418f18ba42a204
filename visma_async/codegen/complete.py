"""Completes a published document with the `x-` keys that the planning reads.

What a document states stays as it is. What it leaves unsaid is taken from the package's own copy
where that knows the place, and derived from the document's shapes elsewhere.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from visma_async.codegen.document import Document
from visma_async.codegen.known import Known, carry_over, operations
from visma_async.codegen.operation_names import make_id
from visma_async.codegen.published import Simplifier
from visma_async.codegen.usage import mark_usage, merge_copies

if TYPE_CHECKING:
    from collections.abc import Mapping

_PAGING = frozenset({"pageNumber", "pageSize", "pageIndex"})
_LEGACY_PAGING = frozenset({"numberToRead", "skipRecords"})
_CONDITION = "Condition"
_EMPTY = frozenset({"201", "204"})
_DEPRECATED = "has been deprecated"
_JSON = re.compile(r"(application|text|\*)/(.*\+)?(json|\*)")


def complete(
    content: Mapping[str, Any], own_copy: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the document with everything said that the planning needs; the given one stays.

    Args:
        content: The document.
        own_copy: The package's own copy, if this is another one.

    Raises:
        ValueError: This is no OpenAPI document of version 3, and why.
    """
    _check(content)
    document = copy.deepcopy(dict(content))
    for (method, path), operation in operations(document):
        operation.setdefault("operationId", make_id(method, path, operation))
    schemas = document["components"]["schemas"]
    known = Known(own_copy)
    merge_copies(document)
    plain_types(schemas)
    if own_copy is not None:
        simplifier = Simplifier(schemas, known)
        simplifier.run()
        for (method, path), operation in operations(document):
            _simplify(document, operation, simplifier, known.operation(method, path), known)
        for name, schema in schemas.items():
            for field, said in schema.get("properties", {}).items():
                carry_over(said, known.property(name, field))
    for (method, path), operation in operations(document):
        operation.setdefault("parameters", [])
        plain_types(operation)
        _complete_parameters(operation["parameters"])
        _complete_headers(operation)
        _complete_files(method, path, operation)
    mark_usage(document)
    read = Document(document)
    for _, operation in operations(document):
        _complete_answer(read, operation)
    return document


def plain_types(node: Any) -> None:
    """Make `["string", "null"]` a plain `string` throughout: every field may be null anyway."""
    if isinstance(node, list):
        for item in node:
            plain_types(item)
    elif isinstance(node, dict):
        if isinstance(node.get("type"), list):
            node["type"] = next(kind for kind in node["type"] if kind != "null")
        for item in node.values():
            plain_types(item)


def _check(content: Mapping[str, Any]) -> None:
    version = str(content.get("openapi") or f"Swagger {content.get('swagger', 'nothing')}")
    if not version.startswith("3"):
        raise ValueError(f"an OpenAPI document of version 3 is needed, and this is {version}")
    if not content.get("paths") or not content.get("components", {}).get("schemas"):
        raise ValueError("a document with paths and components.schemas is needed")


def _simplify(
    document: Mapping[str, Any],
    operation: dict[str, Any],
    simplifier: Simplifier,
    known_operation: Mapping[str, Any],
    known: Known,
) -> None:
    if "operationId" in known_operation:
        operation["operationId"] = known_operation["operationId"]
    carry_over(operation, known_operation)
    shared = document["components"].get("parameters", {})
    operation["parameters"] = [
        dict(shared[one["$ref"].rpartition("/")[2]]) if "$ref" in one else one
        for one in operation.get("parameters", ())
    ]
    hint = re.sub(r"\W|_", "", operation["operationId"])
    for one in operation["parameters"]:
        if _DEPRECATED in one.get("description", ""):
            one["deprecated"] = True
        found = known.parameter(known_operation, one["name"])
        carry_over(one, found)
        name = f"{hint}{one['name'][:1].upper()}{one['name'][1:]}"
        one["schema"] = simplifier.simple(one.get("schema", {}), found.get("schema", {}), name)
        if not found and one["schema"].get("type") == "string":
            _mark_date(one)
    if known_operation.get("x-upload"):
        operation["requestBody"] = copy.deepcopy(known_operation["requestBody"])
    _infer_answers(operation["responses"], known_operation.get("responses", {}))
    body = operation.get("requestBody", {})
    _simplify_content(body, simplifier, known_operation.get("requestBody", {}), f"{hint}Body")
    for status, response in operation["responses"].items():
        if status in _EMPTY:
            # They are published as an object of which nothing is told.
            response.pop("content", None)
        found = known_operation.get("responses", {}).get(status, {})
        _simplify_content(response, simplifier, found, f"{hint}Answer")


def _infer_answers(responses: dict[str, Any], known: Mapping[str, Any]) -> None:
    # The published document leaves out what some actions and downloads answer.
    for status, response in known.items():
        if status == "200" and ("x-inferred" in str(response) or "binary" in str(response)):
            responses[status] = copy.deepcopy(response)


def _simplify_content(
    holder: dict[str, Any], simplifier: Simplifier, known: Mapping[str, Any], hint: str
) -> None:
    content = holder.get("content", {})
    named = [media for media in content if _JSON.match(media)]
    if not named:
        return
    found = known.get("content", {}).get("application/json", {}).get("schema", {})
    schema = simplifier.simple(content[named[0]].get("schema", {}), found, hint)
    others = {media: said for media, said in content.items() if not _JSON.match(media)}
    files = {media: said for media, said in others.items() if not media.endswith("xml")}
    holder["content"] = {"application/json": {"schema": schema}, **files}


def _mark_date(parameter: dict[str, Any]) -> None:
    if re.search(r"(Date|DateTime|^date)$", parameter["name"]):
        parameter.setdefault("x-datetime-string", True)


def _complete_parameters(parameters: list[dict[str, Any]]) -> None:
    names = {one["name"] for one in parameters if one["in"] == "query"}
    for one in parameters:
        if one["in"] != "query":
            continue
        name = one["name"]
        if name in _PAGING:
            one.setdefault("x-paging", True)
        elif name in _LEGACY_PAGING:
            one.setdefault("x-legacy-paging", True)
        elif name.endswith(_CONDITION) and name.removesuffix(_CONDITION) in names:
            one.setdefault("x-condition-of", name.removesuffix(_CONDITION))


def _complete_headers(operation: dict[str, Any]) -> None:
    headers = {one["name"].lower(): one for one in operation["parameters"] if one["in"] == "header"}
    if "erp-api-background" in headers:
        operation.setdefault("x-background", True)
    if "if-match" in headers:
        required = headers["if-match"].get("required")
        operation.setdefault("x-if-match", "required" if required else True)
        operation.setdefault("x-if-match-mode", "direct")


def _complete_files(method: str, path: str, operation: dict[str, Any]) -> None:
    body = operation.get("requestBody", {}).get("content", {})
    if method == "POST" and path.endswith("/attachment") and "application/json" not in body:
        operation.setdefault("x-upload", True)
    answer = operation["responses"].get("200", {}).get("content", {})
    if method == "GET" and answer and "application/json" not in answer:
        operation.setdefault("x-download", True)


def _complete_answer(document: Document, operation: dict[str, Any]) -> None:
    if operation.get("x-download") or "x-list" in operation:
        return
    content = operation["responses"].get("200", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    target = document.target(schema)
    record = document.page_record(target) if target is not None else None
    names = {one["name"] for one in operation["parameters"]}
    if record is not None:
        item: str | None = record
        form = "paged-result" if "pageIndex" in names else "page-object"
    elif schema.get("type") == "array":
        item = document.target(schema.get("items", {}))
        fields = document.schema(item).get("properties", {}) if item else {}
        form = "metadata-per-item" if "metadata" in fields else "params-only"
        if "pageNumber" not in names:
            form = "none"
    else:
        return
    operation["x-list"], operation["x-pagination"] = True, form
    if item is not None:
        operation["x-item-schema"] = f"#/components/schemas/{item}"
