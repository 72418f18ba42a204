"""Standing: where a walk stands: all that it needs to go on in another process."""

from __future__ import annotations

from typing import Literal

import attrs

MARGIN = 20
"""Rows by which pages overlap at least."""


@attrs.define(kw_only=True)
class Standing:
    """Where a walk stands.

    Attributes:
        phase: `probe`, the first page, which may be all; `before`, what changed last, as it is
            before the pages; `pages`; `after`, what changed last, as it is after them; `done`.
        tick: The present tick.
        rest_since: The tick since which nothing is known to have changed; None for none.
        passes: How many times the pages were begun.
        pass_tick: The tick of the latest pass.
        number: The number of the page that is next.
        size: Records of a full page.
        received: Records that the pass has brought.
        looked: Records that the present look at what changed last has brought.
        alike: Records without keys that were taken although one like them had been.
        total: The records of the list, by the latest page.
        steady: Whether the total has stayed what it was during the pass.
        drifted: Whether the list is known to have changed.
        unstable: Whether its rows were found to keep no order.
        mark: The moment from which on a change counts as one of the last, as ISO 8601.
        narrowed: How often that was moved forward.
        rounds: How often what changed last was asked for again.
        before: What had changed last before the pass, keys and digests; None where unknown.
        after: The same after it.
        fresh: Records that the present look has brought for the first time.
        place: The row to go on from, where pages overlap; None where they follow one another.
        margin: Rows by which they overlap.
        tail: The keys at the end of what was read, to find it again.
        steps: Steps back in a row that did not find it.
        asked: Overlapping pages that the pass has asked for.
        ended: Of the pass before: its first and last tick, and the total at its end.
        added: Records that a first pass over the pages had not shown.
        doubled: How often a record came again in the same pass.
        removed: Records that were read, and had gone when the list was read again.
        complete: Whether the records are proven to be all.
        reason: Why, or why not.
    """

    phase: Literal["probe", "before", "pages", "after", "done"] = "probe"
    tick: int
    rest_since: int | None = None
    passes: int = 0
    pass_tick: int = 0
    number: int = 1
    size: int = 0
    received: int = 0
    looked: int = 0
    alike: int = 0
    total: int | None = None
    steady: bool = True
    drifted: bool = False
    unstable: bool = False
    torn: bool = False
    mark: str | None = None
    narrowed: int = 0
    rounds: int = 0
    before: dict[str, str] | None = None
    after: dict[str, str] | None = None
    fresh: int = 0
    place: int | None = None
    margin: int = MARGIN
    tail: list[str] = attrs.field(factory=list)
    steps: int = 0
    asked: int = 0
    ended: tuple[int, int, int | None] | None = None
    added: int = 0
    doubled: int = 0
    removed: int = 0
    complete: bool = False
    reason: str = ""
