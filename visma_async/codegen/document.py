"""Reads a completed OpenAPI document: its schemas and its operations, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PAGE_OBJECTS = (("records", "pageNumber", "totalCount"), ("value", "nextPage", "totalCount"))
"""What page objects are known by: the field with the records first."""


@attrs.frozen
class DocumentOperation:
    """One operation, with where it stands.

    Attributes:
        method: The HTTP method in capitals.
        path: The path template.
        content: The operation object of the document.
    """

    method: str
    path: str
    content: Mapping[str, Any]

    @property
    def id(self) -> str:
        """The operation's id."""
        return str(self.content["operationId"])

    def parameters(self, place: str) -> list[Mapping[str, Any]]:
        """Return the parameters in `place`: path, query or header."""
        return [one for one in self.content.get("parameters", ()) if one["in"] == place]

    def body(self) -> Mapping[str, Any]:
        """Return the request body by media type; empty where none is sent."""
        content: Mapping[str, Any] = self.content.get("requestBody", {}).get("content", {})
        return content

    def answer(self) -> tuple[str, Mapping[str, Any]]:
        """Return the status of success and its content by media type."""
        for status in ("200", "201", "204"):
            if status in self.content["responses"]:
                return status, self.content["responses"][status].get("content", {})
        return "202", {}


class Document:
    """An OpenAPI document as the generator sees it."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._content = content
        self._schemas: Mapping[str, Any] = content["components"]["schemas"]

    def operations(self) -> Iterator[DocumentOperation]:
        """Yield every operation in the document's order."""
        for path, item in self._content["paths"].items():
            for method, operation in item.items():
                yield DocumentOperation(method.upper(), path, operation)

    def schemas(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Yield every schema after its name."""
        yield from self._schemas.items()

    def schema(self, name: str) -> Mapping[str, Any]:
        """Return the schema of this name."""
        found: Mapping[str, Any] = self._schemas[name]
        return found

    def target(self, schema: Mapping[str, Any]) -> str | None:
        """Return the name of the schema that a reference leads to, or None if it is none."""
        reference = schema.get("$ref")
        return str(reference).rpartition("/")[2] if reference else None

    def is_enum(self, name: str) -> bool:
        """Whether the schema of this name is an enum."""
        return "enum" in self.schema(name)

    def page_record(self, name: str) -> str | None:
        """Return the record's schema if the schema of this name is a page object."""
        properties = self.schema(name).get("properties", {})
        for records, *others in _PAGE_OBJECTS:
            if {records, *others} <= properties.keys():
                return self.target(properties[records]["items"])
        return None
