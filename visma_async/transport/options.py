"""How one call is to be run, apart from what it asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal, TypeAlias

import attrs

from visma_async.auth.token import Token
from visma_async.errors import ConfigurationError
from visma_async.settings import APPLICATION_TYPE, TIMEOUT
from visma_async.transport.fairness import Priority
from visma_async.transport.retry import Retry
from visma_async.wire.request import Request

Background: TypeAlias = bool | Literal["auto"]


@attrs.frozen(kw_only=True)
class Scope:
    """The company on whose behalf a call is made.

    Attributes:
        company: The tenant id; the ERP company id with a legacy token.
        branch: The branch number for the `branchid` header, or None.
    """

    company: str
    branch: str | None = None


@attrs.frozen(kw_only=True)
class CallOptions:
    """The options of one call.

    Attributes:
        timeout: Seconds for one attempt, the wait for quota not included.
        deadline: Seconds for everything: waits, attempts, token requests. None: no bound.
        max_wait: Seconds to wait for quota at most. None: no bound.
        retry: When to send again.
        priority: `interactive` calls of a company go before its `bulk` ones.
        headers: Further headers.
        background: Whether to run the call as a background job. With `auto`, a read that the
            server does not answer in time becomes one.
        before_sending: Awaited each time that the request is about to go out, all waits being
            over. What it raises ends the call, and the request is not sent.
    """

    timeout: float = TIMEOUT
    deadline: float | None = None
    max_wait: float | None = None
    retry: Retry = attrs.field(factory=Retry)
    priority: Priority = "interactive"
    headers: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    background: Background = False
    before_sending: Callable[[], Awaitable[None]] | None = attrs.field(
        default=None, repr=False, eq=False
    )


_RESERVED = frozenset({"authorization", "host", "content-length", "erp-api-background"})


def request_headers(
    request: Request, scope: Scope, options: CallOptions, token: Token, *, legacy: bool
) -> dict[str, str]:
    """Returns every header that the call needs besides those of the session.

    Raises:
        ConfigurationError: `options.headers` holds one that is not for the caller to set.
    """
    headers = dict(options.headers)
    for name in headers:
        if name.lower() in _RESERVED:
            raise ConfigurationError(
                f"The header {name} cannot be set through options(headers=).", request=request
            )
    headers.update(request.headers)
    if isinstance(request.body, bytes):
        headers.setdefault("Content-Type", "application/json")
    if scope.branch is not None:
        headers["branchid"] = scope.branch
    if legacy:
        headers["ipp-company-id"] = scope.company
        headers["ipp-application-type"] = APPLICATION_TYPE
    headers["Authorization"] = f"Bearer {token.access_token.reveal()}"
    return headers
