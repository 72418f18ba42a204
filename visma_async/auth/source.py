"""TokenSource: hands out tokens, and asks for each one once however many calls wait for it."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable

from visma_async.auth.credentials import Credentials
from visma_async.auth.oauth import TokenRequest, read_token
from visma_async.auth.token import Token, TokenKey, TokenStore
from visma_async.clock import Clock
from visma_async.errors import ConfigurationError, VismaNetError

PostForm = Callable[[TokenRequest], Awaitable[tuple[int, bytes]]]
"""Sends a token request and returns the answer's status and body."""


class TokenSource:
    """The tokens of one pool.

    A token request is a task of its own, owned here: cancelling one of the calls that wait for it
    leaves the others their token.
    """

    def __init__(
        self, credentials: Credentials, store: TokenStore, post: PostForm, clock: Clock
    ) -> None:
        self._credentials = credentials
        self._store = store
        self._post = post
        self._clock = clock
        self._fixed = credentials.fixed_token()
        self._held: dict[str, Token] = {}
        self._requests: dict[str, asyncio.Task[Token]] = {}
        self._unproven: set[Token] = set()

    async def token(self, tenant: str) -> Token:
        """Returns a token for the tenant.

        Raises:
            AuthError: The token endpoint refused.
            TransportError: It could not be reached.
        """
        if self._fixed is not None:
            return self._fixed
        held = self._held.get(tenant)
        if held is not None and held.fresh(self._clock.time()):
            return held
        return await self._obtain(tenant, rejected=None)

    async def replace(self, tenant: str, rejected: Token) -> Token | None:
        """Returns another token after a 401; None where that would not help.

        It would not where the token cannot be renewed, or was itself the replacement of one that
        was refused and has never been accepted: then the token is not what is wrong.
        """
        if self._fixed is not None or rejected in self._unproven:
            return None
        held = self._held.get(tenant)
        if held is not None and held != rejected:
            return held
        token = await self._obtain(tenant, rejected=rejected)
        self._unproven.add(token)
        return token

    def accepted(self, token: Token) -> None:
        """Notes that the API accepted the token."""
        self._unproven.discard(token)

    async def aclose(self) -> None:
        """Ends the token requests that are under way."""
        tasks = list(self._requests.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def _obtain(self, tenant: str, rejected: Token | None) -> Token:
        task = self._requests.get(tenant)
        if task is None:
            task = asyncio.create_task(
                self._request(tenant, rejected), name=f"visma_async token for {tenant}"
            )
            self._requests[tenant] = task
            task.add_done_callback(lambda done: self._finished(tenant, done))
        try:
            return await asyncio.shield(task)
        except VismaNetError as error:
            # Each waiter raises its own copy: one instance would collect all their tracebacks.
            raise copy.copy(error) from error.__cause__
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if task.cancelled() and current is not None and not current.cancelling():
                raise ConfigurationError(
                    "The client was closed while a token was being asked for."
                ) from None
            raise

    def _finished(self, tenant: str, task: asyncio.Task[Token]) -> None:
        self._requests.pop(tenant, None)
        if not task.cancelled():
            task.exception()

    async def _request(self, tenant: str, rejected: Token | None) -> Token:
        key, request = self._credentials.token_request(tenant)
        token = await self._stored(key, rejected)
        if token is None:
            status, body = await self._post(request)
            token = read_token(request, status, body, self._clock.time())
            await self._store.save(key, token)
        previous = self._held.get(tenant)
        if previous is not None:
            self._unproven.discard(previous)
        self._held[tenant] = token
        return token

    async def _stored(self, key: TokenKey, rejected: Token | None) -> Token | None:
        token = await self._store.load(key)
        if token is None or not token.fresh(self._clock.time()):
            return None
        same = rejected is not None and token.access_token == rejected.access_token
        return None if same else token
