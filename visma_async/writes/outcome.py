"""Outcome: what became of one of many writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeVar

import attrs

if TYPE_CHECKING:
    from visma_async.call import Call
    from visma_async.wire.request import Request

T = TypeVar("T")

Status = Literal["ok", "refused", "unknown"]


@attrs.frozen(kw_only=True)
class Outcome(Generic[T]):
    """What became of one of the calls given to `write_many`.

    Attributes:
        index: The call's place among them, from 0.
        call: The call.
        status: `ok`: it was carried out. `refused`: it was not; either the API refused it, or it
            was never sent. `unknown`: it may have been; see `company.reconcile`.
        value: What awaiting the call gives. From a journal: the number and address of a new
            record, and None for anything else.
        error: Why it was refused; an `OutcomeUnknown` where the outcome is unknown.
        replayed: Whether this was read from the journal, so that nothing was sent now.
    """

    index: int
    call: Call[T] = attrs.field(repr=False)
    status: Status
    value: T | None = None
    error: Exception | None = None
    replayed: bool = False

    @property
    def request(self) -> Request:
        """What was sent, or would have been."""
        return self.call.request
