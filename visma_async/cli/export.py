"""`visma-async export`: every record of one or more lists, of one or more companies, to files."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal

import attrs
from cyclopts import Parameter

from visma_async.cli import dry_run as dry
from visma_async.cli.access import assumed_quota
from visma_async.cli.connect import profile_client, sandbox_client, worker_client
from visma_async.cli.datasets import Wanted, datasets
from visma_async.cli.display import display
from visma_async.cli.exits import Exit
from visma_async.cli.following import Ends, follow, outcome, tell
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ENVIRONMENT, ProfileOption, chosen
from visma_async.cli.report import warning
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.client import VismaNet
from visma_async.errors import ConfigurationError
from visma_async.export import Dataset, How, Plan, Progress, make_plan
from visma_async.export import export as write_out
from visma_async.export.estimate import estimate
from visma_async.export.run import AT_ONCE
from visma_async.export.stream import STDOUT
from visma_async.quota.allowance import Quota

_RECORDS = 10_000
_LAST = "last"


def export(
    *resources: str,
    out: Annotated[str, Parameter(name=("--out", "-o"), allow_leading_hyphen=True)],
    where: Annotated[tuple[str, ...], Parameter(name=("--where", "-w"))] = (),
    since: str = "",
    full_every: dt.timedelta | None = None,
    state: Path | None = None,
    expand: bool = False,
    detail: bool = False,
    children: tuple[str, ...] = (),
    company: tuple[str, ...] = (),
    profile: ProfileOption = None,
    on_drift: Literal["repair", "raise", "ignore"] = "repair",
    fresh: bool = False,
    dry_run: bool = False,
    limit: int | None = None,
    page_size: int | None = None,
    prefetch: int | None = None,
    background: bool = False,
    at_once: int = AT_ONCE,
    shard: str = "",
    workers: int | None = None,
    scheduler: str = "",
    sandbox: bool = False,
    records: int | None = None,
    json_lines: Annotated[bool, Parameter(name="--json")] = False,
    quiet: Annotated[bool, Parameter(name=("--quiet", "-q"))] = False,
) -> Exit:
    """Write every record of a list to a file, and know whether those are all.

    The ending of the file's name says the format: .jsonl, .csv (both also .gz and .zst), .parquet.
    The file appears when it is complete. If the export is interrupted, however hard, the same
    command goes on where it stopped.

        visma-async export customer --sandbox --out customers.jsonl

        visma-async export customer-invoice supplier --company ID1 --company ID2
        --out 'out/{company}/{resource}.parquet'

        visma-async export all --since last --full-every 7d --out 'new/{resource}-{time}.jsonl'

    Exit codes: 0 complete; 1 failed; 2 the command makes no sense; 3 incomplete, or not proven to
    be complete: run it again.

    Args:
        resources: What to export: customer, customer-invoice, customer.list_balances; all means
            every list that neither repeats another one nor costs a call for each item.
        out: The file or URL to write; - is standard output. {company}, {resource}, {date} and
            {time} stand for what they say.
        where: A filter, name=value; dates and amounts also with >=, >, <= and <, quoted. May be
            given again.
        since: Only what changed since a date or time; or last: what is new since the last export.
        full_every: With --since last: read all again after so long (7d), to find what was deleted.
        state: The folder in which --since last remembers what was exported.
        expand: Have everything sent along that the list can be asked for.
        detail: Read each record by itself, which costs a call each.
        children: A list field, such as invoiceLines, to be a table of its own. May be given again.
        company: A company's tenant id; else the profile's, or VISMA_TENANT_ID. May be given again.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
        on_drift: What to do where a list changes while it is read: repair (read again what
            shifted), raise (fail), ignore (prove nothing).
        fresh: Begin anew where an earlier run was interrupted.
        dry_run: Tell how many calls and how long it takes, and export nothing.
        limit: Stop after this many records of a table.
        page_size: Records to ask for in a page. Left out, the API sends its largest.
        prefetch: Pages to fetch ahead. [default: 2]
        background: Fetch each page as a background job, for lists that take the API minutes.
        at_once: Tables to export side by side. [default: 4]
        shard: 1/4 exports the first of four parts of the companies.
        workers: Spread the companies over so many processes of this machine (Dask).
        scheduler: Spread them over the Dask cluster at this address, tcp://...
        sandbox: Export from a local Visma Net, started for this; no credentials are needed.
        records: How many records each list of the sandbox has. [default: 10000]
        json_lines: Print every event as a line of JSON on stdout.
        quiet: Say nothing unless something is wrong.
    """
    _check(locals())
    options = {"page_size": page_size, "background": background or None}
    wanted = Wanted(
        where=where,
        since="" if since == _LAST else since,
        expand=expand,
        detail=detail,
        children=children,
        options={name: value for name, value in options.items() if value is not None},
    )
    found, whole = datasets(resources, wanted)
    job = _Job(
        datasets=found,
        whole=whole,
        out=out,
        how=How(
            on_drift=on_drift,
            since="last" if since == _LAST else None,
            full_every=None if full_every is None else full_every.total_seconds(),
            memory=state,
            limit=limit,
            fresh=fresh,
            prefetch=2 if prefetch is None else prefetch,
        ),
        companies=company,
        source=(_RECORDS if records is None else records) if sandbox else chosen(profile),
        shard=_shard(shard),
        workers=workers,
        scheduler=scheduler or None,
        at_once=at_once,
        as_json=json_lines,
        quiet=quiet,
        dry_run=dry_run,
    )
    job.checked()
    return run(_export(job))


@attrs.frozen(kw_only=True)
class _Job:
    """What is to be exported, and how; `source` is a profile, or a sandbox's number of records."""

    datasets: Sequence[Dataset]
    whole: Sequence[str]
    out: str
    how: How
    companies: Sequence[str]
    source: Profile | int
    shard: tuple[int, int] | None
    workers: int | None
    scheduler: str | None
    at_once: int
    as_json: bool
    quiet: bool
    dry_run: bool

    def plan(self, companies: Sequence[str | None]) -> Plan:
        """Returns the plan for these companies."""
        plan = make_plan(self.datasets, self.out, companies=companies, how=self.how)
        return plan if self.shard is None else plan.shard(*self.shard)

    def checked(self) -> None:
        """Finds what makes no sense before anything is begun."""
        self.plan(self.companies or (None,))


def _check(given: dict[str, Any]) -> None:
    out, records, limit = given["out"], given["records"], given["limit"]
    if not given["resources"]:
        raise ConfigurationError("What is to be exported?", advice="Name a resource: customer.")
    if out != STDOUT and out.startswith("-"):
        raise ConfigurationError(f"--out needs a file, got {out!r}.")
    if limit is not None and limit < 1:
        raise ConfigurationError(f"--limit must be at least 1, got {limit}.")
    if records is not None and records < 0:
        raise ConfigurationError(f"--records must not be negative, got {records}.")
    if given["full_every"] is not None and given["since"] != _LAST:
        raise ConfigurationError("--full-every goes with --since last.")
    if given["workers"] is not None and given["scheduler"]:
        raise ConfigurationError("--workers and --scheduler exclude each other.")
    if given["scheduler"] and given["since"] == _LAST and given["state"] is None:
        raise ConfigurationError(
            "Workers on other machines remember elsewhere what was exported.",
            advice="Give --state a folder that they share.",
        )
    if given["json_lines"] and out == STDOUT:
        raise ConfigurationError("--json and --out - would both write to standard output.")
    if not given["sandbox"] and records is not None:
        raise ConfigurationError("--records is the size of the sandbox: add --sandbox.")
    for name in ("company", "profile", "scheduler", "workers"):
        if given["sandbox"] and given[name]:
            raise ConfigurationError(f"--{name} and --sandbox exclude each other.")


def _shard(typed: str) -> tuple[int, int] | None:
    if not typed:
        return None
    match = re.fullmatch(r"([0-9]+)/([0-9]+)", typed)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise ConfigurationError(f"--shard is 1/4, 2/4, ..., not {typed!r}.")
    return int(match[1]), int(match[2])


async def _export(job: _Job) -> Exit:
    async with AsyncExitStack() as stack:
        visma, companies = await _connected(job, stack)
        plan = job.plan(companies)
        if job.dry_run:
            dry.show(await estimate(plan, visma, per=_assumed(job).per))
            return Exit.COMPLETE
        if job.whole and not job.quiet:
            lists = ", ".join(job.whole)
            say(warning(f"the API cannot tell what changed of {lists}: all of it is read."))
        if job.workers is None and job.scheduler is None:
            events = write_out(plan, visma, on_error="continue", at_once=job.at_once)
            return await _follow(job, plan, events)
    # Each worker has a client of its own.
    return await _follow(job, plan, _spread(job, plan))


def _spread(job: _Job, plan: Plan) -> AsyncGenerator[Progress]:
    from visma_async.export.dask import export_on  # noqa: PLC0415 - it is seldom needed

    name = job.source.name if isinstance(job.source, Profile) else ""
    return export_on(
        plan,
        workers=job.workers,
        scheduler=job.scheduler,
        connect=partial(worker_client, "" if name == ENVIRONMENT else name),
        on_error="continue",
        at_once=job.at_once,
    )


async def _follow(job: _Job, plan: Plan, events: AsyncGenerator[Progress]) -> Exit:
    ends, companies = Ends(), len(plan.companies)
    shown = display(len(plan.tables), companies=companies, quiet=job.quiet, as_json=job.as_json)
    ignored = job.how.on_drift == "ignore"
    try:
        with shown:
            await follow(events, shown, ends, _assumed(job).per)
    except asyncio.CancelledError:
        if ends.begun and job.out != STDOUT:
            say("What was read is safe: run the same command again to go on.")
        raise
    if not job.quiet or outcome(ends.latest, ignored=ignored) is not Exit.COMPLETE:
        tell(ends.latest, companies=companies, ignored=ignored)
    return outcome(ends.latest, ignored=ignored)


async def _connected(job: _Job, stack: AsyncExitStack) -> tuple[VismaNet, Sequence[str | None]]:
    if isinstance(job.source, Profile):
        account = job.companies[0] if job.companies else None
        visma, company = await stack.enter_async_context(profile_client(job.source, account))
        return visma, job.companies or (company,)
    visma, (tenant, *_) = await stack.enter_async_context(sandbox_client(job.source))
    return visma, (tenant,)


def _assumed(job: _Job) -> Quota:
    return assumed_quota(job.source) if isinstance(job.source, Profile) else Quota.PRODUCTION
