"""What an error of a write means for the write itself: was it refused, or may it have happened.

Pure. Whatever does not prove that nothing was carried out leaves the outcome unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import attrs

from visma_async import errors
from visma_async.errors import (
    ApiError,
    AuthError,
    ConfigurationError,
    ConnectionFailed,
    OutcomeUnknown,
    QuotaExhausted,
    RequestTimeout,
    VismaNetError,
)
from visma_async.wire.background import HEADER
from visma_async.wire.request import Request

_NEVER_SENT = (AuthError, ConfigurationError, ConnectionFailed, QuotaExhausted, RequestTimeout)
_NOT_ABOUT_THE_CALL = frozenset({401, 403, 429})
_LONGEST_MESSAGE = 500


@attrs.frozen(kw_only=True)
class Refusal:
    """A write that was not carried out.

    Attributes:
        error: Why.
        again: Whether that is nothing about the call itself, so that it is worth sending later.
    """

    error: Exception
    again: bool


def judge(
    error: Exception,
    request: Request,
    *,
    begun: bool,
    queued: bool,
    failed_at: datetime,
    company: str,
) -> Refusal | OutcomeUnknown:
    """Returns what an error means for the write that raised it.

    Args:
        error: What the call raised.
        request: The write.
        begun: Whether its request went out, or was just about to.
        queued: Whether it goes through the API's queue for background calls: then most errors are
            about asking for the result.
        failed_at: When.
        company: The company's id.
    """
    if not begun:
        return Refusal(error=error, again=True)
    if isinstance(error, OutcomeUnknown):
        return error
    concerned = getattr(error, "request", None)
    of_the_write = concerned.method == request.method if concerned is not None else not queued
    if of_the_write and isinstance(error, ApiError):
        return Refusal(error=error, again=error.status in _NOT_ABOUT_THE_CALL)
    if of_the_write and isinstance(error, _NEVER_SENT):
        return Refusal(error=error, again=True)
    told = error.message if isinstance(error, VismaNetError) else repr(error)
    unknown = OutcomeUnknown(
        f"It is not known what became of the write: {told}",
        moment="waiting" if queued else "reading the answer",
        failed_at=failed_at,
        company=company,
        request=in_queue(request) if queued else request,
    )
    unknown.__cause__ = error
    return unknown


def interrupted(
    request: Request, *, queued: bool, failed_at: datetime, company: str
) -> OutcomeUnknown:
    """Returns the error for a write whose process or task ended before its answer came."""
    return OutcomeUnknown(
        "It is not known whether the write was executed: what sent it was ended before the answer "
        "came.",
        moment="interrupted",
        failed_at=failed_at,
        company=company,
        request=in_queue(request) if queued else request,
    )


def in_queue(request: Request) -> Request:
    """Returns the request as it goes to the queue."""
    return attrs.evolve(request, headers={**request.headers, HEADER: "none"})


def refusal_fields(refusal: Refusal) -> dict[str, Any]:
    """Returns what a journal keeps of a refusal."""
    error = refusal.error
    fields: dict[str, Any] = {"status": "refused", "error": type(error).__name__}
    if refusal.again:
        fields["again"] = True
    fields["message"] = (error.message if isinstance(error, VismaNetError) else str(error))[
        :_LONGEST_MESSAGE
    ]
    if isinstance(error, ApiError):
        fields |= {"http": error.status, "code": error.code, "message_id": error.message_id}
    return {name: value for name, value in fields.items() if value is not None}


def unknown_fields(error: OutcomeUnknown) -> dict[str, Any]:
    """Returns what a journal keeps of an unknown outcome."""
    fields = {
        "status": "unknown",
        "moment": error.moment,
        "at": error.failed_at.isoformat() if error.failed_at is not None else None,
        "message": error.message[:_LONGEST_MESSAGE],
        "http": error.status,
        "location": _location(error.headers),
        "code": error.code,
        "message_id": error.message_id,
    }
    return {name: value for name, value in fields.items() if value is not None}


def restored_refusal(fields: Mapping[str, Any], request: Request) -> ApiError:
    """Returns the error of a refusal as far as a journal keeps it."""
    kind = getattr(errors, str(fields.get("error")), None)
    if not (isinstance(kind, type) and issubclass(kind, ApiError)):
        kind = ApiError
    return kind(
        str(fields.get("message", "")),
        status=int(fields.get("http", 0)),
        code=fields.get("code"),
        message_id=fields.get("message_id"),
        request=request,
    )


def restored_unknown(
    fields: Mapping[str, Any], request: Request, *, queued: bool, company: str
) -> OutcomeUnknown:
    """Returns the error of an unknown outcome as far as a journal keeps it."""
    location = fields.get("location")
    at = fields.get("at")
    return OutcomeUnknown(
        str(fields.get("message", "")),
        moment=fields.get("moment", "waiting"),
        failed_at=datetime.fromisoformat(at) if at is not None else None,
        company=company,
        status=fields.get("http"),
        headers={"Location": location} if location is not None else None,
        code=fields.get("code"),
        message_id=fields.get("message_id"),
        request=in_queue(request) if queued else request,
    )


def _location(headers: Mapping[str, str]) -> str | None:
    return next((value for name, value in headers.items() if name.lower() == "location"), None)
