"""Background: the queue for requests with `erp-api-background`. Knows no socket and no timer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from random import Random
from typing import Any, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs

from visma_async.sandbox import answers
from visma_async.sandbox.answers import Answer

HEADER = "erp-api-background"
_HOME = ZoneInfo("Europe/Oslo")
_HIDDEN = frozenset({"set-cookie"})

Delay = float | Callable[[Random], float]
End = Literal["Finished", "Failed", "stuck", "lost"]


@attrs.frozen(kw_only=True)
class Background:
    """How the queue works.

    Attributes:
        delay: Seconds from the 202 to the end, or a function that draws them.
        polls: With which read of its state a job ends, whatever the time; None for by time.
        queued: Seconds in which a job has not even started: `startedUtc` is null.
        unseen: Seconds after the 202 in which nobody knows of a job yet: 404.
        headers: Whether the state tells the headers of the answer; they were seen to be null.
        host: Which base URL the locations have; None for the one that was called.
        kept: Seconds after which content is gone.
        notify_empty: Whether a subscription is told of results without content.
    """

    delay: Delay = 0.0
    polls: int | None = None
    queued: float = 0.0
    unseen: float = 0.0
    headers: bool = True
    host: str | None = None
    kept: float = 86_400.0
    notify_empty: bool = True


@attrs.define(kw_only=True)
class Plan:
    """What a test wants to become of the next jobs.

    Attributes:
        end: `Failed` is the platform's failure; a `stuck` job stays `Started` for ever; of a
            `lost` one nobody knows anything.
        executed: Whether a job that fails, is stuck or lost did its work all the same.
        error: What `errorMessage` says of a failed one.
        delay: As in `Background`; None for what holds for all.
        polls: As in `Background`; None for what holds for all.
        times: For how many jobs; None for all.
        path: Which paths, with `*`; any case. None for every request.
    """

    end: End = "Finished"
    executed: bool = False
    error: str = "The request could not be processed."
    delay: Delay | None = None
    polls: int | None = None
    times: int | None = 1
    path: str | None = None


@attrs.define(kw_only=True)
class Job:
    """One stored request, and what became of it."""

    id: str
    company: str
    client: str
    notify: str
    uri: str
    has_body: bool
    received: float
    delay: float
    polls: int | None
    plan: Plan
    base: str
    run: Callable[[float], Answer] = attrs.field(repr=False)
    seen: int = 0
    finished: float | None = None
    answer: Answer | None = None

    @property
    def status(self) -> str:
        """As the state document says it."""
        if self.finished is None or self.plan.end in {"stuck", "lost"}:
            return "Started"
        return self.plan.end

    @property
    def content(self) -> bytes:
        """What there is to fetch."""
        return self.answer.body if self.answer is not None and self.status == "Finished" else b""


class Jobs:
    """The jobs of all companies."""

    def __init__(self, options: Background, random: Random) -> None:
        self._options = options
        self._random = random
        self._jobs: dict[str, Job] = {}
        self._plans: list[Plan] = []
        self._new: list[Job] = []
        self._ended: list[Job] = []

    def __iter__(self) -> Iterator[Job]:
        return iter(self._jobs.values())

    def add(self, plan: Plan) -> None:
        """Let a plan wait for its job."""
        self._plans.append(plan)

    def submit(
        self,
        *,
        path: str,
        company: str,
        client: str,
        notify: str,
        has_body: bool,
        now: float,
        base: str,
        run: Callable[[float], Answer],
    ) -> Answer:
        """Store a request; 202."""
        plan = self._plan(path)
        delay = self._options.delay if plan.delay is None else plan.delay
        job = Job(
            id=str(UUID(int=self._random.getrandbits(128), version=4)),
            company=company,
            client=client,
            notify=notify,
            uri=f"https://finance.visma.net/{company}/api{path}",
            has_body=has_body,
            received=now,
            delay=delay(self._random) if callable(delay) else delay,
            polls=self._options.polls if plan.polls is None else plan.polls,
            plan=plan,
            base=self._options.host or base,
            run=run,
        )
        self._jobs[job.id] = job
        self._new.append(job)
        location = _state_location(job)
        return answers.as_json(
            {"id": job.id, "stateLocation": location}, 202, {"Location": location}
        )

    def finish(self, job: Job, now: float) -> None:
        """Do the job's work, if that is its plan, and let it end."""
        if job.finished is not None:
            return
        job.finished = now
        if job.plan.end == "Finished" or job.plan.executed:
            job.answer = job.run(now)
        if job.status == "Finished":
            self._ended.append(job)

    def take_new(self) -> list[Job]:
        """The jobs that were submitted since this was last asked."""
        taken, self._new = self._new, []
        return taken

    def take_ended(self) -> list[Job]:
        """The jobs that ended well since this was last asked, and that somebody may be told of."""
        taken, self._ended = self._ended, []
        return taken

    def told(self, job: Job) -> bool:
        """Whether a subscription hears of the job's end."""
        return self._options.notify_empty or bool(job.content)

    def state(self, identity: str, company: str, client: str, now: float) -> Answer:
        """`GET /v1/background/{id}`."""
        job = self._find(identity)
        if job is None or job.plan.end == "lost" or now < job.received + self._options.unseen:
            return answers.empty(404)
        if (job.company, job.client) != (company, client):
            return answers.empty(403)
        job.seen += 1
        if job.polls is not None and job.seen >= job.polls:
            self.finish(job, now)
        return answers.as_json(self._document(job, now))

    def content(self, identity: str, company: str, client: str, now: float) -> Answer:
        """`GET /v1/background/{id}/content`."""
        job = self._find(identity)
        if job is None or job.plan.end == "lost":
            return answers.empty(404)
        if (job.company, job.client) != (company, client):
            return answers.empty(403)
        if job.answer is None or job.finished is None or not job.content:
            return answers.empty(404)
        if now >= job.finished + self._options.kept:
            return answers.empty(410)
        inner = job.answer
        kept = {k: v for k, v in inner.headers.items() if k.lower() == "content-disposition"}
        return Answer(200, inner.body, kept, inner.content_type)

    def _find(self, identity: str) -> Job | None:
        return self._jobs.get(identity.lower())

    def _plan(self, path: str) -> Plan:
        for plan in self._plans:
            if plan.path is not None and not fnmatchcase(path.lower(), plan.path.lower()):
                continue
            if plan.times is not None:
                plan.times -= 1
                if plan.times <= 0:
                    self._plans.remove(plan)
            return attrs.evolve(plan)
        return Plan()

    def _document(self, job: Job, now: float) -> dict[str, Any]:
        ended = job.status != "Started"
        started = job.received + self._options.queued
        inner = job.answer if job.status == "Finished" else None
        headers = None
        if inner is not None and self._options.headers:
            headers = {k: v for k, v in inner.headers.items() if k.lower() not in _HIDDEN}
        return {
            "id": job.id,
            "status": job.status,
            "statusCode": inner.status if inner is not None else 0,
            "receivedUtc": _moment(job.received),
            "startedUtc": _moment(started) if ended or now >= started else None,
            "finishedUtc": _moment(job.finished) if ended and job.finished is not None else None,
            "webhookAddress": job.notify if "://" in job.notify else "none",
            "errorMessage": job.plan.error if job.status == "Failed" else None,
            "reference": None,
            "originalUri": job.uri,
            "hasRequestContent": job.has_body,
            "hasResponseContent": bool(job.content),
            "contentLocation": content_location(job),
            "responseHeaders": headers,
        }


def _state_location(job: Job) -> str:
    return f"{job.base}/v1/background/{job.id}"


def content_location(job: Job) -> str | None:
    """Where the content is; None when there is none."""
    return f"{_state_location(job)}/content" if job.content else None


def notice(job: Job) -> dict[str, Any]:
    """What a webhook is told of a job that ended."""
    return {
        "id": job.id,
        "reference": job.id,
        "statusCode": job.answer.status if job.answer is not None else 0,
        "stateLocation": _state_location(job),
        "contentLocation": content_location(job),
    }


def understood(header: str) -> bool:
    """Whether a value of the header is one that the API knows."""
    word = header.strip().lower()
    return word in {"none", "subscription"} or word.startswith(
        ("subscription:", "https://", "http://")
    )


def pairs(header: str) -> dict[str, str]:
    """The pairs of `subscription:name=value,name2=value2`."""
    _, _, rest = header.partition(":")
    if not header.strip().lower().startswith("subscription:"):
        return {}
    found = (one.partition("=") for one in rest.split(","))
    return {name.strip(): value.strip() for name, _, value in found if name.strip()}


def _moment(seconds: float) -> str:
    """With an offset, although the names say UTC: that is how it was seen."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(_HOME).isoformat(timespec="milliseconds")
