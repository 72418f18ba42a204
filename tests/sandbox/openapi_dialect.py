"""The OpenAPI documents as a tool must read them that does not know their `x-` keys.

What the keys say is said in JSON schema here, together with what the documents leave out on
purpose: the errors that any operation may answer.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from visma_async.documents import load

DATE = r"^20[0-2][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{3})?"
READ_TIME = {
    "type": "string",
    "pattern": r"^[0-9]{4}-[01][0-9]-[0-3][0-9]T" + TIME + r"(Z|[+-][0-9]{2}:[0-9]{2})?$",
}
"""The API writes most of its times without an offset, which is no `date-time`."""
QUERY_TIME = {"type": "string", "pattern": f"{DATE}([ T]{TIME})?$"}
PERIOD = {"type": "string", "pattern": "^20[12][0-9](0[1-9]|1[0-2])$"}
BACKGROUND = {"enum": ["none", "subscription", "subscription:run=1,step=2"]}
ATTRIBUTES = {"type": "string", "pattern": r'^\{"[A-Z]{1,8}":"[A-Z0-9]{1,8}"\}$'}
KEY = {"type": "string", "pattern": r"^[^:/?#\[\]@&*+;.\x00-\x1f\x7f]+$"}
"""Reserved characters are refused by the gateway before the operation is looked at."""
FILE = {
    "multipart/form-data": {
        "schema": {
            "type": "object",
            "properties": {"file": {"type": "string", "format": "binary"}},
            "required": ["file"],
        }
    }
}
NULLS = {
    "errorInfo",
    "startedUtc",
    "finishedUtc",
    "errorMessage",
    "reference",
    "contentLocation",
    "responseHeaders",
}
"""Fields that were seen to be null, although the document does not say so."""
ERRORS = ("400", "401", "403", "404", "405", "409", "412", "428", "429")


def readable(service: str) -> dict[str, Any]:
    """One document, in plain OpenAPI."""
    document = copy.deepcopy(load(f"{service}.openapi"))
    for schema in document["components"]["schemas"].values():
        asked = "request" in schema.get("x-usage", ())
        if asked and "properties" in schema:
            schema["additionalProperties"] = False
        for name, spec in schema.get("properties", {}).items():
            schema["properties"][name] = _property(name, spec, asked=asked)
    errors = _errors(document, service)
    for operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            parameter["schema"] = _parameter(parameter)
        if operation.get("x-upload"):
            operation["requestBody"] = {"required": True, "content": FILE}
        for status in ERRORS:
            _as_problem(operation["responses"].get(status, {}).get("content"), service)
            operation["responses"].setdefault(status, {"description": "", "content": errors})
    return document


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        for method in ("get", "post", "put", "patch", "delete"):
            if method in path:
                yield path[method]


def _property(name: str, spec: dict[str, Any], *, asked: bool) -> dict[str, Any]:
    if spec.get("format") == "date-time" and not asked:
        spec = READ_TIME
    if name in NULLS and not asked:
        return {"anyOf": [spec, {"type": "null"}]}
    if not spec.get("x-value-wrapped"):
        return spec
    inner = {key: value for key, value in spec.items() if not key.startswith("x-")}
    if spec.get("x-value-nullable"):
        inner = {"anyOf": [inner, {"type": "null"}]}
    wrapper = {"type": "object", "properties": {"value": inner}, "required": ["value"]}
    return {**wrapper, "additionalProperties": False}


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    schema = parameter.get("schema", {})
    if parameter["name"] == "erp-api-background":
        return BACKGROUND
    if parameter.get("x-condition-of"):
        return {"enum": [">", "<", ">=", "<="]}
    if parameter.get("x-datetime-string") or schema.get("format") == "date-time":
        return QUERY_TIME
    if parameter.get("x-period-format"):
        return PERIOD
    if parameter["name"] == "attributes":
        return ATTRIBUTES
    if parameter["in"] == "path" and schema == {"type": "string"}:
        return KEY
    if parameter["in"] == "query" and parameter.get("required") and schema == {"type": "string"}:
        return {"type": "string", "minLength": 1}
    return schema


def _as_problem(content: dict[str, Any] | None, service: str) -> None:
    # The v3 service declares its problem details as plain JSON, and sends them as what they are.
    if service == "salesorder" and content:
        content["application/problem+json"] = content.pop("application/json")


def _errors(document: dict[str, Any], service: str) -> dict[str, Any]:
    if service == "salesorder":
        problem = {"type": "object", "required": ["title", "status", "detail"]}
        return {"application/problem+json": {"schema": problem}}
    bodies = document["x-undeclared-error-bodies"]
    return {"application/json": {"schema": {"anyOf": bodies}}}
