"""`visma-async export`: every record of a resource to a file."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from pathlib import Path
from typing import Annotated, Any

import attrs
from cyclopts import Parameter

from visma_async.cli import arguments, resources
from visma_async.cli.access import assumed_quota
from visma_async.cli.connect import connected, in_sandbox
from visma_async.cli.display import Display, count, display, size
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.report import warning
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.company import Company
from visma_async.errors import ConfigurationError
from visma_async.export import Forecast, JsonLines, Progress
from visma_async.export import export as write_out
from visma_async.export.destination import STDOUT
from visma_async.listing import Listing
from visma_async.quota.allowance import Quota

_RECORDS = 10_000
_REFRESH = 0.5
"""Seconds between two looks at the quota, where no page comes."""


def export(
    resource: str,
    /,
    *,
    out: Annotated[str, Parameter(name=("--out", "-o"), allow_leading_hyphen=True)],
    where: Annotated[tuple[str, ...], Parameter(name=("--where", "-w"))] = (),
    company: str | None = None,
    profile: ProfileOption = None,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: int | None = None,
    sandbox: bool = False,
    records: int | None = None,
    quiet: Annotated[bool, Parameter(name=("--quiet", "-q"))] = False,
) -> Exit:
    """Write every record of a resource to a file, as JSON Lines.

    The file appears when it is complete. Numbers keep the digits that the API sent.

        visma-async export customer --sandbox --out customers.jsonl

        visma-async export customer -o new.jsonl -w 'created_date_time>=2024-05-25'

    Args:
        resource: What to export: customer, customer-invoice, customer_invoice.
        out: The file to write; - is standard output.
        where: A filter, name=value; dates and amounts also with >=, >, <= and <, quoted. May be
            given again.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
        limit: Stop after this many records.
        page_size: Records to ask for in a page. Left out, the API sends its largest.
        prefetch: Pages to fetch ahead. [default: 2]
        sandbox: Export from a local Visma Net, started for this; no credentials are needed.
        records: How many records the sandbox has. [default: 10000]
        quiet: Say nothing unless something is wrong.
    """
    if out != STDOUT and out.startswith("-"):
        raise ConfigurationError(f"--out needs a file, got {out!r}.")
    if limit is not None and limit < 1:
        raise ConfigurationError(f"--limit must be at least 1, got {limit}.")
    if records is not None and records < 0:
        raise ConfigurationError(f"--records must not be negative, got {records}.")
    if not sandbox and records is not None:
        raise ConfigurationError("--records is the size of the sandbox: add --sandbox.")
    if sandbox and company is not None:
        raise ConfigurationError("--company and --sandbox exclude each other.")
    if sandbox and profile is not None:
        raise ConfigurationError("--profile and --sandbox exclude each other.")
    if limit is not None:
        # No more is asked for than is wanted.
        page_size, prefetch = min(limit, page_size or limit), prefetch or 0
    given = {"page_size": page_size, "prefetch": prefetch}
    job = _Job(
        resource=resources.find_name(resource),
        where=where,
        company=company,
        source=(_RECORDS if records is None else records) if sandbox else chosen(profile),
        options={name: value for name, value in given.items() if value is not None},
        out=out,
        limit=limit,
        quiet=quiet,
    )
    return run(_export(job))


@attrs.frozen(kw_only=True)
class _Job:
    """What is to be exported, and how; `source` is a profile, or a sandbox's number of records."""

    resource: str
    where: Sequence[str]
    company: str | None
    source: Profile | int
    options: dict[str, Any]
    out: str
    limit: int | None
    quiet: bool


async def _export(job: _Job) -> Exit:
    async with _opened(job) as company:
        method = resources.find_method(company, job.resource, "list")
        listing = method(**arguments.filters(method, job.where)).options(**job.options)
        with display(job.resource, quiet=job.quiet) as shown:
            end = await _follow(listing, job, shown)
    if not job.quiet:
        say(_summary(end, job.out))
    if end.shifted:
        say(warning(_shifted(end)))
        return Exit.UNPROVEN
    return Exit.COMPLETE


def _opened(job: _Job) -> AbstractAsyncContextManager[Company]:
    if isinstance(job.source, Profile):
        return connected(job.source, job.company)
    return in_sandbox(job.source)


async def _follow(listing: Listing[Any], job: _Job, shown: Display) -> Progress:
    """Runs the export, and shows how it goes on."""
    began = time.monotonic()
    source = job.source
    quota = assumed_quota(source) if isinstance(source, Profile) else Quota.PRODUCTION
    forecast = Forecast(quota.per)
    latest = Progress(quota=listing.quota)

    def show(progress: Progress) -> None:
        if job.limit is not None:
            total = job.limit if progress.total is None else min(job.limit, progress.total)
            progress = attrs.evolve(progress, total=total)
        shown.show(progress, forecast.seconds_left(progress.seconds, progress.quota))

    async def keep_showing() -> None:
        # A wait for quota may last an hour, in which no page comes.
        while True:
            await asyncio.sleep(_REFRESH)
            seconds = time.monotonic() - began
            show(attrs.evolve(latest, seconds=seconds, quota=listing.quota))

    showing = asyncio.create_task(keep_showing())
    try:
        async with aclosing(write_out(listing, JsonLines(job.out), limit=job.limit)) as events:
            async for latest in events:
                forecast.observe(latest)
                show(latest)
    finally:
        showing.cancel()
    return latest


def _summary(end: Progress, out: str) -> str:
    place = "standard output" if out == STDOUT else Path(out).absolute()
    return (
        f"Wrote {count(end.records, 'record')} ({count(end.pages, 'page')}, "
        f"{count(end.calls, 'call')}, {size(end.bytes)}) "
        f"to {place} in {end.seconds:.1f} s."
    )


def _shifted(end: Progress) -> str:
    return (
        f"the list changed while it was read ({end.records:,} records came, its total is now "
        f"{end.total or 0:,}): some may be missing or doubled. Export again when it is at rest."
    )
