"""Every method sends what the document describes: method, path, query, headers and body.

The expectation is read from the documents themselves; only the names of arguments come from the
generator.
"""

from __future__ import annotations

import base64
import datetime as dt
import inspect
from decimal import Decimal
from typing import Any

import pytest

from tests.api.both_services import API, ERP, OPERATIONS, SALESORDER, Described
from visma_async.call import Call
from visma_async.codegen.naming import class_name, identifier
from visma_async.listing import Listing
from visma_async.wire import json
from visma_async.wire.codec import Codec
from visma_async.wire.model import wire_fields
from visma_async.wire.path import decode_segment
from visma_async.wire.upload import Upload
from visma_async.wire.values import Period, since

PAGING = {"numberToRead", "skipRecords", "pageNumber", "pageSize", "pageIndex"}
ALWAYS_B64 = {("Dimension_GetSegmentValueBydimensionIdsegmentIdvalueId", "valueId")}


def test_nothing_is_missing():
    assert (len(ERP), len(SALESORDER)) == (509, 20)
    assert len({one.call for one in OPERATIONS.values()}) == 529
    kinds = [("upload", "x-upload", 35), ("download", "x-download", 10)]
    for _, key, count in kinds:
        assert sum(key in one.content for one in OPERATIONS.values()) == count


def exposed(described: Described) -> list[dict[str, Any]]:
    names = query_names(described)
    return [
        one
        for one in described.content.get("parameters", ())
        if one["in"] == "query"
        and not one.get("deprecated")
        and one["name"] not in PAGING
        and not (one["name"].endswith("Condition") and one["name"][: -len("Condition")] in names)
    ]


def query_names(described: Described) -> set[str]:
    parameters = described.content.get("parameters", ())
    return {one["name"] for one in parameters if one["in"] == "query"}


def sample(one: dict[str, Any], described: Described) -> tuple[Any, list[tuple[str, str]]]:
    """A value for a parameter and the pairs that must be sent for it."""
    name, schema = one["name"], one["schema"]
    if f"{name}Condition" in query_names(described):
        if schema.get("type") == "number":
            return since(Decimal("1.5")), [(name, "1.5"), (f"{name}Condition", ">=")]
        moment = dt.datetime(2024, 5, 25, 12, tzinfo=dt.UTC)
        return since(moment), [(name, "2024-05-25T14:00:00"), (f"{name}Condition", ">=")]
    if "$ref" in schema:
        value = enum_values(schema, described)[0]
        return value, [(name, value)]
    if "x-period-format" in one:
        text = {"MMYYYY": "052024"}.get(one["x-period-format"], "202405")
        return Period(2024, 5), [(name, text)]
    if one.get("x-datetime-string") or schema.get("format") == "date-time":
        return dt.date(2024, 5, 25), [(name, "2024-05-25")]
    if name == "attributes":
        return {"A": "B"}, [(name, '{"A":"B"}')]
    if schema["type"] == "array":
        items = schema["items"]
        several: list[Any] = ["A", "B"]
        if "$ref" in items:
            several = enum_values(items, described)[:2]
        elif items["type"] == "integer":
            several = [1, 2]
        return several, [(name, str(value)) for value in several]
    value, text = {
        "boolean": (False, "false"),
        "integer": (True, "1"),
        "number": (Decimal("1.50"), "1.50"),
        "string": ("a&b", "a&b"),
    }[schema["type"]]
    return value, [(name, text)]


def enum_values(schema: dict[str, Any], described: Described) -> list[str]:
    return described.schemas[schema["$ref"].rpartition("/")[2]]["enum"]


def sample_body(described: Described) -> Any:
    content = described.content.get("requestBody", {}).get("content", {})
    if "application/json" not in content:
        return None
    schema = content["application/json"]["schema"]
    model = getattr(described.models, class_name(schema["$ref"].rpartition("/")[2]))
    required = inspect.signature(model).parameters.values()
    texts = {field.attribute for field in wire_fields(model) if field.type is str}
    return model(
        **{
            one.name: "text" if one.name in texts else None
            for one in required
            if one.default is one.empty or one.name in texts
        }
    )


def body_argument(described: Described, body: Any) -> dict[str, Any]:
    if body is None:
        return {}
    for name, one in inspect.signature(described.call).parameters.items():
        if one.annotation == f"models.{type(body).__name__}":
            return {name: body}
    raise AssertionError(described.path)


@pytest.mark.parametrize("key", sorted(OPERATIONS))
def test_what_is_sent(key):
    described = OPERATIONS[key]
    operation = described.content
    arguments: dict[str, Any] = {}
    segments = described.path.split("/")
    for one in operation.get("parameters", ()):
        if one["in"] == "path":
            value = 7 if one["schema"]["type"] == "integer" else f"a/b {one['name']}"
            arguments[identifier(one["name"])] = value
            segments[segments.index(f"{{{one['name']}}}")] = str(value)
    pairs: list[tuple[str, str]] = []
    keys = set(arguments)
    for one in exposed(described):
        value, expected = sample(one, described)
        name = identifier(one["name"])
        arguments[f"{name}_filter" if name in keys else name] = value
        pairs += expected
    headers = {}
    if operation.get("x-if-match"):
        arguments["if_match"] = "AAA="
        headers = {"If-Match": '"AAA="'}
    body = sample_body(described)
    if operation.get("x-upload"):
        arguments |= {"content": b"%PDF", "filename": "a.pdf"}
        body = Upload(content=b"%PDF", filename="a.pdf")
    else:
        arguments |= body_argument(described, body)
    call = described.call(**arguments)
    request = call.request
    assert request.method == described.method
    assert [decode_segment(segment) for segment in request.path.split("/")] == segments
    assert [pair for pair in request.query if pair[0] not in PAGING] == pairs
    assert dict(request.headers) == headers
    assert request.route == f"{described.method} {described.path}"
    assert request.service == described.service
    if isinstance(body, Upload) or body is None:
        assert request.body == body
    else:
        assert json.loads(request.body) == Codec().unstructure(body)
    assert isinstance(call, Listing if operation.get("x-list") else Call)
    if operation.get("x-download"):
        assert call._result is bytes


@pytest.mark.parametrize("key", sorted(OPERATIONS))
def test_keys_that_need_no_encoding_stay_as_they_are(key):
    described = OPERATIONS[key]
    segments = described.path.split("/")
    arguments: dict[str, Any] = {}
    for one in described.content.get("parameters", ()):
        if one["in"] == "path":
            value = 7 if one["schema"]["type"] == "integer" else "K-1.a_~"
            arguments[identifier(one["name"])] = value
            text = str(value)
            if (key, one["name"]) in ALWAYS_B64:
                text = f"b64({base64.urlsafe_b64encode(text.encode()).decode().rstrip('=')})"
            segments[segments.index(f"{{{one['name']}}}")] = text
    for one in exposed(described):
        signature = inspect.signature(described.call).parameters
        name = identifier(one["name"])
        name = f"{name}_filter" if f"{name}_filter" in signature else name
        if signature[name].default is inspect.Parameter.empty:
            arguments[name] = sample(one, described)[0]
    if described.content.get("x-if-match") == "required":
        arguments["if_match"] = "A"
    if described.content.get("x-upload"):
        arguments |= {"content": b"", "filename": "a"}
    arguments |= body_argument(described, sample_body(described))
    assert described.call(**arguments).request.path == "/".join(segments)


def test_what_the_document_deprecates_cannot_be_passed():
    for name in ("number_to_read", "greater_than_value", "page_number", "naem"):
        with pytest.raises(TypeError, match=name):
            API.customer.list(**{name: 1})


def test_a_plain_date_is_no_condition():
    with pytest.raises(TypeError, match=r"lastModifiedDateTime takes a condition such as since\("):
        API.customer.list(last_modified_date_time=dt.date(2024, 5, 25))  # type: ignore[arg-type]


def test_what_must_be_given_must_be_given():
    orders = API.salesorder_v3.sales_orders
    with pytest.raises(TypeError, match="if_match"):
        orders.delete("SO", "1")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="ids"):
        orders.delete_lines("SO", "1", if_match="A")  # type: ignore[call-arg]


def test_the_lists_of_the_other_service_count_pages_from_zero():
    query = API.salesorder_v3.sales_orders.list(status="Open").options(page_size=5).request.query
    assert query == (("status", "Open"), ("pageIndex", "0"), ("pageSize", "5"))


@pytest.mark.parametrize("key", sorted(OPERATIONS))
def test_what_an_editor_shows(key):
    described = OPERATIONS[key]
    text = inspect.getdoc(described.call) or ""
    first, _, rest = text.partition("\n")
    assert first.endswith(".")
    assert f"``{described.method} {described.path}``" in " ".join(rest.split())
    assert ("Deprecated: use `" in text) == bool(described.content.get("deprecated"))
    parameters = inspect.signature(described.call).parameters
    for name in parameters.keys() & {"content", "filename", "if_match"}:
        assert f"\n    {name}: " in text
    for one in parameters.values():
        if "Condition" in str(one.annotation):
            assert f"\n    {one.name}: " in text
    assert not any("By" in name or "cd_cd" in name for name in parameters)
