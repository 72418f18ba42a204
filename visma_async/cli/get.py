"""`visma-async get`: one record as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from cyclopts import Parameter
from rich.highlighter import JSONHighlighter
from rich.text import Text

from visma_async.cli import arguments, resources
from visma_async.cli.connect import connected
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.running import run
from visma_async.cli.terminal import stdout
from visma_async.wire import json


def get(
    resource: str,
    /,
    *keys: str,
    where: Annotated[tuple[str, ...], Parameter(name=("--where", "-w"))] = (),
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Print one record as JSON.

    Everything is there as the API sent it, and numbers keep their digits.

        visma-async get customer 10000

    Args:
        resource: What to read: customer, customer-invoice, customer_invoice.
        keys: The record's key: its number or id; some resources take two.
        where: A parameter of the read, name=value, such as expand_accounts=true. May be given
            again.
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    return run(_get(resources.find_name(resource), keys, where, chosen(profile), company))


async def _get(
    resource: str,
    keys: Sequence[str],
    options: Sequence[str],
    profile: Profile,
    tenant: str | None,
) -> Exit:
    async with connected(profile, tenant) as company:
        method = resources.find_method(company, resource, "get")
        document = await method(
            *arguments.keys(method, keys), **arguments.filters(method, options)
        ).raw()
    print_json(document)
    return Exit.COMPLETE


def print_json(document: Any) -> None:
    """Prints a document for people to read, with colours on a terminal."""
    text = msgspec.json.format(json.dumps(document), indent=2).decode()
    if stdout.is_terminal:
        stdout.print(JSONHighlighter()(Text(text)), soft_wrap=True)
    else:
        sys.stdout.buffer.write(text.encode() + b"\n")
