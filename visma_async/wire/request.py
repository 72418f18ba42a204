"""Request: one call as data, before any credentials are added."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

import attrs

from visma_async.wire.upload import Upload


@attrs.frozen(kw_only=True)
class Request:
    """What will be sent, apart from the host and the token. Compares by value and pickles.

    Attributes:
        method: The HTTP method.
        path: The encoded path below the service's base URL, `/v1/customer/10000`.
        query: Name and value pairs in the order in which they are sent, not yet percent-encoded.
        headers: Headers of this call only.
        body: The encoded body or the file to upload, or None.
        service: Which host it goes to: `erp` or `salesorder`.
        route: The operation's template, `GET /v1/customer/{customerCd}`.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    body: bytes | Upload | None = attrs.field(default=None, repr=False)
    service: str = "erp"
    route: str = ""

    @property
    def safe(self) -> bool:
        """Whether sending it twice changes nothing (RFC 9110, 9.2.1)."""
        return self.method in {"GET", "HEAD"}

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again at all: a stream that was read is gone."""
        return not isinstance(self.body, Upload) or self.body.replayable

    @property
    def target(self) -> str:
        """Path and percent-encoded query, as they stand in the request line."""
        if not self.query:
            return self.path
        pairs = (f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in self.query)
        return f"{self.path}?{'&'.join(pairs)}"
