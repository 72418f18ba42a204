"""Progress: how far the export of one table has come, told after every page."""

from __future__ import annotations

from typing import Literal

import attrs

from visma_async.quota.usage import Usage

Phase = Literal["reading", "writing", "complete", "unproven", "limited", "failed"]


@attrs.frozen(kw_only=True)
class Progress:
    """A table as it stands; every number counts from its start, also across interruptions.

    Attributes:
        company: The company's id.
        table: What is exported, `customer_invoice`.
        out: Where it goes, as people call it.
        phase: `reading` pages; `writing` the output from what was read; and then how it ended:
            `complete`, which was proven; `unproven`, where records may be missing, and `reason`
            tells why; `limited`, with as many records as were asked for; `failed`, and `error`
            tells how.
        records: Records that are written.
        pages: Answers that were read.
        calls: Requests that it took, those that were repeated included.
        bytes: Bytes written.
        total: The records of the list when it was last told; None where the API does not tell.
        page_size: Records of a full page; None before the first one.
        part: The number of the list that is read, where the export fans out over several.
        parts: How many those are.
        incremental: Whether only what changed since the last export is read.
        added: Records that were found only after a first pass over the pages: they came meanwhile,
            or rows had shifted past them.
        doubled: How often a record came again, because rows had shifted; it is written once.
        removed: Records that were written and had gone by the end, or are known to be gone since
            the last export.
        unchanged: Records that came and were left out, because the last export had them.
        drifted: Whether the list is known to have changed while it was read.
        resumed: How many of the records an earlier run had written, which this one went on from.
        waited: Seconds that calls waited for quota and a place.
        seconds: Seconds since this run's start.
        quota: What is left of the company's calls.
        reason: Why it is complete, or why that cannot be said.
        error: What ended it.
        resumable: Whether the same plan, run again, goes on where this table failed.
    """

    company: str
    table: str
    out: str
    phase: Phase = "reading"
    records: int = 0
    pages: int = 0
    calls: int = 0
    bytes: int = 0
    total: int | None = None
    page_size: int | None = None
    part: int = 1
    parts: int = 1
    incremental: bool = False
    added: int = 0
    doubled: int = 0
    removed: int = 0
    unchanged: int = 0
    drifted: bool = False
    resumed: int = 0
    waited: float = 0.0
    seconds: float = 0.0
    quota: Usage
    reason: str = ""
    error: Exception | None = attrs.field(default=None, eq=False)
    resumable: bool = False

    @property
    def finished(self) -> bool:
        """Whether this is the end of the table."""
        return self.phase not in ("reading", "writing")

    @property
    def complete(self) -> bool:
        """Whether it is proven that the output holds every record of the list."""
        return self.phase == "complete"
