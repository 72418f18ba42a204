"""Answers: what goes back to a caller, and the bodies in which the API says no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import attrs

from visma_async.sandbox.sheet import encode

JSON = "application/json; charset=utf-8"
PROBLEM = "application/problem+json; charset=utf-8"
HTML_502 = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    b"<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)
HTML_504 = HTML_502.replace(b"502 Bad Gateway", b"504 Gateway Time-out")


@attrs.define
class Answer:
    """A response before it is written to a socket."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = attrs.field(factory=dict)
    content_type: str = JSON


def as_json(value: Any, status: int = 200, headers: Mapping[str, str] = {}) -> Answer:
    """Any value as JSON."""
    return Answer(status, encode(value), dict(headers))


def message(status: int, text: str) -> Answer:
    """The usual business error."""
    return as_json({"message": text}, status)


def traced(status: int, text: str) -> Answer:
    """A business error with the trace id in its text."""
    return message(status, f"VismaId: {uuid4()}. {text}")


def ipp(status: int, code: str, text: str) -> Answer:
    """The gateway's own exception: authorisation, licence, throttling."""
    return as_json(
        {
            "ExceptionType": "IPPException",
            "ExceptionMessage": text,
            "ExceptionFaultCode": code,
            "ExceptionMessageID": f"{code}_{uuid4()}",
            "ExceptionDetails": "",
        },
        status,
    )


def problem(status: int, title: str, detail: str) -> Answer:
    """Problem details, as the SalesOrders v3 service writes them."""
    answer = as_json({"type": None, "title": title, "status": status, "detail": detail}, status)
    answer.content_type = PROBLEM
    return answer


def no_license(status: int = 403) -> Answer:
    """What a token of the wrong tenant may get."""
    return ipp(status, "12027", "No license for this company.")


def empty(status: int, headers: Mapping[str, str] = {}) -> Answer:
    """No body at all."""
    return Answer(status, b"", dict(headers))
