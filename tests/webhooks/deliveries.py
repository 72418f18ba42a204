"""Deliveries as the Developer Portal makes them."""

from __future__ import annotations

import json
from typing import Any

from visma_async.webhooks import SIGNATURE_HEADER, sign

SECRET = "the-portal's-secret"
NOW = 1_700_000_000.0
"""The virtual clock's time at its start."""
JOB = "2b6a6b0e-1111-2222-3333-444455556666"


def delivery(
    document: Any = ...,
    *,
    event: str = "SALESORDER_CREATED",
    identity: str | None = "5d0e2f7c",
    at: float = NOW,
    secret: str = SECRET,
    body: bytes | None = None,
    **more: str,
) -> tuple[dict[str, str], bytes]:
    """Headers and body of a signed delivery; of a document, or of bytes."""
    raw = json.dumps({} if document is ... else document).encode() if body is None else body
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        SIGNATURE_HEADER: sign(raw, secret),
        "x-vwd-application-id": "isv_orders",
        "x-vwd-application-version": "7",
        "x-vwd-event-id": event,
        "x-vwd-group-id": "group",
        "x-vwd-notification-timestamp": str(int(at * 1000)),
        "x-vwd-subscription-id": "subscription",
        "x-vwd-tenant-id": "tenant",
        "x-vwd-webhook-timestamp": str(int(at * 1000) + 250),
        **more,
    }
    if identity is not None:
        headers["x-vwd-notification-id"] = identity
    return headers, raw


def background(job: str = JOB, **fields: Any) -> dict[str, Any]:
    """The body that tells of a job's end, as far as the API's docs name its fields."""
    state = f"https://api.finance.visma.net/v1/background/{job}"
    return {"id": job, "statusCode": 200, "stateLocation": state, **fields}
