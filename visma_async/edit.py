"""Edit: read, change, write with If-Match, and again when someone else was faster."""

from __future__ import annotations

import copy
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from inspect import isawaitable
from typing import Any, Generic, TypeAlias, TypeVar, cast

import attrs

from visma_async.call import Call
from visma_async.clock import Clock
from visma_async.errors import ConfigurationError, PreconditionFailed
from visma_async.transport.pool import Pool
from visma_async.wire.changes import changes, is_empty
from visma_async.wire.model import Editable, ReadModel, WriteModel

R = TypeVar("R", bound=ReadModel)
W = TypeVar("W", bound=WriteModel)

Change: TypeAlias = Callable[[R], R | W | None | Awaitable[R | W | None]]
"""Gets a record as it was read; returns it changed, or what is to be sent, or None."""

_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0


@attrs.frozen(kw_only=True)
class Edited(Generic[R]):
    """What an edit did.

    Attributes:
        before: The version of the record that the change was applied to.
        sent: What was written, or None where there was nothing to change.
        etag: The record's version now, or None where the API did not tell.
        attempts: How often the record was read; all but the last time, someone else was faster.
    """

    before: R = attrs.field(repr=False)
    sent: WriteModel | None
    etag: str | None
    attempts: int


@attrs.define(eq=False)
class _Turn:
    """An edit that others of the same record wait for."""

    pool: Pool
    key: Hashable
    open: bool = True


_turns: ContextVar[tuple[_Turn, ...]] = ContextVar("visma_async_edits", default=())
"""The edits within which this code runs."""


async def edit(
    read: Callable[[], Call[R]],
    write: Callable[..., Call[Any]],
    change: Change[R, Any],
    *,
    attempts: int,
) -> Edited[R]:
    """Edits a record; see the methods of resources.

    Edits of one record from one pool wait for each other instead of colliding. Those of other
    processes are noticed by the API, which compares the version, and repeated.

    Args:
        read: Makes the call that reads the record.
        write: Makes the call that writes it, from what is to be sent and `if_match`.
        change: The caller's function.
        attempts: How often to try.

    Raises:
        PreconditionFailed: Others were faster, `attempts` times in a row.
        ConfigurationError: What was changed cannot be written, or `change` is no such function.
    """
    if not callable(change):
        raise ConfigurationError(
            f"change must be a function that gets the record, not {type(change).__name__}."
        )
    if attempts < 1:
        raise ConfigurationError(f"attempts must be at least 1, got {attempts}.")
    call = read()
    pool = call._binding.pool
    key = (call._binding.scope, call.request.service, call.request.path)
    async with _alone(pool, key):
        edited = await _edit_alone(read, write, change, attempts, pool.clock)
    return edited  # noqa: RET504 - a context manager might swallow errors, for all mypy knows


async def _edit_alone(
    read: Callable[[], Call[R]],
    write: Callable[..., Call[Any]],
    change: Change[R, Any],
    attempts: int,
    clock: Clock,
) -> Edited[R]:
    attempt = 0
    while True:
        attempt += 1
        response = await read().response()
        before = response.value
        tag = response.etag or _time_stamp(before)
        if tag is None:
            raise ConfigurationError(
                "The record has no version that a write could be held to: the API sent neither an "
                "ETag nor a time stamp.",
                request=response.request,
            )
        sent = await _changed(before, change)
        if sent is None:
            return Edited(before=before, sent=None, etag=tag, attempts=attempt)
        try:
            answer = await write(sent, if_match=tag).response()
        except PreconditionFailed as error:
            if attempt >= attempts:
                error.advice = (
                    f"Others changed the record each of the {attempts} times that it was edited: "
                    "allow more attempts, or let one process do the editing."
                )
                raise
        else:
            return Edited(before=before, sent=sent, etag=answer.etag, attempts=attempt)
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0**attempt)
        await clock.sleep(random.uniform(0, longest))  # noqa: S311 - no secret


@asynccontextmanager
async def _alone(pool: Pool, key: Hashable) -> AsyncGenerator[None]:
    """Waits for the turn of one edit of that record.

    Raises:
        ConfigurationError: It would wait for itself.
    """
    if any(turn.open and (turn.pool, turn.key) == (pool, key) for turn in _turns.get()):
        raise ConfigurationError(
            "A function that changes a record edits the same record: the one edit would wait for "
            "the other for ever.",
            advice="Make both changes in the one function.",
        )
    async with pool.turn(key):
        turn = _Turn(pool, key)
        token = _turns.set((*_turns.get(), turn))
        try:
            yield
        finally:
            turn.open = False
            _turns.reset(token)


async def _changed(before: R, change: Change[R, Any]) -> WriteModel | None:
    """Returns what is to be written, or None for nothing."""
    given = copy.deepcopy(before)
    found = change(given)
    after = cast("Any", await found if isawaitable(found) else found)
    if isinstance(after, ReadModel):
        # Typed models say by what they are changed; `changes` says what is wrong with others.
        after = changes(cast("Editable[Any]", before), cast("Editable[Any]", after))
    elif after is None and given != before:
        raise ConfigurationError(
            "The function changed the record that it was given, but returned None.",
            advice="Return the record, or leave it as it is where there is nothing to change.",
        )
    if after is not None and not isinstance(after, WriteModel):
        raise ConfigurationError(
            "The function has to return the record, what is to be sent or None, not "
            f"{type(after).__name__}."
        )
    return None if after is None or is_empty(after) else after


def _time_stamp(record: ReadModel) -> str | None:
    for name in ("time_stamp", "timestamp"):
        found = getattr(record, name, None)
        if isinstance(found, str) and found:
            return found
    return None
