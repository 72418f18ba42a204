"""Every method sends what the document describes: method, path, query, headers and body.

The expectation is read from the document itself; only the names of arguments come from the
generator.
"""

from __future__ import annotations

import datetime as dt
import inspect
from decimal import Decimal
from typing import Any

import pytest

from visma_async.api import models
from visma_async.api.erp import ErpResources
from visma_async.call import Binding, Call
from visma_async.codegen.naming import class_name, identifier
from visma_async.documents import load
from visma_async.listing import Listing
from visma_async.transport.options import CallOptions, Scope
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.model import wire_fields
from visma_async.wire.path import decode_segment
from visma_async.wire.values import Period, since

DOCUMENT = load("erp.openapi")
NAMING = load("erp.naming")
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
}
PAGING = {"numberToRead", "skipRecords", "pageNumber", "pageSize"}
FILES = {key for key, (_, _, op) in OPERATIONS.items() if op.keys() & {"x-upload", "x-download"}}


class Api(ErpResources):
    """Every resource, for a company that nothing is sent to."""

    def __init__(self) -> None:
        self._binding = Binding(
            pool=None,  # type: ignore[arg-type]
            scope=Scope(company="test"),
            codec=Codec(),
            options=CallOptions(),
        )


API = Api()


def method_of(key: str) -> Any:
    return getattr(getattr(API, NAMING[key]["resource"]), NAMING[key]["method"])


def exposed(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        one
        for one in operation["parameters"]
        if one["in"] == "query"
        and not one.get("deprecated")
        and not one.get("x-condition-of")
        and one["name"] not in PAGING
    ]


def sample(one: dict[str, Any], names: set[str]) -> tuple[Any, list[tuple[str, str]]]:
    """A value for a parameter and the pairs that must be sent for it."""
    name, schema = one["name"], one["schema"]
    if f"{name}Condition" in names:
        if schema.get("type") == "number":
            return since(Decimal("1.5")), [(name, "1.5"), (f"{name}Condition", ">=")]
        moment = dt.datetime(2024, 5, 25, 12, tzinfo=dt.UTC)
        return since(moment), [(name, "2024-05-25T14:00:00"), (f"{name}Condition", ">=")]
    if "$ref" in schema:
        value = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]["enum"][0]
        return value, [(name, value)]
    if "x-period-format" in one:
        text = {"MMYYYY": "052024"}.get(one["x-period-format"], "202405")
        return Period(2024, 5), [(name, text)]
    if one.get("x-datetime-string") or schema.get("format") == "date-time":
        return dt.date(2024, 5, 25), [(name, "2024-05-25")]
    if name == "attributes":
        return {"A": "B"}, [(name, '{"A":"B"}')]
    value, texts = {
        "array": (["A", "B"], ["A", "B"]),
        "boolean": (False, ["false"]),
        "integer": (True, ["1"]),
        "number": (Decimal("1.50"), ["1.50"]),
        "string": ("a&b", ["a&b"]),
    }[schema["type"]]
    return value, [(name, text) for text in texts]


def sample_body(operation: dict[str, Any]) -> Any:
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    model = getattr(models, class_name(schema["$ref"].rpartition("/")[2]))
    required = inspect.signature(model).parameters.values()
    texts = {field.attribute for field in wire_fields(model) if field.type is str}
    return model(
        **{
            one.name: "text" if one.name in texts else None
            for one in required
            if one.default is one.empty or one.name in texts
        }
    )


@pytest.mark.parametrize("key", sorted(OPERATIONS.keys() - FILES))
def test_what_is_sent(key):
    method, path, operation = OPERATIONS[key]
    arguments: dict[str, Any] = {}
    segments = path.split("/")
    for one in operation["parameters"]:
        if one["in"] == "path":
            value = 7 if one["schema"]["type"] == "integer" else f"a/b {one['name']}"
            arguments[identifier(one["name"])] = value
            segments[segments.index(f"{{{one['name']}}}")] = str(value)
    names = {one["name"] for one in operation["parameters"]}
    pairs: list[tuple[str, str]] = []
    keys = set(arguments)
    for one in exposed(operation):
        value, expected = sample(one, names)
        name = identifier(one["name"])
        arguments[f"{name}_filter" if name in keys else name] = value
        pairs += expected
    body = sample_body(operation) if "requestBody" in operation else None
    headers = {}
    if operation.get("x-if-match"):
        arguments["if_match"] = "AAA="
        headers = {"If-Match": '"AAA="'}
    call = method_of(key)(**arguments, **_named(key, body))
    request = call.request
    assert request.method == method
    assert [decode_segment(segment) for segment in request.path.split("/")] == segments
    sent = [pair for pair in request.query if pair[0] not in PAGING]
    assert sent == pairs
    assert dict(request.headers) == headers
    assert request.route == f"{method} {path}"
    if body is None:
        assert request.body is None
    else:
        assert json.loads(request.body) == Codec().unstructure(body)
    if operation.get("x-list"):
        assert isinstance(call, Listing)
    else:
        assert isinstance(call, Call)


def _named(key: str, body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    for name, one in inspect.signature(method_of(key)).parameters.items():
        if one.annotation == f"models.{type(body).__name__}":
            return {name: body}
    raise AssertionError(key)


def test_what_the_document_deprecates_cannot_be_passed():
    for name in ("number_to_read", "greater_than_value", "page_number", "naem"):
        with pytest.raises(TypeError, match=name):
            API.customer.list(**{name: 1})


def test_a_plain_date_is_no_condition():
    with pytest.raises(TypeError, match=r"lastModifiedDateTime takes a condition such as since\("):
        API.customer.list(last_modified_date_time=dt.date(2024, 5, 25))  # type: ignore[arg-type]
