"""Overlay: what was written over the computed rows of a store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from visma_async.sandbox.columns import version_text

Record = Mapping[str, Any]


@attrs.define
class Overlay:
    """What was written to a store: shared by all tables that show it.

    Attributes:
        changed: Records that replace computed rows.
        moved: Which of those stand elsewhere: before which computed row.
        removed: Computed rows that were deleted.
        first: Records before the computed ones, by key in upper case; the newest comes first.
        added: Records after them.
        numbered: How many keys were given out after those of the computed rows.
    """

    changed: dict[int, Record] = attrs.field(factory=dict)
    moved: dict[int, int] = attrs.field(factory=dict)
    removed: set[int] = attrs.field(factory=set)
    first: dict[str, Record] = attrs.field(factory=dict)
    added: dict[str, Record] = attrs.field(factory=dict)
    numbered: int = 0

    @property
    def written(self) -> int:
        """How many records it holds."""
        return len(self.first) + len(self.added) + len(self.changed)

    def touched(self) -> list[Touched]:
        """Where the list is no longer as it was computed, in order."""
        gone = [Touched(row, None, skips=True) for row in self.removed | self.moved.keys()]
        here = [Touched(row, row, skips=True) for row in self.changed.keys() - self.moved.keys()]
        came = [Touched(place, row, skips=False) for row, place in self.moved.items()]
        return sorted([*came, *gone, *here], key=lambda one: (one.place, one.skips))


@attrs.frozen
class Touched:
    """A place where a list is no longer as it was computed.

    Attributes:
        place: The computed row.
        shown: Of which computed row the changed record is that stands here; None for nothing.
        skips: Whether the computed row of this place is not there; else it follows.
    """

    place: int
    shown: int | None
    skips: bool


class Versions:
    """Row versions for what is written: each larger than all before."""

    def __init__(self) -> None:
        self._last = 0x7D00_0000

    def next(self) -> str:
        """A version that nothing has yet."""
        self._last += 1
        return version_text(self._last)
