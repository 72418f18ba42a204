"""Dry run: what an export would take, in a table, before anything is exported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from visma_async.cli.display import clock, count
from visma_async.cli.terminal import say, stdout
from visma_async.export.estimate import CompanyEstimate, TableEstimate


def show(found: Sequence[CompanyEstimate]) -> None:
    """Prints what each table and each company takes."""
    for company in found:
        table = Table(title=f"Company {company.company}", title_justify="left", box=None)
        table.add_column("table")
        for name in ("records", "calls"):
            table.add_column(name, justify="right")
        table.add_column("note")
        for one in company.tables:
            table.add_row(*map(Text, _row(one)))
        stdout.print(table)
        say(_verdict(company))


def _row(one: TableEstimate) -> tuple[str, str, str, str]:
    records = "?" if one.records is None else f"{one.records:,}"
    return one.table.dataset.name, records, f"{'' if one.sure else '>= '}{one.calls:,}", one.note


def _verdict(company: CompanyEstimate) -> str:
    quota = company.quota
    sure = all(one.sure for one in company.tables)
    needed = f"{'' if sure else 'At least '}{count(company.calls, 'call')}"
    done = dt.datetime.now().astimezone() + dt.timedelta(seconds=company.seconds)
    windows = count(company.windows, "window")
    return (
        f"{needed}, where {quota.remaining:,} of {quota.limit:,} are left: {windows} of the quota, "
        f"about {clock(company.seconds)}, done by {done:%Y-%m-%d %H:%M}. "
        f"(Finding out took {count(company.spent, 'call')}.)"
    )
