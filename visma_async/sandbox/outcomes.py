"""Outcomes: what a test wants the next actions to answer."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Literal

import attrs

Result = Literal["Done", "Failed", "Queued", "InProcess"]


@attrs.define(kw_only=True)
class Outcome:
    """How an action ends.

    Attributes:
        result: What `actionResult` says. `Failed` changes nothing; after `Queued` and
            `InProcess` the document changes `after` seconds later.
        error: What `errorInfo` says.
        after: Seconds on the sandbox's clock.
        times: For how many actions; None for all.
        path: Which paths, with `*`; any case. None for every action.
    """

    result: Result = "Done"
    error: str | None = None
    after: float = 0.0
    times: int | None = 1
    path: str | None = None


class Outcomes:
    """The outcomes that wait for their actions, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[Outcome] = []

    def add(self, outcome: Outcome) -> None:
        """Let it wait."""
        self._waiting.append(outcome)

    def take(self, path: str) -> Outcome | None:
        """The one for this action, if there is one; it is used up."""
        for outcome in self._waiting:
            if outcome.path is not None and not fnmatchcase(path.lower(), outcome.path.lower()):
                continue
            if outcome.times is not None:
                outcome.times -= 1
                if outcome.times <= 0:
                    self._waiting.remove(outcome)
            return outcome
        return None
