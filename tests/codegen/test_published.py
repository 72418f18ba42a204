"""A published document, without anything of ours, gives the same API and what is new in it."""

from __future__ import annotations

import copy

import pytest

from tests.codegen.plain_document import plain
from visma_async.codegen.compare import compare
from visma_async.codegen.complete import complete
from visma_async.codegen.generate import SERVICES, plan_api, plan_with, print_api, service_of
from visma_async.documents import load

NAMES = [service.name for service in SERVICES]


@pytest.fixture(scope="module")
def published():
    return {name: plain(load(f"{name}.openapi")) for name in NAMES}


def plan(document, service, own_copy):
    naming = load(f"{service}.naming")
    return plan_api(document, naming, service=service, source="x", own_copy=own_copy)


@pytest.mark.parametrize("name", NAMES)
def test_the_published_document_gives_the_same_api(name, published):
    assert "'x-" not in str(published[name])
    own = load(f"{name}.openapi")
    assert service_of(published[name]) == name
    assert plan(published[name], name, own) == plan(own, name, None)
    assert list(compare(complete(own), complete(published[name], own))) == []


def test_completing_leaves_the_document_alone():
    before = copy.deepcopy(load("salesorder.openapi"))
    complete(load("salesorder.openapi"))
    assert load("salesorder.openapi") == before


JSON = "application/json"
LAMP = {
    "type": "object",
    "properties": {
        "lampID": {"type": "integer"},
        "colour": {"type": "string", "enum": ["Red", "Green"]},
        "boughtOn": {"type": "string", "format": "date-time"},
        "shade": {"type": "object", "properties": {"width": {"type": "number"}}},
        "anything": {},
        "metadata": {"allOf": [{"$ref": "#/components/schemas/MetadataDto"}]},
    },
}
LAMP_UPDATE = {
    "type": "object",
    "required": ["colour"],
    "properties": {
        "colour": {"type": "object", "properties": {"value": {"type": "string"}}},
        "lines": {"type": "array", "items": {"type": "object", "properties": {"n": {}}}},
    },
}
BACKGROUND = {"name": "erp-api-background", "in": "header", "schema": {"type": "string"}}
LAMP_ID = {"name": "lampId", "in": "path", "required": True, "schema": {"type": "string"}}


def query(name, **schema):
    return {"name": name, "in": "query", "schema": schema}


def operation(*parameters, answer=None, status="200", **more):
    response = {"description": "x"}
    if answer is not None:
        response["content"] = {JSON: {"schema": answer}}
    return {
        "tags": ["Lamp"],
        "parameters": [*parameters, BACKGROUND],
        "responses": {status: response},
        **more,
    }


@pytest.fixture(scope="module")
def newer(published):
    document = copy.deepcopy(published["erp"])
    schemas, paths = document["components"]["schemas"], document["paths"]
    lamp = {"$ref": "#/components/schemas/LampDto"}
    schemas |= {"LampDto": LAMP, "LampUpdateDto": LAMP_UPDATE}
    update = {"content": {JSON: {"schema": {"$ref": "#/components/schemas/LampUpdateDto"}}}}
    if_match = {"name": "If-Match", "in": "header", "schema": {"type": "string"}}
    pdf = {"200": {"description": "x", "content": {"application/pdf": {"schema": {}}}}}
    paths["/v1/lamp"] = {
        "get": operation(
            query("pageNumber", type="integer"),
            query("lit", type="boolean"),
            query("changedDateTime", type="string"),
            query("changedDateTimeCondition", type="string"),
            query("seenDate", type="string"),
            query("sort", type="string", enum=["Up", "Down"]),
            answer={"type": "array", "items": lamp},
        ),
        "post": operation(status="201", requestBody=update),
    }
    paths["/v1/lamp/{lampId}"] = {
        "get": operation(LAMP_ID, answer=lamp),
        "put": operation(LAMP_ID, if_match, status="204", requestBody=update),
        "delete": operation(LAMP_ID, status="204", deprecated=True),
    }
    paths["/v1/lamp/{lampId}/action/switchOff"] = {"post": operation(LAMP_ID, status="204")}
    paths["/v1/lamp/{lampId}/bulbs"] = {
        "get": operation(LAMP_ID, answer={"type": "array", "items": lamp})
    }
    paths["/v1/lamp/{lampId}/attachment"] = {"post": operation(LAMP_ID, status="201")}
    paths["/v1/lamp/{lampId}/print"] = {"get": operation(LAMP_ID) | {"responses": pdf}}
    paths["/v1/customer"]["get"]["parameters"].append(query("lamp", type="string"))
    customer = schemas["CustomerDto"]["properties"]
    customer["lamp"] = {"type": "boolean"}
    customer["status"]["enum"].append("Dimmed")
    del customer["name"]
    customer["number"]["type"] = "integer"
    del paths["/v1/account"]["get"]
    return document


def test_what_is_new_is_there(newer):
    planned = plan(newer, "erp", load("erp.openapi"))
    lamp = next(one for one in planned.resources if one.name == "lamp")
    methods = {one.name: one for one in lamp.operations}
    assert list(methods) == [
        *("list", "get", "create", "update", "delete"),
        *("add_attachment", "get_print", "list_bulbs", "switch_off"),
    ]
    listing = methods["list"]
    assert listing.paging.value == "metadata-per-item"
    assert listing.item == "models.Lamp"
    assert [(one.name, one.type, one.maker) for one in listing.parameters] == [
        ("lit", "bool", None),
        ("changed_date_time", "Condition[dt.date]", "when"),
        ("seen_date", "dt.date", None),
        ("sort", "models.LampGetSort | str", None),
    ]
    assert methods["update"].if_match.value == "direct"
    assert methods["delete"].deprecated
    assert methods["add_attachment"].upload
    assert methods["get_print"].answer.value == "file"
    assert methods["list_bulbs"].paging.value == "none"
    assert methods["create"].body == ("lamp", "models.LampUpdate")
    models = {one.name: one for one in planned.models}
    fields = {one.attribute: one for one in models["Lamp"].fields}
    assert {name: one.type for name, one in fields.items()} == {
        "lamp_id": "int",
        "colour": "LampDtoColour",
        "bought_on": "dt.datetime",
        "shade": "LampDtoShade",
        "anything": "Any",
        "_metadata": "Metadata",
    }
    sent = {one.attribute: one for one in models["LampUpdate"].fields}
    assert sent["colour"].wrapped
    assert sent["colour"].required
    assert not models["LampUpdate"].reads
    assert not models["LampUpdateDtoLines"].reads
    assert next(one for one in planned.enums if one.name == "CustomerStatus").members[-1] == (
        "DIMMED",
        "Dimmed",
    )


def test_what_is_new_is_printed(newer):
    files = print_api(plan_with(newer, "newer.json"))
    assert "Generated from newer.json" in files["models/lamp.py"]
    for name, text in files.items():
        compile(text, name, "exec")
    assert "def switch_off(self, lamp_id: str) -> Call[None]:" in files["resources/lamp.py"]


def test_what_changed_is_told_in_words(newer):
    own = load("erp.openapi")
    said = list(compare(complete(own), complete(newer, own)))
    assert [one for one in said if "amp" not in one] == [
        "Operation GET /v1/account is gone.",
        "CustomerDto: the field number is integer instead of string.",
        "CustomerDto: the field name is gone.",
        "CustomerStatus: new value Dimmed.",
    ]
    assert "New operation POST /v1/lamp/{lampId}/action/switchOff." in said
    assert "GET /v1/customer: new parameter lamp (string)." in said
    assert "CustomerDto: new field lamp (boolean)." in said
    assert "New schema LampDto." in said
    assert "New enum LampDtoColour." in said
    back = list(compare(complete(newer, own), complete(own)))
    assert len(back) == len(said)
    assert "New operation GET /v1/account." in back
    assert "CustomerStatus: the value Dimmed is gone." in back
    assert "GET /v1/customer: the parameter lamp is gone." in back


def test_other_changes_are_told_too():
    def document(status, *, deprecated, required, field):
        schemas = {
            "A": {"type": "object", "properties": {"a": field}, "required": required},
        }
        get = operation(query("q", type="string") | {"deprecated": deprecated})
        get["responses"] = {status: {"description": "x"}}
        get["deprecated"] = deprecated
        if status == "200":
            schema = {"type": "array", "items": {"$ref": "#/components/schemas/A"}}
            get["responses"][status]["content"] = {JSON: {"schema": schema}}
        return {
            "openapi": "3.1.0",
            "paths": {"/v1/a": {"get": get}},
            "components": {"schemas": schemas},
        }

    old = document("204", deprecated=False, required=[], field={"type": "string"})
    wrapped = {"type": "string", "x-value-wrapped": True, "deprecated": True}
    new = document("200", deprecated=True, required=["a"], field=wrapped)
    assert list(compare(complete(old), complete(new))) == [
        "GET /v1/a: the parameter q is deprecated now.",
        "GET /v1/a: it is deprecated now.",
        "GET /v1/a: it answers a list of A instead of nothing.",
        "A: the field a is string in a wrapper instead of string.",
        "A: the field a is deprecated now.",
        "A: the field a is required now.",
    ]
    assert list(compare(complete(new), complete(old)))[-1] == (
        "A: the field a is not required any more."
    )


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({}, "this is Swagger nothing"),
        ({"swagger": "2.0"}, "this is Swagger 2.0"),
        ({"openapi": "3.0.0", "paths": {}}, "with paths"),
        (
            {
                "openapi": "3.0.0",
                "paths": {"/v1/a": {"get": operation(answer={"$ref": "#/components/schemas/B"})}},
                "components": {"schemas": {"A": {"type": "object"}}},
            },
            "a schema B that it does not have",
        ),
    ],
)
def test_what_is_no_such_document_is_refused(document, says):
    with pytest.raises(ValueError, match=says):
        complete(document, load("erp.openapi"))
