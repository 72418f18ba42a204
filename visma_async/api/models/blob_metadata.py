"""Generated from erp.openapi.json by `python -m visma_async.codegen`; do not edit."""

from __future__ import annotations

import datetime as dt

import attrs

from visma_async.wire.model import ReadModel


@attrs.define(kw_only=True, repr=False)
class BlobMetadata(ReadModel):
    """BlobMetadata, as the API answers it."""

    blob_id: str | None = None
    blob_name: str | None = None
    content_type: str | None = None
    m_d5_hash: str | None = None
    file_checksum: str | None = None
    size: int | None = None
    country_code: str | None = None
    created_date_time_utc: dt.datetime | None = None
