"""What the package's own copy of a document says beyond the published one, to be carried over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

METHODS = ("get", "put", "post", "delete", "patch")

_BY_REACH = frozenset({"x-usage", "x-unreferenced"})
"""Marks that follow from the document at hand."""


def operations(document: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """Yield every operation after its method in capitals and its path."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield (method.upper(), path), operation


class Known:
    """Looks things up in the package's own copy of a document.

    Args:
        document: The copy, or None where nothing is known.
    """

    def __init__(self, document: Mapping[str, Any] | None) -> None:
        content = document or {"paths": {}, "components": {"schemas": {}}}
        self._schemas: Mapping[str, Any] = content["components"]["schemas"]
        self._operations = {
            _place(method, path): operation for (method, path), operation in operations(content)
        }

    def operation(self, method: str, path: str) -> Mapping[str, Any]:
        """Return the operation at this place; empty where there is none."""
        found: Mapping[str, Any] = self._operations.get(_place(method, path), {})
        return found

    def parameter(self, operation: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        """Return the parameter of a known operation; empty where there is none."""
        parameters: list[Mapping[str, Any]] = operation.get("parameters", [])
        return next((one for one in parameters if one["name"] == name), {})

    def property(self, schema: str, name: str) -> Mapping[str, Any]:
        """Return the property of a schema; empty where there is none."""
        found: Mapping[str, Any] = self._schemas.get(schema, {}).get("properties", {}).get(name, {})
        return found

    def target(self, content: Mapping[str, Any]) -> str | None:
        """Return the schema that a known property, item or parameter refers to, or None."""
        if "items" in content:
            return self.target(content["items"])
        name = content.get("$ref", "").rpartition("/")[2]
        schema = self._schemas.get(name, {})
        return schema["x-same-shape-as"][0] if schema.get("x-inline-copy") else name or None


def carry_over(target: dict[str, Any], known: Mapping[str, Any]) -> None:
    """Take over what `known` says in keys of its own and `target` does not say."""
    for key, value in known.items():
        # The published document says only in prose what is deprecated.
        if (key.startswith("x-") or key == "deprecated") and key not in _BY_REACH:
            target.setdefault(key, value)


def _place(method: str, path: str) -> str:
    return f"{method} {re.sub(r'{[^}]*}', '{}', path).lower()}"
