"""What the OpenAPI documents say of every operation, as the sandbox needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from visma_async.documents import load

_METHODS = ("get", "post", "put", "patch", "delete")
_KEY = re.compile(r"\{(\w+)\}")
_VERSION = re.compile(r"^/(?:api/)?v\d+/")


def type_name(ref: str) -> str:
    """The schema that `#/components/schemas/X` names."""
    return ref.rpartition("/")[2]


@attrs.frozen(kw_only=True)
class Parameter:
    """One query parameter.

    Attributes:
        name: As the document spells it.
        kind: `date`, `number`, `boolean`, `text`.
        condition_of: The parameter whose operator this one carries.
        paging: Whether it chooses a page or a range instead of filtering.
        required: Whether a call without it is refused.
    """

    name: str
    kind: str = "text"
    condition_of: str | None = None
    paging: bool = False
    required: bool = False


@attrs.frozen(kw_only=True)
class Endpoint:
    """One operation.

    Attributes:
        service: `erp` or `salesorder`.
        kind: `list`, `read`, `create`, `update`, `delete`, `action`, `upload` or `download`.
        paging: The document's word for how a list is paged; None for the rest.
        item: The schema of what is read, when it is an object.
        body: The schema of what is sent, when there is one.
        metadata: Whether each item of the list carries the totals.
        etag: Whether answers carry the version as a header.
        status: What a successful answer says.
    """

    service: str
    id: str
    method: str
    path: str
    kind: str
    resource: str
    name: str
    keys: tuple[str, ...]
    parameters: Mapping[str, Parameter]
    paging: str | None = None
    item: str | None = None
    body: str | None = None
    metadata: bool = False
    etag: bool = False
    if_match: str | None = None
    background: bool = False
    status: int = 200

    @property
    def shape(self) -> str:
        """The path without its version and the names of its keys, in lower case."""
        return shape(self.path)


def shape(path: str) -> str:
    """A path template without its version and the names of its keys, in lower case."""
    return _KEY.sub("{}", _VERSION.sub("/", path)).lower()


class Contract:
    """The operations and schemas of one service's document."""

    def __init__(self, service: str) -> None:
        self.service = service
        document = load(f"{service}.openapi")
        self.schemas: Mapping[str, Mapping[str, Any]] = document["components"]["schemas"]
        self.endpoints = tuple(_endpoints(service, document["paths"], load(f"{service}.naming")))

    def properties(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        """The properties of a schema; empty for an enum."""
        found: Mapping[str, Mapping[str, Any]] = self.schemas[name].get("properties", {})
        return found

    def enum(self, name: str) -> tuple[str, ...]:
        """The values of an enum; empty for any other schema."""
        return tuple(self.schemas[name].get("enum", ()))


@cache
def contract(service: str) -> Contract:
    """The contract of `erp` or `salesorder`; the same object every time."""
    return Contract(service)


def _endpoints(
    service: str, paths: Mapping[str, Any], naming: Mapping[str, Any]
) -> Iterator[Endpoint]:
    for path, item in paths.items():
        for method in _METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            name = naming[operation["operationId"]]
            yield Endpoint(
                service=service,
                id=operation["operationId"],
                method=method.upper(),
                path=path,
                kind=_kind(method, operation),
                resource=name["resource"],
                name=name["method"],
                keys=tuple(_KEY.findall(path)),
                parameters={
                    p["name"].lower(): _parameter(p)
                    for p in operation.get("parameters", ())
                    if p["in"] == "query"
                },
                paging=operation.get("x-pagination"),
                item=_item(operation),
                body=_body(operation),
                metadata=operation.get("x-pagination") == "metadata-per-item"
                or bool(operation.get("x-item-metadata")),
                etag=bool(operation.get("x-etag"))
                or "ETag" in _success(operation)[1].get("headers", {}),
                if_match=operation.get("x-if-match-mode") or operation.get("x-if-match"),
                background=bool(operation.get("x-background")),
                status=_success(operation)[0],
            )


def _kind(method: str, operation: Mapping[str, Any]) -> str:
    if operation.get("x-upload"):
        return "upload"
    if operation.get("x-action"):
        return "action"
    if operation.get("x-download"):
        return "download"
    if method == "get":
        return "list" if operation.get("x-list") else "read"
    return {"post": "create", "delete": "delete"}.get(method, "update")


def _success(operation: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
    for status in ("200", "201", "204", "202"):
        if status in operation["responses"]:
            return int(status), operation["responses"][status]
    return 200, {}


def _item(operation: Mapping[str, Any]) -> str | None:
    if ref := operation.get("x-item-schema"):
        return type_name(ref)
    schema = _success(operation)[1].get("content", {}).get("application/json", {}).get("schema", {})
    return type_name(schema["$ref"]) if "$ref" in schema else None


def _body(operation: Mapping[str, Any]) -> str | None:
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    return type_name(schema["$ref"]) if "$ref" in schema else None


def _parameter(parameter: Mapping[str, Any]) -> Parameter:
    schema = parameter.get("schema", {})
    declared = schema.get("type")
    kind = "text"
    if parameter.get("x-datetime-string") or schema.get("format") == "date-time":
        kind = "date"
    elif declared in {"integer", "number"}:
        kind = "number"
    elif declared == "boolean":
        kind = "boolean"
    return Parameter(
        name=parameter["name"],
        kind=kind,
        condition_of=(parameter.get("x-condition-of") or "").lower() or None,
        paging=bool(parameter.get("x-paging") or parameter.get("x-legacy-paging"))
        or parameter["name"] in {"numberToRead", "skipRecords", "pageSize", "pageIndex"},
        required=bool(parameter.get("required")),
    )
