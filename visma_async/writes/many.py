"""Many writes: performs calls side by side, yields what became of each in order, notes it all."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from contextlib import aclosing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs
from multidict import CIMultiDict

from visma_async.call import Binding, Call
from visma_async.errors import ConfigurationError, DecodeError
from visma_async.transport.http import Answer
from visma_async.transport.pool import Exchange
from visma_async.way import way_of
from visma_async.writes.journal import Journal
from visma_async.writes.outcome import Outcome
from visma_async.writes.records import Header, State, digest
from visma_async.writes.verdict import (
    Refusal,
    interrupted,
    judge,
    refusal_fields,
    restored_refusal,
    restored_unknown,
    unknown_fields,
)
from visma_async.writes.writer import Slot, Writer

if TYPE_CHECKING:
    from visma_async.response import Response

T = TypeVar("T")

Calls = Iterable[Call[T]] | AsyncIterable[Call[T]]
OnError = Literal["continue", "stop"]


async def write_many(
    binding: Binding,
    calls: Calls[T],
    *,
    concurrency: int,
    on_error: OnError,
    journal: os.PathLike[str] | str | None,
    retry_refused: bool,
) -> AsyncGenerator[Outcome[T]]:
    """Performs writes and yields their outcomes; see `Company.write_many`."""
    if not (type(concurrency) is int and concurrency >= 1):
        raise ConfigurationError(f"concurrency must be at least 1, got {concurrency!r}.")
    if on_error not in {"continue", "stop"}:
        raise ConfigurationError(f"on_error is 'continue' or 'stop', got {on_error!r}.")
    if not isinstance(calls, (Iterable, AsyncIterable)):
        raise ConfigurationError(
            f"write_many takes calls, got {type(calls).__name__}.",
            advice="Pass (company.customer.create(one) for one in customers).",
        )
    book = None
    if journal is not None:
        url = binding.pool.base_url("erp")
        book = Journal(journal, Header(company=binding.scope.company, base_url=url))
        await book.open()
    performing = _Performing(binding, book, retry_refused=retry_refused)
    writer = Writer(
        calls,
        performing.check,
        performing.perform,
        binding.pool,
        concurrency=concurrency,
        stop_after_error=on_error == "stop",
        closing=book,
    )
    async with aclosing(writer):
        while (outcome := await writer.next()) is not None:
            yield outcome


@attrs.frozen
class _Performing:
    """How one call is performed and noted."""

    binding: Binding
    book: Journal | None
    retry_refused: bool = attrs.field(kw_only=True)

    async def perform(self, slot: Slot[Any]) -> Outcome[Any]:
        """Performs a call, or tells from the journal what became of it.

        Raises:
            OSError: That it begins could not be noted; it was not sent.
        """
        call = slot.call
        replayed = await self._replayed(call, slot)
        if replayed is not None:
            return replayed

        async def before_sending() -> None:
            if not slot.begun:
                slot.begun = True
                await self._note(
                    begun=slot.index,
                    call=call.request.route,
                    digest=digest(call.request).hex(),
                    at=round(self.binding.pool.clock.time(), 3),
                )

        noted = call.options()
        noted._options = attrs.evolve(noted._options, before_sending=before_sending)
        response = None
        try:
            response = await noted.response()
            value = response.value
        except Exception as error:
            if self.book is not None and self.book.broken is error:
                raise
            return await self._failed(call, slot, error, response)
        await self._ended(
            slot,
            status="ok",
            http=response.status,
            location=response.location,
            etag=response.headers.get("ETag"),
        )
        return Outcome(index=slot.index, call=call, status="ok", value=value)

    async def _failed(
        self, call: Call[Any], slot: Slot[Any], error: Exception, response: Response[Any] | None
    ) -> Outcome[Any]:
        verdict = judge(
            error,
            call.request,
            begun=slot.begun,
            queued=self._queued(call),
            failed_at=self._now(),
            company=self.binding.scope.company,
        )
        if isinstance(verdict, Refusal):
            if slot.begun:
                await self._ended(slot, **refusal_fields(verdict))
            return Outcome(index=slot.index, call=call, status="refused", error=verdict.error)
        if response is not None and verdict is not error:
            verdict.status, verdict.headers = response.status, dict(response.headers)
        await self._ended(slot, **unknown_fields(verdict))
        return Outcome(index=slot.index, call=call, status="unknown", error=verdict)

    def check(self, call: Any, index: int) -> None:
        """Makes sure that a call can be performed at its place.

        Raises:
            ConfigurationError: It is no write of this company, or not the one in the journal.
        """
        if not isinstance(call, Call):
            raise ConfigurationError(
                f"write_many takes calls, got {type(call).__name__} at {index}.",
                advice="Pass the calls without awaiting them: company.customer.create(customer).",
            )
        request = call.request
        if request.safe:
            raise ConfigurationError(
                f"write_many takes writes, got {request.method} {request.path} at {index}.",
                request=request,
            )
        if call._binding.pool is not self.binding.pool or (
            call._binding.scope.company != self.binding.scope.company
        ):
            raise ConfigurationError(
                f"The call at {index} belongs to another company or another VismaNet.",
                advice="Give the calls of each company to its own write_many.",
                request=request,
            )
        self._check_journal(call, index)

    def _check_journal(self, call: Call[Any], index: int) -> None:
        if self.book is None or self.book.past.state(index) is State.NEW:
            return
        past, found = self.book.past, digest(call.request)
        if past.digest(index) == found:
            return
        if self._goes_again(past.state(index)) and not past.knows(found):
            return
        raise ConfigurationError(
            f"The call at {index} is not the one in the journal: from there on nothing is sent.",
            advice="Resume with the same calls in the same order, made from data that stays the "
            "same; use a new journal for other calls.",
            request=call.request,
        )

    def _goes_again(self, state: State) -> bool:
        return state is State.NEW or (state is State.REFUSED and self.retry_refused)

    async def _replayed(self, call: Call[Any], slot: Slot[Any]) -> Outcome[Any] | None:
        book, index = self.book, slot.index
        state = book.past.state(index) if book is not None else State.NEW
        if book is None or self._goes_again(state):
            return None
        if state is State.BEGUN:
            error = interrupted(
                call.request,
                queued=self._queued(call),
                failed_at=self._now(),
                company=self.binding.scope.company,
            )
            error.elapsed = self._since_begun(book, index)
            await self._ended(slot, **unknown_fields(error))
            return Outcome(index=index, call=call, status="unknown", error=error, replayed=True)
        return self._restored(call, index, state, book)

    def _restored(self, call: Call[Any], index: int, state: State, book: Journal) -> Outcome[Any]:
        fields = book.read(index)
        if state is State.OK:
            headers = {"Location": fields.get("location"), "ETag": fields.get("etag")}
            answer = Answer(
                int(fields.get("http", 0)),
                CIMultiDict({name: text for name, text in headers.items() if text}),
                b"",
            )
            value = None
            with suppress(DecodeError):  # what an action answered is not kept
                value = call._response(Exchange(call.request, answer, 1, 0.0)).value
            return Outcome(index=index, call=call, status="ok", value=value, replayed=True)
        error: Exception
        if state is State.REFUSED:
            error = restored_refusal(fields, call.request)
            return Outcome(index=index, call=call, status="refused", error=error, replayed=True)
        error = restored_unknown(
            fields,
            call.request,
            queued=self._queued(call),
            company=self.binding.scope.company,
        )
        error.elapsed = self._since_begun(book, index, error.failed_at)
        return Outcome(index=index, call=call, status="unknown", error=error, replayed=True)

    @staticmethod
    def _queued(call: Call[Any]) -> bool:
        try:
            return way_of(call._operation, call.request, call._options) is True
        except ConfigurationError:
            # It was refused for that, before anything was sent.
            return False

    async def _note(self, **fields: Any) -> None:
        if self.book is not None:
            await self.book.note(**fields)

    async def _ended(self, slot: Slot[Any], **fields: Any) -> None:
        kept = {name: value for name, value in fields.items() if value is not None}
        try:
            await self._note(ended=slot.index, **kept)
        except OSError as error:
            # What is known is still told; nothing more is sent.
            slot.failed = error

    def _since_begun(
        self, book: Journal, index: int, until: datetime | None = None
    ) -> float | None:
        begun = book.past.begun_at(index)
        ended = until.timestamp() if until is not None else self.binding.pool.clock.time()
        return None if begun is None else max(0.0, ended - begun)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.binding.pool.clock.time(), UTC)
