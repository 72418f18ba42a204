"""Completes a published document with the `x-` keys that the planning reads.

What a document states stays as it is; only what it leaves unsaid is derived from its shapes.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from visma_async.codegen.usage import mark_usage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

METHODS = ("get", "put", "post", "delete", "patch")

_PAGING = frozenset({"pageNumber", "pageSize", "pageIndex"})
_LEGACY_PAGING = frozenset({"numberToRead", "skipRecords"})
_CONDITION = "Condition"


def complete(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with everything said that the planning needs; the given one stays."""
    document = copy.deepcopy(dict(content))
    for schema in document["components"]["schemas"].values():
        plain_types(schema)
    for _, operation in operations(document):
        operation.setdefault("parameters", [])
        plain_types(operation)
        _complete_parameters(operation["parameters"])
        _complete_headers(operation)
    mark_usage(document)
    return document


def operations(document: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """Yield every operation after its method in capitals and its path."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield (method.upper(), path), operation


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
