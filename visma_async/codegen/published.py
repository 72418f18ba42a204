"""Brings a published document into the form of the package's own copies.

A published document refers to a schema through `allOf`, repeats schemas and enums where they are
used, and wraps what is sent as `{"value": ...}` in schemas of their own. Here each of those
becomes a plain reference, and the wrapper a mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from visma_async.codegen.known import Known

_SCHEMAS = "#/components/schemas/"
_PROSE = frozenset({"description", "summary", "example", "title", "nullable", "xml"})
_OF_THE_PLACE = frozenset({"deprecated", "readOnly"})
"""What is said of a field, not of the schema that stands in it."""


class Simplifier:
    """Rewrites the schemas of one document in place."""

    def __init__(self, schemas: dict[str, Any], known: Known) -> None:
        self._schemas = schemas
        self._known = known

    def run(self) -> None:
        """Simplify every named schema, and drop the wrappers."""
        wrappers = {name for name in self._schemas if self._inner({"$ref": _SCHEMAS + name})}
        for name in list(self._schemas):
            schema = self._schemas[name]
            for field, content in schema.get("properties", {}).items():
                known = self._known.property(name, field)
                hint = f"{name}{field[:1].upper()}{field[1:]}"
                schema["properties"][field] = self.simple(content, known, hint)
        for name in wrappers:
            del self._schemas[name]

    def simple(
        self, content: Mapping[str, Any], known: Mapping[str, Any], hint: str
    ) -> dict[str, Any]:
        """Return a property, an item or a body's schema in its simple form.

        Args:
            content: What the document says.
            known: What the package's own copy says of the same place.
            hint: What a schema is called that has no name.
        """
        found = {key: value for key, value in _one_of(content).items() if key not in _PROSE}
        inner = self._inner(found)
        if inner:
            return {**self.simple(inner, known, hint), "x-value-wrapped": True}
        if found.get("type") == "array" or "items" in found:
            found["type"] = "array"
            found["items"] = self.simple(found.get("items", {}), known, hint)
            return found
        if "enum" in found or ("properties" in found and "$ref" not in found):
            kept = {key: found.pop(key) for key in _OF_THE_PLACE & found.keys()}
            name = self._named(found, self._known.target(known) or hint)
            return {"$ref": _SCHEMAS + name, **kept}
        return found

    def _inner(self, content: Mapping[str, Any]) -> Mapping[str, Any] | None:
        name = content.get("$ref", "").removeprefix(_SCHEMAS)
        schema = self._schemas.get(name, {}) if name else content
        properties = schema.get("properties", {})
        inner: Mapping[str, Any] | None = properties.get("value") if len(properties) == 1 else None
        return inner

    def _named(self, content: dict[str, Any], name: str) -> str:
        if "enum" in content:
            values = [value for value in content["enum"] if value is not None]
            schema = self._schemas.setdefault(name, {"type": "string", "enum": []})
            schema["enum"] += [value for value in values if value not in schema["enum"]]
        elif name not in self._schemas:
            self._schemas[name] = content
            for field, inner in content["properties"].items():
                hint = f"{name}{field[:1].upper()}{field[1:]}"
                known = self._known.property(name, field)
                content["properties"][field] = self.simple(inner, known, hint)
        return name


def _one_of(content: Mapping[str, Any]) -> Mapping[str, Any]:
    for key in ("allOf", "oneOf", "anyOf"):
        choices = [one for one in content.get(key, ()) if one.get("type") != "null"]
        if choices:
            rest = {name: value for name, value in content.items() if name != key}
            return {**rest, **_one_of(choices[0])}
    return content
