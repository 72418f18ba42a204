"""Short ways to export something of a sandbox, and to look at what came out."""

from __future__ import annotations

from pathlib import Path

from visma_async.export import Dataset, How, Progress, export, make_plan
from visma_async.wire import json


def plan_of(sandbox, out, *, resource="customer", how=None, companies=None, **dataset):
    """A plan for one list of the sandbox's companies, the first one unless more are named."""
    return make_plan(
        [Dataset(resource=resource, **dataset)],
        out,
        companies=companies or [sandbox.tenant_id],
        how=How(**(how or {})),
    )


async def events(client, plan, **options) -> list[Progress]:
    """All that an export tells."""
    return [progress async for progress in export(plan, client, **options)]


async def end(client, plan, **options) -> Progress:
    """The last that an export tells."""
    return (await events(client, plan, **options))[-1]


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def lists_asked(sandbox) -> int:
    """How many calls the sandbox answered, those for tokens left out."""
    return sum(request.method == "GET" for request in sandbox.requests)
