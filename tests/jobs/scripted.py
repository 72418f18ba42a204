"""A pool whose answers about one job are written down beforehand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import attrs
from multidict import CIMultiDict

from tests.virtual_clock import VirtualClock
from visma_async.job import Job
from visma_async.transport.http import Answer
from visma_async.transport.options import CallOptions, Scope
from visma_async.transport.outcome import api_error
from visma_async.transport.pool import Exchange
from visma_async.transport.retry import pause_before_retry
from visma_async.transport.watch import JobWatch
from visma_async.wire import json
from visma_async.wire.request import Request

SCOPE = Scope(company="tenant")


@attrs.frozen(kw_only=True)
class Said:
    """What the API says to one request."""

    status: int = 200
    document: Any = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    after: float = 0.1


def state(status: str, code: int = 0, *, content: bool = False, **more: Any) -> Said:
    """A state document."""
    fields = {"status": status, "statusCode": code, "hasResponseContent": content}
    return Said(document={"id": "J", **fields, **more})


STARTED = state("Started")


class ScriptedPool:
    """Says the states in order, the last of them for ever; likewise the contents."""

    def __init__(self, states: Sequence[Said], contents: Sequence[Said] = ()) -> None:
        self.clock = VirtualClock()
        self.sent: list[tuple[str, float]] = []
        self.said: list[Said] = []
        self.jobs = JobWatch(self.perform, self.clock, self._usage)
        self._states, self._contents = list(states), list(contents)

    def job(self, method: str = "GET", **more: Any) -> Job[Any]:
        """A job that was just submitted."""
        options = {"submitted_at": self.clock.time(), "result": None, **more}
        request = Request(method=method, path="/v1/x", route=f"{method} /v1/x")
        pool: Any = self
        return Job(
            pool,
            SCOPE,
            CallOptions(),
            lambda exchange: json.loads(exchange.answer.body) if exchange.answer.body else None,
            id="J",
            request=request,
            **options,
        )

    def base_url(self, service: str) -> str:
        return "https://erp.example"

    async def perform(self, request, scope, options, *, sink=None) -> Exchange:
        attempts = 0
        while True:
            attempts += 1
            await options.before_sending()
            self.sent.append((request.path, self.clock.monotonic()))
            script = self._contents if request.path.endswith("/content") else self._states
            said = script.pop(0) if len(script) > 1 else script[0]
            await self.clock.sleep(said.after)
            self.said.append(said)
            body = b"" if said.document is None else json.dumps(said.document)
            answer = Answer(said.status, CIMultiDict(said.headers), body)
            if said.status < 300:
                return Exchange(request, answer, attempts, said.after)
            pause = pause_before_retry(
                options.retry,
                SimpleNamespace(attempts=attempts, refusals=attempts, paused=0.0),
                said.status,
                safe=True,
                retry_after=None,
                random=lambda: 0.5,
            )
            if pause is None:
                raise api_error(answer, request)
            await self.clock.sleep(pause)

    def most_in_a_minute(self) -> int:
        """The most identical requests in any minute."""
        return max(
            sum(path == other and at <= then < at + 60 for other, then in self.sent)
            for path, at in self.sent
        )

    def _usage(self, scope: Scope, service: str, route: str) -> Any:
        return SimpleNamespace(remaining=100, reserved=0, resets_in=None)
