"""Table: a report for the terminal."""

from __future__ import annotations

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from benchmarks.report import Goal, Report


def table(report: Report) -> RenderableType:
    """Returns what rich prints for a report."""
    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    shown.add_column("", no_wrap=True)
    for column in report.columns:
        shown.add_column(column, justify="right", no_wrap=True)
    for circumstances, rows in report.groups.items():
        shown.add_section()
        if circumstances:
            shown.add_row(Text(circumstances, style="italic"))
        for row in rows:
            shown.add_row(row.name, *row.cells, style="bold" if row.ours else "")
    head = Text.assemble((report.title, "bold"), "\n", report.about)
    return Padding(Group(head, shown, *map(_goal, report.goals)), (1, 0, 0, 0))


def _goal(goal: Goal) -> Text:
    mark = ("met    ", "green") if goal.met else ("missed ", "bold red")
    return Text.assemble(mark, goal.text)
