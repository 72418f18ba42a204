"""Resource: what the generated resource classes stand on. Turns arguments into calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, overload

from visma_async.call import Binding, Call
from visma_async.errors import ConfigurationError
from visma_async.listing import Listing
from visma_async.wire import json, path, query
from visma_async.wire.operation import Operation
from visma_async.wire.request import Request
from visma_async.wire.upload import Upload

T = TypeVar("T")


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
) -> Call[Any]:
    """Returns the call of an operation; a body is a model, JSON data or an `Upload`."""
    headers = {} if if_match is None else {"If-Match": quoted_tag(if_match)}
    encoded = body
    if body is not None and not isinstance(body, Upload):
        encoded = json.dumps(binding.codec.unstructure(body))
    request = _request(binding, operation, keys, query, headers=headers, body=encoded)
    return Call(binding, operation, request, result)


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


def quoted_tag(tag: str) -> str:
    """Returns an ETag as If-Match wants it: in one pair of quotes, whatever form it was given in.

    Raises:
        ConfigurationError: It is empty, or more than one tag.
    """
    bare = tag.strip().removeprefix("W/").strip('"')
    if not bare or bare == "*" or '"' in bare or "," in bare:
        raise ConfigurationError(
            f"if_match takes one ETag, got {tag!r}.", advice="Pass Response.etag as it is."
        )
    return f'"{bare}"'
