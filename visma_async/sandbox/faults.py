"""Faults on purpose: which request goes wrong next, and how."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Any, Literal

import attrs

from visma_async.sandbox.answers import HTML_502, Answer
from visma_async.sandbox.sheet import encode


@attrs.define(kw_only=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        times: How many requests it still spoils; None for all.
        path: Which paths, with `*`; any case. None for every path but the token endpoint's.
        method: Which method, or None for all.
        company: Which company, or None for all.
        status: What is answered in place of the truth.
        body: What is sent with it: bytes and text as they are, anything else as JSON. With no
            status, it takes the place of the true answer's body.
        headers: Added to the answer's.
        content_type: Said of the body, whatever it is.
        html: Answer as a gateway does: 502, unless `status` says otherwise, in HTML.
        reset: Break the connection before the request is carried out, or after.
        raw: Write these bytes to the socket in place of the whole answer, status line and all,
            and close the connection.
        truncate: Promise the whole body, send so many bytes of it, and break the connection.
        drip: Send the body in pieces of so many bytes, so many seconds apart.
        delay: Seconds to wait before the request is carried out.
        stall: Seconds to wait after it was carried out, before anything is answered.
    """

    times: int | None = 1
    path: str | None = None
    method: str | None = None
    company: str | None = None
    status: int | None = None
    body: Any = None
    headers: dict[str, str] = attrs.field(factory=dict)
    content_type: str | None = None
    html: bool = False
    reset: Literal["before", "after"] | None = None
    raw: bytes | str | None = None
    truncate: int | None = None
    drip: tuple[int, float] | None = None
    delay: float = 0.0
    stall: float = 0.0

    @property
    def answers(self) -> bool:
        """Whether the request is answered without being carried out."""
        return self.status is not None or self.html

    def matches(self, method: str, path: str, company: str | None, *, token: bool) -> bool:
        """Whether it is for this request."""
        if self.path is None:
            if token:
                return False
        elif not fnmatchcase(path.lower(), self.path.lower()):
            return False
        return (self.method is None or self.method.upper() == method) and (
            self.company is None or self.company == company
        )

    def spoil(self, answer: Answer) -> Answer:
        """The answer as this fault has it."""
        if self.html:
            answer = Answer(self.status or 502, HTML_502, dict(answer.headers), "text/html")
        elif self.status is not None:
            answer = Answer(self.status, b"", dict(answer.headers))
        if self.body is not None:
            answer.body, answer.content_type = _bytes(self.body, answer.content_type)
        answer.headers |= self.headers
        if self.content_type is not None:
            answer.content_type = self.content_type
        return answer


class Faults:
    """The faults that are waiting for their requests, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let it wait for its requests."""
        self._waiting.append(fault)

    @property
    def waiting(self) -> int:
        """How many there are."""
        return len(self._waiting)

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self._waiting.clear()

    def take(
        self, method: str, path: str, company: str | None, *, token: bool = False
    ) -> Fault | None:
        """The fault for this request, if one waits for it; it is used up."""
        for fault in self._waiting:
            if fault.matches(method, path, company, token=token):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._waiting.remove(fault)
                return fault
        return None


def _bytes(body: Any, content_type: str) -> tuple[bytes, str]:
    if isinstance(body, bytes):
        return body, content_type
    if isinstance(body, str):
        return body.encode(), "text/plain; charset=utf-8"
    return encode(body), "application/json; charset=utf-8"
