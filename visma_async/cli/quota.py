"""`visma-async quota`: what is left of a company's calls, now or as it changes."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number
from rich.live import Live
from rich.text import Text

from visma_async.cli.connect import connected
from visma_async.cli.display import clock
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.running import run
from visma_async.cli.terminal import stdout
from visma_async.company import Company
from visma_async.errors import ApiError
from visma_async.quota.usage import Usage

_BAR = 30


def quota(
    *,
    every: Annotated[float, Parameter(validator=Number(gte=1))] = 60.0,
    once: bool = False,
    json_lines: Annotated[bool, Parameter(name="--json")] = False,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Show what is left of a company's calls.

    Only an answer of the API tells, so each look is a call of its own: the shortest there is. On a
    terminal it goes on until Ctrl-C; elsewhere, and with --once, one look is all.

    Args:
        every: Seconds between two looks.
        once: Look once.
        json_lines: Print each look as a line of JSON.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    forever = stdout.is_terminal and not once
    return run(_quota(chosen(profile), company, every if forever else None, json_lines))


async def _quota(
    profile: Profile,
    tenant: str | None,
    every: float | None,
    json_lines: bool,  # noqa: FBT001 - passed on
) -> Exit:
    async with connected(profile, tenant) as company:
        if every is None:
            await _look(company)
            _print(company, json_lines)
        elif json_lines:
            while True:
                await _look(company)
                _print(company, json_lines)
                await asyncio.sleep(every)
        else:
            await _live(company, every)
    return Exit.COMPLETE


async def _live(company: Company, every: float) -> None:
    with Live(console=stdout, auto_refresh=False) as live:
        while True:
            await _look(company)
            for _ in range(round(every)):
                live.update(_line(company.quota), refresh=True)
                await asyncio.sleep(1)


async def _look(company: Company) -> None:
    try:
        await company.request("GET", "/v1/branch", query={"pageSize": 1})
    except ApiError as error:
        # Refused for want of rights, it was counted all the same, and says what is left.
        if error.status not in {403, 404}:
            raise


def _print(company: Company, json_lines: bool) -> None:  # noqa: FBT001 - passed on
    usage = company.quota
    text = Text(_document(company, usage)) if json_lines else _line(usage)
    stdout.print(text, soft_wrap=True)


def _line(usage: Usage) -> Text:
    if not usage.known:
        return Text(f"The API does not say what is left; {usage.limit:,} calls are assumed.")
    filled = round(_BAR * usage.remaining / usage.limit)
    line = Text()
    line.append("\u2588" * filled, "green" if filled > _BAR // 10 else "red")
    line.append("\u2591" * (_BAR - filled), "dim")
    line.append(f"  {usage.remaining:,} of {usage.limit:,} calls left")
    if usage.resets_in is not None:
        line.append(f"  all again in {clock(usage.resets_in)}")
    return line


def _document(company: Company, usage: Usage) -> str:
    ends = usage.resets_at
    return json.dumps(
        {
            "company": company.id,
            "known": usage.known,
            "limit": usage.limit,
            "remaining": usage.remaining,
            "resets_at": None if ends is None else ends.isoformat(timespec="seconds"),
        }
    )
