"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class BackgroundRequestState(ReadModel):
    """BackgroundRequestStateDto, as the API answers it."""

    id: str | None = None
    status: str | None = None
    status_code: int | None = None
    received_utc: dt.datetime | None = None
    started_utc: dt.datetime | None = None
    finished_utc: dt.datetime | None = None
    webhook_address: str | None = None
    error_message: str | None = None
    reference: str | None = None
    original_uri: str | None = None
    has_response_content: bool | None = None
    has_request_content: bool | None = None
    content_location: str | None = None
    response_headers: dict[str, Any] | None = None
