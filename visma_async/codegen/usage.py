"""Finds out which schemas are answered and which are sent, and parts those that are both."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PREFIX = "#/components/schemas/"


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
        _redirect(schemas[name], twins)
    for body in bodies:
        _redirect(body, twins)
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


def _reached(schemas: dict[str, Any], start: Iterable[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += references(schemas[name])
    return reached


def _redirect(node: Any, names: dict[str, str]) -> None:
    if isinstance(node, list):
        for item in node:
            _redirect(item, names)
    elif isinstance(node, dict):
        name = str(node.get("$ref", "")).removeprefix(_PREFIX)
        if name in names:
            node["$ref"] = f"{_PREFIX}{names[name]}"
        for item in node.values():
            _redirect(item, names)


def _update_name(name: str) -> str:
    bare = re.sub(r"D(to|TO)$", "", name)
    return f"{bare}Update{name[len(bare) :]}"
