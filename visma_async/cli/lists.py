"""`visma-async list`: the first records of a list, a line of JSON each."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import aclosing
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number
from rich.highlighter import JSONHighlighter
from rich.text import Text

from visma_async.cli import arguments, resources
from visma_async.cli.connect import connected
from visma_async.cli.display import count
from visma_async.cli.exits import Exit
from visma_async.cli.profile import Profile
from visma_async.cli.profiles import ProfileOption, chosen
from visma_async.cli.running import run
from visma_async.cli.terminal import say, stdout
from visma_async.wire import json


def list_records(
    resource: str,
    /,
    *,
    where: Annotated[tuple[str, ...], Parameter(name=("--where", "-w"))] = (),
    limit: Annotated[int, Parameter(name=("--limit", "-n"), validator=Number(gte=1))] = 20,
    company: str | None = None,
    profile: ProfileOption = None,
) -> Exit:
    """Print the first records of a list, a line of JSON each.

    For all of them there is `export`.

        visma-async list customer-invoice -w status=Open -n 5

    Args:
        resource: What to list: customer, customer-invoice, customer_invoice.
        where: A filter, name=value; dates and amounts also with >=, >, <= and <, quoted. May be
            given again.
        limit: How many records to print at most. [default: 20]
        company: The company's tenant id; else the profile's, or VISMA_TENANT_ID.
        profile: The profile to connect with; else VISMA_PROFILE, the VISMA_* variables, or the
            default profile.
    """
    return run(_list(resources.find_name(resource), where, limit, chosen(profile), company))


async def _list(
    resource: str, filters: Sequence[str], limit: int, profile: Profile, tenant: str | None
) -> Exit:
    shown, total = 0, None
    async with connected(profile, tenant) as company:
        method = resources.find_method(company, resource, "list")
        # No more is asked for than is printed.
        listing = method(**arguments.filters(method, filters)).options(page_size=limit, prefetch=0)
        async with aclosing(listing.raw().pages()) as pages:
            async for page in pages:
                total = page.total_count
                for record in page.items[: limit - shown]:
                    _print(record)
                    shown += 1
                if shown >= limit:
                    break
    if total is not None and total > shown:
        say(f"{count(shown, 'record')} of {total:,}: --limit shows more, export writes all.")
    return Exit.COMPLETE


def _print(record: object) -> None:
    line = json.dumps(record)
    if stdout.is_terminal:
        stdout.print(JSONHighlighter()(Text(line.decode())), soft_wrap=True)
    else:
        sys.stdout.buffer.write(line + b"\n")
