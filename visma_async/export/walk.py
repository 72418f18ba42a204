"""Walk: which page of a list to ask for next, and what is proven of the records that came. Pure.

The API keeps no state between pages, promises no order, and its totals do not show a record that
came while another one went. So a list of more than one page is complete only where one of these
holds, whatever the order:

- Nothing changed while it was read, and as many records came as there are. That nothing changed
  is seen from the records that changed last, which one answer before and one after the pages show
  alike: no record was added then, and with a total that stays, none was removed.
- As many records as there were at one moment were each seen before that moment and after it: those
  were all of them. (A record that has gone does not come back under its key.)

Where a pass over the pages proves neither, another one is made. Once there are signs that rows
shift, pages overlap: each begins before the end of the one before it, so that in a list that keeps
its order no row slips through between two answers.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Self

import attrs

from visma_async.export.sightings import Sighting, Sightings
from visma_async.export.standing import Standing
from visma_async.export.windows import window
from visma_async.wire.dates import moment_of
from visma_async.wire.lines import LinePage

Policy = Literal["repair", "raise", "ignore"]

_PASSES = 3
_ROUNDS = 3
"""How often what changed last is asked for again while it brings anything new."""
_NARROWINGS = 3
"""How often less is asked for, until what changed last fits one answer."""
_LOOK_BACK = dt.timedelta(days=1)
"""The zone in which the API writes times is not documented."""
_FARTHEST_ZONE = dt.timedelta(hours=15)
_LEAST_SIZE = 8
"""Rows that a page must have for an overlap to leave room for new ones."""
_REMEMBERED = 256
"""Keys of a page's end that are remembered, to find it again."""
_STEPS_BACK = 4


@attrs.frozen
class Ask:
    """What to ask for.

    Attributes:
        number: The page's number.
        size: The page size; None leaves it to the API.
        since: Only the records that changed since then; None for the list as it is.
    """

    number: int
    size: int | None = None
    since: dt.datetime | None = None


class Walk:
    """One way through a list, from its first page to a judgement on what came.

    Args:
        sightings: Remembers which records were seen.
        paged: Whether the list has pages; else one answer is all of it.
        dated: Whether it can be asked for what changed since a moment.
        keyed: Whether its records have keys. Those without are told apart by all that is in them,
            and two that are alike may be two records.
        positions: Whether each record is one row of what its pages count.
        policy: What to do about drift: `repair` reads until nothing is missing, as far as that can
            be seen; `raise` reads once; `ignore` reads once and proves nothing.
        page_size: Records to ask for in a page; None leaves it to the API.
        tick: The first tick: later than all that `sightings` knows of other walks.
    """

    def __init__(
        self,
        sightings: Sightings,
        *,
        paged: bool,
        dated: bool,
        keyed: bool,
        positions: bool,
        policy: Policy,
        page_size: int | None = None,
        tick: int = 1,
    ) -> None:
        self._sightings = sightings
        self._paged = paged
        self._dated = dated and policy != "ignore"
        self._keyed = keyed
        self._positions = positions
        self._policy = policy
        self._page_size = page_size
        self._first_tick = tick
        self._state = Standing(tick=tick)

    @property
    def finished(self) -> bool:
        """Whether nothing more is to be asked."""
        return self._state.phase == "done"

    @property
    def complete(self) -> bool:
        """Whether it is proven that the records are all there are."""
        return self._state.complete

    @property
    def reason(self) -> str:
        """Why it is complete, or why that cannot be said."""
        return self._state.reason

    @property
    def drifted(self) -> bool:
        """Whether the list is known to have changed while it was read."""
        return self._state.drifted

    @property
    def torn(self) -> bool:
        """Whether a record that is split over pages may have been put together wrongly."""
        return self._state.torn

    @property
    def total(self) -> int | None:
        """The records of the list, by the latest answer that told."""
        return self._state.total

    @property
    def size(self) -> int:
        """Records of a full page; 0 before the first one."""
        return self._state.size

    @property
    def added(self) -> int:
        """Records that a first pass over the pages had not shown."""
        return self._state.added

    @property
    def doubled(self) -> int:
        """How often a record came again in the same pass."""
        return self._state.doubled

    @property
    def removed(self) -> int:
        """Records that were read, and were gone when the list was read again."""
        return self._state.removed

    @property
    def tick(self) -> int:
        """The latest tick."""
        return self._state.tick

    def ask(self) -> Ask:
        """Returns what to ask for next."""
        state = self._state
        if state.phase in ("before", "after"):
            return Ask(state.number, None, self._mark)
        if state.place is not None:
            return Ask(*window(max(0, state.place - state.margin), state.size))
        return Ask(state.number, self._page_size)

    def ahead(self, pages: int) -> Sequence[Ask]:
        """Returns what is sure to be asked for after `ask()`, at most `pages` of it."""
        state = self._state
        if state.phase != "pages" or state.place is not None or not state.total:
            return ()
        last = math.ceil(state.total / state.size)
        numbers = range(state.number + 1, min(last, state.number + pages) + 1)
        return [Ask(number, self._page_size) for number in numbers]

    def receive(self, page: LinePage, now: dt.datetime) -> Sequence[int]:
        """Takes in the answer to `ask()`.

        Args:
            page: What came.
            now: The server's time, or this machine's.

        Returns:
            The places of the records that are to be taken: those that had not been seen before.
        """
        state = self._state
        sighting = self._sight(page)
        taken = sighting.new
        if not self._keyed and state.phase == "pages" and state.passes == 1 and state.number > 1:
            taken = range(len(page.keys))
            state.alike += len(page.keys) - len(sighting.new)
        match state.phase:
            case "probe":
                self._probed(page, sighting.again, now)
            case "before":
                self._looked_before(page, now)
            case "pages":
                if state.passes > 1:
                    state.added += len(sighting.new)
                self._turned(page, sighting.again)
            case _:
                state.added += len(sighting.new)
                state.fresh += len(sighting.new)
                self._looked_after(page, now)
        return taken

    def _sight(self, page: LinePage) -> Sighting:
        state = self._state
        if self._positions or page.weights is None:
            return self._sightings.sight(page.keys, state.tick, page.weights)
        # One that came twice was begun on the page before, and then rows shifted.
        places = [*{key: place for place, key in enumerate(page.keys)}.values()]
        sighting = self._sightings.sight(
            [page.keys[place] for place in places],
            state.tick,
            [page.weights[place] for place in places],
        )
        if sighting.other or len(places) < len(page.keys):
            state.torn = state.drifted = True
        return attrs.evolve(sighting, new=[places[place] for place in sighting.new])

    def to_dict(self) -> dict[str, Any]:
        """Returns what `restore` goes on from, as JSON data."""
        return attrs.asdict(self._state)

    def restore(self, saved: Mapping[str, Any]) -> Self:
        """Goes on where another walk of the same list was."""
        values = dict(saved)
        if values["ended"] is not None:
            values["ended"] = tuple(values["ended"])
        self._state = Standing(**values)
        return self

    def _probed(self, page: LinePage, again: int, now: dt.datetime) -> None:
        state = self._state
        state.total, state.size = page.total_count, page.counted
        one_answer = not page.counted or (state.total is not None and page.counted >= state.total)
        if not self._paged or one_answer:
            self._end(complete=True, reason="it came in one answer")
            return
        if self._dated:
            state.mark = (now - _LOOK_BACK).isoformat()
            self._go("before")
            return
        state.passes, state.pass_tick = 1, state.tick
        state.phase = "pages"
        self._turned(page, again)

    def _looked_before(self, page: LinePage, now: dt.datetime) -> None:
        state = self._state
        if page.whole:
            state.before = page.pictures()
            state.rest_since = state.tick
            self._begin_pass()
        elif not self._narrow(page, now):
            # Too much changed lately for one answer to show.
            self._begin_pass()

    def _begin_pass(self, *, at_rest: bool = False) -> None:
        state = self._state
        state.passes += 1
        state.received = 0
        if not at_rest:
            # Else a total that is another one now tells that something was removed in between.
            state.total = None
        state.steady = True
        state.place = 0 if state.drifted and self._overlapping else None
        state.tail, state.steps, state.asked = [], 0, 0
        self._go("pages")
        state.pass_tick = state.tick

    @property
    def _overlapping(self) -> bool:
        state = self._state
        sure = self._keyed and self._positions and not state.unstable
        return sure and self._policy == "repair" and state.size >= _LEAST_SIZE

    def _turned(self, page: LinePage, again: int) -> None:
        state = self._state
        shift = 0
        if page.total_count is not None:
            if state.total is not None and page.total_count != state.total:
                shift = abs(page.total_count - state.total)
                state.steady, state.drifted = False, True
            state.total = page.total_count
        if state.place is not None:
            self._overlapped(page, again, shift)
            return
        state.received += page.counted
        repeated = state.total is None and 0 < again == len(page.keys)
        if again and self._keyed and not repeated:
            state.drifted = True
            state.doubled += again
        if (shift or again) and self._overlapping and state.total is not None:
            # The gap may be just before this page: go back to the end of the one before it.
            state.margin = max(state.margin, 4 * shift)
            state.place = (state.number - 1) * state.size
            self._sized(state.size)
            return
        state.tail = list(page.keys[-_REMEMBERED:])
        state.number += 1
        done = state.total is not None and state.received >= state.total
        if done or repeated or not page.counted:
            self._end_pass()

    def _overlapped(self, page: LinePage, again: int, shift: int) -> None:
        """Goes on from a page that should begin before the end of what was read."""
        state = self._state
        number, size = window(max(0, (state.place or 0) - state.margin), state.size)
        start = (number - 1) * size
        state.margin = max(state.margin, 4 * shift)
        state.asked += 1
        known = set(state.tail)
        met = sum(key in known for key in page.keys)
        joined = start == 0 or met >= min(3, len(known))
        behind = again == len(page.keys) and page.counted > 0
        if joined or behind:
            state.place, state.steps = start + page.counted, 0
            if joined:
                state.tail = list(page.keys[-_REMEMBERED:])
            end = page.counted < size
            if end or (state.total is not None and state.place >= state.total):
                self._end_pass()
                return
        else:
            state.steps += 1
            state.margin *= 2
            state.place = min(start, state.total or 0)
        limit = 4 * math.ceil((state.total or 0) / state.size) + 20
        if state.steps > _STEPS_BACK or state.asked > limit:
            # The rows keep no order: read on as if there were none.
            state.unstable, state.place = True, None
            state.number = start // state.size + 1
            state.received = (state.number - 1) * state.size
            return
        self._sized(state.size)

    def _sized(self, size: int) -> None:
        # Less than a page reaches beyond any place: else there would be no way forward.
        self._state.margin = min(self._state.margin, max(1, size // 3))

    def _end_pass(self) -> None:
        state = self._state
        state.place = None
        if self._dated:
            self._go("after")
        else:
            self._judge()

    def _looked_after(self, page: LinePage, now: dt.datetime) -> None:
        state = self._state
        if state.number == 1:
            state.looked = 0
            state.after = page.pictures() if page.whole else None
        state.looked += page.counted
        state.number += 1
        if page.counted and not page.whole and state.looked < (page.total_count or 0):
            return
        if state.fresh and state.rounds < _ROUNDS:
            # It may have gone on while this was read.
            state.rounds, state.fresh, state.number = state.rounds + 1, 0, 1
            return
        if state.after is None:
            state.narrowed = 0
            self._narrow(page, now, again=False)
        self._judge()

    def _narrow(self, page: LinePage, now: dt.datetime, *, again: bool = True) -> bool:
        """Has less asked for: what changed since the latest change that the page shows."""
        state = self._state
        latest = moment_of(page.modified)
        if latest is None or latest.replace(tzinfo=dt.UTC) > now + _FARTHEST_ZONE:
            # What changes now would not be shown after a moment that is yet to come.
            return False
        if latest.tzinfo is not None:
            latest -= _LOOK_BACK
        narrower = latest.isoformat()
        if narrower == state.mark or state.narrowed >= _NARROWINGS:
            return False
        state.mark = narrower
        state.narrowed += 1
        if again:
            state.number = 1
        return True

    @property
    def _mark(self) -> dt.datetime | None:
        mark = self._state.mark
        return None if mark is None else dt.datetime.fromisoformat(mark)

    def _judge(self) -> None:
        state = self._state
        same = state.before is not None and state.after == state.before
        if state.before is not None and not same:
            state.drifted = True
        at_rest = same and state.steady and state.rest_since is not None
        if self._policy == "ignore":
            self._end(complete=False, reason="nothing was done to prove it (on_drift='ignore')")
        elif state.alike:
            self._end(complete=False, reason="some of its records are alike, and they have no key")
        elif at_rest and self._all_since(state.rest_since or 0):
            self._end(complete=True, reason="nothing changed while it was read")
        elif self._all_across():
            self._end(complete=True, reason="all that there was at one moment was read")
        elif state.total is None:
            self._end(complete=False, reason="the API does not tell how many records there are")
        elif state.passes >= _PASSES or (self._policy == "raise" and state.drifted):
            self._end(complete=False, reason=self._why_not())
        else:
            self._again(at_rest=at_rest)

    def _again(self, *, at_rest: bool) -> None:
        state = self._state
        state.ended = self._first_tick, state.pass_tick, state.total
        if self._dated:
            state.before, state.after = state.after, None
            if not at_rest:
                state.rest_since = state.tick
        self._begin_pass(at_rest=at_rest)

    def _all_since(self, tick: int) -> bool:
        """Whether as many were seen since then as there are."""
        return self._sightings.count(since=tick) == self._state.total

    def _all_across(self) -> bool:
        """Whether what was seen before the end of the pass before, and since, is all there was."""
        state = self._state
        if state.ended is None:
            return False
        first, until, total = state.ended
        return total is not None and total == self._sightings.count_across(
            first=first, until=until, since=state.pass_tick
        )

    def _why_not(self) -> str:
        if self._state.unstable:
            return "its rows keep no order, or change faster than they are read"
        if self._state.drifted:
            return "it kept changing while it was read"
        return "the records that came are not as many as the API says there are"

    def _go(self, phase: Literal["before", "pages", "after"]) -> None:
        state = self._state
        state.phase, state.number = phase, 1
        state.tick += 1
        state.rounds = state.fresh = 0

    def _end(self, *, complete: bool, reason: str) -> None:
        state = self._state
        if complete and state.torn:
            complete, reason = False, "rows shifted inside of records that are split over pages"
        state.phase, state.complete, state.reason = "done", complete, reason
        if complete and state.passes > 1:
            last = state.pass_tick if state.rest_since is None else state.rest_since
            state.removed = max(
                0,
                self._sightings.count(since=self._first_tick)
                - self._sightings.count(since=min(last, state.pass_tick)),
            )
