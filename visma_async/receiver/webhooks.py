"""Webhooks: a client's endpoints, and how they end the waiting for its background jobs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from aiohttp import web

from visma_async.receiver.endpoint import Endpoint
from visma_async.receiver.inbox import Inbox, OnEvent
from visma_async.webhooks import FRESHNESS, MAX_BODY, BackgroundFinished, Event, Secrets, Seen

if TYPE_CHECKING:
    from visma_async.transport.pool import Pool

Handler = Callable[[web.BaseRequest], Awaitable[web.Response]]


class Webhooks:
    """`VismaNet.webhooks`: receives the notifications of a Developer Portal subscription.

        app.router.add_post("/visma", visma.webhooks.handler(secret, on_event))

    A job that ended without being told of is found by polling, so notifications only save time.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._inboxes: list[Inbox] = []

    def handler(
        self,
        secret: Secrets,
        on_event: OnEvent | None = None,
        *,
        freshness: float | None = FRESHNESS,
        max_body: int = MAX_BODY,
        backlog: int = 1000,
        concurrency: int = 1,
        seen: Seen | None = None,
    ) -> Handler:
        """Returns a request handler for aiohttp, for a POST route.

        It verifies a delivery, answers at once, and has `on_event` work on it afterwards, in tasks
        that end with the client. The end of a background job ends the waiting for it by itself.
        What must be switched on for anything to come stands in `visma_async.webhooks`.

        What waits for its turn is kept in this process's memory. Where no event may be lost, have
        `on_event` do no more than store it, or use `parse` and store it before you answer; and
        read what changed lately now and then, because notifications get lost on their way too.

            async def on_event(event: Event) -> None:
                match event:
                    case ResourceChanged(name="customer_changed", key=str(number)):
                        print(await company.customer.get(number))

            app.router.add_post("/visma", visma.webhooks.handler(secret, on_event))

        Args:
            secret: The subscription's secret, or several while it is being changed.
            on_event: Is called with every event, also with ends of jobs. What it raises is logged:
                the sender was told long before that all is well. None if only jobs matter.
            freshness: Seconds by which a delivery's timestamp may differ from now; None for any.
            max_body: Bytes of the largest body that is read.
            backlog: How many deliveries may be accepted and not worked off; beyond, the answer
                is 503, and the sender tries again.
            concurrency: How many deliveries are worked on at once. With 1, they are worked on in
                the order in which they came, which is not always that in which things happened.
            seen: Knows duplicates; pass one to share it between endpoints.

        Raises:
            ConfigurationError: The secret is empty, or a value makes no sense.
        """
        clock = self._pool.clock
        inbox = Inbox(
            on_event if on_event is not None else _nothing, backlog=backlog, concurrency=concurrency
        )
        if seen is None:
            seen = Seen(keep=freshness or FRESHNESS, clock=clock)
        endpoint = Endpoint(
            inbox,
            secret,
            freshness=freshness,
            max_body=max_body,
            seen=seen,
            clock=clock,
            at_once=self._tell_jobs,
        )
        self._inboxes.append(inbox)
        self._pool.own(inbox)
        return endpoint.handle

    def notified(self, event: Event) -> bool:
        """Ends the waiting for the background job that an event is about.

        For those who receive notifications in another way than by `handler`. The job's result
        still comes from the API, so a forged event does no more than have it asked for sooner.

        Returns:
            Whether somebody waited here for it.
        """
        if not isinstance(event, BackgroundFinished):
            return False
        return self._pool.jobs.notified(event.job_id)

    async def join(self) -> None:
        """Waits until every delivery that was accepted has been worked on.

        Await it between the last request and `VismaNet.aclose()`, which ends what is under way:

            app.on_shutdown.append(lambda app: visma.webhooks.join())
        """
        for inbox in self._inboxes:
            await inbox.join()

    def _tell_jobs(self, events: Sequence[Event]) -> None:
        for event in events:
            self.notified(event)


def _nothing(_: Event) -> None:
    """Somebody only waits for jobs."""
