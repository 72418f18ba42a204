"""Reads error bodies, in all the shapes that the API and the gateways before it give them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import attrs

_KEPT = 64 * 1024
_SHOWN = 5
"""How many fields' errors are told in a sentence."""
_VISMA_ID = re.compile(r"VismaId:\s*([0-9a-fA-F-]{36})")
_CODE_OF_ID = re.compile(r"([0-9]{5})_")
_TAGS = re.compile(r"<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)
_MESSAGES = (
    *("exceptionmessage", "message", "detail", "error_description", "title", "errorinfo"),
    *("errormessage", "error"),
)


@attrs.frozen(kw_only=True)
class Fault:
    """What an error body says.

    Attributes:
        message: The message for a person, or "" where the body has none.
        code: The fault or error code, or None.
        message_id: The id that Visma's support asks for, or None.
        request_id: The id of the request as far as the text of the message tells it, or None.
        field_errors: What is wrong with single fields, by their wire names.
        details: What else the body says, as it came.
        text: The beginning of the body as text.
    """

    message: str = ""
    code: str | None = None
    message_id: str | None = None
    request_id: str | None = None
    field_errors: Mapping[str, list[str]] = attrs.field(factory=dict)
    details: Any = None
    text: str = ""

    @property
    def sentence(self) -> str:
        """The message with what is wrong with single fields; "" where the body says nothing."""
        said = self.message or (f"fault {self.code}" if self.code else "")
        told = [
            f"{name}: {' '.join(errors)}" if name else " ".join(errors)
            for name, errors in self.field_errors.items()
        ]
        if len(told) > _SHOWN:
            told[_SHOWN:] = [f"and {len(told) - _SHOWN} more"]
        return " ".join(filter(None, [said, "; ".join(told)]))


def read_fault(body: bytes) -> Fault:
    """Reads an error body. Never fails: what it does not know becomes the message as it stands."""
    text = body[:_KEPT].decode("utf-8", "replace").lstrip("\ufeff").strip()
    if not text:
        return Fault()
    if text.startswith("<"):
        return _plain(_from_markup(text), text)
    try:
        document = json.loads(body)
        if isinstance(document, str) and document.lstrip().startswith(("{", "[")):
            # A document that was encoded twice.
            document = json.loads(document)
    except (ValueError, RecursionError):
        return _plain(text, text)
    if isinstance(document, list):
        return _from_list(document, text)
    if not isinstance(document, dict):
        return _plain(str(document), text)
    return _from_object(document, text)


def _plain(message: str, text: str) -> Fault:
    identity = _identity(text)
    return Fault(message=_shortened(message), message_id=identity, request_id=identity, text=text)


def _from_list(documents: list[Any], text: str) -> Fault:
    """One error for each of several lines, as a stocktake's: the first speaks for them."""
    said = [one for one in documents if isinstance(one, dict)]
    if not said:
        texts = [one for one in documents if isinstance(one, str)]
        return _plain(" ".join(texts) or text, text)
    fault = _from_object(said[0], text)
    if len(said) == 1:
        return fault
    message = f"{fault.message} ({len(said) - 1} more, see details)"
    return attrs.evolve(fault, message=message, details=documents)


def _from_object(document: dict[str, Any], text: str) -> Fault:
    fields = {key.lower(): value for key, value in document.items()}
    inner = fields.get("error")
    if isinstance(inner, dict):
        # {"error": {"code": ..., "message": ...}}, as API gateways give it.
        fields = {**fields, **{key.lower(): value for key, value in inner.items()}}
        del fields["error"]
    message_id = _first(fields, "exceptionmessageid", "traceid")
    code = (
        _first(fields, "exceptionfaultcode", "errorcode", "code", "error")
        or _first_code(fields.get("details"))
        or _code_in(message_id)
    )
    identity = _identity(text)
    message = _first(fields, *_MESSAGES)
    return Fault(
        message=(message or ("" if code else _shortened(text))).strip(),
        code=code,
        message_id=message_id or identity,
        request_id=identity,
        field_errors=_field_errors(fields),
        details=fields.get("exceptiondetails") or _details(document, fields),
        text=text,
    )


def _first(fields: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value):
            return str(value)
    return None


def _field_errors(fields: Mapping[str, Any]) -> dict[str, list[str]]:
    """The errors of single fields: of problem details, and of ASP.NET's ModelState."""
    found: dict[str, list[str]] = {}
    for source in (fields.get("errors"), fields.get("modelstate")):
        for name, errors in source.items() if isinstance(source, dict) else ():
            listed = errors if isinstance(errors, list) else [errors]
            found.setdefault(str(name), []).extend(str(error) for error in listed if error)
    return {name: errors for name, errors in found.items() if errors}


def _details(document: dict[str, Any], fields: Mapping[str, Any]) -> Any:
    """Returns what is said beside the message: of fields, with codes, or of the line concerned."""
    found = {name: fields[name] for name in ("errors", "details", "modelstate") if fields.get(name)}
    if found:
        return found if len(found) > 1 else next(iter(found.values()))
    # Which line a stocktake complains of stands beside the message.
    return document if "errorcode" in fields and len(document) > 2 else None


def _first_code(details: Any) -> str | None:
    for item in details if isinstance(details, list) else ():
        if isinstance(item, dict) and item.get("code"):
            return str(item["code"])
    return None


def _code_in(message_id: str | None) -> str | None:
    found = _CODE_OF_ID.match(message_id or "")
    return found[1] if found else None


def _from_markup(text: str) -> str:
    title = _TITLE.search(text)
    return title[1] if title else _TAGS.sub(" ", text)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 300 else f"{line[:297]}..."


def _identity(text: str) -> str | None:
    """The id of the request, which business errors carry in their text."""
    found = _VISMA_ID.search(text)
    return found[1] if found else None
