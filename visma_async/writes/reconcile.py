"""Reconcile: finds out what became of a write whose outcome was lost.

The answer may be "unknown", and is never a guess: a write that the server may still be at work on
has not failed to happen yet, a record under another's number is not ours, and of two records that
fit neither is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import attrs

from visma_async.call import Binding, Call
from visma_async.errors import ConfigurationError, NotFound, OutcomeUnknown
from visma_async.response import read_etag
from visma_async.settings import SERVER_LIMIT
from visma_async.wire import json
from visma_async.wire.background import HEADER
from visma_async.wire.dates import parse_datetime
from visma_async.wire.operation import Operation
from visma_async.wire.path import expand
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload
from visma_async.writes.lookups import CREATES, Lookup, read_path
from visma_async.writes.outcome import Outcome
from visma_async.writes.written import Standing, standing, unwrapped

Verdict = Literal["executed", "not executed", "unknown"]
Record = Mapping[str, Any]

_MARGIN = 10.0
"""Seconds more than the server's limit: for clocks that differ, and for what was on its way."""
_FIRST_PAUSE = 5.0
_CLOCKS_DIFFER = timedelta(minutes=5)
_CLOSE = timedelta(seconds=5)
"""By how much the server's clocks may differ among themselves, and its Date be rounded."""


@attrs.frozen(kw_only=True)
class Reconciled:
    """What became of a write.

    Attributes:
        outcome: `executed`: what the write was to bring about is so, and as far as the API tells
            not since before the write. `not executed`: it is not so, and this write cannot bring
            it about any more: it may be sent again. `unknown`: neither could be made sure of.
        how: How that is known, or why it is not, in a sentence.
        found: The records that were looked at, as the API gives them.
        look_by: The call that shows where the write would have left its trace, as Python, or None.
        request: The write.
    """

    outcome: Verdict
    how: str
    found: tuple[Record, ...] = ()
    look_by: str | None = None
    request: Request = attrs.field(repr=False)

    def __bool__(self) -> bool:
        raise TypeError("A Reconciled is neither true nor false: look at its .outcome.")


@attrs.frozen
class _Seen:
    """What one look has shown.

    Attributes:
        outcome: `absent`: nothing of the write is to be seen; `unclear`: that cannot be told. Both
            may be otherwise a while later. `unknown`: no look will ever tell.
        how: What was seen.
        found: The records.
    """

    outcome: Literal["executed", "absent", "unclear", "unknown"]
    how: str
    found: tuple[Record, ...] = ()


async def reconcile(
    binding: Binding, error: OutcomeUnknown, *, wait: float | None = None
) -> Reconciled:
    """Finds out what became of a write; see `Company.reconcile`."""
    request = _checked(binding, error)
    told = _told(error)
    if told is not None:
        return Reconciled(outcome="executed", how=told, request=request)
    clock = binding.pool.clock
    failed = error.failed_at.timestamp() if error.failed_at is not None else clock.time()
    search = _Search(binding, request, began=failed - (error.elapsed or 0.0))
    over = failed + SERVER_LIMIT + _MARGIN if _may_go_on(error) else failed
    until = None if wait is None else clock.time() + wait
    pause = _FIRST_PAUSE
    while True:
        began = clock.time()
        seen = await search.look()
        if seen.outcome in {"executed", "unknown"}:
            return search.result(seen)
        if _is_queued(request):
            how = f"{seen.how}, but it may still wait in the API's queue for background calls"
            return search.result(attrs.evolve(seen, outcome="unknown", how=how))
        if began >= over:
            return search.result(seen)
        wake = min(over, clock.time() + pause)
        if until is not None and wake > until:
            at = datetime.fromtimestamp(over, UTC)
            how = (
                f"{seen.how}, but until {at:%H:%M:%S} UTC the server may still be at work on it: "
                "reconcile it again then"
            )
            return search.result(attrs.evolve(seen, outcome="unknown", how=how))
        await clock.sleep(wake - clock.time())
        pause *= 2


def known(outcome: Outcome[Any]) -> Reconciled:
    """Returns what an outcome says that is not unknown."""
    verdict: Verdict = "executed" if outcome.status == "ok" else "not executed"
    how = "The API's answer said so." if outcome.status == "ok" else f"{outcome.error}"
    return Reconciled(outcome=verdict, how=how, request=outcome.request)


class _Search:
    """One write, and the ways to look for what it has done."""

    def __init__(self, binding: Binding, request: Request, *, began: float) -> None:
        self._binding = binding
        self._request = request
        self._body = _decoded(request)
        self._lookup = CREATES.get(request.route) if request.service == "erp" else None
        self._path = read_path(request.route, request.path)
        self._number = self._read_of_number()
        self._reference = self._first_reference()
        self._began = datetime.fromtimestamp(began, UTC)
        self._ahead = timedelta()

    async def look(self) -> _Seen:
        """Looks once."""
        if self._lookup is not None:
            return await self._look_for_new(self._lookup)
        if self._path is None:
            return _Seen("unknown", "The API has no operation that reads what this write changes")
        if "/action/" in self._request.path or "/attachment" in self._request.path:
            return await self._look_at_document(self._path)
        if self._request.method == "DELETE":
            record, _ = await self._read(self._path)
            if record is None:
                return _Seen("executed", f"{self._path} is gone")
            still = f"{self._path} is still there"
            if self._request.service == "erp":
                return _Seen("absent", still, (record,))
            return _Seen(
                "unclear", f"{still}; the service deletes after it has accepted", (record,)
            )
        return await self._look_for_change(self._path)

    def result(self, seen: _Seen) -> Reconciled:
        """Returns what a last look amounts to."""
        verdicts: Mapping[str, Verdict] = {"executed": "executed", "absent": "not executed"}
        return Reconciled(
            outcome=verdicts.get(seen.outcome, "unknown"),
            how=f"{seen.how}.",
            found=seen.found,
            look_by=self._look_by(),
            request=self._request,
        )

    async def _look_for_new(self, lookup: Lookup) -> _Seen:
        if self._number is not None:
            record, _ = await self._read(self._number)
            if record is not None:
                return self._judged(record, f"{self._number} is there")
            if lookup.override:
                return _Seen("absent", f"{self._number} is not there")
            if self._reference is None:
                how = f"{self._number} is not there, but the API may have numbered it differently"
                return _Seen("unclear", how)
        if self._reference is None:
            how = "The body has neither a number nor a reference of yours that it can be found by"
            return _Seen("unknown", how)
        name, value = self._reference
        found = await self._matching(lookup.list, (name, value))
        what = f"{name} {value!r}"
        if found is None:
            return _Seen("unknown", f"Too many records came for {what} to look through")
        if len(found) > 1:
            return _Seen("unknown", f"{len(found)} records have the {what}", found)
        if found:
            return self._judged(found[0], f"A record with the {what} is there")
        return _Seen("absent", f"No record with the {what} is there")

    async def _look_for_change(self, path: str) -> _Seen:
        record, tag = await self._read(path)
        if record is None:
            return _Seen("unknown", f"{path} is not there (any more)")
        sent = _tag_sent(self._request)
        if sent is not None and tag == sent:
            return _Seen("absent", f"{path} still has the version {sent}", (record,))
        stands = standing(self._body, record)
        if stands.same and not stands.different and not stands.unseen:
            changed = f" has another version than {sent}, and" if sent is not None else ""
            how = f"{path}{changed} has what was written"
            before = self._before(record, "lastmodifieddatetime") if sent is None else None
            if before is not None:
                return _Seen("unclear", f"{how}, but was last changed at {before}", (record,))
            return _Seen("executed", how, (record,))
        return _Seen("unclear", f"{path}: {_apart(stands)}", (record,))

    async def _look_at_document(self, path: str) -> _Seen:
        record, _ = await self._read(path)
        if record is None:
            return _Seen("unknown", f"{path} is not there (any more)")
        status = record.get("status")
        shown = f" has the status {status!r}" if status is not None else " is there"
        how = f"{path}{shown}; whether that is this write's doing is yours to judge"
        return _Seen("unknown", how, (record,))

    def _judged(self, record: Record, what: str) -> _Seen:
        stands = standing(self._body, record)
        if stands.different:
            how = f"{what}, but it differs from what was written in {_named(stands.different)}"
            return _Seen("unknown", how, (record,))
        before = self._before(record, "createddatetime")
        if before is not None:
            return _Seen("unknown", f"{what}, but it was created at {before}", (record,))
        return _Seen("executed", f"{what}, as it was written", (record,))

    async def _read(self, path: str) -> tuple[Record | None, str | None]:
        try:
            document, headers = await self._get(path, self._request.route.partition(" ")[2])
        except NotFound:
            return None, None
        if isinstance(document, list):
            document = document[0] if len(document) == 1 else None
        if not isinstance(document, dict):
            return None, None
        return document, read_etag(headers) or _version(document)

    async def _matching(self, path: str, condition: tuple[str, str]) -> tuple[Record, ...] | None:
        """Returns the records that meet a condition; None if it is not sure that these are all."""
        document, _ = await self._get(path, path, (condition,))
        if not isinstance(document, list):
            return None
        name, value = condition
        records = [one for one in document if isinstance(one, dict)]
        for one in records:
            metadata = one.get("metadata")
            if isinstance(metadata, dict) and metadata.get("totalCount", 0) > len(records):
                return None
        return tuple(one for one in records if str(one.get(name, "")).strip() == value)

    async def _get(
        self, path: str, template: str, query: tuple[tuple[str, str], ...] = ()
    ) -> tuple[Any, Mapping[str, str]]:
        service = self._request.service
        operation = Operation(id=f"GET {path}", method="GET", path=template, service=service)
        request = Request(
            method="GET", path=path, query=query, service=service, route=operation.route
        )
        response = await Call(self._binding, operation, request, dict).response()
        with suppress(KeyError, ValueError, TypeError):
            now = datetime.fromtimestamp(self._binding.pool.clock.time(), UTC)
            self._ahead = now - parsedate_to_datetime(response.headers["Date"])
        return response.json() if response.body else None, response.headers

    def _before(self, record: Record, field: str) -> str | None:
        """Returns a time that a record tells, in words, if it lies before the write."""
        text = next((value for name, value in record.items() if name.lower() == field), None)
        try:
            zone = self._binding.codec.timezone
            told = parse_datetime(text, zone) if isinstance(text, str) else None
        except ValueError:
            return None
        if told is None or told >= self._began - self._ahead - _CLOSE:
            return None
        return f"{told:%Y-%m-%d %H:%M:%S %Z}, before this write"

    def _read_of_number(self) -> str | None:
        lookup = self._lookup
        if lookup is None or lookup.read is None:
            return None
        if lookup.override and self._field("overrideNumberSeries") is not True:
            return None
        keys = [self._field(name) for name in lookup.number]
        if not all(isinstance(key, (str, int)) and str(key).strip() for key in keys):
            return None
        return expand(lookup.read, [str(key) for key in keys])

    def _first_reference(self) -> tuple[str, str] | None:
        for name in self._lookup.references if self._lookup is not None else ():
            value = self._field(name)
            if isinstance(value, str) and value.strip():
                return name, value.strip()
        return None

    def _field(self, name: str) -> Any:
        return unwrapped(self._body.get(name)) if isinstance(self._body, dict) else None

    def _look_by(self) -> str | None:
        if self._lookup is None:
            path = self._path
            return f'company.request("GET", "{path}")' if path is not None else None
        if self._number is not None:
            return f'company.request("GET", "{self._number}")'
        lookup, query = self._lookup, ""
        if self._reference is not None:
            name, value = self._reference
            query = f', query={{"{name}": {value!r}}}'
        elif lookup.since is not None:
            moment = (self._began - _CLOCKS_DIFFER).replace(microsecond=0)
            query = f', query={{"{lookup.since}": since(datetime.fromisoformat("{moment}"))}}'
        return f'company.listing("{lookup.list}"{query})'


def _checked(binding: Binding, error: OutcomeUnknown) -> Request:
    request = error.request
    if request is None:
        raise ConfigurationError(
            "The error has no request, so it is not known what to look for.",
            advice="Pass the OutcomeUnknown that the write raised.",
        )
    if error.company not in {None, binding.scope.company}:
        raise ConfigurationError(
            f"The write was for company {error.company}, not for {binding.scope.company}.",
            advice="Call reconcile on that company: this one's records show nothing of it.",
        )
    return request


def _told(error: OutcomeUnknown) -> str | None:
    """Returns what the answer's first lines said, where that settles it."""
    request = error.request
    if error.status not in {200, 201, 204} or request is None:
        return None
    if "/action/" in request.path or HEADER in request.headers:
        # The rest may have said that the action failed, or that the call was only queued.
        return None
    where = next((v for name, v in error.headers.items() if name.lower() == "location"), None)
    place = f" Location: {where}." if where else ""
    return f"The answer's headers had come: status {error.status}.{place}"


def _may_go_on(error: OutcomeUnknown) -> bool:
    """Whether the server may still have been at work on the write when it failed."""
    if error.moment == "server error":
        # A 500 is the ERP's own; the others come from the gateways before it.
        return error.status != 500
    return error.moment in {"waiting", "interrupted"}


def _is_queued(request: Request) -> bool:
    return any(name.lower() == HEADER for name in request.headers)


def _tag_sent(request: Request) -> str | None:
    tag = next((v for name, v in request.headers.items() if name.lower() == "if-match"), None)
    return read_etag({"ETag": tag}) if tag is not None else None


def _version(record: Record) -> str | None:
    for name, value in record.items():
        if name.lower() == "timestamp" and isinstance(value, str):
            return value
    return None


def _decoded(request: Request) -> Any:
    if request.body is None or isinstance(request.body, Upload):
        return None
    return json.loads(request.body)


def _apart(stands: Standing) -> str:
    if stands.different:
        return f"it differs from what was written in {_named(stands.different)}"
    return f"it does not show {_named(stands.unseen) or 'what was written'}"


def _named(fields: tuple[str, ...]) -> str:
    shown = ", ".join(fields[:5])
    return f"{shown} and {len(fields) - 5} more" if len(fields) > 5 else shown
