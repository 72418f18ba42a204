"""Tells in words what changed from one document of the API to another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from visma_async.codegen.known import operations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Named = Mapping[str, Any]


def compare(old: Named, new: Named) -> Iterator[str]:
    """Yield what changed, a line each, in the order of the paths and of the schemas' names.

    Both documents are complete ones, as `complete` makes them.
    """
    yield from _compare_operations(old, new)
    yield from _compare_schemas(old["components"]["schemas"], new["components"]["schemas"])


def _compare_operations(old: Named, new: Named) -> Iterator[str]:
    before, now = _operations(old), _operations(new)
    for key in sorted(before.keys() | now.keys()):
        if key not in before:
            yield f"New operation {now[key][0]}."
        elif key not in now:
            yield f"Operation {before[key][0]} is gone."
        else:
            for said in _compare_operation(before[key][1], now[key][1]):
                yield f"{now[key][0]}: {said}"


def _operations(document: Named) -> dict[str, tuple[str, Named]]:
    found: dict[str, tuple[str, Named]] = {}
    for (method, path), operation in operations(document):
        key = f"{re.sub(r'{[^}]*}', '{}', path).lower()} {method}"
        found[key] = (f"{method} {path}", operation)
    return found


def _compare_operation(old: Named, new: Named) -> Iterator[str]:
    before = {one["name"]: one for one in old.get("parameters", ()) if one["in"] != "path"}
    now = {one["name"]: one for one in new.get("parameters", ()) if one["in"] != "path"}
    yield from _compare_members("parameter", before, now, lambda one: _type(one["schema"]))
    if new.get("deprecated") and not old.get("deprecated"):
        yield "it is deprecated now."
    for what, kind in (("takes", _body), ("answers", _answer)):
        if kind(old) != kind(new):
            yield f"it {what} {kind(new)} instead of {kind(old)}."


def _compare_schemas(old: Named, new: Named) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield f"New {_sort(new[name])} {name}."
        elif name not in new:
            yield f"The {_sort(old[name])} {name} is gone."
        else:
            for said in _compare_schema(old[name], new[name]):
                yield f"{name}: {said}"


def _compare_schema(old: Named, new: Named) -> Iterator[str]:
    before, now = old.get("enum", []), new.get("enum", [])
    yield from (f"new value {value}." for value in now if value not in before)
    yield from (f"the value {value} is gone." for value in before if value not in now)
    fields = old.get("properties", {}), new.get("properties", {})
    yield from _compare_members("field", *fields, _type)
    required = set(old.get("required", ())), set(new.get("required", ()))
    yield from (f"the field {name} is required now." for name in sorted(required[1] - required[0]))
    yield from (
        f"the field {name} is not required any more." for name in sorted(required[0] - required[1])
    )


def _compare_members(what: str, old: Named, new: Named, kind: Any) -> Iterator[str]:
    for name, content in new.items():
        if name not in old:
            yield f"new {what} {name} ({kind(content)})."
            continue
        if kind(content) != kind(old[name]):
            yield f"the {what} {name} is {kind(content)} instead of {kind(old[name])}."
        if content.get("deprecated") and not old[name].get("deprecated"):
            yield f"the {what} {name} is deprecated now."
    yield from (f"the {what} {name} is gone." for name in old if name not in new)


def _sort(schema: Named) -> str:
    return "enum" if "enum" in schema else "schema"


def _body(operation: Named) -> str:
    return _content(operation.get("requestBody", {}).get("content", {}))


def _answer(operation: Named) -> str:
    for status in ("200", "201", "204"):
        if status in operation["responses"]:
            return _content(operation["responses"][status].get("content", {}))
    return "nothing"


def _content(content: Named) -> str:
    if "application/json" in content:
        return _type(content["application/json"]["schema"])
    return next(iter(content), "nothing")


def _type(schema: Named) -> str:
    if "$ref" in schema:
        kind = schema["$ref"].rpartition("/")[2]
    elif schema.get("type") == "array":
        kind = f"a list of {_type(schema.get('items', {}))}"
    else:
        kind = schema.get("format") or schema.get("type") or "anything"
    return f"{kind} in a wrapper" if schema.get("x-value-wrapped") else kind
