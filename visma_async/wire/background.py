"""Reads what the background API answers: the id of a job, and its state. Tolerant, and pure.

Little of it is documented, and what was seen differs from what is (names of fields, null headers,
foreign hosts in addresses); so the id is taken from wherever it stands, and a state that is not
known means that the job is not done.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import attrs
from multidict import CIMultiDict

from visma_async.errors import ConfigurationError, DecodeError
from visma_async.wire.dates import parse_datetime
from visma_async.wire.location import key_of

HEADER = "erp-api-background"
STATE_PATH = "/v1/background/{requestId}"
CONTENT_PATH = "/v1/background/{requestId}/content"
_PAIR = r"[A-Za-z0-9_-]+=[!-+\--~]*"
_NOTIFY = re.compile(rf"none|subscription(:{_PAIR}(,{_PAIR})*)?")


@attrs.frozen(kw_only=True)
class JobState:
    """A job's state as the API tells it.

    Attributes:
        id: The job's id.
        status: `Started`, `Finished`, `Failed`, or whatever else the API says; `Submitted` where it
            does not know yet of a job that it has just accepted.
        status_code: The HTTP status that the call ended with; 0 before that.
        received_at: When it was accepted (aware), or None.
        started_at: When it was begun, or None.
        finished_at: When it ended, or None.
        error_message: Why the platform could not run it, or None.
        has_content: Whether there is an answer's body to fetch.
        headers: The headers of the answer; empty where the API does not keep them.
    """

    id: str
    status: str
    status_code: int = 0
    received_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    error_message: str | None = None
    has_content: bool = False
    headers: Mapping[str, str] = attrs.field(factory=dict, hash=False)

    @property
    def finished(self) -> bool:
        """Whether the call was run to its end, successfully or not."""
        return self.status.lower() == "finished"

    @property
    def failed(self) -> bool:
        """Whether the platform could not run the call."""
        return self.status.lower() == "failed"

    @property
    def ended(self) -> bool:
        """Whether nothing more will become of it."""
        return self.finished or self.failed


def checked_notify(notify: str) -> str:
    """Returns the header's value that says who is told of a job's end.

    Raises:
        ConfigurationError: The API's docs know no such value.
    """
    word = notify.strip()
    if word.startswith("https://"):
        warnings.warn(
            "The API's docs call a URL as notify deprecated: use a webhook subscription of the "
            "Developer Portal, and notify='subscription'.",
            DeprecationWarning,
            stacklevel=3,
        )
    elif not _NOTIFY.fullmatch(word):
        raise ConfigurationError(
            f"notify={notify!r} is not understood.",
            advice="It is 'none', 'subscription', or 'subscription:name=value,other=value'.",
        )
    return word


def read_job_id(document: Any, headers: Mapping[str, str]) -> str:
    """Returns the id of an accepted job.

    Raises:
        DecodeError: It stands nowhere.
    """
    fields = _lowered(document)
    for name in ("id", "jobid", "reference"):
        if isinstance(fields.get(name), str) and fields[name]:
            return str(fields[name])
    for address in (fields.get("statelocation"), headers.get("Location")):
        found = key_of(address) if isinstance(address, str) else None
        if found:
            return found
    raise DecodeError(
        "The API accepted the call as a background job, but did not tell the job's id.",
        advice="Look the outcome up by the record itself before sending the call again.",
    )


def read_state(document: Any) -> JobState:
    """Returns the state that a document tells.

    Raises:
        DecodeError: It tells none.
    """
    fields = _lowered(document)
    status = fields.get("status")
    if not isinstance(status, str):
        raise DecodeError("A job's state was expected, but the answer names no status.")
    code = fields.get("statuscode")
    headers = fields.get("responseheaders")
    return JobState(
        id=str(fields.get("id") or ""),
        status=status,
        status_code=code if isinstance(code, int) else 0,
        received_at=_moment(fields.get("receivedutc")),
        started_at=_moment(fields.get("startedutc")),
        finished_at=_moment(fields.get("finishedutc")),
        error_message=fields.get("errormessage") or None,
        has_content=bool(fields.get("hasresponsecontent") or fields.get("contentlocation")),
        headers=_headers(headers),
    )


def _lowered(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        return {}
    return {str(name).lower(): value for name, value in document.items()}


def _moment(text: Any) -> datetime | None:
    try:
        return parse_datetime(text, UTC) if isinstance(text, str) else None
    except ValueError:
        return None


def _headers(given: Any) -> CIMultiDict[str]:
    headers: CIMultiDict[str] = CIMultiDict()
    for name, value in given.items() if isinstance(given, dict) else ():
        for item in value if isinstance(value, list) else [value]:
            headers.add(str(name), str(item))
    return headers
