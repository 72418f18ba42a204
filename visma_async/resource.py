"""Resource: what the generated resource classes stand on. Turns arguments into calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, overload

from visma_async.call import Binding, Call
from visma_async.created import Created
from visma_async.errors import ConfigurationError
from visma_async.listing import Listing
from visma_async.response import ReadBack
from visma_async.wire import json, path, query
from visma_async.wire.location import keys_of
from visma_async.wire.operation import Operation
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload

if TYPE_CHECKING:
    from visma_async.edit import Change, Edited
    from visma_async.wire.model import ReadModel

T = TypeVar("T")
R = TypeVar("R", bound="ReadModel")


class Resource:
    """The operations of one resource, for one company."""

    __slots__ = ("_binding",)

    def __init__(self, binding: Binding) -> None:
        self._binding = binding

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of company {self._binding.scope.company}>"

    @overload
    def _call(
        self,
        operation: Operation,
        result: None,
        *,
        keys: Sequence[str | int] = ...,
        query: Iterable[query.Parameter] = ...,
        body: Any = ...,
        if_match: str | None = ...,
    ) -> Call[None]: ...

    @overload
    def _call(
        self,
        operation: Operation,
        result: type[T],
        *,
        keys: Sequence[str | int] = ...,
        query: Iterable[query.Parameter] = ...,
        body: Any = ...,
        if_match: str | None = ...,
    ) -> Call[T]: ...

    def _call(
        self,
        operation: Operation,
        result: Any,
        *,
        keys: Sequence[str | int] = (),
        query: Iterable[query.Parameter] = (),
        body: Any = None,
        if_match: str | None = None,
    ) -> Call[Any]:
        return make_call(
            self._binding, operation, result, keys=keys, query=query, body=body, if_match=if_match
        )

    def _create(
        self,
        operation: Operation,
        created: type[T],
        *,
        reads: tuple[str, ...],
        keys: Sequence[str | int] = (),
        query: Iterable[query.Parameter] = (),
        body: Any = None,
        if_match: str | None = None,
    ) -> Call[Created[T]]:
        return make_call(
            self._binding,
            operation,
            Created,
            keys=keys,
            query=query,
            body=body,
            if_match=if_match,
            read_back=_reading(self._binding, operation.service, created, reads),
        )

    async def _edit(
        self,
        read: Callable[[], Call[R]],
        write: Callable[..., Call[Any]],
        change: Change[R, Any],
        *,
        attempts: int,
    ) -> Edited[R]:
        # Loaded by the first edit: its rules take longer to import than they are worth before.
        from visma_async.edit import edit  # noqa: PLC0415

        return await edit(read, write, change, attempts=attempts)

    def _refuse_edit(self, update: Operation) -> NoReturn:
        raise ConfigurationError(
            f"{update.route} cannot be edited safely: the API checks no version (If-Match) there.",
            advice="Read the record and update it; the last one who writes wins. Let one process "
            "do it where that matters.",
        )

    def _list(
        self,
        operation: Operation,
        item: type[T],
        *,
        keys: Sequence[str | int] = (),
        query: Iterable[query.Parameter] = (),
    ) -> Listing[T]:
        return make_listing(self._binding, operation, item, keys=keys, query=query)


def make_call(
    binding: Binding,
    operation: Operation,
    result: Any,
    *,
    keys: Sequence[str | int] = (),
    query: Iterable[query.Parameter] = (),
    body: Any = None,
    if_match: str | None = None,
    read_back: ReadBack | None = None,
) -> Call[Any]:
    """Returns the call of an operation; a body is a model, JSON data or an `Upload`."""
    headers = {} if if_match is None else {"If-Match": quoted_tag(if_match)}
    encoded = body
    if isinstance(body, Upload):
        _check_size(body, binding.max_upload_size)
    elif body is not None:
        encoded = json.dumps(binding.codec.unstructure(body))
    request = _request(binding, operation, keys, query, headers=headers, body=encoded)
    return Call(binding, operation, request, result, read_back)


def _reading(binding: Binding, service: str, created: Any, templates: tuple[str, ...]) -> ReadBack:
    """How a new record is read from its address, whose host is never followed."""

    def read(location: str) -> Call[Any]:
        for template in templates:
            keys = keys_of(location, template)
            if keys is not None:
                operation = Operation(
                    id=f"GET {template}", method="GET", path=template, service=service
                )
                return make_call(binding, operation, created, keys=keys)
        raise ConfigurationError(
            f"The new record's address, {location}, is not one that can be read.",
            advice=f"Expected {' or '.join(templates)}.",
        )

    return read


def make_listing(
    binding: Binding,
    operation: Operation,
    item: type[T],
    *,
    keys: Sequence[str | int] = (),
    query: Iterable[query.Parameter] = (),
) -> Listing[T]:
    """Returns the listing of an operation."""
    return Listing(binding, operation, _request(binding, operation, keys, query), item)


def _request(
    binding: Binding,
    operation: Operation,
    keys: Sequence[str | int],
    parameters: Iterable[query.Parameter],
    *,
    headers: dict[str, str] | None = None,
    body: bytes | Upload | None = None,
) -> Request:
    return Request(
        method=operation.method,
        path=path.expand(operation.path, keys, always_b64=operation.always_b64),
        query=query.encode(parameters, binding.codec.timezone),
        headers=headers or {},
        body=body,
        service=operation.service,
        route=operation.route,
    )


def _check_size(body: Upload, limit: int | None) -> None:
    size = None if limit is None else body.size
    if limit is not None and size is not None and size > limit:
        raise ConfigurationError(
            f"The file {body.filename} has {size:,} bytes, more than the {limit:,} allowed.",
            advice="Allow a larger max_upload_size, if the API takes it.",
        )


def quoted_tag(tag: str) -> str:
    """Returns an ETag as If-Match wants it: in one pair of quotes, whatever form it was given in.

    Raises:
        ConfigurationError: It is empty, or more than one tag.
    """
    if not isinstance(tag, str):
        raise ConfigurationError(
            f"if_match takes an ETag, not {type(tag).__name__}.",
            advice="Pass Response.etag, or the time_stamp of a record.",
        )
    bare = tag.strip().removeprefix("W/").strip('"')
    if not bare or bare == "*" or '"' in bare or "," in bare:
        raise ConfigurationError(
            f"if_match takes one ETag, got {tag!r}.", advice="Pass Response.etag as it is."
        )
    return f'"{bare}"'
