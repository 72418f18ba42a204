"""Progress: how far an export has come, told after every page."""

from __future__ import annotations

import attrs

from visma_async.quota.usage import Usage


@attrs.frozen(kw_only=True)
class Progress:
    """An export as it stands; every number counts from its start.

    Attributes:
        records: Records written.
        pages: Pages read.
        calls: Requests that it took to read them, those that were repeated included.
        page_size: Records of a full page, as page 1 turned out to be; None before it.
        total: The records of the whole list when the latest page was read; None where the API
            does not tell.
        bytes: Bytes written.
        seconds: Seconds since the start.
        quota: What is left of the company's calls.
        shifted: Whether the list is known to have changed while it was read, so that records may
            be missing or doubled: the total changed, or another number of records came.
        finished: Whether this is the end: the output is complete and in its place.
    """

    records: int = 0
    pages: int = 0
    calls: int = 0
    page_size: int | None = None
    total: int | None = None
    bytes: int = 0
    seconds: float = 0.0
    quota: Usage
    shifted: bool = False
    finished: bool = False
