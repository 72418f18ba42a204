"""`visma-async companies`: whether each profile leads to its company."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import attrs
from cyclopts import Parameter
from rich.cells import cell_len, set_cell_size
from rich.text import Text

from visma_async.cli.access import access
from visma_async.cli.config import read_config
from visma_async.cli.connect import sign_in_again
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen, environment_profile, environment_tells
from visma_async.cli.report import failure
from visma_async.cli.running import run
from visma_async.cli.terminal import say, stdout
from visma_async.client import VismaNet
from visma_async.company import Company
from visma_async.errors import ConfigurationError, RequestTimeout, SignInRequired, VismaNetError

if TYPE_CHECKING:
    from visma_async.auth.legacy import LegacyCompany

_PATIENCE = 30.0
"""Seconds for a check."""


def companies(
    *,
    profile: ProfileOption = None,
    json_lines: Annotated[bool, Parameter(name="--json")] = False,
) -> Exit:
    """Check whether each profile leads to its company, and show its name.

    The VISMA_* variables count as a profile where they are set. Each check is one call: of a token
    of the old integration, it lists the companies that the token is for; otherwise it reads the
    branches, of which the main one gives the name. What is wrong and what to do is told below.

    Exit codes: 0 all of them do; 1 one does not.

    Args:
        profile: Check this one only.
        json_lines: Print each company as a line of JSON.
    """
    return run(_companies(_asked(profile), json_lines))


def _asked(option: str | None) -> Sequence[Profile]:
    if option is not None:
        return [chosen(option)]
    environment = [environment_profile()] if environment_tells() else []
    # Where there is nothing at all, `chosen` tells what there could be.
    return [*read_config().profiles.values(), *environment] or [chosen(None)]


@attrs.frozen(kw_only=True)
class _Found:
    """A company that a profile leads to, or why it leads to none."""

    profile: str
    company: str = ""
    name: str = ""
    error: VismaNetError | None = None


async def _companies(asked: Sequence[Profile], json_lines: bool) -> Exit:  # noqa: FBT001 - passed on
    async with asyncio.TaskGroup() as group:
        asking = asyncio.Lock()
        checks = [group.create_task(_check(one, asking)) for one in asked]
    found = [row for check in checks for row in check.result()]
    if json_lines:
        for row in found:
            stdout.print(Text(_document(row)), soft_wrap=True)
    else:
        _print(found)
    return Exit.FAILED if any(row.error for row in found) else Exit.COMPLETE


async def _check(profile: Profile, asking: asyncio.Lock) -> list[_Found]:
    """Returns what a profile leads to. Its failure is a finding, which ends no other check.

    Secrets are read one after the other: a command may ask a person for a password.
    """
    found = _Found(profile=profile.name, company=profile.company or "")
    try:
        async with asking:
            ready = await access(profile)
        async with ready.client() as visma:
            if ready.auth.vni:
                return _of_old(profile, await _listed(visma))
            branches = await _branches(visma.company(profile.company))
    except VismaNetError as error:
        if isinstance(error, SignInRequired):
            error.advice = sign_in_again(profile, None)
        error.message = error.message.removeprefix(f"Profile {profile.name}: ")
        return [attrs.evolve(found, error=error)]
    return [attrs.evolve(found, name=_name(branches))]


async def _branches(company: Company) -> Any:
    call = company.request("GET", "/v1/branch")
    return await call.options(max_wait=_PATIENCE, deadline=_PATIENCE)


async def _listed(visma: VismaNet) -> Sequence[LegacyCompany]:
    try:
        async with asyncio.timeout(_PATIENCE):
            return await visma.legacy_companies()
    except TimeoutError as error:
        if isinstance(error, VismaNetError):
            raise
        raise RequestTimeout(
            f"The old integration has not answered within {_PATIENCE:.0f} s.",
            advice="Check base_url. It is being shut down: see AuthorizationCode instead.",
        ) from None


def _name(branches: Any) -> str:
    """Returns the name of the main branch, as far as one is to be found."""
    rows = [one for one in branches if isinstance(one, dict)] if isinstance(branches, list) else []
    rows.sort(key=lambda one: not one.get("isMainBranch"))
    return str(rows[0].get("name") or "") if rows else ""


def _of_old(profile: Profile, companies: Sequence[LegacyCompany]) -> list[_Found]:
    rows = [_Found(profile=profile.name, company=one.id, name=one.name) for one in companies]
    if profile.company_id is None or profile.company_id in {one.id for one in companies}:
        return rows
    error = ConfigurationError(
        f"The token is not for the company {profile.company_id}.",
        advice="Correct company_id: the companies that it is for are listed.",
    )
    return [*rows, _Found(profile=profile.name, company=profile.company_id, error=error)]


def _print(found: Sequence[_Found]) -> None:
    """Prints a table, and below it what is wrong."""
    rows = [("PROFILE", "COMPANY", "NAME", "STATUS")]
    rows += [
        (one.profile, one.company or "-", one.name or "-", "failed" if one.error else "ok")
        for one in found
    ]
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [set_cell_size(text, width) for text, width in zip(row, widths, strict=True)]
        line = Text("  ".join(cells).rstrip())
        line.highlight_words(["failed"], "bold red") if row[-1] == "failed" else None
        stdout.print(line, soft_wrap=True)
    for one in found:
        if one.error is not None:
            say(Text(f"{one.profile}: ").append_text(failure(one.error)))


def _document(found: _Found) -> str:
    error = found.error
    return json.dumps(
        {
            "profile": found.profile,
            "company": found.company or None,
            "name": found.name or None,
            "ok": error is None,
            "problem": None if error is None else error.message,
            "advice": None if error is None else error.advice,
        },
        ensure_ascii=False,
    )
