"""Every exception of the package, one tree under VismaNetError.

An error says what failed (`request`), what was tried (`attempts`, `elapsed`) and what the reader
can do next (`advice`). All of them pickle, so that a worker process can hand one back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from visma_async.wire.background import JobState
    from visma_async.wire.request import Request

Moment = Literal[
    "sending", "waiting", "reading the answer", "server error", "job failed", "interrupted"
]
"""When the outcome of a write was lost; see `OutcomeUnknown`."""


class VismaNetError(Exception):
    """Anything that this package raises on purpose.

    Attributes:
        message: What failed, in one sentence.
        advice: What the reader can do next, or None where nothing general can be said.
        request: The request concerned, without credentials, or None.
        attempts: How many times the request was sent.
        elapsed: Seconds from the start of the call to the failure.
        job: The state of the background job that the call was run as, or None.
    """

    default_advice: str | None = None
    job: JobState | None = None

    def __init__(
        self,
        message: str,
        *,
        advice: str | None = None,
        request: Request | None = None,
        attempts: int = 0,
        elapsed: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice if advice is not None else self.default_advice
        self.request = request
        self.attempts = attempts
        self.elapsed = elapsed

    def __str__(self) -> str:
        parts = [self.message]
        if self.request is not None:
            tried = f"{self.request.method} {self.request.path}"
            if self.attempts > 1:
                tried += f", {self.attempts} attempts"
            if self.elapsed is not None:
                tried += f", {self.elapsed:.1f} s"
            parts.append(f"[{tried}]")
        if self.advice:
            parts.append(self.advice)
        return " ".join(parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(
    kind: type[VismaNetError], args: tuple[Any, ...], state: dict[str, Any]
) -> VismaNetError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(VismaNetError):
    """The client is set up or used in a way that cannot work; nothing was sent."""


class AuthError(VismaNetError):
    """No access token could be had.

    Attributes:
        code: The OAuth error code (`invalid_client`, `invalid_scope`, ...), or None.
        status: The token endpoint's HTTP status, or None when it did not answer.
    """

    def __init__(
        self, message: str, *, code: str | None = None, status: int | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.code = code
        self.status = status


class SignInRequired(AuthError):
    """Only a person can get an access token: by signing in, anew or for the first time."""


class TransportError(VismaNetError):
    """The request failed below HTTP, and repeating it would be harmless."""


class ConnectionFailed(TransportError):
    """The server could not be reached, or the connection broke."""

    default_advice = "Check the host name, the network and any proxy, then try again."


class RequestTimeout(TransportError, TimeoutError):
    """No complete answer came within `timeout` (one attempt) or `deadline` (everything).

    Attributes:
        sent: Whether the request went out, and the server took too long.
    """

    default_advice = (
        "The API cuts a direct call off after 240 s; "
        "ask for less, or run the call in the background."
    )

    def __init__(self, message: str, *, sent: bool = False, **context: Any) -> None:
        super().__init__(message, **context)
        self.sent = sent


class OutcomeUnknown(VismaNetError):
    """A write may or may not have been executed: its answer was lost or was a server failure.

    `await company.reconcile(error)` looks up what became of it, also in another process.
    `__cause__` holds what was seen.

    A connection that fails before the first byte went out is not among the moments: such a write
    is sent again. HTTP does not tell more than this: a connection that breaks while the answer is
    awaited looks the same whether the server never read the request, is still at work on it, or
    had finished and lost its answer on the way.

    Attributes:
        moment: `sending`: part of the request had not been handed to the operating system yet.
            `waiting`: it had, and no answer's headers had come. `reading the answer`: they had
            come, so `status` and `headers` are known. `server error`: the answer was a 5xx;
            that may be a business error by which nothing was written, or a gateway's. `job failed`:
            the background job ended as failed. `interrupted`: the process or the task that sent
            the write ended first.
        failed_at: When that was (aware, UTC), or None.
        company: The company's id, or None.
        status: The answer's status as far as one came, or None.
        headers: The answer's headers as far as they came.
        code: The error code that a 5xx came with, or None.
        message_id: The id to quote to Visma's support, or None.
    """

    default_advice = (
        "The write may have been executed. Do not send it again before a look at the records, or "
        "`await company.reconcile(error)`, has shown what became of it."
    )

    def __init__(
        self,
        message: str,
        *,
        moment: Moment = "waiting",
        failed_at: datetime | None = None,
        company: str | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        code: str | None = None,
        message_id: str | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.moment: Moment = moment
        self.failed_at = failed_at
        self.company = company
        self.status = status
        self.headers = dict(headers or {})
        self.code = code
        self.message_id = message_id


class ApiError(VismaNetError):
    """The API answered with an error.

    Attributes:
        status: The HTTP status.
        code: The API's fault code (`12027`) or error code, or None.
        message_id: The id to quote to Visma's support (`ExceptionMessageID`, `VismaId`), or None.
        field_errors: What is wrong with single fields, by their wire names; often empty.
        details: Further error information of the body, as it came, or None.
        body: The body's first 64 KiB, as text.
        headers: The answer's headers.
        request_id: The answer's `Ipp-Request-Id`, or the `VismaId` of its text, or None.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        message_id: str | None = None,
        field_errors: Mapping[str, list[str]] | None = None,
        details: Any = None,
        body: str = "",
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.status = status
        self.code = code
        self.message_id = message_id
        self.field_errors = dict(field_errors or {})
        self.details = details
        self.body = body
        self.headers = dict(headers or {})
        self.request_id = request_id


class BadRequest(ApiError):
    """400: the API refused the request as it stands; the message says why."""


class Unauthorized(ApiError):
    """401, also after the token was renewed."""

    default_advice = (
        "A fresh token was refused too. Check that the tenant id is the company's and not the "
        "customer's (a customer's id mints tokens that no company accepts), and that the "
        "integration is approved for the company in Visma App Store."
    )


class Forbidden(ApiError):
    """403: the token is valid but does not allow this."""

    default_advice = (
        "Check that the application has the scope for this (read, create, update, delete) and "
        "that the company's administrator approved it in Visma App Store."
    )


class NoLicense(ApiError):
    """Fault 12027, "No license for this company", whatever the HTTP status."""

    default_advice = (
        "Three usual causes: the tenant id is the customer's instead of the company's; the "
        "signed-in user lacks the role API User; the company's ERP licence has lapsed."
    )


class NotFound(ApiError):
    """404: no such record, or no such path."""


class Conflict(ApiError):
    """409: the request contradicts the state of the record."""


class PreconditionFailed(ApiError):
    """412: the record was changed since its ETag was read.

    Attributes:
        etag: The tag that was sent.
    """

    default_advice = "Read the record again, change that, and send its new ETag: `edit` does so."

    def __init__(self, message: str, *, etag: str | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.etag = etag


class PreconditionRequired(ApiError):
    """428: this write needs an If-Match header (SalesOrders v3)."""

    default_advice = "Read the record and pass its ETag as if_match."


class RateLimited(ApiError):
    """429 that lasted longer than the call was allowed to wait.

    Attributes:
        retry_after: Seconds the API asked to wait, or None.
    """

    default_advice = "Allow a longer max_wait or deadline, or spread the calls over more time."

    def __init__(self, message: str, *, retry_after: float | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.retry_after = retry_after


class ServerError(ApiError):
    """5xx on a read, after the retries."""

    default_advice = (
        "Try again later; if it lasts, see Visma's status page or quote the ids here to support."
    )


class QuotaExhausted(VismaNetError, TimeoutError):
    """The call would have had to wait for quota longer than `max_wait` or `deadline` allows.

    Attributes:
        available_at: When the call would fit (aware, UTC), as far as is known.
    """

    def __init__(
        self, message: str, *, available_at: datetime | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.available_at = available_at


class DecodeError(VismaNetError):
    """An answer was not what the API's documents promise.

    Attributes:
        where: The place in the document as a path (`[3].mainAddress.country`), or None.
        body: The beginning of the body, as text.
    """

    def __init__(
        self, message: str, *, where: str | None = None, body: str = "", **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.where = where
        self.body = body


class OutputInUse(ConfigurationError):
    """Another process exports to the same output, or remembers what is new of the same list."""

    default_advice = "Wait until it has ended, or write elsewhere."


class DriftDetected(VismaNetError):
    """Records were added or removed while a listing with `on_drift="raise"` was read.

    Attributes:
        expected: The total when the listing began.
        seen: The total that a later page reported.
    """

    default_advice = "Start the listing again, or read a range that no longer changes."

    def __init__(self, message: str, *, expected: int, seen: int, **context: Any) -> None:
        super().__init__(message, **context)
        self.expected = expected
        self.seen = seen


class JobError(VismaNetError):
    """A background job did not give a result.

    Attributes:
        job_id: The job's id.
    """

    def __init__(self, message: str, *, job_id: str | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.job_id = job_id


class JobFailed(JobError):
    """The platform could not run the job (state `Failed`)."""


class JobExpired(JobError):
    """The job's result is gone: it is kept for 24 hours."""


class JobTimeout(JobError, TimeoutError):
    """The job did not finish within the time given; it goes on and can be picked up again."""


class NotSettled(VismaNetError, TimeoutError):
    """A record did not reach the wanted state within the time given.

    Attributes:
        last: The record as it was read last.
    """

    default_advice = "Look at `last`: it may have gone another way, or only need more time."

    def __init__(self, message: str, *, last: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.last = last


class InvalidSignature(VismaNetError):
    """A webhook's notification is refused: nothing shows that Visma sent it as it is.

    Attributes:
        status: The HTTP status to answer with.
    """

    status = 401
    default_advice = (
        "Check that the secret is the one that the Developer Portal shows for this subscription, "
        "and that the body is passed as the bytes that came: a framework that decodes it and "
        "encodes it again changes them."
    )


class StaleNotification(InvalidSignature):
    """The notification is too old, or from too far in the future."""

    status = 400
    default_advice = (
        "It may be a replay. If many are refused, compare the clocks, or allow more with freshness."
    )


class OversizedNotification(InvalidSignature):
    """The notification is larger than any that Visma sends; it was not looked at."""

    status = 413
    default_advice = "If it is genuine, allow more with max_body."
