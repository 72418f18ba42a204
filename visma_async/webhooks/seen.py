"""Seen: which notifications came before. Bounded in time and in size."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from visma_async.clock import Clock, SystemClock
from visma_async.errors import ConfigurationError
from visma_async.webhooks.age import FRESHNESS
from visma_async.webhooks.events import Notification

N = TypeVar("N", bound=Notification)


class Seen:
    """The ids of the notifications that were taken lately, to know those that come again.

        for event in seen.new(parse(headers, body, secret)):
            await queue.put(event)
            seen.remember(event)

    Only what was remembered is known again: what could not be taken is welcome a second time.
    It is this process's memory. Several processes that share an endpoint need a place that they
    share, such as a table with a unique `notification_id`.
    """

    def __init__(
        self,
        *,
        keep: float = FRESHNESS,
        limit: int = 100_000,
        clock: Clock = SystemClock(),  # noqa: B008 - has no state
    ) -> None:
        """Begins with nothing.

        Args:
            keep: Seconds for which an id is remembered. No shorter than the freshness that is
                asked of notifications, or what is forgotten is taken a second time.
            limit: How many ids are remembered at most; the oldest go first.
            clock: Where time comes from; tests pass their own.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        if not keep > 0 or limit < 1:
            raise ConfigurationError(
                f"A memory of {limit} ids for {keep:g} s remembers nothing.",
                advice="Both must be above zero.",
            )
        self._keep = keep
        self._limit = limit
        self._clock = clock
        self._until: dict[str, float] = {}

    def __len__(self) -> int:
        self._forget()
        return len(self._until)

    def __repr__(self) -> str:
        return f"<Seen: {len(self)} of at most {self._limit}>"

    def new(self, events: Iterable[N]) -> list[N]:
        """Returns those that were not remembered. One without an id is always new."""
        self._forget()
        return [one for one in events if one.notification_id not in self._until]

    def remember(self, *events: Notification) -> None:
        """Knows these again from now on."""
        self._forget()
        until = self._clock.monotonic() + self._keep
        for event in events:
            if event.notification_id is not None:
                # Taken out first, so that the order stays that of the times.
                self._until.pop(event.notification_id, None)
                self._until[event.notification_id] = until
        while len(self._until) > self._limit:
            del self._until[next(iter(self._until))]

    def _forget(self) -> None:
        now = self._clock.monotonic()
        while self._until:
            oldest = next(iter(self._until))
            if self._until[oldest] > now:
                return
            del self._until[oldest]
