"""Tally: what has come of one table so far: its numbers, and what keeps it from being complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from visma_async.export.progress import Phase, Progress

if TYPE_CHECKING:
    from visma_async.export.walk import Walk

_SAVED = (
    "records", "pages", "calls", "added", "doubled", "removed", "unchanged", "waited", "drifted",
)  # fmt: skip


class Tally:
    """Counts what comes of a table, part after part.

    Attributes:
        progress: How far it has come.
        unproven: Why the parts that have ended are not complete, each reason once.
    """

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.unproven: list[str] = []
        self._why = ""
        # Of the parts that have ended: the walk under way counts by itself.
        self._added = self._doubled = 0
        self._drifted = False

    def count(self, **more: float) -> None:
        """Adds to some of the numbers."""
        now = self.progress
        self.change(**{name: getattr(now, name) + value for name, value in more.items()})

    def change(self, **values: Any) -> None:
        """Sets some of what is told."""
        self.progress = attrs.evolve(self.progress, **values)

    def watch(self, walk: Walk, *, recent: bool) -> None:
        """Takes in how the walk under way stands.

        Args:
            walk: The walk.
            recent: Whether it has just looked at what changed last, which tells no total.
        """
        self.change(
            total=self.progress.total if recent else walk.total,
            page_size=walk.size or None,
            added=self._added + walk.added,
            doubled=self._doubled + walk.doubled,
            drifted=self._drifted or walk.drifted,
        )

    def end_part(self, walk: Walk) -> None:
        """Takes in how a walk ended, or was ended."""
        self._added += walk.added
        self._doubled += walk.doubled
        self._drifted = self._drifted or walk.drifted
        self._why = walk.reason
        self.count(removed=walk.removed)
        if not walk.complete:
            self.doubt(walk.reason)

    def doubt(self, reason: str) -> None:
        """Notes why the table cannot be called complete."""
        if reason not in self.unproven:
            self.unproven.append(reason)

    def outcome(self, limit: int | None) -> Phase:
        """Returns how the table has ended."""
        if limit is not None and (self.unproven or self.progress.records == limit):
            return "limited"
        return "unproven" if self.unproven else "complete"

    @property
    def reason(self) -> str:
        """Why it is complete, or why that cannot be said."""
        return "; ".join(self.unproven) or self._why

    def begin_anew(self, saved: Mapping[str, Any]) -> None:
        """Goes back to what another tally was, since what came after it was not good.

        What it took stays counted.
        """
        now = self.progress
        self.restore(saved)
        self._drifted = True
        self.change(calls=now.calls, pages=now.pages, waited=now.waited, resumed=now.resumed)

    def to_dict(self) -> dict[str, Any]:
        """Returns what `restore` needs, as JSON data."""
        return {
            "counts": {name: getattr(self.progress, name) for name in _SAVED},
            "unproven": self.unproven,
            "why": self._why,
            "ended": [self._added, self._doubled, self._drifted],
        }

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Goes on where another tally of the same table was."""
        self.unproven, self._why = [*saved["unproven"]], saved["why"]
        self._added, self._doubled, self._drifted = saved["ended"]
        self.change(**saved["counts"], resumed=saved["counts"]["records"])
