"""Operation: what the API's document says of one operation, as the generated code states it."""

from __future__ import annotations

from enum import Enum

import attrs

from visma_async.wire.batches import Batches


class Paging(Enum):
    """How a list is divided into pages."""

    ITEM_METADATA = "metadata-per-item"
    """An array whose items carry `metadata {totalCount, maxPageSize}`."""
    PAGE_OBJECT = "page-object"
    """`{pageNumber, pageSize, totalCount, records}`."""
    PARAMETERS_ONLY = "params-only"
    """pageNumber and pageSize are taken, but nothing tells the total."""
    INDEXED = "paged-result"
    """The SalesOrders v3 service's: pageIndex counts from 0, `{value, totalCount}`."""
    NONE = "none"
    """Everything at once, also where only the legacy numberToRead/skipRecords exist."""


class IfMatch(Enum):
    """Where an operation checks the If-Match header."""

    NONE = "none"
    DIRECT = "direct"
    BACKGROUND = "background"
    """Only when called with the background header."""
    BOTH = "both"


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of the API.

    Attributes:
        id: The document's operationId.
        method: The HTTP method.
        path: The path template, `/v1/customer/{customerCd}`.
        service: Which host it belongs to: `erp` or `salesorder`.
        paging: How its list is paged; None for operations that do not answer with a list.
        background: Whether it takes the `erp-api-background` header.
        if_match: Where it checks If-Match.
        key: The wire name of the field that identifies an item of the list, or None.
        always_b64: The placeholders whose keys are base64 in the path whatever they are.
        batches: How its records are split over pages, where the list counts their lines.
    """

    id: str
    method: str
    path: str
    service: str = "erp"
    paging: Paging | None = None
    background: bool = True
    if_match: IfMatch = IfMatch.NONE
    key: str | None = None
    always_b64: frozenset[str] = frozenset()
    batches: Batches | None = None

    @property
    def route(self) -> str:
        """What the quota knows this operation by."""
        return f"{self.method} {self.path}"

    @property
    def safe(self) -> bool:
        """Whether sending it twice changes nothing (RFC 9110, 9.2.1)."""
        return self.method in {"GET", "HEAD"}
