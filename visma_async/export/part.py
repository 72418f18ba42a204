"""Part: one list of one company, ready to be read: what decides, and what fetches."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.clock import Clock
from visma_async.errors import DriftDetected
from visma_async.export import fanning
from visma_async.export.reading import Reading
from visma_async.export.recent import Recent
from visma_async.export.walk import Walk
from visma_async.wire import json
from visma_async.wire.lines import LineReader
from visma_async.wire.operation import Paging

if TYPE_CHECKING:
    from visma_async.company import Company
    from visma_async.export.dataset import Dataset
    from visma_async.export.plan import How
    from visma_async.export.sightings import Sightings
    from visma_async.listing import Listing
    from visma_async.wire.lines import LinePage


def begin_part(
    company: Company,
    dataset: Dataset,
    part: fanning.Arguments,
    sightings: Sightings,
    *,
    how: How,
    since: dt.datetime | None,
    tick: int,
    clock: Clock,
) -> tuple[Listing[Any], Walk, Reading]:
    """Returns a list, the walk through it, and the reading of what that asks for. Nothing is sent.

    Args:
        company: Whose list.
        dataset: Which list.
        part: The arguments by which it is one of several; see `fanning.parts`.
        sightings: Remembers which records were seen.
        how: How it is read.
        since: Only what changed since then; None reads all.
        tick: The first tick: later than all that `sightings` knows of other walks.
        clock: Tells the time where the server does not.
    """
    known = dataset.facts
    recent = Recent(known, dataset.filters, company.timezone)
    arguments = {**recent.arguments(since), **part}
    listing = dataset.listing(company, arguments).raw()
    limit = how.limit
    if limit is not None and listing.page_size is None:
        # No more is asked for than is wanted.
        listing = listing.options(page_size=limit)
    operation = listing.operation
    walk = Walk(
        sightings,
        paged=operation.paging is not Paging.NONE,
        dated=recent.dated and limit is None,
        keyed=bool(known.identity) or operation.batches is not None,
        positions=operation.batches is None,
        policy="ignore" if limit is not None else how.on_drift,
        page_size=listing.page_size,
        tick=tick,
    )

    def listed(moment: dt.datetime | None) -> Listing[Any]:
        if moment is None:
            return listing
        newer = {**arguments, **recent.arguments(moment, at_least=since)}
        return dataset.listing(company, newer).options(page_size=None).raw()

    identity = known.identity if operation.batches is None else operation.batches.keys
    reading = Reading(
        walk,
        listed,
        lambda: LineReader(identity, modified=known.modified_field, batches=operation.batches),
        prefetch=0 if limit is not None else how.prefetch,
        clock=clock,
    )
    return listing, walk, reading


def with_part(page: LinePage, dataset: Dataset, part: fanning.Arguments) -> LinePage:
    """Returns a page whose keys tell its records from those of every other part.

    A list that says less than which list it is of has keys that begin with that. One that needs
    nothing more once it is asked for what changed tells its records apart by themselves: else they
    would have two keys, by how they were read.

    Args:
        page: The page.
        dataset: Which list.
        part: The arguments by which it is one of several; see `fanning.parts`.
    """
    own = {
        name: part[name]
        for fan in dataset.facts.fans
        if not fan.unless
        for name in fan.parameters
        if name in part
    }
    if not own:
        return page
    prefix = json.dumps([*fanning.saved(own).values()]).decode()
    return attrs.evolve(page, keys=[prefix + key for key in page.keys])


def drift_detected(name: str, walk: Walk, expected: int | None, advice: str) -> DriftDetected:
    """Returns the error for a list that changed while it was read.

    Args:
        name: What people call the list.
        walk: The walk through it.
        expected: Its total before; None where nothing told.
        advice: What to do.
    """
    seen = walk.total or 0
    return DriftDetected(
        f"{name}: the list changed while it was read.",
        seen=seen,
        expected=seen if expected is None else expected,
        advice=advice,
    )
