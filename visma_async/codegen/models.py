"""Plans the models and enums of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from visma_async.codegen.dates import DATE_FIELDS
from visma_async.codegen.naming import class_name, identifier, is_regular, member_name
from visma_async.codegen.plan import EnumPlan, FieldPlan, ModelPlan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from visma_async.codegen.document import Document

_PERIODS = {"YYYYMM": "YearMonth", "MMYYYY": "MonthYear"}


def plan_enums(document: Document) -> Iterator[EnumPlan]:
    """Yield the enums in the order of their names."""
    for name, schema in sorted(document.schemas()):
        if "enum" in schema:
            members = tuple((member_name(value), value) for value in schema["enum"])
            yield EnumPlan(name=class_name(name), schema=name, members=members)


def plan_models(document: Document) -> Iterator[ModelPlan]:
    """Yield the models in the order of their schemas' names, page objects excepted."""
    for name, schema in sorted(document.schemas()):
        if "enum" not in schema and document.page_record(name) is None:
            yield _plan_model(document, name, schema)


def _plan_model(document: Document, name: str, schema: Mapping[str, Any]) -> ModelPlan:
    properties: Mapping[str, Any] = schema.get("properties", {})
    reads = _reads(name, schema)
    required = frozenset() if reads else frozenset(schema.get("required", ()))
    references: set[str] = set()
    fields = []
    for wire, content in properties.items():
        if content.get("readOnly") and not reads:
            continue
        attribute = identifier(wire)
        kind, mentioned = _type(document, wire, content, reads=reads)
        references |= mentioned
        # The paging of a list, which every record of it carries.
        hidden = kind == "Metadata"
        fields.append(
            FieldPlan(
                attribute=f"_{attribute}" if hidden else attribute,
                type=kind,
                wire=None if is_regular(attribute, wire) and not hidden else wire,
                wrapped=bool(content.get("x-value-wrapped")),
                required=wire in required,
                hidden=hidden,
            )
        )
    if len({field.attribute for field in fields}) != len(fields):
        raise ValueError(f"{name}: two fields have one name in Python.")
    return ModelPlan(
        name=class_name(name),
        schema=name,
        reads=reads,
        fields=tuple(fields),
        references=frozenset(references),
        deprecated=tuple(
            identifier(wire) for wire, content in properties.items() if content.get("deprecated")
        ),
    )


def _reads(name: str, schema: Mapping[str, Any]) -> bool:
    usage = schema.get("x-usage")
    if usage:
        return "response" in usage
    # Nothing refers to it directly. What is sent is called an update, or has wrapped fields.
    wrapped = any(content.get("x-value-wrapped") for content in schema["properties"].values())
    return not wrapped and not re.search(r"Update|^(New|Patch|Add)[A-Z]", name)


def _type(
    document: Document, wire: str, content: Mapping[str, Any], *, reads: bool
) -> tuple[str, set[str]]:
    target = document.target(content)
    if target is not None:
        name = class_name(target)
        open_to_text = document.is_enum(target) and not reads
        return f"{name} | str" if open_to_text else name, {name}
    if content.get("type") == "array":
        inner, mentioned = _type(document, wire, content["items"], reads=reads)
        return f"list[{inner}]", mentioned
    if "x-period-format" in content:
        period = _PERIODS[content["x-period-format"]]
        return period if reads else f"{period} | str", set()
    return _scalar(wire, content, reads=reads), set()


def _scalar(wire: str, content: Mapping[str, Any], *, reads: bool) -> str:
    kind = content.get("type", "")
    if kind == "string" and content.get("format") == "date-time":
        return "dt.date" if wire in DATE_FIELDS else "dt.datetime"
    if kind == "number":
        return "Decimal" if reads else "Decimal | int"
    plain = {"string": "str", "integer": "int", "boolean": "bool", "object": "dict[str, Any]"}
    return plain.get(kind, "Any")
