"""Call and Response: what a generated method returns. Nothing is sent before it is awaited."""

from __future__ import annotations

import builtins
import os
import warnings
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from visma_async.download import Download
from visma_async.errors import ConfigurationError
from visma_async.job import Job
from visma_async.response import ReadBack, Response
from visma_async.settling import read_until
from visma_async.submission import submit, type_name
from visma_async.transport.fairness import Priority
from visma_async.transport.options import Background, CallOptions, Scope
from visma_async.transport.retry import Retry
from visma_async.way import check_background, perform, way_of
from visma_async.wire.background import checked_notify
from visma_async.wire.operation import Operation
from visma_async.wire.request import Request
from visma_async.wire.values import UNSET, Unset

if TYPE_CHECKING:
    from visma_async.transport.http import Sink
    from visma_async.transport.pool import Exchange, Pool
    from visma_async.wire.codec import Codec
    from visma_async.wire.upload import OnProgress

T = TypeVar("T")


@attrs.frozen
class Binding:
    """What ties calls to a company: where they go, for whom, and how they are encoded.

    Attributes:
        pool: The road.
        scope: The company.
        codec: Encodes and decodes its documents.
        options: What its calls begin with.
        max_upload_size: Bytes of the largest file that they upload, or None for no bound.
    """

    pool: Pool
    scope: Scope
    codec: Codec
    options: CallOptions
    max_upload_size: int | None = None


class _Once:
    """Whether a write was performed; shared by all the calls derived from one."""

    __slots__ = ("performed",)

    def __init__(self) -> None:
        self.performed = False


class Call(Generic[T]):
    """One call of the API, not performed yet. Await it to perform it.

    A read may be awaited again, and is then performed again. A write may be awaited once. The
    other ways to run it: `response()`, `raw()`, `bytes()`, `send()` for task groups, and
    `options(...)` for other bounds.
    """

    __slots__ = (
        "_binding",
        "_heeded",
        "_once",
        "_operation",
        "_options",
        "_read_back",
        "_request",
        "_result",
    )

    def __init__(
        self,
        binding: Binding,
        operation: Operation,
        request: Request,
        result: type[T] | None,
        read_back: ReadBack | None = None,
    ) -> None:
        self._binding = binding
        self._read_back = read_back
        self._operation = operation
        self._request = request
        self._result = result
        self._options = binding.options
        self._once = _Once()
        self._heeded = request.safe

    def __await__(self) -> Generator[Any, None, T]:
        return self.send().__await__()

    def __repr__(self) -> str:
        return f"<Call {self._request.method} {self._request.target}>"

    def __del__(self) -> None:
        if not getattr(self, "_heeded", True):
            warnings.warn(
                f"{self._request.method} {self._request.path} was never performed: await the call",
                RuntimeWarning,
                stacklevel=2,
                source=self,
            )

    @property
    def request(self) -> Request:
        """What will be sent, apart from the host and the token."""
        self._heeded = True
        return self._request

    async def send(self) -> T:
        """Performs the call: a coroutine function, for `create_task` and task groups."""
        return (await self.response()).value

    async def response(self) -> Response[T]:
        """Performs the call and returns status, headers and body beside the value.

        Raises:
            VismaNetError: The call failed, or the action that it is did; see
                `visma_async.errors`.
        """
        return self._response(await self._perform(None)).checked()

    def _response(self, exchange: Exchange) -> Response[T]:
        return Response(exchange, self._result, self._binding.codec, self._read_back)

    async def _perform(self, sink: Sink | None) -> Exchange:
        way = way_of(self._operation, self._request, self._options)
        self._begin()
        binding, request = self._binding, self._request
        return await perform(binding.pool, request, binding.scope, self._options, way, sink=sink)

    def _begin(self) -> None:
        self._heeded = True
        if not self._request.safe:
            if self._once.performed:
                raise ConfigurationError(
                    "This write was already performed.",
                    advice="Make a new call if it is really meant to happen again.",
                    request=self._request,
                )
            self._once.performed = True

    async def until(self, reached: Callable[[T], bool], *, timeout: float | None = 300.0) -> T:
        """Performs a read until its result is as wanted: an action's document, say.

        At first it is read quickly, then ever more slowly, and never more than five times in a
        minute: the API once refused the same request more often than that.

        Args:
            reached: Whether a result is as wanted.
            timeout: Seconds for everything together; None for no bound.

        Raises:
            NotSettled: It was not in time. The error has the last result.
            ConfigurationError: The call is a write.
        """
        if not self._request.safe:
            self._heeded = True
            raise ConfigurationError(
                f"{self._request.method} {self._request.path} is a write: it is not performed "
                "until something comes of it.",
                advice="Call until() on a read.",
            )
        return await read_until(
            self.send,
            reached,
            timeout=timeout,
            clock=self._binding.pool.clock,
            request=self._request,
        )

    async def background(self, notify: str = "none") -> Job[T]:
        """Submits the call as a background job, which has no time limit, and returns the job.

        The bounds of the call's options hold for the submission; bound the wait with
        `job.wait(timeout)`.

        Args:
            notify: Who is told when it ends: `none`, or `subscription` for the webhook of the
                Developer Portal, with pairs to pass on if wanted (`subscription:name=value`).

        Raises:
            ConfigurationError: The API cannot run this operation in the background, or does not
                know such a `notify`.
        """
        check_background(self._operation, self._request)
        notify = checked_notify(notify)
        self._begin()
        return await submit(
            self._binding.pool,
            self._request,
            self._binding.scope,
            self._options,
            lambda exchange: self._response(exchange).value,
            notify=notify,
            result=type_name(self._result),
        )

    async def save(
        self, target: os.PathLike[str] | str, *, progress: OnProgress | None = None
    ) -> int:
        """Performs the call and streams its body to a file, however large it is.

        The file appears under its name only when it is whole.

        Args:
            target: Where to; a file that is there is replaced.
            progress: Is called with the bytes received so far and the size, which is None where
                the server does not tell. A request that is repeated begins at 0 again.

        Returns:
            The number of bytes.

        Raises:
            OSError: The file cannot be written.
            VismaNetError: The call failed.
        """
        async with Download(target, progress) as download:
            await self._perform(download)
        return download.size

    async def raw(self) -> Any:
        """Performs the call and returns the JSON as it came; None for an empty body.

        Numbers with a fraction are Decimal, exact to the digit.
        """
        response = await self.response()
        return response.json() if response.body else None

    async def bytes(self) -> builtins.bytes:
        """Performs the call and returns the body as it came."""
        return (await self.response()).body

    def options(
        self,
        *,
        timeout: float | Unset = UNSET,
        deadline: float | None | Unset = UNSET,
        max_wait: float | None | Unset = UNSET,
        retry: Retry | Unset = UNSET,
        priority: Priority | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        background: Background | Unset = UNSET,
    ) -> Call[T]:
        """Returns the same call with other options; those left out stay as they are.

        Args:
            timeout: Seconds for one attempt, the wait for quota not included.
            deadline: Seconds for everything together; None for no bound.
            max_wait: Seconds to wait for quota at most; None for no bound.
            retry: When to send again.
            priority: `interactive` calls of a company go before its `bulk` ones.
            headers: Further headers.
            background: Whether to run the call as a background job, and still give its result.
                `deadline` then bounds the wait for it. With `auto`, a read goes directly, and
                becomes a job when the server does not answer in time; see `VismaNet.company`. The
                API does not keep the headers of every job's answer, so a create may not tell the
                new record's number there.
        """
        self._heeded = True
        derived = Call(self._binding, self._operation, self._request, self._result, self._read_back)
        derived._once = self._once
        derived._heeded = True
        derived._options = evolve_options(
            self._options,
            timeout=timeout,
            deadline=deadline,
            max_wait=max_wait,
            retry=retry,
            priority=priority,
            headers=headers,
            background=background,
        )
        return derived


def evolve_options(options: CallOptions, **changes: Any) -> CallOptions:
    """Returns the options with those changes that are set.

    Raises:
        ConfigurationError: A bound is not a positive number, or a choice is none.
    """
    given = {name: value for name, value in changes.items() if value is not UNSET}
    for name in ("timeout", "deadline", "max_wait"):
        value = given.get(name)
        if value is not None and not (isinstance(value, (int, float)) and value >= 0):
            raise ConfigurationError(f"{name} must be a number of seconds, got {value!r}.")
    if given.get("background", False) not in (True, False, "auto"):
        raise ConfigurationError(
            f"background is True, False or 'auto', not {given['background']!r}."
        )
    return attrs.evolve(options, **given)
