"""`visma-async doctor`: whether a nightly job has what it needs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AsyncExitStack, aclosing
from typing import Annotated, Any, Final

from cyclopts import Parameter
from rich.text import Text

from visma_async.cli.access import access
from visma_async.cli.config import read_config
from visma_async.cli.connect import in_sandbox, sign_in_again
from visma_async.cli.display import count
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ENVIRONMENT, ProfileOption, chosen
from visma_async.cli.running import run
from visma_async.cli.terminal import stdout
from visma_async.company import Company
from visma_async.doctor import Finding, examine, unconfigured
from visma_async.errors import ConfigurationError

_RECORDS: Final = 1_000
_STYLES: Final = {"ok": "green", "warning": "bold yellow", "failed": "bold red", "skipped": "dim"}
_INDENT: Final = " " * 24


def doctor(
    *,
    out: Annotated[str | None, Parameter(name=("--out", "-o"), allow_leading_hyphen=True)] = None,
    json_lines: Annotated[bool, Parameter(name="--json")] = False,
    company: str | None = None,
    profile: ProfileOption = None,
    sandbox: bool = False,
) -> Exit:
    """Check what a nightly job needs: token, kind of tenant id, scopes, roles, window left, clock.

    Each check ends as ok, warning, failed or skipped, with what was found and what to do. It takes
    two calls of the company's quota, and changes nothing.

    Exit codes: 0 none failed; 1 one did; 2 the configuration makes no sense.

    Args:
        out: The file or folder that the job writes: check that it can.
        json_lines: Print each check as a line of JSON.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
        sandbox: Check a local Visma Net, started for this; no credentials are needed.
    """
    if sandbox and (company is not None or profile is not None):
        named = "--company" if company is not None else "--profile"
        raise ConfigurationError(f"{named} and --sandbox exclude each other.")
    return run(_doctor(profile, company, out, sandbox=sandbox, json_lines=json_lines))


async def _doctor(
    profile: str | None, tenant: str | None, out: str | None, *, sandbox: bool, json_lines: bool
) -> Exit:
    findings: list[Finding] = []
    configured = True
    async with AsyncExitStack() as stack:
        try:
            if sandbox:
                subject = await stack.enter_async_context(in_sandbox(_RECORDS))
                context: dict[str, Any] = {"source": "of a sandbox in this process"}
            else:
                subject, context = await _opened(stack, chosen(profile), tenant)
        except ConfigurationError as error:
            configured = False
            checks = unconfigured(error, out=out)
        else:
            checks = examine(subject, out=out, **context)
        async with aclosing(checks):
            async for finding in checks:
                findings.append(finding)
                line = Text(_document(finding)) if json_lines else _line(finding)
                stdout.print(line, soft_wrap=True)
    if not json_lines:
        stdout.print(_verdict(findings), soft_wrap=True)
    if not configured:
        return Exit.USAGE
    failed = any(finding.status == "failed" for finding in findings)
    return Exit.FAILED if failed else Exit.COMPLETE


async def _opened(
    stack: AsyncExitStack, profile: Profile, tenant: str | None
) -> tuple[Company, dict[str, Any]]:
    """Returns the company that a profile leads to, and what else the checks want to know."""
    ready = await access(profile)
    visma = await stack.enter_async_context(ready.client())
    limiter = ready.options.get("limiter")
    return visma.company(tenant or ready.company), {
        "source": _source(profile),
        "sign_in": sign_in_again(profile, tenant),
        "redis_url": getattr(limiter, "url", None),
    }


def _source(profile: Profile) -> str:
    if profile.name == ENVIRONMENT:
        return "of the VISMA_* variables"
    source = f"of the profile {profile.name} in {read_config().path}"
    secret = profile.token or profile.client_secret
    if secret is not None and secret.kind == "cmd":
        # Of the command no more than its first word: there may be a secret in it after all.
        source += f", with a secret that the command {secret.argument.split()[0]} prints"
    return source


def _line(finding: Finding) -> Text:
    line = Text().append(f"{finding.status:<9}", style=_STYLES[finding.status])
    line.append(f"{finding.name:<15}{finding.found}")
    if finding.advice:
        line.append(f"\n{_INDENT}{finding.advice}")
    return line


def _verdict(findings: Sequence[Finding]) -> Text:
    calls = count(sum(finding.calls for finding in findings), "call")
    failed, warned = _named(findings, "failed"), _named(findings, "warning")
    verdict = Text()
    if failed:
        verdict.append("not ready", style="bold red").append(f": {failed} failed")
    elif warned:
        verdict.append("ready", style="bold yellow").append(f", but look at {warned}")
    else:
        verdict.append("ready", style="bold green")
    return verdict.append(f" ({calls} of the company's quota)")


def _named(findings: Sequence[Finding], status: str) -> str:
    return ", ".join(finding.name for finding in findings if finding.status == status)


def _document(finding: Finding) -> str:
    return json.dumps(
        {
            "name": finding.name,
            "status": finding.status,
            "found": finding.found,
            "advice": finding.advice,
        },
        ensure_ascii=False,
    )
