"""Names operations that the map of names does not have, by verb and path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from visma_async.codegen.known import operations
from visma_async.codegen.naming import identifier, snake_case
from visma_async.codegen.sentences import plural

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERBS = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


def name_operations(
    document: Mapping[str, Any], naming: Mapping[str, Any]
) -> dict[str, dict[str, str]]:
    """Return resource and method of every operation: the known ones keep theirs.

    A new one is called what a person would call the likes of it: `list`, `get`, `create`,
    `update`, `delete`, the verb of an action, `list_things` or `get_thing` for what is below a
    record, and with a number at the end if that is taken.
    """
    found = {key: dict(place) for key, place in naming.items()}
    taken = {(place["resource"], place["method"]) for place in found.values()}
    for (method, path), operation in operations(document):
        key = operation["operationId"]
        if key in found:
            continue
        resource = _resource(operation, path)
        name = base = _method(method, path, operation)
        count = 1
        while (resource, name) in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add((resource, name))
        found[key] = {"resource": resource, "method": name}
    return found


def make_id(method: str, path: str, operation: Mapping[str, Any]) -> str:
    """Return an id for an operation that the document gives none."""
    parts = _parts(path)
    rest = "".join(part[:1].upper() + part[1:] for part in parts[1:] if not part.startswith("{"))
    keys = "".join(part.strip("{}") for part in parts if part.startswith("{"))
    tag = (operation.get("tags") or parts)[0]
    return f"{tag}_{method.capitalize()}{rest}" + (f"By{keys}" if keys else "")


def _resource(operation: Mapping[str, Any], path: str) -> str:
    tag = (operation.get("tags") or _parts(path))[0]
    return identifier(re.sub(r"V([0-9]+)$", r"_v\1", tag))


def _method(method: str, path: str, operation: Mapping[str, Any]) -> str:
    parts = _parts(path)[1:]
    words = [part for part in parts if not part.startswith("{")]
    verb = _VERBS[method]
    by_id = "_by_internal_id" if "internal" in words else ""
    words = [word for word in words if word != "internal"]
    if "action" in words:
        return identifier(words[words.index("action") + 1])
    if words and words[-1] == "attachment" and method == "POST":
        return "add_line_attachment" if len(parts) > 2 else "add_attachment"
    thing = "_".join(snake_case(word) for word in words)
    if operation.get("x-list"):
        return f"list_{plural(thing.rstrip('s'))}" if thing else "list"
    return (f"{verb}_{thing}" if thing else verb) + by_id


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part and not re.fullmatch(r"api|v[0-9]+", part)]
