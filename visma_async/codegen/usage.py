"""Merges schemas that are copies, and parts those that are both answered and sent."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PREFIX = "#/components/schemas/"
_REFERRING = ("$ref", "x-item-schema")


def merge_copies(document: dict[str, Any]) -> None:
    """Drop the schemas that repeat another one, and refer to that instead."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    twins = {
        name: schema["x-same-shape-as"][0]
        for name, schema in schemas.items()
        if schema.get("x-inline-copy")
    }
    for name in twins:
        del schemas[name]
    redirect(document, twins)


def mark_usage(document: dict[str, Any]) -> None:
    """Set `x-usage` on every schema that an operation leads to, unless the document does so.

    A schema that is sent as well as answered becomes two, since the one has a sentinel for what
    is left alone and the other has None: the sent one is called an update.
    """
    schemas: dict[str, Any] = document["components"]["schemas"]
    if any("x-usage" in schema for schema in schemas.values()):
        return
    operations = [
        operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "responses" in operation
    ]
    bodies = [operation.get("requestBody", {}) for operation in operations]
    answered = _reached(schemas, references([one["responses"] for one in operations]))
    sent = _reached(schemas, references(bodies))
    twins = {name: _update_name(name) for name in sorted(answered & sent)}
    twins = {name: twin for name, twin in twins.items() if "enum" not in schemas[name]}
    for name, twin in twins.items():
        schemas[twin] = copy.deepcopy(schemas[name])
    for name in (sent - answered) | set(twins.values()):
        schemas[name]["x-usage"] = ["request"]
        redirect(schemas[name], twins)
    for body in bodies:
        redirect(body, twins)
    for name in answered:
        schemas[name]["x-usage"] = ["response"]


def references(node: Any) -> Iterator[str]:
    """Yield the names of the schemas that anything below `node` refers to."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str) and target.startswith(_PREFIX):
            yield target.removeprefix(_PREFIX)
        for item in node.values():
            yield from references(item)


def redirect(node: Any, names: Mapping[str, str]) -> None:
    """Make every reference below `node` to a schema in `names` lead to the one named there."""
    if isinstance(node, list):
        for item in node:
            redirect(item, names)
    elif isinstance(node, dict):
        for key in _REFERRING:
            name = str(node.get(key, "")).removeprefix(_PREFIX)
            if name in names:
                node[key] = f"{_PREFIX}{names[name]}"
        for item in node.values():
            redirect(item, names)


def _reached(schemas: dict[str, Any], start: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            if name not in schemas:
                raise ValueError(f"it refers to a schema {name} that it does not have")
            reached.add(name)
            waiting += references(schemas[name])
    return reached


def _update_name(name: str) -> str:
    bare = re.sub(r"D(to|TO)$", "", name)
    return f"{bare}Update{name[len(bare) :]}"
