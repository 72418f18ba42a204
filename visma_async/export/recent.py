"""Recent: how a list is asked for what changed since a moment, beside the user's own filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from visma_async.wire.values import Condition, Operator

if TYPE_CHECKING:
    from visma_async.export.catalog import ListFacts

_OPEN = (Operator.SINCE, Operator.AFTER)


class Recent:
    """The last-modified filter of one list.

    Args:
        known: What is known of the list.
        filters: The user's filters. Where they end at a moment themselves, nothing newer can be
            asked for.
        zone: The company's zone.
    """

    def __init__(self, known: ListFacts, filters: Mapping[str, Any], zone: dt.tzinfo) -> None:
        self._name = known.modified
        self._bare = known.bare_modified
        self._zone = zone
        self._own: dt.datetime | None = None
        self.dated = self._name is not None
        """Whether the list can be asked for what changed since a moment."""
        own = filters.get(self._name) if self._name is not None else None
        if own is None:
            return
        if isinstance(own, Condition):
            if own.operator not in _OPEN:
                self.dated = False
                return
            own = own.value
        self._own = self._aware(own)

    def arguments(
        self, since: dt.datetime | None, *, at_least: dt.datetime | None = None
    ) -> Mapping[str, Any]:
        """Returns the arguments that ask for what changed since a moment.

        Args:
            since: The moment; None asks for no other than the user's filters.
            at_least: A moment before which nothing is asked for.
        """
        if since is None or self._name is None or not self.dated:
            return {}
        moment = since
        for bound in (at_least, self._own):
            if bound is not None and self._aware(bound) > self._aware(moment):
                moment = bound
        return {self._name: moment if self._bare else Condition(Operator.SINCE, moment)}

    def _aware(self, moment: dt.date) -> dt.datetime:
        if not isinstance(moment, dt.datetime):
            moment = dt.datetime.combine(moment, dt.time())
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=self._zone)
