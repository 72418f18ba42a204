"""TokenSource: hands out tokens, and asks for each one once however many calls wait for it."""

from __future__ import annotations

import asyncio
import copy
import logging
from collections.abc import Awaitable, Callable

from visma_async.auth.credentials import Credentials
from visma_async.auth.oauth import TokenRequest, read_token
from visma_async.auth.secret import Secret
from visma_async.auth.store import TokenStore
from visma_async.auth.token import Token, TokenKey
from visma_async.clock import Clock
from visma_async.errors import ConfigurationError, SignInRequired, VismaNetError

log = logging.getLogger("visma_async.auth")

PostForm = Callable[[TokenRequest], Awaitable[tuple[int, bytes]]]
"""Sends a token request and returns the answer's status and body."""

_LAST_WAIT = 30.0
"""Seconds for which closing waits for a refresh token that is on its way."""


class TokenSource:
    """The tokens of one pool.

    A token request is a task of its own, owned here: cancelling one of the calls that wait for it
    leaves the others their token. It runs under the store's lock, so that of all processes that
    share a store one asks, and the others find what it got.
    """

    def __init__(
        self, credentials: Credentials, store: TokenStore, post: PostForm, clock: Clock
    ) -> None:
        self._credentials = credentials
        self._store = store
        self._post = post
        self._clock = clock
        self._fixed = credentials.fixed_token()
        self._held: dict[TokenKey, Token] = {}
        self._requests: dict[TokenKey, asyncio.Task[Token]] = {}
        self._exchanges: set[asyncio.Task[Token]] = set()
        self._irreplaceable: set[asyncio.Task[object]] = set()
        self._unsaved: dict[TokenKey, Token] = {}
        self._ended: dict[TokenKey, tuple[Secret, SignInRequired]] = {}
        self._unproven: set[Token] = set()

    async def token(self, company: str) -> Token:
        """Returns a token for the company.

        Raises:
            SignInRequired: Only a person can get one.
            AuthError: The token endpoint refused.
            TransportError: It could not be reached.
            ConfigurationError: The store cannot be used.
        """
        if self._fixed is not None:
            return self._fixed
        key = self._credentials.key(company)
        held = self._held.get(key)
        if held is not None and held.fresh(self._clock.time()):
            return held
        return await self._obtain(key, company, rejected=None)

    async def replace(self, company: str, rejected: Token) -> Token | None:
        """Returns another token after a 401; None where that would not help.

        It would not where the token cannot be renewed, or was itself the replacement of one that
        was refused and has never been accepted: then the token is not what is wrong.
        """
        if self._fixed is not None or rejected in self._unproven:
            return None
        key = self._credentials.key(company)
        held = self._held.get(key)
        if held is not None and held != rejected:
            return held
        try:
            token = await self._obtain(key, company, rejected=rejected)
        except SignInRequired as needed:
            if needed.status is None:  # nothing was sent: the API's own answer tells more
                return None
            raise
        self._unproven.add(token)
        return token

    def accepted(self, token: Token) -> None:
        """Notes that the API accepted the token."""
        self._unproven.discard(token)

    async def exchange(self, key: TokenKey, request: TokenRequest) -> Token:
        """Has a code become a token, and keeps it.

        Raises:
            AuthError: The token endpoint refused, or its answer is not for this sign-in.
            TransportError: It could not be reached.
            ConfigurationError: The store cannot be used.
        """
        # A code is good once: a browser that hangs up meanwhile must not cost the token.
        task = asyncio.create_task(self._exchange(key, request), name="visma_async sign-in")
        self._exchanges.add(task)
        task.add_done_callback(self._exchanged)
        return await self._outcome(task)

    async def forget(self, key: TokenKey, give_back: Callable[[Token], Awaitable[None]]) -> None:
        """Gives a token back, and deletes it from the store.

        Args:
            key: Which one.
            give_back: Tells the server; what it raises leaves the token where it is.
        """
        async with self._store.lock(key):
            kept = self._unsaved.get(key) or await self._store.load(key)
            if kept is not None:
                await give_back(kept)
            await self._store.delete(key)
            self._unsaved.pop(key, None)
            self._held.pop(key, None)
            self._ended.pop(key, None)

    async def aclose(self) -> None:
        """Ends the token requests that are under way.

        One that may already have used up a code or a refresh token is waited for instead: its
        answer cannot be had again.
        """
        tasks: list[asyncio.Task[Token]] = [*self._requests.values(), *self._exchanges]
        for task in tasks:
            if task not in self._irreplaceable:
                task.cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=_LAST_WAIT)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)

    async def _obtain(self, key: TokenKey, company: str, rejected: Token | None) -> Token:
        task = self._requests.get(key)
        if task is None:
            task = asyncio.create_task(
                self._request(key, company, rejected), name=f"visma_async token for {company}"
            )
            self._requests[key] = task
            task.add_done_callback(lambda done: self._finished(key, done))
        return await self._outcome(task)

    async def _outcome(self, task: asyncio.Task[Token]) -> Token:
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

    def _finished(self, key: TokenKey, task: asyncio.Task[Token]) -> None:
        self._requests.pop(key, None)
        if not task.cancelled():
            task.exception()

    def _exchanged(self, task: asyncio.Task[Token]) -> None:
        self._exchanges.discard(task)
        if not task.cancelled():
            task.exception()

    async def _exchange(self, key: TokenKey, request: TokenRequest) -> Token:
        async with self._store.lock(key):
            return self._hold(key, await self._fetch(key, request))

    async def _request(self, key: TokenKey, company: str, rejected: Token | None) -> Token:
        async with self._store.lock(key):
            kept = await self._kept(key)
            if kept is None or not self._usable(kept, rejected):
                kept = await self._renewed(key, company, kept, rejected)
            return self._hold(key, kept)

    async def _renewed(
        self, key: TokenKey, company: str, kept: Token | None, rejected: Token | None
    ) -> Token:
        self._refuse_ended(key, kept)
        request = self._credentials.renewal(company, kept)
        try:
            return await self._fetch(key, request)
        except SignInRequired as ended:
            # The lock is as good as the store's; somebody may have renewed it all the same.
            now_kept = await self._store.load(key)
            if now_kept is None or kept is None or now_kept.refresh_token == kept.refresh_token:
                if kept is not None and kept.refresh_token is not None:
                    self._ended[key] = kept.refresh_token, ended
                raise
        if self._usable(now_kept, rejected):
            return now_kept
        return await self._fetch(key, self._credentials.renewal(company, now_kept))

    def _refuse_ended(self, key: TokenKey, kept: Token | None) -> None:
        """Raises what the refresh token was refused with: that would not change."""
        ended = self._ended.get(key)
        if ended is not None and kept is not None and kept.refresh_token == ended[0]:
            raise copy.copy(ended[1])

    async def _fetch(self, key: TokenKey, request: TokenRequest) -> Token:
        task = asyncio.current_task()
        once = request.grant in {"authorization_code", "refresh_token"}
        if task is not None and once:
            self._irreplaceable.add(task)
        try:
            status, body = await self._post(request)
            token = read_token(request, status, body, self._clock.time())
            log.debug("a token for client %s: %s", request.client, request.grant)
            # Kept before it is used: the token that it was had for may be worthless from now on.
            self._unsaved[key] = token
            await self._store.save(key, token)
            self._unsaved.pop(key, None)
        finally:
            if task is not None:
                self._irreplaceable.discard(task)
        return token

    async def _kept(self, key: TokenKey) -> Token | None:
        kept = await self._store.load(key)
        unsaved = self._unsaved.get(key)
        if unsaved is None or (kept is not None and kept.issued_at > unsaved.issued_at):
            return kept
        await self._store.save(key, unsaved)
        self._unsaved.pop(key, None)
        return unsaved

    def _usable(self, token: Token, rejected: Token | None) -> bool:
        if rejected is not None and token.access_token == rejected.access_token:
            return False
        return token.fresh(self._clock.time())

    def _hold(self, key: TokenKey, token: Token) -> Token:
        previous = self._held.get(key)
        if previous is not None:
            self._unproven.discard(previous)
        self._held[key] = token
        return token
