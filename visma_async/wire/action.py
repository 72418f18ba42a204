"""ActionAnswer: what an action answers. Accepted is not done, and the document tells when it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

import attrs

from visma_async.wire.model import ReadModel

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Rereadable(Protocol[T_co]):
    """A read that can be repeated, such as `company.customer_invoice.get("100")`."""

    async def until(self, reached: Callable[[T_co], bool], *, timeout: float | None = ...) -> T_co:
        """Reads until the record is as wanted."""
        ...


@attrs.define(kw_only=True, repr=False)
class ActionAnswer(ReadModel):
    """What an action answers: `action_result` is `Done`, `Queued` or `InProcess`.

    (`Failed` is raised as an `ApiError`. An answer of 202 that says nothing counts as `Queued`.)
    """

    @property
    def done(self) -> bool:
        """Whether the action has been carried out."""
        return getattr(self, "action_result", None) == "Done"

    @property
    def accepted(self) -> bool:
        """Whether the action was only taken on: it will be carried out, or fail, later.

        The API has no address to ask for an action. Its document tells: see `settled`.
        """
        return getattr(self, "action_result", None) in {"Queued", "InProcess"}

    async def settled(
        self,
        read: Rereadable[T],
        *,
        until: Callable[[T], bool],
        timeout: float | None = 300.0,
    ) -> T:
        """Reads the action's document until it has reached the state that is wanted.

            result = await company.customer_invoice.release("100")
            invoice = await result.settled(
                company.customer_invoice.get("100"), until=lambda one: one.status == "Open"
            )

        At first it is read quickly, then ever more slowly, and never more than five times in a
        minute: the API once refused the same request more often than that.

        Args:
            read: The call that reads the document.
            until: Whether a document that was read is as wanted.
            timeout: Seconds; None for no bound.

        Returns:
            The document in that state.

        Raises:
            NotSettled: It was not reached in time. The error has the document as it was last.
            VismaNetError: The document could not be read.
        """
        return await read.until(until, timeout=timeout)
