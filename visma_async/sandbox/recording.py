"""Recording: every request that reached the sandbox, for tests to assert on."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

import attrs
import msgspec

_SECRET_HEADERS = {"authorization", "cookie", "proxy-authorization"}
_SECRET_FIELDS = {"client_secret", "code", "code_verifier", "refresh_token", "token", "assertion"}
_LONGEST_BODY = 65_536


@attrs.define(eq=False)
class Recorded:
    """One request. The answer's fields are None until it was answered.

    Attributes:
        path: As it came, percent-encoded, without the query.
        query: Decoded names and values in their order.
        headers: Names in lower case; repeated ones joined by a comma; secrets as `***`.
        body: At most 64 KiB of it; without secrets.
        route: The operation's template, `GET /v1/customer`; None when there is none.
        company: The tenant of its token; None without a good token.
        at: When it arrived, on the sandbox's clock.
        done: When its answer was ready; None when the connection was broken on purpose.
    """

    number: int
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    at: float
    route: str | None = None
    client: str | None = None
    company: str | None = None
    policy: str | None = None
    status: int | None = None
    done: float | None = None
    executed: bool = False

    def json(self) -> Any:
        """The decoded body."""
        return msgspec.json.decode(self.body)


class Recording:
    """The latest requests and how many were under way at once."""

    def __init__(self, kept: int) -> None:
        self.requests: deque[Recorded] = deque(maxlen=kept)
        self.count = 0
        self.in_flight = 0
        self.most_in_flight = 0

    def arrived(
        self,
        method: str,
        path: str,
        query: Sequence[tuple[str, str]],
        headers: Mapping[str, str],
        body: bytes,
        at: float,
    ) -> Recorded:
        """Note a request."""
        self.count += 1
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        shown = _without_secret_headers(headers)
        record = Recorded(
            self.count, method, path, tuple(query), shown, _without_secrets(shown, body), at
        )
        self.requests.append(record)
        return record

    def finished(self) -> None:
        """One request less is under way."""
        self.in_flight -= 1


def _without_secret_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    shown: dict[str, str] = {}
    for name, value in headers.items():
        known = name.lower()
        told = "***" if known in _SECRET_HEADERS else value
        shown[known] = f"{shown[known]}, {told}" if known in shown else told
    return shown


def _without_secrets(headers: Mapping[str, str], body: bytes) -> bytes:
    if not headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return body[:_LONGEST_BODY]
    fields = parse_qsl(body.decode(errors="replace"), keep_blank_values=True)
    shown = [(name, "***" if name in _SECRET_FIELDS else value) for name, value in fields]
    return urlencode(shown, safe="*").encode()
