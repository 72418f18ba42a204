"""Makes of the package's own copy of the document what the API publishes: no marks of ours.

Inline copies stand where they are used again, enums are inline, and what is sent is wrapped in
schemas of their own.
"""

from __future__ import annotations

import copy
from typing import Any

SCHEMAS = "#/components/schemas/"


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """Returns the document without anything that was found out about it."""
    return without_marks(Plain(copy.deepcopy(document)).document)


def without_marks(node: Any) -> Any:
    """Returns the same without any `x-` keys."""
    if isinstance(node, list):
        return [without_marks(item) for item in node]
    if isinstance(node, dict):
        kept = {key: item for key, item in node.items() if not key.startswith("x-")}
        return {key: without_marks(item) for key, item in kept.items()}
    return node


class Plain:
    """One document on its way."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.own = document["components"]["schemas"]
        self.wrappers: dict[str, Any] = {}
        schemas = {
            name: self.schema(schema)
            for name, schema in self.own.items()
            if not schema.get("x-inline-copy") and "enum" not in schema
        }
        paths = {
            path: {method: self.operation(operation) for method, operation in item.items()}
            for path, item in document["paths"].items()
        }
        self.document = {
            "openapi": "3.0.4",
            "info": document["info"],
            "paths": paths,
            "components": {"schemas": schemas | self.wrappers},
        }

    def schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        name = schema.get("$ref", "").removeprefix(SCHEMAS)
        if name:
            target = self.own[name]
            said = {
                key: value for key, value in schema.items() if key in ("deprecated", "readOnly")
            }
            if "enum" in target or target.get("x-inline-copy"):
                return self.wrapped(schema, self.schema(target) | said)
            return self.wrapped(schema, {"allOf": [{"$ref": SCHEMAS + name}], **said})
        said = dict(schema)
        if "items" in said:
            said["items"] = self.schema(said["items"])
        if "properties" in said:
            said["properties"] = {
                field: self.schema(content) for field, content in said["properties"].items()
            }
        return self.wrapped(schema, said)

    def wrapped(self, schema: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
        if not schema.get("x-value-wrapped"):
            return content
        if content.keys() == {"type"}:
            name = f"DtoValueOf{content['type'].capitalize()}"
            self.wrappers[name] = {"type": "object", "properties": {"value": content}}
            return {"$ref": SCHEMAS + name}
        return {"type": "object", "properties": {"value": content}, "description": "x"}

    def operation(self, operation: dict[str, Any]) -> dict[str, Any]:
        said = dict(operation)
        said["operationId"] = f"Published_{operation['operationId']}"
        said["parameters"] = [self.parameter(one) for one in operation.get("parameters", ())]
        if operation.get("x-upload"):
            del said["requestBody"]
        elif "requestBody" in said:
            said["requestBody"] = self.content(said["requestBody"])
        said["responses"] = {
            status: self.content(response)
            for status, response in operation["responses"].items()
            if "x-inferred" not in str(response)
        }
        for status in said["responses"].keys() & {"201", "204"}:
            nothing = {"application/json": {"schema": {"type": "object"}}}
            said["responses"][status] = said["responses"][status] | {"content": nothing}
        return said

    def parameter(self, one: dict[str, Any]) -> dict[str, Any]:
        said = {**one, "schema": self.schema(one["schema"])}
        if said.pop("deprecated", False):
            said["description"] = "This field has been deprecated and will be removed."
        return said

    def content(self, holder: dict[str, Any]) -> dict[str, Any]:
        content = {
            media: {"schema": self.schema(said["schema"])}
            for media, said in holder.get("content", {}).items()
        }
        if "application/json" in content:
            content = {"text/json": content.pop("application/json"), **content}
        return {**holder, "content": content} if content else dict(holder)
