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
        headers = {} if if_match is None else {"If-Match": quoted_tag(if_match)}
        encoded = None if body is None else json.dumps(self._binding.codec.unstructure(body))
        request = self._request(operation, keys, query, headers=headers, body=encoded)
        return Call(self._binding, operation, request, result)

    def _list(
        self,
        operation: Operation,
        item: type[T],
        *,
        keys: Sequence[str | int] = (),
        query: Iterable[query.Parameter] = (),
    ) -> Listing[T]:
        return Listing(self._binding, operation, self._request(operation, keys, query), item)

    def _request(
        self,
        operation: Operation,
        keys: Sequence[str | int],
        parameters: Iterable[query.Parameter],
        *,
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
    ) -> Request:
        return Request(
            method=operation.method,
            path=path.expand(operation.path, keys),
            query=query.encode(parameters, self._binding.codec.timezone),
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
