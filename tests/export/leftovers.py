"""What an interrupted export leaves, and the run that goes on with it."""

from __future__ import annotations

from contextlib import aclosing

from tests.export.exporting import end, lines, names
from visma_async.export import export

CALLS = 10 + 3
"""For 95 customers, ten a page."""
LEFT = {".out.jsonl.part", ".out.jsonl.part.checkpoint"}
NUMBERS = [str(10_000 + n) for n in range(95)]


def left_over(folder) -> set[str]:
    """What is left for the next run, besides what SQLite keeps by itself."""
    return {name for name in names(folder) if not name.endswith(("-wal", "-shm"))}


async def read_some(client, plan, pages: int, **options) -> None:
    """Exports so many pages and leaves the loop."""
    async with aclosing(export(plan, client, **options)) as told:
        async for progress in told:
            if progress.pages == pages:
                break


async def goes_on(client, plan, out, **options):
    """The export is run again to its end: every record is there once."""
    last = await end(client, plan, **options)
    assert last.complete
    assert sorted(record["number"] for record in lines(out)) == NUMBERS
    assert names(out.parent) == {out.name}
    return last
