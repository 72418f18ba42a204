"""Reads error bodies, in all the shapes that the API and the gateways before it give them."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

_KEPT = 64 * 1024
_VISMA_ID = re.compile(r"VismaId:\s*([0-9a-fA-F-]{36})")
_TAGS = re.compile(r"<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)


@attrs.frozen(kw_only=True)
class Fault:
    """What an error body says.

    Attributes:
        message: The message for a person, or "" where the body has none.
        code: The fault or error code, or None.
        message_id: The id that Visma's support asks for, or None.
        details: What else the body says, as it came.
        text: The beginning of the body as text.
    """

    message: str = ""
    code: str | None = None
    message_id: str | None = None
    details: Any = None
    text: str = ""


def read_fault(body: bytes) -> Fault:
    """Reads an error body. Never fails: what it does not know becomes the message as it stands."""
    text = body[:_KEPT].decode("utf-8", "replace").strip()
    if not text:
        return Fault()
    if text.startswith("<"):
        return Fault(message=_from_markup(text), text=text)
    try:
        document = json.loads(body)
    except ValueError:
        return Fault(message=_shortened(text), message_id=_visma_id(text), text=text)
    if isinstance(document, list):
        document = next((item for item in document if isinstance(item, dict)), {})
    if not isinstance(document, dict):
        return Fault(message=_shortened(str(document)), text=text)
    return _from_object({key.lower(): value for key, value in document.items()}, text)


def _from_object(document: dict[str, Any], text: str) -> Fault:
    def first(*names: str) -> str | None:
        for name in names:
            value = document.get(name)
            if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value):
                return str(value)
        return None

    message = first(
        "exceptionmessage", "message", "detail", "error_description", "title", "errorinfo", "error"
    )
    return Fault(
        message=(message or _shortened(text)).strip(),
        code=first("exceptionfaultcode", "errorcode", "code", "error")
        or _first_code(document.get("details")),
        message_id=first("exceptionmessageid", "traceid") or _visma_id(text),
        details=document.get("exceptiondetails") or _details(document),
        text=text,
    )


def _details(document: dict[str, Any]) -> Any:
    """Returns what the SalesOrders v3 service says of single fields: both lists, or the one."""
    found = {name: document[name] for name in ("errors", "details") if document.get(name)}
    return found if len(found) > 1 else next(iter(found.values()), None)


def _first_code(details: Any) -> str | None:
    for item in details if isinstance(details, list) else ():
        if isinstance(item, dict) and item.get("code"):
            return str(item["code"])
    return None


def _from_markup(text: str) -> str:
    title = _TITLE.search(text)
    return _shortened(title[1] if title else _TAGS.sub(" ", text))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 300 else f"{line[:297]}..."


def _visma_id(text: str) -> str | None:
    found = _VISMA_ID.search(text)
    return found[1] if found else None
