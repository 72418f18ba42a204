"""Turns an answer or a failure into the package's errors. Pure."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from typing import Any

from visma_async.errors import (
    ApiError,
    BadRequest,
    Conflict,
    ConnectionFailed,
    Forbidden,
    Moment,
    NoLicense,
    NotFound,
    OutcomeUnknown,
    PreconditionFailed,
    PreconditionRequired,
    RateLimited,
    RequestTimeout,
    ServerError,
    TransportError,
    Unauthorized,
    VismaNetError,
)
from visma_async.transport.http import Answer, AttemptFailed, TooLarge
from visma_async.transport.retry import Failure
from visma_async.wire.advice import advice_for
from visma_async.wire.fault import read_fault
from visma_async.wire.request import Request

NO_LICENSE = "12027"
_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    412: PreconditionFailed,
    428: PreconditionRequired,
    429: RateLimited,
}


def api_error(
    answer: Answer,
    request: Request,
    *,
    attempts: int = 1,
    elapsed: float | None = None,
    retry_after: float | None = None,
) -> ApiError:
    """Returns the error that an answer above 299 stands for."""
    fault = read_fault(answer.body)
    status = answer.status
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else ApiError)
    extra: dict[str, Any] = {}
    if kind is not Unauthorized:
        # A refused token was renewed by then: the general advice knows more than its text.
        extra["advice"] = advice_for(fault.code, fault.message)
    if fault.code == NO_LICENSE or "no license for this company" in fault.message.lower():
        kind = NoLicense
    elif kind is PreconditionFailed:
        extra["etag"] = next(
            (value for name, value in request.headers.items() if name.lower() == "if-match"), None
        )
    elif kind is RateLimited:
        extra["retry_after"] = retry_after
    elif 300 <= status < 400:
        extra["advice"] = (
            "Redirects are not followed, since they would take the token to another place: check "
            "the base URL."
        )
    return kind(
        _sentence(status, fault.sentence),
        status=status,
        code=fault.code,
        message_id=fault.message_id,
        field_errors=fault.field_errors,
        details=fault.details,
        body=fault.text,
        headers=answer.headers,
        request_id=answer.headers.get("Ipp-Request-Id") or fault.request_id,
        request=request,
        attempts=attempts,
        elapsed=elapsed,
        **extra,
    )


def failure_error(
    failed: AttemptFailed,
    request: Request,
    *,
    safe: bool,
    host: str,
    attempts: int,
    elapsed: float,
    failed_at: datetime | None = None,
    company: str | None = None,
) -> VismaNetError:
    """Returns the error that a failed attempt stands for; `safe`: sending twice does no harm."""
    context: dict[str, Any] = {"request": request, "attempts": attempts, "elapsed": elapsed}
    if failed.failure.sent and not safe:
        return OutcomeUnknown(
            f"It is not known whether the write was executed: {failed.reason}.",
            moment=failed.moment,
            failed_at=failed_at,
            company=company,
            status=failed.status,
            headers=failed.headers,
            **context,
        )
    if isinstance(failed, TooLarge):
        return TransportError(
            f"{host}: {failed.reason}.",
            advice="Ask for smaller pages, or allow a larger max_response_size.",
            **context,
        )
    if failed.timed_out:
        return RequestTimeout(f"{host}: {failed.reason}.", sent=failed.failure.sent, **context)
    advice = None
    if failed.failure is Failure.UNTRUSTED:
        advice = (
            "Check the host name, the machine's clock, and whether a proxy that replaces "
            "certificates stands in between; its authority then has to be in the trust store."
        )
    return ConnectionFailed(f"{host}: {failed.reason}.", advice=advice, **context)


def unknown_outcome(
    error: ApiError, *, failed_at: datetime, company: str, moment: Moment = "server error"
) -> OutcomeUnknown:
    """Returns the error for a write that was answered with a server failure.

    The API's docs give business errors as 400 or 500, and do not say that nothing was written
    when a 500 comes; so that is not claimed here either. What the body says is told.
    """
    unknown = OutcomeUnknown(
        f"It is not known whether the write was executed: {error.message}",
        moment=moment,
        failed_at=failed_at,
        company=company,
        status=error.status,
        headers=error.headers,
        code=error.code,
        message_id=error.message_id,
        request=error.request,
        attempts=error.attempts,
        elapsed=error.elapsed,
    )
    if error.advice is not None and error.advice != type(error).default_advice:
        unknown.advice = f"{error.advice} {unknown.advice}"
    unknown.__cause__ = error
    return unknown


def _sentence(status: int, message: str) -> str:
    try:
        phrase = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = str(status)
    if not message:
        return f"{phrase}, without a message."
    return message if message.startswith(phrase) else f"{phrase}: {message}"
