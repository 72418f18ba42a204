"""`visma-async job`: submits a read as a background job, and picks jobs up again."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import anyio
import attrs
from cyclopts import App, Parameter
from cyclopts.validators import Number

from visma_async.cli import arguments, resources
from visma_async.cli.connect import connected
from visma_async.cli.exits import Exit
from visma_async.cli.get import print_json
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.running import run
from visma_async.cli.terminal import say
from visma_async.company import Company
from visma_async.download import Download
from visma_async.errors import ConfigurationError, DecodeError, JobTimeout
from visma_async.job import Job
from visma_async.wire import json
from visma_async.wire.background import JobState

_HELP = """Run reads as background jobs, and pick jobs up again.

The API runs a job in its queue, without the limit of 240 s that direct calls have, and keeps its
result for 24 hours. Only the company and the client that submitted a job can ask for it.

    id=$(visma-async job submit customer 10000)
    visma-async job wait $id --timeout 600 && visma-async job content $id
"""

job = App(name="job", help=_HELP)

_Opening: TypeAlias = AbstractAsyncContextManager[Company]


@job.command
def submit(
    resource: str,
    /,
    *keys: str,
    where: Annotated[tuple[str, ...], Parameter(name=("--where", "-w"))] = (),
    notify: str = "none",
    save: Path | None = None,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Submit a read as a background job, and print the job's id.

        visma-async job submit customer 10000 --save job.json

    Args:
        resource: What to read: customer, customer-invoice, customer_invoice.
        keys: The record's key: its number or id; some resources take two.
        where: A parameter of the read, name=value, such as expand_accounts=true. May be given
            again.
        notify: Who is told of the end: none, or subscription for the webhook of the Developer
            Portal, with pairs to pass on if wanted (subscription:name=value).
        save: A file for what is known of the job. The other commands and company.job() take it
            in place of the id.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    name = resources.find_name(resource)
    return run(_submit(name, keys, where, notify, save, connected(chosen(profile), company)))


@job.command
def state(
    job: str,
    /,
    *,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Print a job's state as JSON.

        visma-async job state 6f9619ff-8b86-4d11-b42d-00cf4fc964ff

    Args:
        job: Its id, its address, or the file that submit saved.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    return run(_state(_saved(job), connected(chosen(profile), company)))


@job.command
def wait(
    job: str,
    /,
    *,
    timeout: Annotated[float | None, Parameter(validator=Number(gte=0))] = None,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Wait until a job has ended, and print its state as JSON.

    Exit codes: 0 its call succeeded; 1 its call failed, or the job did, or it is gone; 4 it has
    not ended within the timeout, and goes on.

        visma-async job wait job.json --timeout 600

    Args:
        job: Its id, its address, or the file that submit saved.
        timeout: Seconds to wait at most.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    return run(_wait(_saved(job), timeout, connected(chosen(profile), company)))


@job.command
def content(
    job: str,
    /,
    *,
    out: Path | None = None,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Print a finished job's result: what the call itself would have given, or its error.

    Exit codes: 0 here it is; 1 the call failed, or the job did, or it is gone; 4 the job has not
    ended yet.

        visma-async job content job.json --out invoice.pdf

    Args:
        job: Its id, its address, or the file that submit saved.
        out: A file for the result as it came. Else JSON is printed in a readable form, and
            anything else as it came.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    return run(_content(_saved(job), out, connected(chosen(profile), company)))


async def _submit(
    resource: str,
    keys: Sequence[str],
    options: Sequence[str],
    notify: str,
    save: Path | None,
    opening: _Opening,
) -> Exit:
    async with opening as company:
        method = resources.find_method(company, resource, "get")
        call = method(*arguments.keys(method, keys), **arguments.filters(method, options))
        submitted = await call.background(notify)
        # Before anything else can go wrong: nothing lists the jobs that there are.
        sys.stdout.write(f"{submitted.id}\n")
        sys.stdout.flush()
        if save is not None:
            await anyio.Path(save).write_bytes(json.dumps(submitted.to_dict()) + b"\n")
    return Exit.COMPLETE


async def _state(saved: Any, opening: _Opening) -> Exit:
    async with opening as company:
        print_json(_shown(await _picked_up(company, saved).state()))
    return Exit.COMPLETE


async def _wait(saved: Any, timeout: float | None, opening: _Opening) -> Exit:
    async with opening as company:
        job = _picked_up(company, saved)
        try:
            ended = await job.wait(timeout)
        except asyncio.CancelledError:
            say(f"The background job {job.id} goes on.")
            raise
    print_json(_shown(ended))
    return Exit.COMPLETE if 200 <= ended.status_code < 300 else Exit.FAILED


async def _content(saved: Any, out: Path | None, opening: _Opening) -> Exit:
    async with opening as company:
        job = _picked_up(company, saved)
        if not (seen := await job.state()).ended:
            raise JobTimeout(
                f"The background job {job.id} has not ended yet: {seen.status}.",
                job_id=job.id,
                advice="Wait for it: visma-async job wait.",
            )
        if out is not None:
            async with Download(out) as download:
                await job.exchange(download)
            say(f"Wrote {download.size:,} bytes to {out}.")
            return Exit.COMPLETE
        body = (await job.exchange()).answer.body
    try:
        document = json.loads(body)
    except DecodeError:
        sys.stdout.buffer.write(body)
    else:
        print_json(document)
    return Exit.COMPLETE


def _picked_up(company: Company, saved: Any) -> Job[Any]:
    return company.job(saved)


def _saved(given: str) -> Any:
    """Returns what `company.job()` takes: the id, or what a file of that name holds."""
    file = Path(given)
    if file.suffix != ".json" and not file.is_file():
        return given
    try:
        return json.loads(file.read_bytes())
    except DecodeError as error:
        raise ConfigurationError(
            f"{given} is no file that visma-async job submit --save wrote."
        ) from error


def _shown(state: JobState) -> dict[str, Any]:
    moments = ("received_at", "started_at", "finished_at")
    shown = attrs.asdict(state, recurse=False)
    shown |= {name: at.isoformat() if (at := shown[name]) else None for name in moments}
    return shown | {"headers": dict(state.headers)}
